// Numbers that tell what many people said.

/** How many steps a scale has: an even number, so that nobody can flee to the middle. */
export const steps = 4;

export type Steps = {
  readonly n: number;
  /** How many chose each step, the least first. */
  readonly counts: readonly number[];
  readonly mean: number;
  readonly median: number;
  /** The share of those who chose one of the two highest steps, from 0 to 1. */
  readonly topTwo: number;
};

/** What values from 1 to 4 come to; null where there are none. */
export function stepsOf(values: readonly number[]): Steps | null {
  if (values.length === 0) return null;
  const counts = Array.from(
    { length: steps },
    (_, at) => values.filter((value) => value === at + 1).length,
  );
  return {
    n: values.length,
    counts,
    mean: meanOf(values),
    median: medianOf(values),
    topTwo: counts.slice(-2).reduce((sum, count) => sum + count, 0) / values.length,
  };
}

export type Numbers = {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
};

/** What any numbers come to; null where there are none. */
export function numbersOf(values: readonly number[]): Numbers | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    n: values.length,
    mean: meanOf(values),
    median: medianOf(values),
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}

/** What became of people who answered twice. */
export type Change = {
  /** Pairs of answers. */
  readonly n: number;
  readonly before: number;
  readonly after: number;
  /** The mean of each pair's difference; positive where it rose. */
  readonly gain: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
};

/** What pairs of values, before and after, come to; null where there are none. */
export function changeOf(
  pairs: readonly (readonly [before: number, after: number])[],
): Change | null {
  if (pairs.length === 0) return null;
  const differences = pairs.map(([before, after]) => after - before);
  return {
    n: pairs.length,
    before: meanOf(pairs.map(([before]) => before)),
    after: meanOf(pairs.map(([, after]) => after)),
    gain: meanOf(differences),
    up: differences.filter((by) => by > 0).length,
    same: differences.filter((by) => by === 0).length,
    down: differences.filter((by) => by < 0).length,
  };
}

/** The arithmetic mean of one value or more. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle one of one value or more; of an even number of them, half way between the middle two. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}
