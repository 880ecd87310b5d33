// How the rest of a day goes with given lengths, and which items make something late.
import { linesFrom } from '../agenda/rules.ts';
import type { Rest, RestItem } from './rest-of-day.ts';

/** Minutes of each item; null: left out. */
export type Lengths = readonly (number | null)[];

/** The latest minute at which each item may begin, and at which the day may end. */
export type Limits = { readonly begins: readonly number[]; readonly end: number };

export type Flow = {
  /** When each item begins and ends; now, where it is left out. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  /** When the day ends. */
  readonly end: number;
  /** The item that each one waits for; null where it begins when it does whatever is before it. */
  readonly waitsFor: readonly (number | null)[];
  /** The item that ends the day. */
  readonly last: number | null;
};

type Reached = { readonly at: number; readonly by: number | null };

/** The times of the rest of a day, as they are planned and projected: along the lines of its tracks. */
export function flow({ now, items }: Rest, lengths: Lengths): Flow {
  const lines = linesFrom<Reached>({ at: now, by: null }, (a, b) => (b.at > a.at ? b : a));
  const begins: number[] = [];
  const ends: number[] = [];
  const waitsFor: (number | null)[] = [];
  let day: Reached = { at: now, by: null };
  for (const [index, item] of items.entries()) {
    const length = lengths[index] ?? null;
    const free = lines.before(item.trackId);
    const earliest = item.running ? now : Math.max(now, item.fixedStart ?? now);
    const begin = item.running || length === null ? earliest : Math.max(free.at, earliest);
    const end = length === null ? now : endOf(item, begin, length);
    begins.push(length === null ? now : begin);
    ends.push(end);
    waitsFor.push(length !== null && begin > earliest ? free.by : null);
    if (length === null) continue;
    if (end > day.at) day = { at: end, by: index };
    if (!item.isPoint) lines.reach(item.trackId, end < free.at ? free : { at: end, by: index });
  }
  return { begins, ends, end: day.at, waitsFor, last: day.by };
}

function endOf({ isPoint, fixedEnd }: RestItem, begin: number, length: number): number {
  if (isPoint) return begin;
  return fixedEnd === null ? begin + length : Math.max(begin, fixedEnd);
}

/** The latest minute at which an item may begin; what is not fixed may begin whenever. */
export function latestBegin({ running, fixedStart, fixedEnd, least }: RestItem): number {
  if (running) return Number.POSITIVE_INFINITY;
  const locked = fixedEnd === null ? Number.POSITIVE_INFINITY : fixedEnd - least;
  return Math.min(fixedStart ?? Number.POSITIVE_INFINITY, locked);
}

/** Whether everything begins in time, and the day ends in time. */
export function isWithin({ begins, end }: Flow, limits: Limits): boolean {
  return end <= limits.end && begins.every((begin, at) => begin <= (limits.begins[at] ?? begin));
}

/**
 * The chain of items that end one where the next begins, up to the one given: any minute less of any
 * of them counts, as long as no other chain is as long.
 */
export function chainTo(
  last: number | null,
  { items }: Rest,
  { begins, waitsFor }: Flow,
): number[] {
  const chain: number[] = [];
  for (let at = last; at !== null; at = waitsFor[at] ?? null) {
    const item = items[at];
    const begin = begins[at] ?? 0;
    // A locked end holds whatever is before it.
    if (!item || (item.fixedEnd !== null && begin < item.fixedEnd)) break;
    chain.push(at);
  }
  return chain;
}
