// What the room sees of the clocks: anchors, from which each screen draws the time by itself.
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { takesNoTime, timesOf } from '../../../shared/features/agenda/rules.ts';
import type { ReportTurn, RunEntry } from '../../../shared/features/run/model.ts';
import {
  clockOf,
  dayAtHand,
  projectDay,
  runningEntry,
} from '../../../shared/features/run/rules.ts';
import type {
  ClockScene,
  ReportScene,
  SceneClock,
  SpeakersScene,
} from '../../../shared/features/run/scene.ts';
import { thresholdsOf } from '../../../shared/features/run/thresholds.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Reader } from '../../engine/transaction.ts';

/** Seconds of a turn in the speaker queue, until the workshop says otherwise. */
const usualTurn = 120;

/**
 * The item on the clock and the one behind it; with nothing on the clock, the next one ahead.
 * What is private is neither.
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
  const running = runningEntry(entries);
  const item = items.find(({ id }) => id === running?.itemId);
  const named = item ? undefined : days.find(({ id }) => id === refId);
  const day = named ?? dayAtHand(days, items, entries, now, timeZone);
  if (!day) return { kind: 'clock', timeZone, current: null, next: null };
  const current = item?.isPublic && running ? sceneClock(reader, item, running, day, items) : null;
  return {
    kind: 'clock',
    timeZone,
    current: item && current ? { title: item.title, lead: item.lead, ...current } : null,
    next: nextOf(day, items, entries, item, now, timeZone),
  };
}

/** The clock of the item that runs, without a word of what it is; null where it is private. */
export function runningClock(reader: Reader, workshopId: string): SceneClock | null {
  const running = runningEntry(reader.list('runEntry', { workshopId }));
  const item = running && reader.get('agendaItem', running.itemId);
  const day = item && reader.get('day', item.dayId);
  if (!day || !item.isPublic) return null;
  return sceneClock(reader, item, running, day, reader.list('agendaItem', { dayId: day.id }));
}

function sceneClock(
  reader: Reader,
  item: AgendaItem,
  entry: RunEntry,
  day: Day,
  items: readonly AgendaItem[],
): SceneClock {
  const times = timesOf(day, items).find((one) => one.item.id === item.id);
  const planned = (times ? times.end - times.start : item.duration) * minute;
  const settings = reader.get('runSettings', item.workshopId);
  return { clock: clockOf(entry), planned, ...thresholdsOf(item, settings) };
}

/** The next item that the room may know of and that takes time. */
function nextOf(
  day: Day,
  items: readonly AgendaItem[],
  entries: readonly RunEntry[],
  running: AgendaItem | undefined,
  now: number,
  timeZone: string,
): ClockScene['next'] {
  const planned = timesOf(day, items);
  const projection = projectDay(day, planned, entries, now, timeZone);
  const at = planned.findIndex((one) => one.item.id === running?.id);
  const next = planned.find(({ item }, index) => {
    if (!item.isPublic || takesNoTime(item)) return false;
    return running ? index > at : (projection?.items[index]?.state ?? 'ahead') === 'ahead';
  });
  if (!next) return null;
  const expected = projection?.items.find(({ itemId }) => itemId === next.item.id);
  const waits = running === undefined || next.item.fixedStart !== null;
  return { title: next.item.title, notBefore: waits ? (expected?.plannedStart ?? null) : null };
}

/** Who speaks now, and who has asked to. */
export function speakersScene(reader: Reader, workshopId: string): SpeakersScene {
  const turns = inOrder(reader.list('turn', { workshopId })).filter(({ endedAt }) => !endedAt);
  const current = turns.find(({ startedAt }) => startedAt !== null);
  const seconds = reader.get('runSettings', workshopId)?.turnSeconds ?? usualTurn;
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
  const groups = item ? reportingGroups(reader, item) : [];
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

function reportingGroups(reader: Reader, item: AgendaItem) {
  const { workshopId } = item;
  const groups = inOrder(reader.list('group', { workshopId }));
  const arrangements = [...new Set(groups.map(({ arrangementId }) => arrangementId))];
  const only = arrangements.length === 1 ? arrangements[0] : undefined;
  const wanted = item.arrangementId ?? only;
  return groups.filter(({ arrangementId }) => arrangementId === wanted);
}
