// Resolvable designs with a cyclic symmetry, as Kirkman's schoolgirls have one: adding 1 modulo m
// moves `orbits` times m points and leaves the rest fixed. Only the base rounds are searched; each
// stands for the m rounds that adding 1 makes of it. A prelude round is one that adding 1 maps to itself.

import { below } from '../random.ts';
import type { Design } from './resolvable.ts';

export type Shape = {
  readonly groups: number;
  readonly size: number;
  readonly modulus: number;
  readonly orbits: number;
  readonly fixed: number;
  readonly bases: number;
  readonly prelude: 'none' | 'cosets' | 'transversals';
  /** How many prelude rounds. */
  readonly before: number;
};

/** The shapes that may give so many rounds, those with most room first; none where counting forbids all. */
export function shapes(groups: number, size: number, rounds: number): Shape[] {
  const people = groups * size;
  const found: { shape: Shape; room: number }[] = [];
  for (const bases of [1, 2, 3]) {
    for (let modulus = 2; modulus <= people; modulus += 1) {
      for (let orbits = Math.floor(people / modulus); orbits > 0; orbits -= 1) {
        const fixed = people - orbits * modulus;
        if (fixed > groups) break;
        for (const [prelude, before] of preludes(size, modulus, orbits, fixed)) {
          if (before + bases * modulus < rounds) continue;
          if (before + (bases - 1) * modulus >= rounds) continue;
          const shape = { groups, size, modulus, orbits, fixed, bases, prelude, before };
          const room = roomOf(shape);
          if (room >= 1) found.push({ shape, room: room / bases ** 0.1 });
        }
      }
    }
  }
  return found.sort((a, b) => b.room - a.room).map(({ shape }) => shape);
}

function preludes(
  size: number,
  modulus: number,
  orbits: number,
  fixed: number,
): [Shape['prelude'], number][] {
  const possible: [Shape['prelude'], number][] = [['none', 0]];
  if (fixed % size !== 0) return possible;
  if (modulus % size === 0) possible.push(['cosets', 1]);
  if (orbits % size !== 0) return possible;
  const most = fixed > 0 ? 1 : leastFactor(modulus) >= size ? leastFactor(modulus) : 1;
  for (let before = 1; before <= most; before += 1) possible.push(['transversals', before]);
  return possible;
}

function leastFactor(n: number): number {
  for (let factor = 2; factor * factor <= n; factor += 1) if (n % factor === 0) return factor;
  return n;
}

/** How many differences there are for each that the base rounds need; below 1 it cannot be. */
function roomOf(shape: Shape): number {
  const { groups, size, modulus, orbits, fixed, bases, prelude, before } = shape;
  if (fixed > 0 && bases * (size - 1) > orbits) return 0;
  const pure =
    Math.floor((modulus - 1) / 2) - (prelude === 'cosets' ? Math.floor((size - 1) / 2) : 0);
  const across = ((orbits * (orbits - 1)) / 2) * modulus;
  const used = prelude === 'transversals' ? (before * orbits * (size - 1)) / 2 : 0;
  const needed = (bases * groups * size * (size - 1)) / 2;
  return (orbits * pure + across - used + fixed * orbits) / needed;
}

/** Comparisons between yields, and steps for groups of 4: one to two milliseconds. */
const SLICE = 24_000;
const STEPS = SLICE / 4;
const HOT = 0.5;
const COLD = 0.25;

/** Anneals the base rounds, from one start after the other, until nothing repeats; gives all rounds. */
export function* annealRounds(
  shape: Shape,
  random: () => number,
): Generator<void, Design['rounds']> {
  const table = differences(shape);
  yield;
  for (let steps = STEPS * 10; ; steps = Math.min(steps * 1.3, STEPS * 600)) {
    const before = preludeRounds(shape, random);
    const seats = yield* annealOnce(shape, table, taken(shape, table, before), random, steps);
    if (seats) return [...before, ...developed(shape, seats)];
  }
}

export function preludeRounds(shape: Shape, random: () => number): number[][][] {
  const { size, modulus, orbits, fixed, prelude, before } = shape;
  const moved = orbits * modulus;
  const steps = Int32Array.from({ length: leastFactor(modulus) }, (_, step) => step);
  shuffle(steps, 0, steps.length, random);
  return Array.from({ length: before }, (_, round) => {
    const groups: number[][] = [];
    for (let at = 0; at < fixed; at += size) {
      groups.push(Array.from({ length: size }, (_unused, place) => moved + at + place));
    }
    const step = modulus / size;
    for (let at = 0; at < moved / size; at += 1) {
      const [bundle, x] = [Math.floor(at / modulus) * size, at % modulus];
      const [orbit, start] = [Math.floor(at / step), at % step];
      groups.push(
        Array.from({ length: size }, (_unused, place) =>
          prelude === 'cosets'
            ? orbit * modulus + start + place * step
            : (bundle + place) * modulus + ((x + place * (steps[round] ?? 0)) % modulus),
        ),
      );
    }
    return groups;
  });
}

export function developed(shape: Shape, seats: Int32Array): number[][][] {
  const { groups, size, modulus, orbits, bases } = shape;
  const moved = orbits * modulus;
  return Array.from({ length: bases * modulus }, (_, round) => {
    const start = Math.floor(round / modulus) * groups * size;
    return Array.from({ length: groups }, (_unused, group) =>
      Array.from({ length: size }, (_too, place) => {
        const point = seats[start + group * size + place] ?? 0;
        if (point >= moved) return point;
        const orbit = Math.floor(point / modulus) * modulus;
        return orbit + ((point - orbit + round) % modulus);
      }),
    );
  });
}

/** By two points: the number of their difference; equal numbers come to the same meeting in time. */
export function differences(shape: Shape): Int32Array {
  const { groups, size, modulus, orbits } = shape;
  const people = groups * size;
  const moved = orbits * modulus;
  const table = new Int32Array(people * people);
  const orbitOf = (point: number) =>
    point < moved ? Math.floor(point / modulus) : orbits + point - moved;
  const kinds = orbits + people - moved;
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < people; b += 1) {
      const [from, to] = [orbitOf(a), orbitOf(b)];
      const [low, high, minus] = from <= to ? [from, to, b - a] : [to, from, a - b];
      const shift = high >= orbits ? 0 : ((minus % modulus) + modulus) % modulus;
      const least = low === high ? Math.min(shift, modulus - shift) : shift;
      table[a * people + b] = (low * kinds + high) * modulus + least;
    }
  }
  return table;
}

/** Counts what may not be used at all as used once: what the prelude takes, and what comes round twice. */
export function taken(shape: Shape, table: Int32Array, before: readonly number[][][]): Int32Array {
  const { groups, size, modulus, orbits } = shape;
  const people = groups * size;
  const moved = orbits * modulus;
  const count = new Int32Array((orbits + people - moved) ** 2 * modulus);
  for (let a = 0; a < people; a += 1) {
    for (let b = a + 1; b < people; b += 1) {
      const still = a >= moved && b >= moved;
      const half = b < moved && b - a === modulus / 2 && a % modulus < modulus / 2;
      if (still || half) count[table[a * people + b] ?? 0] = 1;
    }
  }
  for (const round of before) {
    for (const group of round) {
      for (const a of group)
        for (const b of group) if (a !== b) count[table[a * people + b] ?? 0] = 1;
    }
  }
  return count;
}

function* annealOnce(
  shape: Shape,
  table: Int32Array,
  count: Int32Array,
  random: () => number,
  steps: number,
): Generator<void, Int32Array | null> {
  const { groups, size, bases } = shape;
  const people = groups * size;
  const seats = new Int32Array(bases * people);
  for (let base = 0; base < bases; base += 1) shuffle(seats, base * people, people, random);

  /** Puts a point among the others of a group, or takes it away; what that costs more. */
  const place = (point: number, start: number, seat: number, by: 1 | -1): number => {
    let change = 0;
    const row = point * people;
    for (let at = start; at < start + size; at += 1) {
      if (at === seat) continue;
      const id = table[row + (seats[at] ?? 0)] ?? 0;
      const now = (count[id] ?? 0) + by;
      count[id] = now;
      if (by > 0 ? now > 1 : now > 0) change += by;
    }
    return change;
  };
  let cost = initial(seats, size, people, table, count);
  const pause = Math.ceil(SLICE / size);
  const cooling = (COLD / HOT) ** (pause / steps);
  let heat = HOT;
  for (let step = 0; cost > 0; step += 1) {
    if (step % pause === pause - 1) {
      yield;
      heat *= cooling;
      if (heat < COLD) return null;
    }
    const base = bases > 1 ? below(random, bases) * people : 0;
    const one = base + below(random, people);
    const two = base + below(random, people);
    const [startOne, startTwo] = [one - (one % size), two - (two % size)];
    if (startOne === startTwo) continue;
    const [a, b] = [seats[one] ?? 0, seats[two] ?? 0];
    let change = place(a, startOne, one, -1) + place(b, startTwo, two, -1);
    change += place(b, startOne, one, 1) + place(a, startTwo, two, 1);
    if (change > 0 && random() >= Math.exp(-change / heat)) {
      place(b, startOne, one, -1);
      place(a, startTwo, two, -1);
      place(a, startOne, one, 1);
      place(b, startTwo, two, 1);
      continue;
    }
    seats[one] = b;
    seats[two] = a;
    cost += change;
  }
  return seats;
}

function shuffle(seats: Int32Array, start: number, people: number, random: () => number): void {
  for (let at = 0; at < people; at += 1) {
    const other = below(random, at + 1);
    seats[start + at] = seats[start + other] ?? 0;
    seats[start + other] = at;
  }
}

function initial(
  seats: Int32Array,
  size: number,
  people: number,
  table: Int32Array,
  count: Int32Array,
): number {
  let cost = 0;
  for (let one = 0; one < seats.length; one += 1) {
    const end = one - (one % size) + size;
    for (let two = one + 1; two < end; two += 1) {
      const id = table[(seats[one] ?? 0) * people + (seats[two] ?? 0)] ?? 0;
      count[id] = (count[id] ?? 0) + 1;
      if ((count[id] ?? 0) > 1) cost += 1;
    }
  }
  return cost;
}
