// Difference matrices (Bose and Bush 1952): over an abelian group of as many elements as there are
// groups, a matrix of rounds × columns in which any two columns differ by something else in every
// round. Group g of round r then holds the point g + M[r][i] of each column i, and no two meet twice.
// The condition says that no 2 × 2 minor vanishes, so a transposed matrix serves as well.

import { below } from '../random.ts';
import { type Abelian, abelian, elementary, fieldProducts, primePowers } from './galois.ts';
import type { Design } from './resolvable.ts';

/** `entries[round * columns + column]`, elements of `group`. */
export type Matrix = {
  readonly group: Abelian;
  readonly rounds: number;
  readonly columns: number;
  readonly entries: Int32Array;
};

/** The rounds a matrix stands for; column 0 is made zero, so its points stay in their groups. */
export function developed({ group, rounds, columns, entries }: Matrix): Design['rounds'] {
  const { order, sum, difference } = group;
  const at = (round: number, column: number) => entries[round * columns + column] ?? 0;
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: order }, (_, place) =>
      Array.from({ length: columns }, (_, column) => {
        const shift = difference[at(round, column) * order + at(round, 0)] ?? 0;
        return column * order + (sum[place * order + shift] ?? 0);
      }),
    ),
  );
}

/**
 * The matrix of round times column in a product of fields: MacNeish (1922) after Moore and Bose.
 * Each field whose order reaches both numbers settles it alone; else rounds are told apart by
 * several fields whose orders reach the columns, or the other way round.
 * @returns null where the fields are too small
 */
export function fieldMatrix(groups: number, rounds: number, columns: number): Matrix | null {
  const powers = primePowers(groups);
  const few = Math.min(rounds, columns);
  const many = Math.max(rounds, columns);
  const large = powers.map((power) => power >= few);
  const reach = powers.reduce((all, power, at) => (large[at] ? all * power : all), 1);
  if (reach < many) return null;
  const entries = new Int32Array(rounds * columns);
  let place = 1;
  let passed = 1;
  powers.forEach((power, at) => {
    if (large[at]) {
      const products = fieldProducts(power);
      for (let cell = 0; cell < entries.length; cell += 1) {
        const [round, column] = [Math.floor(cell / columns), cell % columns];
        const [long, short] = rounds >= columns ? [round, column] : [column, round];
        const digit = Math.floor(long / passed) % power;
        entries[cell] = (entries[cell] ?? 0) + place * (products[digit * power + short] ?? 0);
      }
      passed *= power;
    }
    place *= power;
  });
  return { group: abelian(elementary(powers)), rounds, columns, entries };
}

/** Whether a matrix cannot be: a full one of three columns over such a group (Hall and Paige 1955). */
export function impossible(group: Abelian, rounds: number, columns: number): boolean {
  const few = Math.min(rounds, columns);
  const many = Math.max(rounds, columns);
  return many > group.order || (group.lopsided && many === group.order && few >= 3);
}

/** Comparisons between yields, and steps for 5 columns: one to two milliseconds. */
const SLICE = 40_000;
const STEPS = SLICE / 5;
const HOT = 0.33;
const COLD = 0.22;

/**
 * Anneals the entries of a matrix, from one start after the other, until nothing repeats.
 * First row and first column stay zero, which loses no solution.
 */
export function* annealMatrix(
  group: Abelian,
  rounds: number,
  columns: number,
  random: () => number,
): Generator<void, Matrix> {
  const tall = rounds >= columns;
  const [rows, width] = tall ? [rounds, columns] : [columns, rounds];
  for (let steps = STEPS * 18; ; steps = Math.min(steps * 1.3, STEPS * 600)) {
    const entries = yield* annealOnce(group, rows, width, random, steps);
    if (!entries) continue;
    if (tall) return { group, rounds, columns, entries };
    const turned = entries.map((_, cell) => {
      const [round, column] = [Math.floor(cell / columns), cell % columns];
      return entries[column * rounds + round] ?? 0;
    });
    return { group, rounds, columns, entries: turned };
  }
}

function* annealOnce(
  { order, difference }: Abelian,
  rows: number,
  width: number,
  random: () => number,
  steps: number,
): Generator<void, Int32Array | null> {
  const entries = new Int32Array(rows * width);
  const count = new Int32Array(width * width * order);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 1; column < width && row > 0; column += 1) {
      entries[row * width + column] = below(random, order);
    }
  }
  let cost = counted(entries, width, order, difference, count);
  const pause = Math.ceil(SLICE / width);
  const cooling = (COLD / HOT) ** (pause / steps);
  let heat = HOT;
  for (let step = 0; cost > 0; step += 1) {
    if (step % pause === pause - 1) {
      yield;
      heat *= cooling;
      if (heat < COLD) return null;
    }
    const row = 1 + below(random, rows - 1);
    const column = 1 + below(random, width - 1);
    const cell = row * width + column;
    const old = entries[cell] ?? 0;
    const value = below(random, order);
    if (value === old) continue;
    let change = 0;
    for (let other = 0; other < width; other += 1) {
      if (other === column) continue;
      const there = entries[row * width + other] ?? 0;
      const base = (column * width + other) * order;
      if ((count[base + (difference[value * order + there] ?? 0)] ?? 0) > 0) change += 1;
      if ((count[base + (difference[old * order + there] ?? 0)] ?? 0) > 1) change -= 1;
    }
    if (change > 0 && random() >= Math.exp(-change / heat)) continue;
    for (let other = 0; other < width; other += 1) {
      if (other === column) continue;
      const there = entries[row * width + other] ?? 0;
      const base = (column * width + other) * order;
      const back = (other * width + column) * order;
      add(count, base + (difference[value * order + there] ?? 0), 1);
      add(count, back + (difference[there * order + value] ?? 0), 1);
      add(count, base + (difference[old * order + there] ?? 0), -1);
      add(count, back + (difference[there * order + old] ?? 0), -1);
    }
    entries[cell] = value;
    cost += change;
  }
  return entries;
}

function add(count: Int32Array, at: number, by: number): void {
  count[at] = (count[at] ?? 0) + by;
}

/** Counts the differences of every two columns; how many of them are repeated. */
function counted(
  entries: Int32Array,
  width: number,
  order: number,
  difference: Int32Array,
  count: Int32Array,
): number {
  let cost = 0;
  for (let start = 0; start < entries.length; start += width) {
    for (let a = 0; a < width; a += 1) {
      for (let b = 0; b < width; b += 1) {
        if (a === b) continue;
        const minus =
          difference[(entries[start + a] ?? 0) * order + (entries[start + b] ?? 0)] ?? 0;
        const at = (a * width + b) * order + minus;
        if (a < b && (count[at] ?? 0) > 0) cost += 1;
        add(count, at, 1);
      }
    }
  }
  return cost;
}
