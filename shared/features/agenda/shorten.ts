// Making items shorter in proportion to what they can spare, by as little as will do.
import type { AgendaItem, ItemKind } from './model.ts';
import { takesNoTime } from './rules.ts';

/** Minutes by which lengths change, so that they stay round; by single ones where that is not enough. */
const steps = [5, 1];
/** Minutes under which an item of no said minimum is not taken, nor under half of its length. */
const leastOfAny = 5;
/** Items beyond which it takes too long to look whether each has to give. */
const closelyLookedAt = 60;
/** These keep their length unless somebody has said that they may be shorter. */
const keptKinds: readonly ItemKind[] = ['break', 'meal', 'prayer'];

/** The shortest an item can be made. */
export function leastOf(item: AgendaItem): number {
  const { kind, duration, minDuration, fixedEnd, perGroup } = item;
  if (takesNoTime(item) || fixedEnd !== null) return duration;
  if (minDuration !== null) return Math.min(minDuration, duration);
  // Whoever speaks in turn needs the time that has been promised.
  if (keptKinds.includes(kind) || perGroup !== null) return duration;
  return Math.min(duration, Math.max(leastOfAny, Math.ceil(duration / 2)));
}

/**
 * The items that have to be shorter for `isEnough` to hold, with their new lengths: each gives in
 * proportion to what it can spare, and none gives more than is needed.
 * @param isEnough asked of all items with new lengths; what holds must hold for shorter ones too
 * @param mayGive leaves items out that have to stay as they are
 * @returns null where even their shortest are not enough
 */
export function shortened(
  items: readonly AgendaItem[],
  isEnough: (items: readonly AgendaItem[]) => boolean,
  mayGive: (item: AgendaItem) => boolean = () => true,
): ReadonlyMap<AgendaItem, number> | null {
  const spare = items.map((item) => (mayGive(item) ? item.duration - leastOf(item) : 0));
  for (const step of steps) {
    const cuts = leastCuts(items, spare, step, isEnough);
    if (cuts) return lengthsOf(items, cuts);
  }
  return null;
}

function leastCuts(
  items: readonly AgendaItem[],
  spare: readonly number[],
  step: number,
  isEnough: (items: readonly AgendaItem[]) => boolean,
): readonly number[] | null {
  const rooms = spare.map((minutes) => Math.floor(minutes / step));
  let sum = 0;
  const reached = rooms.map((room) => {
    sum += room;
    return sum;
  });
  const all = sum;
  const cutsFor = (given: number) => {
    const until = reached.map((room) => (all === 0 ? 0 : Math.round((room * given) / all)));
    return until.map((end, at) => (end - (until[at - 1] ?? 0)) * step);
  };
  const holds = (cuts: readonly number[]) => isEnough(withCuts(items, cuts));
  if (!holds(cutsFor(all))) return null;
  let [low, high] = [0, all];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(cutsFor(middle))) high = middle;
    else low = middle + 1;
  }
  return givenBack(cutsFor(high), step, holds);
}

/** What was taken from an item that did not stand in the way: one of another track. */
function givenBack(
  cuts: readonly number[],
  step: number,
  holds: (cuts: readonly number[]) => boolean,
): readonly number[] {
  let kept = cuts;
  if (cuts.filter((cut) => cut > 0).length > closelyLookedAt) return kept;
  for (const [at, cut] of cuts.entries()) {
    for (let less = cut - step; less >= 0; less -= step) {
      const tried = kept.with(at, less);
      if (!holds(tried)) break;
      kept = tried;
    }
  }
  return kept;
}

function withCuts(items: readonly AgendaItem[], cuts: readonly number[]): readonly AgendaItem[] {
  return items.map((item, at) => ({ ...item, duration: item.duration - (cuts[at] ?? 0) }));
}

function lengthsOf(
  items: readonly AgendaItem[],
  cuts: readonly number[],
): ReadonlyMap<AgendaItem, number> {
  return new Map(
    items.flatMap((item, at) => {
      const cut = cuts[at] ?? 0;
      return cut > 0 ? [[item, item.duration - cut] as const] : [];
    }),
  );
}
