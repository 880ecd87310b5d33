// An arrangement explained, as facts: why somebody is where they are, what could not be had and
// what that costs, and the numbers of the line that sums it up.

import { boundOf } from './bound.ts';
import { type GroupInstance, type Rounds, repeatCost, unitsOf, wishCost } from './instance.ts';
import { type BrokenRule, brokenRules } from './rules/broken-rules.ts';
import {
  countsByValue,
  forEachPair,
  groupsByPerson,
  meetingsOf,
  membersOfUnits,
  rankOf,
  rounded,
  spreadOf,
} from './score.ts';

/** Why somebody is in a group. */
export type Reason =
  | { readonly kind: 'held' | 'pinned' | 'balance' }
  | { readonly kind: 'together'; readonly others: readonly number[] }
  /** Rank 0 is the dearest wish. */
  | { readonly kind: 'wished'; readonly rank: number };

export type Placement = { readonly person: number; readonly reason: Reason };

export type RepeatedPair = {
  readonly pair: readonly [number, number];
  /** The rounds in which they meet. */
  readonly rounds: readonly number[];
  /** How often they had met before. */
  readonly before: number;
  readonly cost: number;
};

/** One person of a value that others in the round have too. */
export type LoneValue = {
  readonly attribute: number;
  readonly value: number;
  readonly round: number;
  readonly group: number;
  readonly person: number;
};

/** How many of a value are in a group, how many would be its share, and how many are there that round. */
type Cell = {
  readonly round: number;
  readonly group: number;
  readonly value: number;
  readonly count: number;
  readonly share: number;
  readonly all: number;
};

export type Unevenness = {
  readonly attribute: number;
  /** Weighted, over all rounds. */
  readonly cost: number;
  /** The group that is furthest from its share; where to gather, the smallest part of a value by itself. */
  readonly worst: Cell;
};

export type MissedWish = {
  readonly person: number;
  readonly round: number;
  readonly rank: number;
  readonly cost: number;
};

export type Summary = {
  /** The least and the most people whom somebody meets for the first time; those of their unit aside. */
  readonly newPeople: { readonly least: number; readonly most: number };
  /** `[times]`: how many pairs meet so often in these rounds. */
  readonly pairsByMeetings: readonly number[];
  /** Pairs who meet and had met before. */
  readonly metBefore: number;
  /** For each value that somebody has, the groups of all rounds that have nobody of it. */
  readonly missing: readonly {
    readonly attribute: number;
    readonly value: number;
    readonly groups: number;
  }[];
  /** For each value of what is gathered: in how many groups of one round it is at most, the most first. */
  readonly gathered: readonly {
    readonly attribute: number;
    readonly value: number;
    readonly groups: number;
  }[];
  /** Groups of all rounds in which somebody is. */
  readonly groups: number;
  /** `[rank]`: how often a wish of that rank was fulfilled; the last is for none. */
  readonly wishes: readonly number[];
};

export type Explanation = {
  /** Rounds × groups × placements. */
  readonly placements: readonly (readonly (readonly Placement[])[])[];
  /** The dearest first. */
  readonly repeats: readonly RepeatedPair[];
  readonly lone: readonly LoneValue[];
  readonly uneven: readonly Unevenness[];
  readonly missedWishes: readonly MissedWish[];
  /** Hard rules broken, by round; none in a round that was held. */
  readonly broken: readonly (readonly BrokenRule[])[];
  /** What no arrangement can go below, without what those cost who had met oftener before. */
  readonly least: number;
  readonly summary: Summary;
};

/** Explains an arrangement. */
export function explain(instance: GroupInstance, rounds: Rounds): Explanation {
  const held = instance.locked ?? 0;
  return {
    placements: placementsOf(instance, rounds),
    repeats: repeatsOf(instance, rounds),
    lone: loneOf(instance, rounds),
    uneven: unevenOf(instance, rounds),
    missedWishes: wishesOf(instance, rounds).filter(({ rank }) => rank > 0),
    broken: rounds.map((groups, round) =>
      round < held ? [] : brokenRules(instance, round, groups),
    ),
    least: leastOf(instance),
    summary: summaryOf(instance, rounds),
  };
}

function placementsOf(instance: GroupInstance, rounds: Rounds): Placement[][][] {
  const unitOf = new Map<number, readonly number[]>();
  for (const unit of membersOfUnits(instance)) for (const person of unit) unitOf.set(person, unit);
  const wishes = new Map(instance.wishes?.map(({ person, groups }) => [person, groups]));
  return rounds.map((groups, round) => {
    const pinned = new Set(
      (instance.pins ?? [])
        .filter((pin) => pin.rounds?.includes(round) ?? true)
        .map(({ person, group }) => `${person} ${group}`),
    );
    return groups.map((members, group) =>
      members.map((person): Placement => {
        const others = members.filter((one) => one !== person && unitOf.get(person)?.includes(one));
        const rank = wishes.get(person)?.indexOf(group) ?? -1;
        if (round < (instance.locked ?? 0)) return { person, reason: { kind: 'held' } };
        if (pinned.has(`${person} ${group}`)) return { person, reason: { kind: 'pinned' } };
        if (others.length > 0) return { person, reason: { kind: 'together', others } };
        if (rank >= 0) return { person, reason: { kind: 'wished', rank } };
        return { person, reason: { kind: 'balance' } };
      }),
    );
  });
}

type PairMeetings = {
  readonly a: number;
  readonly b: number;
  readonly before: number;
  readonly times: number;
};

function leastOf(instance: GroupInstance): number {
  const { people, repeats, repeatWeight = 1 } = instance;
  const units = unitsOf(people, instance.together);
  const past = meetingsOf(instance, []);
  let before = 0;
  forEachPair(people, (a, b) => {
    const times = past[a * people + b] ?? 0;
    if (times > 1 && units[a] !== units[b]) before += repeatCost(times, repeats);
  });
  return rounded(Math.max(0, boundOf(instance).total - repeatWeight * before));
}

/** Pairs who meet in these rounds, those of one unit aside. */
function meetingPairs(instance: GroupInstance, rounds: Rounds): PairMeetings[] {
  const { people } = instance;
  const all = meetingsOf(instance, rounds);
  const past = meetingsOf(instance, []);
  const units = membersOfUnits(instance);
  const unitOf = new Int32Array(people).fill(-1);
  units.forEach((unit, at) => {
    for (const person of unit) unitOf[person] = at;
  });
  const found: PairMeetings[] = [];
  forEachPair(people, (a, b) => {
    const before = past[a * people + b] ?? 0;
    const times = (all[a * people + b] ?? 0) - before;
    const bound = (unitOf[a] ?? -1) >= 0 && unitOf[a] === unitOf[b];
    if (times > 0 && !bound) found.push({ a, b, before, times });
  });
  return found;
}

function repeatsOf(instance: GroupInstance, rounds: Rounds): RepeatedPair[] {
  const groupOf = groupsByPerson(instance.people, rounds);
  const weight = instance.repeatWeight ?? 1;
  return meetingPairs(instance, rounds)
    .filter(({ before, times }) => before + times > 1)
    .map(({ a, b, before, times }) => ({
      pair: [a, b] as const,
      rounds: [...groupOf.keys()].filter((round) => {
        const group = groupOf[round]?.[a] ?? -1;
        return group >= 0 && group === groupOf[round]?.[b];
      }),
      before,
      cost:
        weight *
        (repeatCost(before + times, instance.repeats) - repeatCost(before, instance.repeats)),
    }))
    .sort((one, other) => other.cost - one.cost);
}

function loneOf(instance: GroupInstance, rounds: Rounds): LoneValue[] {
  return (instance.attributes ?? []).flatMap(({ values }, attribute) =>
    rounds.flatMap((groups, round) =>
      [...countsByValue(groups, values)].flatMap(([value, counts]) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        if (all < 2) return [];
        return counts.flatMap((count, group): LoneValue[] => {
          const person = groups[group]?.find((one) => values[one] === value);
          const alone = count === 1 && (groups[group]?.length ?? 0) > 1;
          return alone && person !== undefined ? [{ attribute, value, round, group, person }] : [];
        });
      }),
    ),
  );
}

function unevenOf(instance: GroupInstance, rounds: Rounds): Unevenness[] {
  return (instance.attributes ?? []).flatMap((given, attribute) => {
    const spread = rounds.reduce((sum, groups) => sum + spreadOf(given, groups), 0);
    const cost = rounded(Math.abs(given.weight ?? 1) * spread);
    if (cost === 0) return [];
    const cells = rounds.flatMap((groups, round) => cellsOf(given.values, groups, round));
    const gathered = (given.weight ?? 1) < 0;
    const badness = ({ count, share, all }: Cell) =>
      gathered ? Number(count > 0 && count < all) * (all - count) : Math.abs(count - share);
    const [worst] = cells.sort((one, other) => badness(other) - badness(one));
    if (!worst) return [];
    return [{ attribute, cost, worst }];
  });
}

function cellsOf(values: readonly number[], groups: Rounds[number], round: number): Cell[] {
  const people = groups.reduce((sum, members) => sum + members.length, 0);
  return [...countsByValue(groups, values)].flatMap(([value, counts]) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count, group) => {
      const share = rounded((all * (groups[group]?.length ?? 0)) / people);
      return { round, group, value, count, share, all };
    });
  });
}

function wishesOf(instance: GroupInstance, rounds: Rounds): MissedWish[] {
  return groupsByPerson(instance.people, rounds).flatMap((groupOf, round) =>
    (instance.wishes ?? []).flatMap(({ person, groups }): MissedWish[] => {
      const group = groupOf[person] ?? -1;
      if (group < 0) return [];
      const rank = rankOf(groups, group);
      return [{ person, round, rank, cost: wishCost(rank) }];
    }),
  );
}

function summaryOf(instance: GroupInstance, rounds: Rounds): Summary {
  const pairs = meetingPairs(instance, rounds);
  const seen = new Set(rounds.flat(2));
  const met = new Int32Array(instance.people);
  const pairsByMeetings: number[] = [];
  for (const { a, b, before, times } of pairs) {
    pairsByMeetings[times] = (pairsByMeetings[times] ?? 0) + 1;
    if (before > 0) continue;
    met[a] = (met[a] ?? 0) + 1;
    met[b] = (met[b] ?? 0) + 1;
  }
  const counts = [...seen].map((person) => met[person] ?? 0);
  const longest = Math.max(0, ...(instance.wishes ?? []).map(({ groups }) => groups.length));
  const wishes = new Array<number>(instance.wishes ? longest + 1 : 0).fill(0);
  for (const { person, rank } of wishesOf(instance, rounds)) {
    const asked = instance.wishes?.find((wish) => wish.person === person)?.groups.length ?? 0;
    const at = rank === asked ? longest : rank;
    wishes[at] = (wishes[at] ?? 0) + 1;
  }
  return {
    newPeople: {
      least: counts.reduce((least, count) => Math.min(least, count), counts[0] ?? 0),
      most: Math.max(0, ...counts),
    },
    pairsByMeetings: Array.from(pairsByMeetings, (count) => count ?? 0),
    metBefore: pairs.filter(({ before }) => before > 0).length,
    missing: missingIn(instance, rounds),
    gathered: gatheredIn(instance, rounds),
    groups: rounds.flat().filter((members) => members.length > 0).length,
    wishes,
  };
}

/** For each value, the groups that have nobody of it. */
function missingIn(instance: GroupInstance, rounds: Rounds): Summary['missing'] {
  return (instance.attributes ?? []).flatMap(({ values }, attribute) => {
    const known = [...new Set(values.filter((value) => value >= 0))].sort((a, b) => a - b);
    return known.map((value) => ({
      attribute,
      value,
      groups: rounds
        .flat()
        .filter(
          (members) => members.length > 0 && !members.some((person) => values[person] === value),
        ).length,
    }));
  });
}

/** In how many groups those are who should be in one. */
function gatheredIn(instance: GroupInstance, rounds: Rounds): Summary['gathered'] {
  return (instance.attributes ?? []).flatMap(({ values, weight = 1 }, attribute) => {
    if (weight >= 0) return [];
    const most = new Map<number, number>();
    for (const groups of rounds) {
      for (const [value, counts] of countsByValue(groups, values)) {
        const groupsOfValue = counts.filter((count) => count > 0).length;
        most.set(value, Math.max(most.get(value) ?? 0, groupsOfValue));
      }
    }
    return [...most]
      .map(([value, groups]) => ({ attribute, value, groups }))
      .sort((one, other) => other.groups - one.groups || one.value - other.value);
  });
}
