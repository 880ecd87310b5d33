// Order among siblings: fractional keys, ties broken by id so that every screen agrees.
import { generateKeyBetween } from 'fractional-indexing';

export type Ordered = { readonly id: string; readonly order: string };

/** Sorts siblings as every screen shows them. Returns a new list. */
export function inOrder<R extends Ordered>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

/**
 * The key for a row put behind `after` (null: first) among `siblings`.
 * The row itself may be among them; it is left out of the reckoning.
 */
export function keyAfter(
  siblings: readonly Ordered[],
  after: string | null,
  self?: string,
): string {
  const others = inOrder(siblings).filter((row) => row.id !== self);
  const at = after === null ? -1 : others.findIndex((row) => row.id === after);
  const before = after !== null && at < 0 ? others.length - 1 : at;
  const low = others[before]?.order ?? null;
  // Equal keys can stand side by side after two laptops' files were merged: step over them.
  const high = others.slice(before + 1).find((row) => low === null || row.order > low);
  return generateKeyBetween(low, high?.order ?? null);
}

/** The key for a row put behind all `siblings`. */
export function keyAtEnd(siblings: readonly Ordered[]): string {
  return keyAfter(siblings, inOrder(siblings).at(-1)?.id ?? null);
}

/** `count` keys in order, behind `low` (null: from the start). */
export function keysAfter(low: string | null, count: number): string[] {
  const keys: string[] = [];
  let last = low;
  for (let i = 0; i < count; i += 1) {
    last = generateKeyBetween(last, null);
    keys.push(last);
  }
  return keys;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
