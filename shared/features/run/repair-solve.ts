// The lengths with which the rest of a day keeps to its limits, found by going back over what makes it late.
import { chainTo, type Flow, flow, isWithin, type Lengths, type Limits } from './rest-flow.ts';
import type { Rest, RestItem } from './rest-of-day.ts';

export type Policy = {
  /** Whether items that may be are left out, before any but buffers are shortened. */
  readonly drop: boolean;
  /** Only buffers give for the end of the day: it may come later. */
  readonly softEnd?: boolean;
};

/** Buffers first, then input, activities, and what has a fixed start. */
const ranks = [0, 1, 2, 3];

/**
 * Lengths that keep to the limits, taking as little as it can; null where there are none without
 * leaving something out. A soft end may come later than its limit.
 */
export function solve(rest: Rest, limits: Limits, policy: Policy): Lengths | null {
  let lengths: Lengths = rest.items.map(({ length }) => length);
  let going = flow(rest, lengths);
  for (const target of [...rest.items.keys(), null]) {
    for (;;) {
      const late = lateness(target, going, limits);
      if (late <= 0 || (target !== null && lengths[target] === null)) break;
      const before = target === null ? going.last : (going.waitsFor[target] ?? null);
      const chain = chainTo(before, rest, going);
      const onlyBuffers = target === null && policy.softEnd === true;
      const given = onlyBuffers
        ? shorten(rest, lengths, chain, late, [0])
        : give(rest, lengths, chain, late, policy.drop);
      if (!given) return onlyBuffers ? lengths : null;
      lengths = given;
      going = flow(rest, lengths);
    }
  }
  return givenBack(rest, limits, lengths);
}

/** Minutes by which an item begins, or the day (null) ends, past its limit. */
function lateness(target: number | null, { begins, end }: Flow, limits: Limits): number {
  if (target === null) return end - limits.end;
  return (begins[target] ?? 0) - (limits.begins[target] ?? Number.POSITIVE_INFINITY);
}

/** One step of catching up, at most `late` minutes by shortening; null where the chain has none to give. */
function give(
  rest: Rest,
  lengths: Lengths,
  chain: readonly number[],
  late: number,
  drop: boolean,
): Lengths | null {
  return (
    shorten(rest, lengths, chain, late, [0]) ??
    (drop ? dropOne(rest, lengths, chain, late) : null) ??
    shorten(rest, lengths, chain, late, ranks.slice(1))
  );
}

/** Leaves out the shortest item that makes up for all of it, else the longest there is. */
function dropOne(
  { items }: Rest,
  lengths: Lengths,
  chain: readonly number[],
  late: number,
): Lengths | null {
  const lengthOf = (at: number) => lengths[at] ?? 0;
  const longestFirst = chain
    .filter((at) => items[at]?.droppable && lengthOf(at) > 0)
    .sort((a, b) => lengthOf(b) - lengthOf(a) || b - a);
  const enough = longestFirst.filter((at) => lengthOf(at) >= late);
  const dropped = enough.at(-1) ?? longestFirst[0];
  return dropped === undefined
    ? null
    : lengths.map((length, at) => (at === dropped ? null : length));
}

/** Shortens the items of a chain, those of the first rank that has anything to give. */
function shorten(
  { items }: Rest,
  lengths: Lengths,
  chain: readonly number[],
  late: number,
  of: readonly number[],
): Lengths | null {
  const room = (at: number) => Math.max(0, (lengths[at] ?? 0) - (leastOf(items[at]) ?? 0));
  for (const rank of of) {
    const givers = chain
      .filter((at) => items[at]?.rank === rank && room(at) > 0)
      .sort((a, b) => a - b);
    if (givers.length === 0) continue;
    const shares = inProportion(late, givers.map(room));
    const cuts = new Map(givers.map((at, place) => [at, shares[place] ?? 0]));
    return lengths.map((length, at) => {
      const cut = cuts.get(at) ?? 0;
      return length === null || cut === 0 ? length : orLeftOut(items[at], length - cut);
    });
  }
  return null;
}

/** The least an item can be shortened to, null where that is nothing; a locked end stays as it is. */
export function leastOf(item: RestItem | undefined): number | null {
  if (!item) return null;
  return item.fixedEnd === null ? orLeftOut(item, item.least) : item.length;
}

/** An item with nothing left is left out, and nothing waits for it; the one on the clock just ends. */
function orLeftOut(item: RestItem | undefined, length: number): number | null {
  return length > 0 || item?.running || item?.isPoint ? length : null;
}

/**
 * Shares out whole minutes in proportion to what each has room for, by largest remainder (Hamilton):
 * each gets the whole part of its share, the minutes over go to the largest parts left, the earlier
 * of equals first. Together exactly `minutes`, or all the room there is.
 */
export function inProportion(minutes: number, rooms: readonly number[]): number[] {
  const all = rooms.reduce((sum, room) => sum + room, 0);
  if (minutes >= all) return [...rooms];
  const shares = rooms.map((room) => Math.floor((minutes * room) / all));
  const over = minutes - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = rooms
    .map((room, at) => ({ at, remainder: (minutes * room) % all }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, over);
  const more = new Set(byRemainder.map(({ at }) => at));
  return shares.map((share, at) => share + (more.has(at) ? 1 : 0));
}

/** Gives back what the limits turn out not to need: whole items first, then minutes. */
function givenBack(rest: Rest, limits: Limits, found: Lengths): Lengths {
  const { items } = rest;
  let lengths = found;
  /** Takes over other lengths of some items where the limits allow them. */
  const take = (...changes: readonly (readonly [at: number, length: number | null])[]) => {
    const others = new Map(changes);
    const tried = lengths.map((own, at) => others.get(at) ?? (others.has(at) ? null : own));
    if (!isWithin(flow(rest, tried), limits)) return false;
    lengths = tried;
    return true;
  };
  const full = (at: number) => items[at]?.length ?? 0;
  const leftOut = () =>
    [...items.keys()]
      .filter((at) => lengths[at] === null)
      .sort((a, b) => full(b) - full(a) || a - b);
  const takeBack = () => {
    for (const at of leftOut()) take([at, full(at)]);
  };
  takeBack();
  for (const at of leftOut()) {
    // One of each length and track: others like it stand in the same chains.
    const kinds = new Map<string, number>();
    for (const [one, { droppable, length, trackId }] of items.entries())
      if (droppable && lengths[one] !== null && length < full(at))
        kinds.set(`${length} ${trackId}`, one);
    const shorter = [...kinds.values()].sort((a, b) => full(a) - full(b) || a - b);
    shorter.find((one) => take([at, full(at)], [one, null]));
  }
  takeBack(); // where tracks meet, an exchange can free more than it takes
  for (const at of [...items.keys()].reverse()) {
    let low = lengths[at] ?? (items[at]?.least === 0 ? 0 : full(at));
    for (let high = full(at); low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if (take([at, middle])) low = middle;
      else high = middle - 1;
    }
  }
  return lengths;
}
