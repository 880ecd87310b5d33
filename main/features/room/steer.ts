// What a co-facilitator's phone steers by.
import type { SeatSteer } from '../../../shared/contract/seat-view.ts';
import { takesNoTime, timesOf } from '../../../shared/features/agenda/rules.ts';
import { dayAtHand } from '../../../shared/features/run/projection.ts';
import { runningEntries } from '../../../shared/features/run/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { SeatPart } from '../../engine/seat-part.ts';
import type { Reader } from '../../engine/transaction.ts';

export const steerSeatPart: SeatPart = {
  tables: new Set([
    'workshop',
    'seat',
    'day',
    'track',
    'agendaItem',
    'runEntry',
    'stage',
    'board',
    'vote',
    'turn',
  ]),
  entries: (reader, workshopId, audience, now) => {
    if (audience === 'everybody' || !('seat' in audience)) return {};
    const seat = reader.get('seat', audience.seat);
    const leads = seat?.workshopId === workshopId && seat.role === 'cofacilitator';
    return leads ? { steer: steerOf(reader, workshopId, now) } : {};
  },
  touched: (reader, change) => {
    const { workshopId } = change;
    const leads = reader.list('seat', { workshopId, role: 'cofacilitator' }).length > 0;
    const led = change.table === 'seat' && change.op === 'update' && 'role' in change.after;
    return leads || led ? null : [];
  },
};

function steerOf(reader: Reader, workshopId: string, now: number): SeatSteer {
  const stage = reader.get('stage', workshopId);
  return {
    items: itemsOf(reader, workshopId, now),
    stage: stage
      ? { kind: stage.kind, refId: stage.refId, blank: stage.blank, frozen: stage.frozen }
      : null,
    boards: inOrder(reader.list('board', { workshopId })).map(
      ({ id, title, kind, phase, half, insideFirst, hidden, open }) => ({
        ...{ id, title, kind, phase, half, insideFirst, hidden, open },
      }),
    ),
    votes: inOrder(reader.list('vote', { workshopId })).map(({ id, title, state }) => ({
      ...{ id, title, state },
    })),
    speakers: speakersOf(reader, workshopId),
  };
}

function speakersOf(reader: Reader, workshopId: string): SeatSteer['speakers'] {
  return inOrder(reader.list('turn', { workshopId, endedAt: null }))
    .map(({ id, name, startedAt }) => ({ id, name, speaking: startedAt !== null }))
    .sort((a, b) => Number(b.speaking) - Number(a.speaking));
}

function itemsOf(reader: Reader, workshopId: string, now: number): SeatSteer['items'] {
  const timeZone = reader.get('workshop', workshopId)?.timeZone ?? 'UTC';
  const items = reader.list('agendaItem', { workshopId });
  const entries = reader.list('runEntry', { workshopId });
  const day = dayAtHand(reader.list('day', { workshopId }), items, entries, now, timeZone);
  if (!day) return [];
  const running = runningEntries(entries);
  return timesOf(day, items).flatMap(({ item, start }) => {
    const entry = running.find(({ itemId }) => itemId === item.id);
    if (takesNoTime(item) || (item.skipped && !entry)) return [];
    const on = entry ? { id: entry.id, paused: entry.pausedAt !== null } : null;
    return [{ id: item.id, title: item.title, start, running: on }];
  });
}
