// Order among siblings: fractional keys, ties broken by id so that every screen agrees.
import { generateKeyBetween } from 'fractional-indexing';

export type Ordered = { readonly id: string; readonly order: string };

/** Sorts siblings as every screen shows them. Returns a new list. */
export function inOrder<R extends Ordered>(rows: readonly R[]): R[] {
  return [...rows].sort(bySiblingOrder);
}

/** For sorting rows: by order and then id; by id alone where they have no order. */
export function bySiblingOrder(a: Partial<Ordered>, b: Partial<Ordered>): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

/** A key between two that stand there already; null: nothing stands on that side. */
export function keyBetween({
  low,
  high,
}: {
  readonly low: string | null;
  readonly high: string | null;
}): string {
  return generateKeyBetween(low, high);
}

/** Whether a text is a key that others can be made from. */
export function isOrderKey(text: string): boolean {
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false; // what made the key says by throwing that it is none; there is no query for it
  }
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

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
