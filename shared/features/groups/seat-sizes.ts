// How many sit in each group of a round.

export type SizeRule = {
  /** The most it takes; null where that follows from the others. */
  readonly capacity: number | null;
  /** As many as these, no more and no fewer; null where people are dealt into it. */
  readonly fixed: number | null;
  /** How many are there in any case. */
  readonly least: number;
};

/**
 * Sizes as even as what is fixed, and what a group takes, allow: one after another goes where there
 * are fewest.
 * @returns how many there are in each group, and how many find no place
 */
export function seatSizes(
  people: number,
  rules: readonly SizeRule[],
): { readonly sizes: readonly number[]; readonly short: number } {
  const sizes = rules.map(({ fixed, least }) => fixed ?? least);
  let left = people - sizes.reduce((sum, size) => sum + size, 0);
  for (; left > 0; left -= 1) {
    let best = -1;
    rules.forEach(({ capacity, fixed }, at) => {
      const size = sizes[at] ?? 0;
      if (fixed !== null || (capacity !== null && size >= capacity)) return;
      if (best < 0 || size < (sizes[best] ?? 0)) best = at;
    });
    if (best < 0) break;
    sizes[best] = (sizes[best] ?? 0) + 1;
  }
  return { sizes, short: Math.max(0, left) };
}
