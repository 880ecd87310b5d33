// The rest of a day as a repair sees it: what is still to come, and what each of it can give.
//
// Times are whole minutes since the midnight of the plan. The seconds of a minute that has begun are
// left out: nobody in a room counts them, and a plan stays true while it is read.
import { minute } from '../../lib/time.ts';
import type { AgendaItem, Day, ItemKind } from '../agenda/model.ts';
import { groupsReporting, isRepaired, type PlannedItem } from '../agenda/rules.ts';
import { endsByTheWall } from './countdown.ts';
import type { RunEntry } from './model.ts';
import type { ProjectedItem, Projection } from './projection.ts';
import { actualOf } from './rules.ts';

export type RestItem = {
  readonly id: string;
  readonly trackId: string | null;
  /** On the clock: it has begun, and `length` is what is left of it. */
  readonly running: boolean;
  /** Marks a point in time and takes none. */
  readonly isPoint: boolean;
  readonly length: number;
  /** The minutes that must be left of it, at its start where its end is locked. */
  readonly least: number;
  /** The minutes it is to have where there is time; `length` where it takes no more. */
  readonly most: number;
  /** When it begins by the plan. */
  readonly due: number;
  readonly droppable: boolean;
  /** Of what can be shortened, the lower ranks give first. */
  readonly rank: number;
  /** It must not begin later than then, and cannot begin before. */
  readonly fixedStart: number | null;
  /** It ends then, whenever it begins; null also where it has begun, and `length` tells. */
  readonly fixedEnd: number | null;
};

export type Rest = {
  /** The instant (ms) of minute 0. */
  readonly zero: number;
  readonly now: number;
  /** In the order of the agenda, which stays. */
  readonly items: readonly RestItem[];
  /** When the day was to end, and when it now may: later, where that was agreed before. */
  readonly plannedEnd: number;
  readonly end: number;
  /** When its last item ends by the plan. */
  readonly planEnd: number;
};

/** How many take a turn in a report-back or before a panel; null where nobody can tell. */
export type TurnsIn = (item: AgendaItem) => number | null;

/** As far as can be told from a workshop's groups, guiding questions and plans. */
export function turnsFrom(
  groups: readonly { readonly arrangementId: string }[],
  questions: number,
  plans: number,
): TurnsIn {
  return (item) => (item.kind === 'panel' ? plans : groupsReporting(item, groups, questions));
}

/** A day as it is going at `now`; `projection` is of the items in `planned`. */
export type Going = {
  readonly day: Day;
  readonly planned: readonly PlannedItem[];
  readonly projection: Projection | null;
  readonly entries: readonly RunEntry[];
  readonly now: number;
  readonly timeZone: string;
  readonly turnsIn: TurnsIn;
};

/** Breaks and the closing synthesis are never shortened, never left out. */
const shielded: readonly ItemKind[] = ['break', 'meal', 'prayer', 'closing', 'milestone'];
/** Where people work themselves: shortened only when input has given all it can. */
const activities: readonly ItemKind[] = ['group-work', 'report-back', 'visit', 'panel'];
/** Given no more time: rest and food have theirs, a buffer is time that nobody needed. */
const content: readonly ItemKind[] = ['break', 'meal', 'prayer', 'milestone', 'buffer'];
/** Where one after the other has a turn of `perGroup` minutes. */
const inTurns: readonly ItemKind[] = ['report-back', 'panel'];

/**
 * The rest of a day; null where the day is over, or there is no telling how it goes.
 *
 * What gives, and in which order, is the practice of facilitators: input before activities, whole
 * items before crumbs of many; lunch is never moved; the closing synthesis is never touched.
 * - A buffer is there to be used: down to its minimum, or altogether.
 * - An item may be shortened down to its minimum duration; without one, not at all. A report-back
 *   keeps the time that its groups need, a panel that of its plans; all of it where nobody can tell
 *   how many there are.
 * - An item may be left out where its priority says so, unless its start or end is fixed.
 * - One with a fixed start keeps that; its length is touched last.
 */
export function restOf({
  day,
  planned,
  projection,
  entries,
  now,
  timeZone,
  turnsIn,
}: Going): Rest | null {
  const [first, begin] = [projection?.items[0], planned[0]];
  if (!projection?.live || !first || !begin) return null;
  const zero = first.plannedStart - begin.start * minute;
  const at = (instant: number) => Math.floor((instant - zero) / minute);
  const items = planned.flatMap((plan, index): RestItem[] => {
    const projected = projection.items[index];
    if (projected?.state !== 'now' && projected?.state !== 'ahead') return [];
    if (projected.state === 'ahead' && at(projected.start) >= at(now)) {
      const length = Math.round((projected.end - projected.start) / minute);
      return [restItem(plan, length, turnsIn)];
    }
    const left = Math.max(0, at(projected.end) - at(now));
    // Under way by plan, in a track whose clock nobody runs: it cannot be told to be shorter.
    if (projected.state === 'ahead' || endsByTheWall(plan.item))
      return [begunItem(plan, left, left, left)];
    const used = usedBy(projected, entries, now);
    const floor = isShielded(plan.item) ? left : floorOf(plan.item, turnsIn) - used;
    // One that is over its time has had it: what is given to a clock counts from its end.
    const wish = left > 0 ? wishOf(plan.item) - used : 0;
    return [begunItem(plan, left, floor, wish)];
  });
  if (items.length === 0) return null;
  const planEnd = at(projection.plannedEnd);
  const plannedEnd = day.end ?? planEnd;
  const agreed = isRepaired(day, now, timeZone) ? day.extension : 0;
  return { zero, now: at(now), items, plannedEnd, end: plannedEnd + agreed, planEnd };
}

/** Whole minutes that an item on the clock has had, pauses left out. */
function usedBy({ itemId, start }: ProjectedItem, entries: readonly RunEntry[], now: number) {
  const ofThisRunning = entries.filter(({ startedAt }) => startedAt >= start);
  return Math.floor((actualOf(itemId, ofThisRunning, now)?.took ?? 0) / minute);
}

/** What has begun runs out, or is brought to its end sooner. */
function begunItem(plan: PlannedItem, length: number, floor: number, wish: number): RestItem {
  return {
    ...placeOf(plan),
    running: true,
    length,
    least: Math.min(length, Math.max(0, floor)),
    most: Math.max(length, wish),
    droppable: false,
    fixedEnd: null,
  };
}

function restItem(plan: PlannedItem, length: number, turnsIn: TurnsIn): RestItem {
  const { item, start, end } = plan;
  const { fixedStart, minDuration, priority } = item;
  const common = { ...placeOf(plan), running: false, length, most: length };
  if (endsByTheWall(item)) {
    const fixedEnd = item.fixedEnd ?? end;
    const least = isShielded(item) ? end - start : (minDuration ?? 1);
    // Where both ends are fixed, no more can be asked for than lies between them.
    const between = fixedStart === null ? least : Math.min(least, fixedEnd - fixedStart);
    return { ...common, least: between, droppable: false, fixedEnd };
  }
  const least = isShielded(item) ? length : floorOf(item, turnsIn);
  return {
    ...common,
    least: Math.min(length, least),
    most: Math.max(length, wishOf(item)),
    droppable: priority === 'drop' && fixedStart === null && !isShielded(item),
    fixedEnd: null,
  };
}

function placeOf({ item, start: due }: PlannedItem) {
  const { id, trackId, kind, fixedStart } = item;
  return { id, trackId, isPoint: kind === 'milestone', fixedStart, rank: rankOf(item), due };
}

/** The minutes an item is to have where there is time: all that was planned at least. */
function wishOf({ kind, duration, preferredDuration }: AgendaItem): number {
  return content.includes(kind) ? 0 : Math.max(duration, preferredDuration ?? 0);
}

function isShielded({ kind }: AgendaItem): boolean {
  return shielded.includes(kind);
}

function floorOf(item: AgendaItem, turnsIn: TurnsIn): number {
  const { kind, duration, minDuration, perGroup, fixedStart } = item;
  if (kind === 'buffer') return minDuration ?? (fixedStart === null ? 0 : 1);
  const own = minDuration ?? duration;
  if (!inTurns.includes(kind) || perGroup === null) return own;
  const turns = turnsIn(item);
  return turns === null ? duration : Math.max(own, turns * perGroup);
}

function rankOf({ kind, fixedStart }: AgendaItem): number {
  if (fixedStart !== null) return 3;
  if (kind === 'buffer') return 0;
  return activities.includes(kind) ? 2 : 1;
}
