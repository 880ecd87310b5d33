// A day as it is going, worked out from its plan and what has run: nothing of it is stored or sent.
import { inOrder } from '../../lib/ordering.ts';
import { minute } from '../../lib/time.ts';
import { instantAt, wallTime } from '../../lib/zoned-time.ts';
import type { AgendaItem, Day } from '../agenda/model.ts';
import {
  cutOf,
  isRepaired,
  linesFrom,
  type PlannedItem,
  passedOver,
  plannedEnd,
  takesNoTime,
  timesOf,
} from '../agenda/rules.ts';
import { countdownOf, endsByTheWall } from './countdown.ts';
import { isUnattended } from './lines.ts';
import type { RunEntry } from './model.ts';
import { actualOf, remaining, runningEntry, sameSitting } from './rules.ts';

export type ProjectedItem = {
  readonly itemId: string;
  /** `skipped`: never begun, though an item behind it was. */
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
  /** Instants (ms): by plan, and as it was or is now expected; a skipped item keeps its plan. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  readonly start: number;
  readonly end: number;
  /** When what is before it in its line is over: a fixed start may lie later, or earlier. */
  readonly free: number;
};
/** The next item that starts at a fixed time. */
export type FixedPoint = {
  readonly itemId: string;
  readonly at: number;
  /** Milliseconds to spare until then; negative: how late it will start. */
  readonly slack: number;
};
export type Projection = {
  /** Whether the day can still go on; false where only its record is left. */
  readonly live: boolean;
  readonly items: readonly ProjectedItem[];
  /** How late (positive) or early the day is where it has got to, in milliseconds. */
  readonly drift: number;
  /** How late it began, of that. */
  readonly began: number;
  readonly fixed: FixedPoint | null;
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
  const earliest = live ? now : 0;
  const items = projectItems(day, planned, running, now, earliest, repaired);
  const end = items.reduce((latest, item) => Math.max(latest, reachOf(item)), 0);
  return {
    live,
    items,
    drift: driftOf(items, planned),
    began: beganLate(items),
    fixed: live ? nextFixed(items, planned, running.zero, earliest) : null,
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
    return !projection.live || !firstAhead(projection, timesOf(day, items));
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
  const begun = (at: number) => actuals[at] !== null;
  const passed = passedOver(planned, begun);
  const tracks = new Set(planned.filter((_, at) => begun(at)).map(({ item }) => item.trackId));
  const lines = linesFrom(zero + day.start * minute);
  return planned.map(({ item, start, end }, at) => {
    const plan = { plannedStart: zero + start * minute, plannedEnd: zero + end * minute };
    const actual = actuals[at] ?? null;
    const free = lines.before(item.trackId);
    const about = { itemId: item.id, ...plan, free };
    const fixed = item.fixedStart === null ? 0 : zero + item.fixedStart * minute;
    if (!actual && item.kind === 'milestone' && !item.skipped) {
      const point = Math.max(free, fixed);
      const isPast = passed(at) || (entries.length > 0 && point < now);
      const when = isPast ? Math.min(point, now) : Math.max(point, earliest);
      return { ...about, state: isPast ? 'done' : 'ahead', start: when, end: when };
    }
    if (!actual && (passed(at) || item.skipped)) {
      return { ...about, state: 'skipped', start: plan.plannedStart, end: plan.plannedEnd };
    }
    const own = isUnattended(item, tracks) ? 0 : earliest;
    const wallEnd = item.fixedEnd === null ? plan.plannedEnd : zero + item.fixedEnd * minute;
    const begin = actual?.startedAt ?? Math.max(free, fixed, own);
    const finish = actual
      ? (actual.endedAt ?? now + leftOf(item, entries, plan.plannedEnd, now))
      : Math.max(begin, endAhead(item, begin, wallEnd, repaired ? cutOf(item) : 0));
    if (!takesNoTime(item)) lines.reach(item.trackId, Math.max(free, finish));
    const state = actual ? (actual.endedAt === null ? 'now' : 'done') : 'ahead';
    return { ...about, state, start: begin, end: finish };
  });
}

/**
 * When an item ends that begins at an instant: after its length, less a cut; at its locked or
 * planned end where it ends by the wall.
 */
function endAhead(item: AgendaItem, begin: number, wallEnd: number, cut: number): number {
  if (takesNoTime(item)) return begin;
  return endsByTheWall(item) ? wallEnd : begin + (item.duration - cut) * minute;
}

/** Whether the day can still go on: it is today's, or something of it ran a short while ago. */
function isOn(day: Day, { zero, entries }: Running, now: number, timeZone: string): boolean {
  const begin = zero + day.start * minute;
  const lastEnd = entries.reduce((last, entry) => Math.max(last, entry.endedAt ?? now), begin);
  return (
    now - lastEnd <= sameSitting || wallTime(begin, timeZone).day === wallTime(now, timeZone).day
  );
}

/** How long a running item still takes; nothing once it is over its time. */
function leftOf(
  item: AgendaItem,
  entries: readonly RunEntry[],
  itsEnd: number,
  now: number,
): number {
  const entry = entries.find(({ itemId, endedAt }) => itemId === item.id && endedAt === null);
  if (!entry) return 0;
  const { clock, planned } = countdownOf(item, entry, itsEnd);
  return Math.max(0, remaining(clock, planned, now));
}

/** The first item that is still to come and takes time; of a day not begun, the first of all. */
export function firstAhead(
  projection: Pick<Projection, 'items'> | null,
  planned: readonly PlannedItem[],
  counts: (item: AgendaItem) => boolean = () => true,
): PlannedItem | undefined {
  return planned.find(
    ({ item }, at) =>
      !takesNoTime(item) && counts(item) && (projection?.items[at]?.state ?? 'ahead') === 'ahead',
  );
}

/** How late the day is; where tracks have parted, how late the latest of them is. */
function driftOf(items: readonly ProjectedItem[], planned: readonly PlannedItem[]): number {
  const timed = items.flatMap((item, at) => {
    const plan = planned[at];
    return plan && !takesNoTime(plan.item) ? [{ ...item, trackId: plan.item.trackId }] : [];
  });
  const met = timed.findLastIndex((item) => item.trackId === null && isBegun(item));
  const parted = new Set(
    timed.slice(met + 1).flatMap((item) => (isBegun(item) ? [item.trackId] : [])),
  );
  const lines = parted.size === 0 ? [null] : [...parted];
  return Math.max(
    ...lines.map((line) =>
      driftOfLine(
        line === null ? timed : timed.filter(({ trackId }) => trackId === null || trackId === line),
      ),
    ),
  );
}

function isBegun({ state }: ProjectedItem): boolean {
  return state === 'now' || state === 'done';
}

/**
 * While something runs, and once all is done: how late the item furthest on ends, an item gone
 * back to included. In between: how late the next one can start.
 */
function driftOfLine(items: readonly ProjectedItem[]): number {
  const next = items.find((item) => item.state === 'ahead');
  if (next && !items.some((item) => item.state === 'now')) return next.start - next.plannedStart;
  const furthest = items.findLast(isBegun);
  const end = items.reduce(
    (latest, item) => (item.state === 'ahead' ? latest : Math.max(latest, reachOf(item))),
    0,
  );
  return furthest ? end - furthest.plannedEnd : 0;
}

/** How late the first item began that did. */
function beganLate(items: readonly ProjectedItem[]): number {
  const first = items
    .filter((item) => isBegun(item) && item.plannedEnd > item.plannedStart)
    .reduce<ProjectedItem | null>((a, b) => (a && a.start <= b.start ? a : b), null);
  return first ? first.start - first.plannedStart : 0;
}

function nextFixed(
  items: readonly ProjectedItem[],
  planned: readonly PlannedItem[],
  zero: number,
  earliest: number,
): FixedPoint | null {
  return items.reduce<FixedPoint | null>((first, { itemId, state, free }, at) => {
    const fixed = planned[at]?.item.fixedStart ?? null;
    if (state !== 'ahead' || fixed === null) return first;
    const instant = zero + fixed * minute;
    if (first && first.at <= instant) return first;
    return { itemId, at: instant, slack: instant - Math.max(free, earliest) };
  }, null);
}

/** Until when an item takes the day; a skipped one takes none of it. */
function reachOf(item: ProjectedItem): number {
  return item.state === 'skipped' ? 0 : item.end;
}
