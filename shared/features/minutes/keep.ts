// Results kept for as long as what they were made from stays the same.
import type { Keep } from './parts/part.ts';

type Kept = { readonly madeFrom: readonly unknown[]; readonly made: unknown };

/** Keeps the last result of each key. One key is always of one type. */
export function keeper(): Keep {
  const shelf = new Map<string, Kept>();
  return <T>(key: string, madeFrom: readonly unknown[], make: () => T): T => {
    const known = shelf.get(key);
    if (known && sameAs(known.madeFrom, madeFrom)) return known.made as T; // put there below
    const made = make();
    shelf.set(key, { madeFrom, made });
    return made;
  };
}

function sameAs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
