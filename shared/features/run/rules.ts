// The live clock, derived from anchors: no tick is stored or sent while it runs.
import { wallTime } from '../../lib/zoned-time.ts';
import type { Day } from '../agenda/model.ts';
import { type PlannedItem, plannedEnd } from '../agenda/rules.ts';
import type { Clock, RunEntry } from './model.ts';

const minute = 60_000;

/** Milliseconds a clock has run, pauses left out. */
export function elapsed(clock: Clock, now: number): number {
  return Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.pausedFor);
}

/** Milliseconds left of `planned` and what was added; negative once it is over. */
export function remaining(clock: Clock, planned: number, now: number): number {
  return planned + clock.added - elapsed(clock, now);
}

/** A running clock stopped at `now`; a paused one stays as it is. */
export function paused<C extends Clock>(clock: C, now: number): C {
  return clock.pausedAt === null ? { ...clock, pausedAt: now } : clock;
}

/** A paused clock going on at `now`; a running one stays as it is. */
export function resumed<C extends Clock>(clock: C, now: number): C {
  if (clock.pausedAt === null) return clock;
  const pausedFor = clock.pausedFor + Math.max(0, now - clock.pausedAt);
  return { ...clock, pausedAt: null, pausedFor };
}

/** The stretch on the clock now, if any. */
export function runningEntry(entries: readonly RunEntry[]): RunEntry | undefined {
  return entries.find((entry) => entry.endedAt === null);
}

/** How long an item really took, all its stretches together, in milliseconds; null: never begun. */
export function actualOf(
  itemId: string,
  entries: readonly RunEntry[],
  now: number,
): { readonly startedAt: number; readonly endedAt: number | null; readonly took: number } | null {
  const own = entries
    .filter((entry) => entry.itemId === itemId)
    .sort((a, b) => a.startedAt - b.startedAt);
  const first = own[0];
  if (!first) return null;
  const running = own.some((entry) => entry.endedAt === null);
  return {
    startedAt: first.startedAt,
    endedAt: running ? null : Math.max(...own.map((entry) => entry.endedAt ?? 0)),
    took: own.reduce((sum, entry) => sum + elapsed(entry, entry.endedAt ?? now), 0),
  };
}

export type ProjectedItem = {
  readonly itemId: string;
  /** `skipped`: never begun, though an item behind it was. */
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
  /** Instants (ms): by plan, and as it was or is now expected; `end` is 0 for a skipped item. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  readonly start: number;
  readonly end: number;
};
export type Projection = {
  readonly items: readonly ProjectedItem[];
  /** How late (positive) or early the running item is expected to end, in milliseconds. */
  readonly drift: number;
  /** When the day is expected to end, and when it should. */
  readonly end: number;
  readonly plannedEnd: number;
};

/**
 * A day as it is going. Null until something ran, where the day is not today: there is no
 * telling then when it will start.
 *
 * On the planned date the plan's times are wall times in `timeZone`. On another date (a
 * rehearsal, a workshop held later) the plan is taken to start when its first item did.
 */
export function projectDay(
  day: Day,
  planned: readonly PlannedItem[],
  entries: readonly RunEntry[],
  now: number,
  timeZone: string,
): Projection | null {
  const zero = planZero(day, planned, entries, now, timeZone);
  if (zero === null) return null;
  const items = projectItems(planned, entries, now, zero);
  const current = items.find((item) => item.state === 'now');
  const last = current ?? items.findLast((item) => item.state === 'done');
  const end = items.reduce((latest, item) => Math.max(latest, item.end), 0);
  return {
    items,
    drift: last ? last.end - last.plannedEnd : 0,
    end,
    plannedEnd: zero + plannedEnd(day, planned) * minute,
  };
}

/** The instant at which the plan's minute 0 lies. */
function planZero(
  day: Day,
  planned: readonly PlannedItem[],
  entries: readonly RunEntry[],
  now: number,
  timeZone: string,
): number | null {
  const wall = wallTime(now, timeZone);
  if (day.date === wall.day) return now - wall.sinceMidnight;
  const starts = new Map(planned.map(({ item, start }) => [item.id, start]));
  const first = entries
    .filter((entry) => starts.has(entry.itemId))
    .sort((a, b) => a.startedAt - b.startedAt)[0];
  return first ? first.startedAt - (starts.get(first.itemId) ?? 0) * minute : null;
}

function projectItems(
  planned: readonly PlannedItem[],
  entries: readonly RunEntry[],
  now: number,
  zero: number,
): ProjectedItem[] {
  const actuals = planned.map(({ item }) => actualOf(item.id, entries, now));
  const reached = actuals.findLastIndex((actual) => actual !== null);
  let cursor: number | null = null;
  return planned.map(({ item, start, end }, at) => {
    const times = {
      itemId: item.id,
      plannedStart: zero + start * minute,
      plannedEnd: zero + end * minute,
    };
    const actual = actuals[at] ?? null;
    if (!actual && at < reached) {
      return { ...times, state: 'skipped' as const, start: times.plannedStart, end: 0 };
    }
    const begin =
      actual?.startedAt ?? aheadStart(item.fixedStart, zero, cursor, times.plannedStart);
    const finish = actual
      ? (actual.endedAt ?? now + leftOf(item.duration * minute, entries, now))
      : begin + item.duration * minute;
    cursor = Math.max(cursor ?? 0, finish);
    const state = actual ? (actual.endedAt === null ? 'now' : 'done') : 'ahead';
    return { ...times, state, start: begin, end: finish };
  });
}

/** What the running item still takes; nothing once it is over its time. */
function leftOf(planned: number, entries: readonly RunEntry[], now: number): number {
  const running = runningEntry(entries);
  return running ? Math.max(0, remaining(running, planned, now)) : 0;
}

/** An item ahead starts behind the one before it; a fixed start is never anticipated. */
function aheadStart(
  fixed: number | null,
  zero: number,
  cursor: number | null,
  plan: number,
): number {
  if (cursor === null) return plan;
  return fixed === null ? cursor : Math.max(cursor, zero + fixed * minute);
}
