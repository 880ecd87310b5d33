// What is on the clock in a workshop, and how long each of it has.
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import {
  type Countdown,
  countdownOf,
  endsByTheWall,
} from '../../../shared/features/run/countdown.ts';
import type { RunEntry } from '../../../shared/features/run/model.ts';
import { projectDay } from '../../../shared/features/run/projection.ts';
import { runningEntries } from '../../../shared/features/run/rules.ts';
import type { Reader } from '../../engine/transaction.ts';

export type OnClock = {
  readonly entry: RunEntry;
  readonly item: AgendaItem;
  readonly countdown: Countdown;
};

/** Every stretch on the clock, the one started last first. */
export function onClock(reader: Reader, workshopId: string, now: number): OnClock[] {
  return runningEntries(reader.list('runEntry', { workshopId, endedAt: null })).flatMap((entry) => {
    const item = reader.get('agendaItem', entry.itemId);
    return item ? [{ entry, item, countdown: countdownIn(reader, item, entry, now) }] : [];
  });
}

/** How long an item on the clock has. */
export function countdownIn(
  reader: Reader,
  item: AgendaItem,
  entry: RunEntry,
  now: number,
): Countdown {
  const end = endsByTheWall(item) ? plannedEndOf(reader, item, now) : null;
  return countdownOf(item, entry, end);
}

function plannedEndOf(reader: Reader, { id, workshopId, dayId }: AgendaItem, now: number) {
  const day = reader.get('day', dayId);
  if (!day) return null;
  const planned = timesOf(day, reader.list('agendaItem', { dayId }));
  const entries = reader.list('runEntry', { workshopId });
  const timeZone = reader.get('workshop', workshopId)?.timeZone ?? 'UTC';
  const items = projectDay(day, planned, entries, now, timeZone)?.items;
  // A day can run again after it was held: its planned times are those of the first running then.
  const projected = items?.find(({ itemId, state }) => itemId === id && state === 'now');
  return projected?.plannedEnd ?? null;
}
