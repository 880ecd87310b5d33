// What no arrangement can go below. Counting: more meetings than pairs that may meet. Per person:
// more neighbours than people. A clique of people mutually kept apart: their excesses are of
// different pairs. Pigeonhole: where groups are larger than their number, two rounds share pairs.
import { type GroupInstance, seatingOf, unitsOf } from './instance.ts';
import { forEachPair } from './score.ts';

export type Bound = {
  /** Σ (m − 1) is at least this. */
  readonly repeats: number;
  /** Σ (m − 1)² is at least this. */
  readonly squaredRepeats: number;
  /** The cost is at least this. */
  readonly total: number;
  /** Where `repeats` comes from. */
  readonly parts: {
    readonly counting: number;
    readonly pigeonhole: number;
    readonly persons: number;
    readonly clique: number;
  };
};

type Facts = {
  readonly people: number;
  readonly sizes: readonly (readonly number[])[];
  readonly absent: readonly Uint8Array[];
  readonly units: Int32Array;
  /** `[a × people + b]`: 1 where the two can never share a group. */
  readonly apart: Uint8Array;
  /** `[a × people + b]`: meetings before. */
  readonly history: Int32Array;
};

/** Proven lower bounds of repeats and of the cost. */
export function boundOf(instance: GroupInstance): Bound {
  const facts = factsOf(instance);
  const past = (instance.history ?? []).length > 0;
  const { free, available, before, beforeSquared, counting } = countingOf(facts);
  const { first, all } = pigeonholeOf(facts, instance.groups);
  const excess = past ? [] : excessOf(facts);
  const half = Math.ceil(excess.reduce((sum, one) => sum + one, 0) / 2);
  const clique = cliqueOf(facts, excess);
  const repeats = Math.max(counting, first, half + before, clique);
  const even = available > 0 ? Math.floor(free / available) : 0;
  const over = available > 0 ? free - even * available : 0;
  const evenPairs = past ? 0 : (available - over) * pairsOf(even) + over * pairsOf(even + 1);
  const squared = past
    ? beforeSquared + (repeats - before)
    : (available - over) * Math.max(0, even - 1) ** 2 + over * even ** 2;
  const squaredRepeats = Math.max(evenPairs, all, squared, repeats);
  const weight = instance.repeatWeight ?? 1;
  return {
    repeats,
    squaredRepeats,
    total: weight * (instance.repeats === 'plain' ? repeats : squaredRepeats),
    parts: { counting, pigeonhole: first, persons: half, clique },
  };
}

function factsOf(instance: GroupInstance): Facts {
  const { people } = instance;
  const { sizes, absent } = seatingOf(instance);
  const units = unitsOf(people, instance.together);
  const history = new Int32Array(people * people);
  for (const [a, b, times] of instance.history ?? []) {
    history[a * people + b] = (history[a * people + b] ?? 0) + times;
    history[b * people + a] = (history[b * people + a] ?? 0) + times;
  }
  return { people, sizes, absent, units, apart: neverTogether(instance, units, absent), history };
}

/**
 * Those kept apart, and those pinned to different groups in every round, with those who must be with
 * them; the latter only where, whenever they are there, the former are there too.
 */
function neverTogether(
  instance: GroupInstance,
  units: Int32Array,
  absent: readonly Uint8Array[],
): Uint8Array {
  const { people } = instance;
  const apart = new Uint8Array(people * people);
  const members = new Map<number, number[]>();
  units.forEach((unit, person) => {
    members.set(unit, [...(members.get(unit) ?? []), person]);
  });
  const part = (a: number, b: number): void => {
    if (units[a] === units[b]) return;
    const bound = absent.filter((away) => away[a] === 1 || away[b] === 1);
    for (const one of members.get(units[a] ?? a) ?? []) {
      for (const other of members.get(units[b] ?? b) ?? []) {
        if (bound.some((away) => away[one] === 0 && away[other] === 0)) continue;
        apart[one * people + other] = 1;
        apart[other * people + one] = 1;
      }
    }
  };
  for (const list of instance.apart ?? []) {
    forEachPair(list.length, (i, j) => part(list[i] ?? 0, list[j] ?? 0));
  }
  const always = (instance.pins ?? []).filter(
    ({ rounds }) => rounds === undefined || new Set(rounds).size === instance.rounds,
  );
  forEachPair(always.length, (i, j) => {
    const [one, other] = [always[i], always[j]];
    if (one && other && one.group !== other.group) part(one.person, other.person);
  });
  return apart;
}

/** Meetings there will be, less those of pairs that must be together, against pairs that may meet. */
function countingOf({ people, sizes, absent, units, apart, history }: Facts) {
  let free = sizes.flat().reduce((sum, size) => sum + pairsOf(size), 0);
  let available = 0;
  let metBefore = 0;
  let before = 0;
  let beforeSquared = 0;
  forEachPair(people, (a, b) => {
    if (units[a] === units[b]) {
      free -= absent.filter((away) => away[a] === 0 && away[b] === 0).length;
      return;
    }
    const may = apart[a * people + b] === 0;
    const met = history[a * people + b] ?? 0;
    if (may) available += 1;
    if (met === 0) return;
    if (may) metBefore += 1;
    before += met - 1;
    beforeSquared += (met - 1) ** 2;
  });
  const counting = Math.max(0, free - (available - metBefore)) + before;
  return { free, available, before, beforeSquared, counting };
}

/** The pairs that two rounds share at least: `first` between the first and each other, `all` between each two. */
function pigeonholeOf({ sizes, absent, units }: Facts, groups: number) {
  const exact =
    units.every((unit, person) => unit === person) && absent.every((away) => !away.includes(1));
  if (!exact) return { first: 0, all: 0 };
  const shared = sizes.map((round) => round.reduce((sum, size) => sum + evenly(size, groups), 0));
  const later = sizes.length - 1;
  return {
    first: later * (shared[0] ?? 0),
    all: shared.reduce((sum, pairs, round) => sum + pairs * (later - round), 0),
  };
}

/** By person: neighbours over all rounds beyond the people there are. */
function excessOf({ people, sizes, absent, units, apart }: Facts): number[] {
  const least = sizes.map((round) => Math.min(...round));
  return Array.from({ length: people }, (_, a) => {
    let may = 0;
    let must = 0;
    for (let b = 0; b < people; b += 1) {
      if (a === b) continue;
      if (units[a] === units[b]) must += 1;
      else if (apart[a * people + b] === 0) may += 1;
    }
    const met = least.reduce(
      (sum, size, round) => sum + (absent[round]?.[a] === 0 ? Math.max(0, size - 1 - must) : 0),
      0,
    );
    return Math.max(0, met - may);
  });
}

/** The excesses of people mutually kept apart add up. Greedy, the largest excess first. */
function cliqueOf({ people, apart }: Facts, excess: readonly number[]): number {
  const order = [...excess.keys()].sort((a, b) => (excess[b] ?? 0) - (excess[a] ?? 0));
  const clique: number[] = [];
  for (const person of order) {
    const joins = clique.every((other) => apart[person * people + other] === 1);
    if ((excess[person] ?? 0) > 0 && joins) clique.push(person);
  }
  return clique.reduce((sum, person) => sum + (excess[person] ?? 0), 0);
}

/** Pairs within `size` people who are dealt as evenly as possible over `groups`. */
function evenly(size: number, groups: number): number {
  const each = Math.floor(size / groups);
  const over = size % groups;
  return (groups - over) * pairsOf(each) + over * pairsOf(each + 1);
}

function pairsOf(people: number): number {
  return (people * (people - 1)) / 2;
}
