// What an arrangement costs, counted anew from nothing: the measure every faster count is held to.
// Cost = repeat weight × repeats + Σ weight × spread + wishes; 0 is ideal.
import {
  type Attribute,
  type GroupInstance,
  type Rounds,
  repeatCost,
  seatingOf,
  unitsOf,
  wishCost,
} from './instance.ts';

/** How often a hard rule is broken, by kind. Rounds already held are not asked: they cannot be mended. */
export type Violations = {
  /** Rounds or groups too many or too few, persons who do not exist or are away. */
  readonly shape: number;
  /** Persons in no group. */
  readonly lost: number;
  /** Persons in two groups. */
  readonly twice: number;
  /** Seats by which sizes are off. */
  readonly size: number;
  readonly pins: number;
  /** Pairs. */
  readonly apart: number;
  /** Persons who are not with the first of their unit. */
  readonly together: number;
  /** Groups with some, but too few. */
  readonly minimums: number;
};

export type Score = {
  readonly violations: Violations;
  /** All violations. */
  readonly hard: number;
  /** Σ (m − 1) over pairs who meet, m with history; pairs who must share a group are left out of all counts. */
  readonly repeats: number;
  /** Σ (m − 1)². */
  readonly squaredRepeats: number;
  /** Pairs who meet at all, history included. */
  readonly distinct: number;
  /** How often the two meet who meet most. */
  readonly most: number;
  /** By attribute, without its weight: how far from the best that is possible. */
  readonly spreads: readonly number[];
  readonly wishes: number;
  /** What is minimised. */
  readonly total: number;
};

/** Counts everything about an arrangement anew. Never throws, however wrong the arrangement is. */
export function scoreOf(instance: GroupInstance, rounds: Rounds): Score {
  const violations = violationsOf(instance, rounds);
  const meetings = meetingsOf(instance, rounds);
  const units = unitsOf(instance.people, instance.together);
  const counts = { repeats: 0, squaredRepeats: 0, distinct: 0, most: 0 };
  let cost = 0;
  forEachPair(instance.people, (a, b) => {
    const met = meetings[a * instance.people + b] ?? 0;
    if (units[a] === units[b] || met <= 0) return;
    counts.repeats += met - 1;
    counts.squaredRepeats += (met - 1) ** 2;
    counts.distinct += 1;
    counts.most = Math.max(counts.most, met);
    cost += repeatCost(met, instance.repeats);
  });
  const spreads = spreadsOf(instance, rounds);
  const wishes = wishesOf(instance, rounds);
  const spread = (instance.attributes ?? []).reduce(
    (sum, { weight = 1 }, at) => sum + Math.abs(weight) * (spreads[at] ?? 0),
    0,
  );
  return {
    violations,
    hard: Object.values(violations).reduce((sum, count) => sum + count, 0),
    ...counts,
    spreads,
    wishes,
    total: rounded((instance.repeatWeight ?? 1) * cost + spread + wishes),
  };
}

/** By round: the group of each person, −1 where in none; the first where somebody is in two. */
export function groupsByPerson(people: number, rounds: Rounds): Int32Array[] {
  return rounds.map((groups) => {
    const groupOf = new Int32Array(people).fill(-1);
    groups.forEach((members, group) => {
      for (const person of members) if (groupOf[person] === -1) groupOf[person] = group;
    });
    return groupOf;
  });
}

/** `[a × people + b]`: how often the two have met, history included; symmetric. */
export function meetingsOf({ people, history }: GroupInstance, rounds: Rounds): Int32Array {
  const meetings = new Int32Array(people * people);
  const meet = (a: number, b: number, times: number): void => {
    meetings[a * people + b] = (meetings[a * people + b] ?? 0) + times;
    meetings[b * people + a] = (meetings[b * people + a] ?? 0) + times;
  };
  for (const [a, b, times] of history ?? []) meet(a, b, times);
  for (const members of rounds.flat()) {
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) meet(a, b, 1);
    });
  }
  return meetings;
}

function violationsOf(instance: GroupInstance, rounds: Rounds): Violations {
  const sum = { shape: 0, lost: 0, twice: 0, size: 0, pins: 0, apart: 0, together: 0, minimums: 0 };
  const seating = seatingOf(instance);
  const units = membersOfUnits(instance);
  const groupsOf = groupsByPerson(instance.people, rounds);
  if (rounds.length !== instance.rounds) sum.shape += 1;
  for (let round = instance.locked ?? 0; round < instance.rounds; round += 1) {
    const groups = rounds[round] ?? [];
    const groupOf = groupsOf[round] ?? new Int32Array(instance.people).fill(-1);
    const away = seating.absent[round] ?? new Uint8Array(instance.people);
    if (groups.length !== instance.groups) sum.shape += 1;
    countPlaces(sum, groups, away);
    sum.size += sizesOff(groups, seating.sizes[round] ?? [], seating.given);
    for (const { person, group, rounds: of } of instance.pins ?? []) {
      const applies = (of === undefined || of.includes(round)) && away[person] === 0;
      if (applies && groupOf[person] !== group) sum.pins += 1;
    }
    for (const list of instance.apart ?? []) {
      forEachPair(list.length, (i, j) => {
        const group = groupOf[list[i] ?? -1] ?? -1;
        if (group >= 0 && group === groupOf[list[j] ?? -1] && list[i] !== list[j]) sum.apart += 1;
      });
    }
    for (const unit of units) {
      const [first, ...others] = unit.filter((person) => away[person] === 0);
      const group = groupOf[first ?? -1];
      sum.together += others.filter((person) => groupOf[person] !== group).length;
    }
    for (const { people, least } of instance.minimums ?? []) {
      const counted = new Set(people);
      for (const members of groups) {
        const count = members.filter((person) => counted.has(person)).length;
        if (count > 0 && count < least) sum.minimums += 1;
      }
    }
  }
  return sum;
}

function countPlaces(
  sum: { shape: number; lost: number; twice: number },
  groups: Rounds[number],
  away: Uint8Array,
): void {
  const seen = new Int32Array(away.length);
  for (const person of groups.flat()) {
    if (away[person] === undefined) sum.shape += 1;
    else if ((seen[person] ?? 0) > 0) sum.twice += 1;
    else if (away[person] === 1) sum.shape += 1;
    seen[person] = (seen[person] ?? 0) + 1;
  }
  away.forEach((gone, person) => {
    if (gone === 0 && seen[person] === 0) sum.lost += 1;
  });
}

/** Seats by which the sizes of groups are not those asked for. */
export function sizesOff(groups: Rounds[number], sizes: readonly number[], given: boolean): number {
  const actual = groups.map((members) => members.length);
  const asked = [...sizes];
  if (!given) {
    actual.sort((a, b) => a - b);
    asked.sort((a, b) => a - b);
  }
  return actual.reduce((sum, size, group) => sum + Math.abs(size - (asked[group] ?? 0)), 0);
}

/** The units of two and more. */
export function membersOfUnits({ people, together }: GroupInstance): number[][] {
  const byUnit = new Map<number, number[]>();
  unitsOf(people, together).forEach((unit, person) => {
    const members = byUnit.get(unit);
    if (members) members.push(person);
    else byUnit.set(unit, [person]);
  });
  return [...byUnit.values()].filter((members) => members.length > 1);
}

/** By attribute, over all rounds: the distance from the most even spread, or from the most gathered. */
function spreadsOf(instance: GroupInstance, rounds: Rounds): number[] {
  return (instance.attributes ?? []).map((attribute) =>
    rounded(rounds.reduce((sum, groups) => sum + spreadOf(attribute, groups), 0)),
  );
}

/** The distance of one round from the most even spread of an attribute, or from the most gathered; unweighted. */
export function spreadOf({ values, weight = 1 }: Attribute, groups: Rounds[number]): number {
  const sizes = groups.map((members) => members.length);
  const best = new Map<number, number>();
  const bestOf = weight < 0 ? mostConcentration : leastConcentration;
  let sum = 0;
  for (const counts of countsByValue(groups, values).values()) {
    const count = counts.reduce((all, one) => all + one, 0);
    const ideal = best.get(count) ?? bestOf(count, sizes);
    best.set(count, ideal);
    sum += Math.abs(concentrationOf(counts, sizes) - ideal);
  }
  return sum;
}

/** Known values of an attribute, each with how many of it are in each group. */
export function countsByValue(
  groups: Rounds[number],
  values: readonly number[],
): Map<number, number[]> {
  const counts = new Map<number, number[]>();
  groups.forEach((members, group) => {
    for (const person of members) {
      const value = values[person] ?? -1;
      if (value < 0) continue;
      const row = counts.get(value) ?? groups.map(() => 0);
      row[group] = (row[group] ?? 0) + 1;
      counts.set(value, row);
    }
  });
  return counts;
}

/** Half of the squared distance of the counts in the groups from the share that falls to their sizes. */
export function concentrationOf(counts: readonly number[], sizes: readonly number[]): number {
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  const count = counts.reduce((sum, one) => sum + one, 0);
  return sizes.reduce(
    (sum, size, group) => sum + ((counts[group] ?? 0) - (count * size) / seats) ** 2 / 2,
    0,
  );
}

/** The least concentration of `count` whole people; adding one at a time where it costs least is optimal, the sum being convex. */
export function leastConcentration(count: number, sizes: readonly number[]): number {
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  const counts = sizes.map(() => 0);
  for (let placed = 0; placed < count; placed += 1) {
    let best = -1;
    let dearness = Number.POSITIVE_INFINITY;
    sizes.forEach((size, group) => {
      const here = counts[group] ?? 0;
      const step = here - (count * size) / seats;
      if (here >= size || step >= dearness - 1e-12) return;
      best = group;
      dearness = step;
    });
    counts[best] = (counts[best] ?? 0) + 1;
  }
  return concentrationOf(counts, sizes);
}

/** The largest concentration of `count` people that the sizes allow: exact, group after group, by how many are placed so far. */
export function mostConcentration(count: number, sizes: readonly number[]): number {
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  let best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (const size of sizes) {
    const share = (count * size) / seats;
    const next = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
    for (let placed = 0; placed <= count; placed += 1) {
      for (let here = 0; here <= Math.min(size, placed); here += 1) {
        const sum = (best[placed - here] ?? 0) + (here - share) ** 2 / 2;
        if (sum > (next[placed] ?? 0)) next[placed] = sum;
      }
    }
    best = next;
  }
  return best[count] ?? 0;
}

function wishesOf(instance: GroupInstance, rounds: Rounds): number {
  let sum = 0;
  for (const groupOf of groupsByPerson(instance.people, rounds)) {
    for (const { person, groups } of instance.wishes ?? []) {
      const group = groupOf[person] ?? -1;
      if (group >= 0) sum += wishCost(rankOf(groups, group));
    }
  }
  return sum;
}

/** The rank of a group among somebody's wishes, from 0; one past the last where it is none of them. */
export function rankOf(wishes: readonly number[], group: number): number {
  const rank = wishes.indexOf(group);
  return rank < 0 ? wishes.length : rank;
}

/** Calls for each two numbers `a < b` below `count`. */
export function forEachPair(count: number, visit: (a: number, b: number) => void): void {
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) visit(a, b);
}

/** Without the rounding errors of a long sum. */
export function rounded(cost: number): number {
  return Math.round(cost * 1e6) / 1e6;
}
