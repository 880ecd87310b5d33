// Cyclic designs with a second symmetry: besides adding 1, the base round is mapped to itself by a
// turn that multiplies every element and moves each orbit to the next of its cycle. So only one group
// in `turn` is searched, which makes 7 × 4 × 9 a matter of milliseconds and reaches much further.

import { below } from '../random.ts';
import { developed, differences, type Shape, taken } from './cyclic.ts';
import type { Design } from './resolvable.ts';

export type Rotation = {
  readonly shape: Shape;
  /** How often the turn is made until all is as before; divides the number of orbits. */
  readonly turn: number;
  readonly multiplier: number;
  /** Groups that the turn maps to themselves: an orbit of the turn and a point that stays. */
  readonly kept: number;
};

/** The turns under which the base round of a shape may be invariant. */
export function rotations(shape: Shape): Rotation[] {
  const { groups, size, modulus, orbits, fixed, bases, prelude } = shape;
  if (bases > 1 || prelude === 'transversals') return [];
  const found: Rotation[] = [];
  for (let turn = 2; turn <= orbits; turn += 1) {
    if (orbits % turn > 0) continue;
    for (let kept = groups % turn; kept <= groups && (kept === 0 || turn <= size); kept += turn) {
      const still = kept * (size - turn);
      if (still > fixed || (fixed - still) % turn > 0 || (kept > 0 && size - turn > 1)) continue;
      for (const multiplier of roots(modulus, turn)) {
        found.push({ shape, turn, multiplier, kept });
      }
    }
  }
  return found;
}

/** The numbers whose power is 1 modulo `modulus`. */
function roots(modulus: number, power: number): number[] {
  const found: number[] = [];
  for (let root = 1; root < modulus; root += 1) {
    let value = 1;
    for (let step = 0; step < power; step += 1) value = (value * root) % modulus;
    if (value === 1) found.push(root);
  }
  return found;
}

/** Comparisons between yields, and steps for groups of 4: one to two milliseconds. */
const SLICE = 20_000;
const STEPS = SLICE / 4;
const HOT = 0.9;
const COLD = 0.3;

/** Anneals one group of each turn of them, from one start after the other; gives all rounds. */
export function* annealTurned(
  rotation: Rotation,
  before: readonly number[][][],
  random: () => number,
): Generator<void, Design['rounds']> {
  const plan = planOf(rotation, before);
  yield;
  for (let steps = STEPS * 4; ; steps = Math.min(steps * 1.3, STEPS * 200)) {
    const seats = yield* annealOnce(rotation, plan, random, steps);
    if (seats) return [...before, ...developed(rotation.shape, seats)];
  }
}

type Plan = {
  /** Orbits of the turn, `turn` points each. */
  readonly points: Int32Array;
  /** By two points: the number of their difference and all that the turn makes of it; 0 where forbidden. */
  readonly table: Int32Array;
  /** By number: 1 where it is used from the beginning. */
  readonly count: Int32Array;
  /** By orbit of the turn: the numbers it uses when it is a group by itself. */
  readonly alone: readonly (readonly number[])[];
};

function planOf(rotation: Rotation, before: readonly number[][][]): Plan {
  const { shape, turn, kept } = rotation;
  const people = shape.groups * shape.size;
  const next = nextOf(rotation);
  const points = cyclesOf(people - kept * (shape.size - turn), turn, next);
  const single = differences(shape);
  const used = taken(shape, single, before);
  const table = new Int32Array(people * people);
  const numbers = new Int32Array(used.length);
  const lengths = [0];
  const count = [1];
  const number = (first: number, second: number): number => {
    const id = count.length;
    let [a, b, spent, length] = [first, second, 0, 0];
    for (let step = 0; step < turn; step += 1) {
      const difference = single[a * people + b] ?? 0;
      if (numbers[difference] === 0) length += 1;
      numbers[difference] = id;
      spent = Math.max(spent, used[difference] ?? 0);
      [a, b] = [next(a), next(b)];
    }
    lengths.push(length);
    count.push(spent);
    return id;
  };
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const id = numbers[single[a * people + b] ?? 0] || number(a, b);
      table[a * people + b] = (lengths[id] ?? 0) < turn ? 0 : id;
      table[b * people + a] = table[a * people + b] ?? 0;
    }
  }
  const alone = Array.from({ length: points.length / turn }, (_, cycle) =>
    Array.from({ length: Math.floor(turn / 2) }, (_unused, step) => {
      const [first, other] = [points[cycle * turn] ?? 0, points[cycle * turn + step + 1] ?? 0];
      const id = numbers[single[first * people + other] ?? 0] ?? 0;
      return lengths[id] === (step * 2 + 2 === turn ? turn / 2 : turn) ? id : 0;
    }),
  );
  return { points, table, count: Int32Array.from(count), alone };
}

/** Where the turn takes a point. The last fixed points stay, one for each group that is kept. */
function nextOf({ shape, turn, multiplier, kept }: Rotation): (point: number) => number {
  const { groups, size, modulus, orbits } = shape;
  const moved = orbits * modulus;
  const turning = groups * size - kept * (size - turn);
  const following = (at: number) => at + (at % turn === turn - 1 ? 1 - turn : 1);
  return (point) => {
    if (point >= turning) return point;
    if (point >= moved) return moved + following(point - moved);
    const orbit = Math.floor(point / modulus);
    return following(orbit) * modulus + (((point % modulus) * multiplier) % modulus);
  };
}

/** All orbits of the turn among the points below `people`, one after the other. */
function cyclesOf(people: number, turn: number, next: (point: number) => number): Int32Array {
  const points = new Int32Array(people);
  const seen = new Uint8Array(people);
  let at = 0;
  for (let start = 0; start < people; start += 1) {
    if (seen[start] === 1) continue;
    let point = start;
    for (let step = 0; step < turn; step += 1) {
      points[at + step] = point;
      seen[point] = 1;
      point = next(point);
    }
    at += turn;
  }
  return points;
}

type Board = {
  /** By seat: an orbit of the turn, and which of its points sits there; the kept groups come last. */
  readonly orbit: Int32Array;
  readonly phase: Int32Array;
  /** How many seats are in the groups that are searched, not kept. */
  readonly searched: number;
  /** How many differences are used that are used already. */
  readonly cost: number;
  /** Adds what one seat uses with the others of its group, or takes it away; what that costs more. */
  readonly place: (seat: number, by: 1 | -1) => number;
};

function shuffledBoard({ shape, turn, kept }: Rotation, plan: Plan, random: () => number): Board {
  const { size, groups } = shape;
  const people = groups * size;
  const { points, table, alone } = plan;
  const count = plan.count.slice();
  const cycles = points.length / turn;
  const searched = cycles - kept;
  const orbit = new Int32Array(cycles);
  const phase = new Int32Array(cycles);
  for (let seat = 0; seat < cycles; seat += 1) {
    const other = below(random, seat + 1);
    orbit[seat] = orbit[other] ?? 0;
    orbit[other] = seat;
    phase[seat] = below(random, turn);
  }
  const pointAt = (seat: number) => points[(orbit[seat] ?? 0) * turn + (phase[seat] ?? 0)] ?? 0;
  const use = (id: number, by: 1 | -1): number => {
    const now = (count[id] ?? 0) + by;
    count[id] = now;
    return (by > 0 ? now > 1 : now > 0) ? by : 0;
  };
  const place = (seat: number, by: 1 | -1): number => {
    let change = 0;
    if (seat >= searched) {
      for (const id of alone[orbit[seat] ?? 0] ?? []) change += use(id, by);
      return change;
    }
    const row = pointAt(seat) * people;
    const start = seat - (seat % size);
    for (let other = start; other < start + size; other += 1) {
      if (other !== seat) change += use(table[row + pointAt(other)] ?? 0, by);
    }
    return change;
  };
  let cost = 0;
  for (let one = 0; one < cycles; one += 1) {
    if (one >= searched) cost += place(one, 1);
    for (let two = one + 1; two < searched && two % size > 0; two += 1) {
      cost += use(table[pointAt(one) * people + pointAt(two)] ?? 0, 1);
    }
  }
  return { orbit, phase, searched, cost, place };
}

function* annealOnce(
  rotation: Rotation,
  plan: Plan,
  random: () => number,
  steps: number,
): Generator<void, Int32Array | null> {
  const { size } = rotation.shape;
  const board = shuffledBoard(rotation, plan, random);
  const { orbit, phase, searched, place } = board;
  let cost = board.cost;
  const pause = Math.ceil(SLICE / size);
  const cooling = (COLD / HOT) ** (pause / steps);
  let heat = HOT;
  for (let step = 0; cost > 0; step += 1) {
    if (step % pause === pause - 1) {
      yield;
      heat *= cooling;
      if (heat < COLD) return null;
    }
    const one = below(random, orbit.length);
    const two = below(random, orbit.length);
    const apart = one >= searched || two >= searched || one - (one % size) !== two - (two % size);
    const swap = one !== two && apart;
    const [a, b] = [orbit[one] ?? 0, orbit[two] ?? 0];
    const [turnA, turnB] = [phase[one] ?? 0, phase[two] ?? 0];
    const placed = (by: 1 | -1) => place(one, by) + (swap ? place(two, by) : 0);
    let change = placed(-1);
    if (swap) [orbit[one], orbit[two]] = [b, a];
    phase[one] = below(random, rotation.turn);
    if (swap) phase[two] = below(random, rotation.turn);
    change += placed(1);
    if (change > 0 && random() >= Math.exp(-change / heat)) {
      placed(-1);
      if (swap) [orbit[one], orbit[two]] = [a, b];
      phase[one] = turnA;
      if (swap) phase[two] = turnB;
      placed(1);
    } else {
      cost += change;
    }
  }
  return seatsOf(rotation, plan.points, board);
}

/** The whole base round: each group searched and all that the turn makes of it, then those kept. */
function seatsOf(
  { shape, turn, kept }: Rotation,
  points: Int32Array,
  { orbit, phase, searched }: Board,
): Int32Array {
  const { groups, size } = shape;
  const seats: number[] = [];
  for (let start = 0; start < searched; start += size) {
    for (let step = 0; step < turn; step += 1) {
      for (let seat = start; seat < start + size; seat += 1) {
        seats.push(points[(orbit[seat] ?? 0) * turn + (((phase[seat] ?? 0) + step) % turn)] ?? 0);
      }
    }
  }
  const stay = groups * size - kept * (size - turn);
  for (let group = 0; group < kept; group += 1) {
    const at = (orbit[searched + group] ?? 0) * turn;
    seats.push(...points.subarray(at, at + turn));
    if (size > turn) seats.push(stay + group);
  }
  return Int32Array.from(seats);
}
