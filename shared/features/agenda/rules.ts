// The arithmetic of an agenda: when its items start and end.
import { inOrder } from '../../lib/ordering.ts';
import { minute } from '../../lib/time.ts';
import { wallTime } from '../../lib/zoned-time.ts';
import type { AgendaItem, Day } from './model.ts';

/** Planned times of an item, in minutes since midnight of its day. */
export type PlannedItem = {
  readonly item: AgendaItem;
  readonly start: number;
  readonly end: number;
  /** When what comes before it in its line ends: a fixed start may lie earlier, or later. */
  readonly free: number;
  /** The item before it in its line. */
  readonly previous: AgendaItem | undefined;
};

/** Whether an item takes no time: it is left out, or only marks a point in time. */
export function takesNoTime({ kind, skipped }: Pick<AgendaItem, 'kind' | 'skipped'>): boolean {
  return skipped || kind === 'milestone';
}

/** An item as it was before its day was repaired. */
export function asPlanned(item: AgendaItem): AgendaItem {
  return item.cut === 0 ? item : { ...item, cut: 0, skipped: item.skipped && item.cut < 0 };
}

/** A day that goes on past midnight (ms) is still the one that was repaired. */
const pastMidnight = 6 * 60 * minute;

/** Whether the repair of a day counts at an instant (ms): it does for that date, and no other. */
export function isRepaired({ repairedOn }: Day, now: number, timeZone: string): boolean {
  if (repairedOn === '') return false;
  return [now, now - pastMidnight].some(
    (instant) => wallTime(instant, timeZone).day === repairedOn,
  );
}

/**
 * Minutes that a repair of its day took from an item, negative where it gave some; none where it was
 * left out and taken in again.
 */
export function cutOf({ cut, duration }: AgendaItem): number {
  return cut < duration ? cut : 0;
}

/**
 * The times of a day's items: each starts when the one before it ends, a fixed start holds whatever
 * comes before it, a locked end whenever it starts. Items of a track follow one another beside the
 * other tracks; an item of no track waits for all of them. One that a repair of the day left out
 * keeps its time in the plan. `items` may hold other days' items and be in any order.
 */
export function timesOf(day: Day, items: readonly AgendaItem[]): PlannedItem[] {
  const lines = linesFrom(day.start);
  const last = linesFrom<AgendaItem | undefined>(undefined, (_, later) => later);
  return inOrder(items.filter((item) => item.dayId === day.id)).map((item) => {
    const free = lines.before(item.trackId);
    const previous = last.before(item.trackId);
    const isSkipped = item.skipped && item.cut <= 0;
    const start = isSkipped ? free : (item.fixedStart ?? free);
    if (isSkipped || item.kind === 'milestone') return { item, start, end: start, free, previous };
    const end = Math.max(start, item.fixedEnd ?? start + item.duration);
    lines.reach(item.trackId, end);
    last.reach(item.trackId, item);
    return { item, start, end, free, previous };
  });
}

export type Lines<V> = {
  /** Where the line of a track has got to; null: where all of them have. */
  before(trackId: string | null): V;
  reach(trackId: string | null, value: V): void;
};

/**
 * Where each line of a day has got to: tracks part from what all do together, and meet in it again.
 * @param join what two lines that meet have got to; by default, the later of two times
 */
export function linesFrom(start: number): Lines<number>;
export function linesFrom<V>(start: V, join: (a: V, b: V) => V): Lines<V>;
export function linesFrom(
  start: number,
  join: (a: number, b: number) => number = Math.max,
): Lines<number> {
  let common = start;
  const tracks = new Map<string, number>();
  return {
    before: (trackId) =>
      trackId === null
        ? [...tracks.values()].reduce((a, b) => join(a, b), common)
        : (tracks.get(trackId) ?? common),
    reach: (trackId, value) => {
      if (trackId !== null) return void tracks.set(trackId, value);
      common = value;
      tracks.clear();
    },
  };
}

/** Tells of an item whether one behind it in its line has begun: what has not is left out then. */
export function passedOver(
  planned: readonly PlannedItem[],
  begun: (at: number) => boolean,
): (at: number) => boolean {
  const furthest = new Map<string | null, number>();
  planned.forEach(({ item }, at) => {
    if (begun(at)) furthest.set(item.trackId, at);
  });
  const all = Math.max(-1, ...furthest.values());
  const common = furthest.get(null) ?? -1;
  return (at) => {
    const trackId = planned[at]?.item.trackId ?? null;
    return at < (trackId === null ? all : Math.max(common, furthest.get(trackId) ?? -1));
  };
}

/** When the day ends by plan, in minutes since its midnight. */
export function plannedEnd(day: Day, planned: readonly PlannedItem[]): number {
  return planned.reduce((latest, { end }) => Math.max(latest, end), day.start);
}

/**
 * How many groups report in an item: those of its arrangement; without one those of the only
 * arrangement there is; without any, one a guiding question. Null where there are several and
 * none is chosen.
 */
export function groupsReporting(
  item: AgendaItem,
  groups: readonly { readonly arrangementId: string }[],
  questions: number,
): number | null {
  const arrangements = new Set(groups.map((group) => group.arrangementId));
  const only = arrangements.size === 1 ? [...arrangements][0] : undefined;
  const wanted = item.arrangementId ?? only;
  if (wanted === undefined) return arrangements.size === 0 ? questions : null;
  return groups.filter((group) => group.arrangementId === wanted).length;
}
