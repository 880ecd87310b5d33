// What the room sees of the clocks: anchors, from which each screen draws the time by itself.
import type { Day } from '../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { neighbourOf } from '../../../shared/features/run/lines.ts';
import type { ReportTurn } from '../../../shared/features/run/model.ts';
import { dayAtHand, firstAhead, projectDay } from '../../../shared/features/run/projection.ts';
import { clockOf, runningEntry } from '../../../shared/features/run/rules.ts';
import type {
  ClockScene,
  ReportScene,
  SceneClock,
  SpeakersScene,
} from '../../../shared/features/run/scene.ts';
import { thresholdsOf, usualSettings } from '../../../shared/features/run/thresholds.ts';
import { groupsInTurn } from '../../../shared/features/run/turns.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Reader } from '../../engine/transaction.ts';
import { type OnClock, onClock } from './on-clock.ts';

/**
 * The item on the clock and the one behind it in its line; with nothing on the clock, the next one
 * ahead. Where tracks run beside each other, the item started last. What is private is neither.
 * @param refId the day to look at while nothing runs; null: the one at hand
 * @param now main's clock (ms)
 */
export function clockScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
  now: number,
): ClockScene {
  const timeZone = reader.get('workshop', workshopId)?.timeZone ?? 'UTC';
  const days = reader.list('day', { workshopId });
  const items = reader.list('agendaItem', { workshopId });
  const entries = reader.list('runEntry', { workshopId });
  const clocks = onClock(reader, workshopId, now);
  const item = clocks[0]?.item;
  const named = item ? undefined : days.find(({ id }) => id === refId);
  const day = named ?? dayAtHand(days, items, entries, now, timeZone);
  const next = day ? nextOf(reader, day, clocks, now, timeZone) : null;
  const clock = runningClock(reader, workshopId, now);
  const current = item && clock ? { title: item.title, lead: item.lead, ...clock } : null;
  return { kind: 'clock', timeZone, current, next };
}

/**
 * The clock of the item that runs, without a word of what it is; null where it is private.
 * @param now main's clock (ms)
 */
export function runningClock(reader: Reader, workshopId: string, now: number): SceneClock | null {
  const [current] = onClock(reader, workshopId, now);
  if (!current?.item.isPublic) return null;
  const settings = reader.get('runSettings', workshopId);
  return { ...current.countdown, ...thresholdsOf(current.item, settings) };
}

/** The next item that the room may know of and that takes time. */
function nextOf(
  reader: Reader,
  day: Day,
  clocks: readonly OnClock[],
  now: number,
  timeZone: string,
): ClockScene['next'] {
  const planned = timesOf(day, reader.list('agendaItem', { dayId: day.id }));
  const entries = reader.list('runEntry', { workshopId: day.workshopId });
  const projection = projectDay(day, planned, entries, now, timeZone);
  const running = clocks[0]?.item;
  const known = planned.filter(({ item }) => item.isPublic || item.id === running?.id);
  const next = running
    ? neighbourOf(
        known.map(({ item }) => item),
        running.id,
        1,
        clocks.map(({ entry }) => entry),
      )
    : firstAhead(projection, planned, ({ isPublic }) => isPublic)?.item;
  if (!next) return null;
  const expected = projection?.items.find(({ itemId }) => itemId === next.id);
  const waits = running === undefined || next.fixedStart !== null;
  return { title: next.title, notBefore: waits ? (expected?.plannedStart ?? null) : null };
}

/** Who speaks now, and who has asked to. */
export function speakersScene(reader: Reader, workshopId: string): SpeakersScene {
  const turns = inOrder(reader.list('turn', { workshopId })).filter(({ endedAt }) => !endedAt);
  const current = turns.find(({ startedAt }) => startedAt !== null);
  const seconds = reader.get('runSettings', workshopId)?.turnSeconds ?? usualSettings.turnSeconds;
  return {
    kind: 'speakers',
    current:
      current && current.startedAt !== null
        ? {
            name: current.name,
            clock: clockOf({ ...current, startedAt: current.startedAt }),
            planned: seconds * 1000,
          }
        : null,
    waiting: turns
      .filter(({ startedAt }) => startedAt === null)
      .map(({ id, name }) => ({ id, name })),
  };
}

/** The group that reports, and the one on deck: of the item in which the last turn was, else of the one that runs. */
export function reportScene(reader: Reader, workshopId: string): ReportScene {
  const turns = reader.list('reportTurn', { workshopId });
  const latest = turns.reduce<ReportTurn | undefined>(later, undefined);
  const running = runningEntry(reader.list('runEntry', { workshopId }));
  const item = reader.get('agendaItem', latest?.itemId ?? running?.itemId ?? '');
  const all = item ? inOrder(reader.list('group', { workshopId })) : [];
  const groups = item ? groupsInTurn(item, all) : [];
  const own = turns.filter(({ itemId }) => itemId === item?.id);
  const current = own.find(({ endedAt }) => endedAt === null);
  const group = current && reader.get('group', current.groupId);
  const had = new Set(own.map(({ groupId }) => groupId));
  return {
    kind: 'report',
    title: item?.isPublic ? item.title : '',
    current:
      current && group
        ? {
            name: group.name,
            question: group.question,
            clock: clockOf(current),
            talk: current.talk * minute,
            questions: current.questions * minute,
          }
        : null,
    next: groups.find(({ id }) => !had.has(id))?.name ?? null,
    done: had.size - (current ? 1 : 0),
    count: Math.max(groups.length, had.size),
  };
}

function later(a: ReportTurn | undefined, b: ReportTurn): ReportTurn {
  if (!a || b.endedAt === null) return b;
  return a.endedAt === null || a.startedAt > b.startedAt ? a : b;
}
