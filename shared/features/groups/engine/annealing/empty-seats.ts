// Which groups are the larger ones, where that is free: each smaller group has an empty seat, and the
// empty seats change places like people. One costs those beside it what a smaller share costs them,
// and two never share a group.
import type { GroupInstance, Seating } from '../instance.ts';
import { alwaysMet, type Problem, problemOf } from './problem.ts';
import type { Start } from './start.ts';

export type WithEmptySeats = {
  readonly problem: Problem;
  /** By round and person, the empty seats behind the people. */
  readonly groupOf: Int32Array;
  /** The people alone, and the sizes that their groups have. */
  readonly without: (groupOf: Int32Array) => Start;
};

/** null where no group is smaller than another, where they are by more than one, or where not all are there throughout. */
export function withEmptySeats(instance: GroupInstance, start: Start): WithEmptySeats | null {
  const { people, groups, rounds } = instance;
  const { sizes, absent } = start.seating;
  const size = Math.ceil(people / groups);
  const empty = groups * size - people;
  const even = sizes.every((round) => round.every((one) => one === size || one === size - 1));
  if (empty === 0 || !even || absent.some((away) => away.includes(1))) return null;
  const all = people + empty;
  const groupOf = new Int32Array(rounds * all);
  for (let round = 0; round < rounds; round += 1) {
    const smaller = (sizes[round] ?? []).flatMap((one, group) => (one < size ? [group] : []));
    groupOf.set(start.groupOf.subarray(round * people, (round + 1) * people), round * all);
    groupOf.set(smaller, round * all + people);
  }
  return {
    problem: filled(instance, start.seating, empty, size),
    groupOf,
    without: (seated) => without(seated, instance, start.seating),
  };
}

/** The problem with the empty seats as people whom it costs nothing to meet. */
function filled(instance: GroupInstance, seating: Seating, empty: number, size: number): Problem {
  const { people, groups, rounds, attributes = [], apart = [] } = instance;
  const all = people + empty;
  const seats = Array.from({ length: empty }, (_, at) => people + at);
  const nothing = seats.map(() => -1);
  const whole: GroupInstance = {
    ...instance,
    people: all,
    sizes: undefined,
    apart: [...apart, seats],
    attributes: attributes.map((one) => ({ ...one, values: [...one.values, ...nothing] })),
  };
  const problem = problemOf(whole, {
    ...seating,
    sizes: Array.from({ length: rounds }, () => new Array<number>(groups).fill(size)),
    absent: Array.from({ length: rounds }, () => new Uint8Array(all)),
  });
  const shares = sharesOf(instance);
  for (const seat of seats) {
    for (let person = 0; person < people; person += 1) {
      for (const at of [seat * all + person, person * all + seat]) {
        problem.met[at] = alwaysMet;
        if (problem.alike.length > 0) problem.alike[at] = shares[person] ?? 0;
      }
    }
  }
  return problem;
}

/** By person: what it costs them that their group is smaller by one seat. */
function sharesOf({ people, attributes = [] }: GroupInstance): Float64Array {
  const shares = new Float64Array(people);
  for (const { weight = 1, values } of attributes) {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    values.forEach((value, person) => {
      if (value < 0) return;
      shares[person] = (shares[person] ?? 0) + (weight * (counts.get(value) ?? 0)) / people;
    });
  }
  return shares;
}

function without(
  seated: Int32Array,
  { people, groups, rounds }: GroupInstance,
  seating: Seating,
): Start {
  const all = seated.length / rounds;
  const groupOf = new Int32Array(rounds * people);
  const sizes = Array.from({ length: rounds }, (_, round) => {
    const row = seated.subarray(round * all, round * all + people);
    groupOf.set(row, round * people);
    const counts = new Array<number>(groups).fill(0);
    for (const group of row) counts[group] = (counts[group] ?? 0) + 1;
    return counts;
  });
  return { groupOf, seating: { ...seating, sizes } };
}
