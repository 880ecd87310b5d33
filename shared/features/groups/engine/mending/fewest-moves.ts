// The fewest people who have to change groups in one round. A unit costs in each group those of its
// members who were in another; people about whom no rule speaks are counted, not searched for.
import type { GroupInstance } from '../instance.ts';
import type { RoundTask } from '../rules/round-rules.ts';
import { type Found, type SearchOptions, searchRound } from '../rules/search.ts';

const attempts = 4;

export type FewestMoves = {
  readonly task: RoundTask;
  /** The group of each unit of the task. */
  readonly groupOf: Int32Array;
  readonly moves: number;
  /** Whether it is certain that fewer will not do. */
  readonly proved: boolean;
};

/**
 * Finds a round that breaks no hard rule and moves as few people as possible.
 * @param homes the group each person was in: −1 in none, `groups` or more in one that is no more
 * @returns null where no round was found
 */
export function fewestMoves(
  task: RoundTask,
  homes: Int32Array,
  random: () => number,
  nodes = 3000,
): FewestMoves | null {
  const { groups, units, free } = task;
  const costs = new Int32Array(units.length * groups);
  units.forEach((unit, at) => {
    for (const person of unit) {
      const home = homes[person] ?? -1;
      for (let group = 0; home >= 0 && group < groups; group += 1) {
        if (group !== home) costs[at * groups + group] = (costs[at * groups + group] ?? 0) + 1;
      }
    }
  });
  const staying = new Int32Array(groups);
  let homeless = 0;
  for (const person of free) {
    const home = homes[person] ?? -1;
    if (home >= groups) homeless += 1;
    else if (home >= 0) staying[home] = (staying[home] ?? 0) + 1;
  }
  const found = cheapestRound(task, {
    random,
    nodes,
    bound: touchedAtLeast(task, homes),
    late: lateOf(task, homes),
    costs: { units: costs, homes: staying },
  });
  if (!found.groupOf) return null;
  const moves = found.cost + homeless;
  return { task, groupOf: found.groupOf, moves, proved: found.complete };
}

/** Starts over a few times, since early choices may be poor ones, and then looks for better rounds alone. */
function cheapestRound(task: RoundTask, options: SearchOptions): Found {
  let best: Found = {
    groupOf: null,
    complete: false,
    cost: Number.POSITIVE_INFINITY,
    nodes: 0,
  };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const nodes = Math.ceil((options.nodes * attempt * 2) / (attempts * (attempts + 1)));
    const found = searchRound(task, { ...options, nodes, under: best.cost });
    if (found.groupOf) best = found;
    const proved = found.complete || best.cost <= (options.bound ?? 0);
    if (proved) return { ...best, complete: true };
  }
  return best;
}

/**
 * Moves needed for the minimums: each group with some but too few must be left or joined by one of
 * those counted; a move does that for two groups at most, an arrival for one.
 */
function touchedAtLeast({ units, groups, minimums }: RoundTask, homes: Int32Array): number {
  const least = minimums.map(({ members, least: needed }) => {
    const here = new Int32Array(groups);
    let arrivals = 0;
    units.forEach((unit, at) => {
      if (unit.length > 1 || members[at] !== 1) arrivals += members[at] ?? 0;
      const home = homes[unit[0] ?? -1] ?? -1;
      if (unit.length > 1 || members[at] !== 1) return;
      if (home >= 0 && home < groups) here[home] = (here[home] ?? 0) + 1;
      else arrivals += 1;
    });
    const short = here.filter((count) => count > 0 && count < needed).length;
    return Math.ceil((short - arrivals) / 2);
  });
  return Math.max(0, ...least);
}

/** 2 for units that come anew, 1 for those of whom their group has too few: they go where they are needed. */
function lateOf({ units, groups, minimums }: RoundTask, homes: Int32Array): Uint8Array {
  const homeOf = (unit: readonly number[]): number =>
    Math.max(-1, ...unit.map((person) => homes[person] ?? -1));
  const late = Uint8Array.from(units, (unit) => (homeOf(unit) < 0 ? 2 : 0));
  for (const { members, least } of minimums) {
    const here = new Int32Array(groups + 1);
    units.forEach((unit, at) => {
      const home = homeOf(unit);
      if (home >= 0) here[home] = (here[home] ?? 0) + (members[at] ?? 0);
    });
    units.forEach((unit, at) => {
      const short = (here[homeOf(unit)] ?? least) < least;
      if ((members[at] ?? 0) > 0 && short && late[at] === 0) late[at] = 1;
    });
  }
  return late;
}

/** The group each person is in now, by round; −1 for none. What `current` does not have is in none. */
export function homesOf({ people, rounds, current }: GroupInstance): Int32Array[] {
  return Array.from({ length: rounds }, (_, round) => {
    const homes = new Int32Array(people).fill(-1);
    (current?.[round] ?? []).forEach((members, group) => {
      for (const person of members) homes[person] = group;
    });
    return homes;
  });
}
