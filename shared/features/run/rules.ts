// The live clock, and the day as it is going: derived from anchors, so that no tick is stored or sent.
import { inOrder } from '../../lib/ordering.ts';
import { minute } from '../../lib/time.ts';
import { instantAt, wallTime } from '../../lib/zoned-time.ts';
import type { AgendaItem, Day } from '../agenda/model.ts';
import {
  cutOf,
  isRepaired,
  linesFrom,
  type PlannedItem,
  plannedEnd,
  takesNoTime,
  timesOf,
} from '../agenda/rules.ts';
import type { Clock, RunEntry } from './model.ts';

/**
 * Stretches this many milliseconds apart are one sitting: an item taken up again goes on with the
 * time it had left, and a day goes on past midnight.
 */
const sameSitting = 6 * 60 * minute;

/** The clock of a row that is more than one. */
export function clockOf({ startedAt, pausedAt, pausedFor, added }: Clock): Clock {
  return { startedAt, pausedAt, pausedFor, added };
}

/** A clock that starts at `now`, with so many milliseconds more or less than planned. */
export function newClock(now: number, added = 0): Clock {
  return { startedAt: now, pausedAt: null, pausedFor: 0, added };
}

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

/**
 * What a new stretch of an item starts with in `added`: an item gone back to has the time that it
 * had left, not all of it again. 0 where it has not run in this sitting.
 */
export function carriedOver(itemId: string, entries: readonly RunEntry[], now: number): number {
  const last = entries
    .filter((entry) => entry.itemId === itemId && entry.endedAt !== null)
    .reduce<RunEntry | null>(later, null);
  if (!last?.endedAt || now - last.endedAt > sameSitting) return 0;
  return last.added - elapsed(last, last.endedAt);
}

function later(a: RunEntry | null, b: RunEntry): RunEntry {
  return a && (a.endedAt ?? 0) > (b.endedAt ?? 0) ? a : b;
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
    endedAt: running ? null : own.reduce((last, entry) => Math.max(last, entry.endedAt ?? 0), 0),
    took: own.reduce((sum, entry) => sum + elapsed(entry, entry.endedAt ?? now), 0),
  };
}

export type ProjectedItem = {
  readonly itemId: string;
  /** `skipped`: never begun, though an item behind it was. */
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
  /** Instants (ms): by plan, and as it was or is now expected; a skipped item keeps its plan. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  readonly start: number;
  readonly end: number;
};
export type Projection = {
  /** Whether the day can still go on; false where only its record is left. */
  readonly live: boolean;
  readonly items: readonly ProjectedItem[];
  /** How late (positive) or early the day is where it has got to, in milliseconds. */
  readonly drift: number;
  /** When the day is expected to end, and when it should. */
  readonly end: number;
  readonly plannedEnd: number;
};

/** One running of a day: its stretches, and the instant at which the plan's minute 0 lies. */
type Running = { readonly zero: number; readonly entries: readonly RunEntry[] };

/**
 * A day as it is going. Null until something ran, where the day is not today: there is no
 * telling then when it will start.
 *
 * On the planned date the plan's times are wall times in `timeZone`, and what was rehearsed on
 * another date is left out. On another date (a rehearsal, a workshop held later) the plan is
 * taken to start when its first item did.
 */
export function projectDay(
  day: Day,
  planned: readonly PlannedItem[],
  entries: readonly RunEntry[],
  now: number,
  timeZone: string,
): Projection | null {
  const running = runningOf(day, planned, entries, now, timeZone);
  if (running === null) return null;
  const live = isOn(day, running, now, timeZone);
  // Nothing starts in the past, unless the day itself is past and only its record is read.
  const repaired = isRepaired(day, now, timeZone);
  const items = projectItems(day, planned, running, now, live ? now : 0, repaired);
  const end = items.reduce((latest, item) => Math.max(latest, reachOf(item)), 0);
  return {
    live,
    items,
    drift: driftOf(items),
    end,
    plannedEnd: running.zero + plannedEnd(day, planned) * minute,
  };
}

/**
 * The day that is being run, or would be next: that of the item on the clock, today's, or the
 * first that is not over. Undefined where there are no days.
 */
export function dayAtHand(
  days: readonly Day[],
  items: readonly AgendaItem[],
  entries: readonly RunEntry[],
  now: number,
  timeZone: string,
): Day | undefined {
  const running = runningEntry(entries);
  const current = items.find(({ id }) => id === running?.itemId);
  const today = wallTime(now, timeZone).day;
  const isOver = (day: Day) => {
    const projection = projectDay(day, timesOf(day, items), entries, now, timeZone);
    if (!projection) return false;
    return !projection.live || projection.items.every(({ state }) => state !== 'ahead');
  };
  const inTurn = inOrder(days);
  return (
    inTurn.find(({ id }) => id === current?.dayId) ??
    inTurn.find(({ date }) => date === today) ??
    inTurn.find((day) => !isOver(day)) ??
    inTurn.at(-1)
  );
}

/** The running of the day that counts: on its own date, else the one of now, else the last. */
function runningOf(
  day: Day,
  planned: readonly PlannedItem[],
  entries: readonly RunEntry[],
  now: number,
  timeZone: string,
): Running | null {
  const starts = new Map(planned.map(({ item, start }) => [item.id, start]));
  const runs = runsOf(
    entries.filter((entry) => starts.has(entry.itemId)),
    timeZone,
  );
  const dayOf = (entry: RunEntry) => wallTime(entry.startedAt, timeZone).day;
  const held = runs.find((run) => run.some((entry) => dayOf(entry) === day.date));
  if (held) return { zero: zeroOn(day, timeZone), entries: held };
  const last = runs.at(-1);
  const first = last?.[0];
  const today = wallTime(now, timeZone).day === day.date;
  if (today && !(last && runningEntry(last))) {
    return { zero: zeroOn(day, timeZone), entries: [] };
  }
  if (!last || !first) return null;
  return { zero: first.startedAt - (starts.get(first.itemId) ?? 0) * minute, entries: last };
}

/**
 * Where the plan's minute 0 lies so that the day starts at its time on the wall: that is not
 * midnight on a date on which the clocks are changed at night.
 */
function zeroOn(day: Day, timeZone: string): number {
  return instantAt(day.date, day.start * minute, timeZone) - day.start * minute;
}

/** Stretches split where one begins on another date, long after the one before it. */
function runsOf(entries: readonly RunEntry[], timeZone: string): RunEntry[][] {
  const runs: RunEntry[][] = [];
  for (const entry of [...entries].sort((a, b) => a.startedAt - b.startedAt)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && belongsTo(before, entry, timeZone)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function belongsTo(before: RunEntry, entry: RunEntry, timeZone: string): boolean {
  if (before.endedAt === null || entry.startedAt - before.endedAt <= sameSitting) return true;
  const dayOf = (instant: number) => wallTime(instant, timeZone).day;
  return dayOf(before.startedAt) === dayOf(entry.startedAt);
}

function projectItems(
  day: Day,
  planned: readonly PlannedItem[],
  { zero, entries }: Running,
  now: number,
  earliest: number,
  repaired: boolean,
): ProjectedItem[] {
  const actuals = planned.map(({ item }) => actualOf(item.id, entries, now));
  const reached = actuals.findLastIndex((actual) => actual !== null);
  const lines = linesFrom(zero + day.start * minute);
  return planned.map(({ item, start, end }, at) => {
    const plan = { plannedStart: zero + start * minute, plannedEnd: zero + end * minute };
    const actual = actuals[at] ?? null;
    if (!actual && (at < reached || item.skipped)) {
      const { plannedStart, plannedEnd } = plan;
      return { itemId: item.id, state: 'skipped', ...plan, start: plannedStart, end: plannedEnd };
    }
    const free = lines.before(item.trackId);
    const fixed = item.fixedStart === null ? 0 : zero + item.fixedStart * minute;
    const begin = actual?.startedAt ?? Math.max(free, fixed, earliest);
    const finish = actual
      ? (actual.endedAt ?? now + leftOf(item, entries, end - start, now))
      : Math.max(begin, endAhead(item, begin, zero, repaired ? cutOf(item) : 0));
    if (!takesNoTime(item)) lines.reach(item.trackId, Math.max(free, finish));
    const state = actual ? (actual.endedAt === null ? 'now' : 'done') : 'ahead';
    return { itemId: item.id, state, ...plan, start: begin, end: finish };
  });
}

/** When an item ends that begins at an instant: at its locked end, or after its length less a cut. */
function endAhead(item: AgendaItem, begin: number, zero: number, cut: number): number {
  if (takesNoTime(item)) return begin;
  const { fixedEnd, duration } = item;
  return fixedEnd === null ? begin + (duration - cut) * minute : zero + fixedEnd * minute;
}

/** Whether the day can still go on: it is today's, or something of it ran a short while ago. */
function isOn(day: Day, { zero, entries }: Running, now: number, timeZone: string): boolean {
  const begin = zero + day.start * minute;
  const lastEnd = entries.reduce((last, entry) => Math.max(last, entry.endedAt ?? now), begin);
  return (
    now - lastEnd <= sameSitting || wallTime(begin, timeZone).day === wallTime(now, timeZone).day
  );
}

/** How long a running item still takes, of so many minutes; nothing once it is over its time. */
function leftOf(
  item: AgendaItem,
  entries: readonly RunEntry[],
  minutes: number,
  now: number,
): number {
  const running = entries.find(({ itemId, endedAt }) => itemId === item.id && endedAt === null);
  return running ? Math.max(0, remaining(running, minutes * minute, now)) : 0;
}

/**
 * While something runs, and once all is done: how late the item furthest on ends, an item gone
 * back to included. In between: how late the next one can start.
 */
function driftOf(items: readonly ProjectedItem[]): number {
  const next = items.find((item) => item.state === 'ahead');
  if (next && !items.some((item) => item.state === 'now')) return next.start - next.plannedStart;
  const furthest = items.findLast((item) => item.state === 'now' || item.state === 'done');
  const end = items.reduce(
    (latest, item) => (item.state === 'ahead' ? latest : Math.max(latest, reachOf(item))),
    0,
  );
  return furthest ? end - furthest.plannedEnd : 0;
}

/** Until when an item takes the day; a skipped one takes none of it. */
function reachOf(item: ProjectedItem): number {
  return item.state === 'skipped' ? 0 : item.end;
}
