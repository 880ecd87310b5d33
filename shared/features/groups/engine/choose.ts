// Groups by choice: everybody ranks the groups they would like, each group takes so many. The
// cheapest assignment, exactly, by successive shortest paths (Jewell 1958; Busacker and Gowen 1960):
// one person after another comes in, and others make room along the cheapest chain of changes.
import { wishCost } from './instance.ts';
import { rankOf } from './score.ts';

export type Choice = {
  readonly people: number;
  /** The most that each group takes. */
  readonly caps: readonly number[];
  /** Which groups a person would like, dearest first; who names none is glad with any. */
  readonly wishes: readonly { readonly person: number; readonly groups: readonly number[] }[];
};

export type Chosen = {
  readonly groups: readonly (readonly number[])[];
  /** By person: the rank of the wish that was fulfilled, from 0; −1 for who named none, `null` for who got none of theirs. */
  readonly ranks: readonly (number | null)[];
  /** Σ of the squared ranks; a wish not fulfilled counts as one rank after the last. */
  readonly cost: number;
};

/** `who` goes from `group` to `to`. */
type Step = {
  readonly group: number;
  readonly to: number;
  readonly who: number;
  readonly cost: number;
};

/** Beyond all that differences in size can add up to. */
const wishWeight = 1e6;

/**
 * The assignment with the least cost; among those, sizes as even as they can be.
 * @returns null where there are fewer places than people
 */
export function byChoice({ people, caps, wishes }: Choice): Chosen | null {
  if (caps.reduce((sum, cap) => sum + cap, 0) < people) return null;
  const wished = new Map(wishes.map(({ person, groups }) => [person, groups]));
  const costs = Array.from({ length: people }, (_, person) => {
    const own = wished.get(person) ?? [];
    return Float64Array.from(caps, (_cap, group) =>
      own.length === 0 ? 0 : wishCost(rankOf(own, group)) * wishWeight,
    );
  });
  const groups: number[][] = caps.map(() => []);
  const steps = groups.map(() => [] as Step[]);
  for (let person = 0; person < people; person += 1) {
    for (const group of bringIn(person, costs, groups, caps, steps.flat())) {
      steps[group] = stepsFrom(group, costs, groups[group] ?? []);
    }
  }
  const ranks = Array.from({ length: people }, (_, person) => {
    const own = wished.get(person) ?? [];
    if (own.length === 0) return -1;
    const rank = own.findIndex((group) => groups[group]?.includes(person));
    return rank < 0 ? null : rank;
  });
  const cost = groups.reduce(
    (sum, members, group) =>
      sum + members.reduce((all, person) => all + (costs[person]?.[group] ?? 0) / wishWeight, 0),
    0,
  );
  return { groups: groups.map((members) => members.sort((a, b) => a - b)), ranks, cost };
}

/** Adds one person along the cheapest chain: into a group, whose member goes on to another, to a free place. @returns the groups on it */
function bringIn(
  person: number,
  costs: readonly Float64Array[],
  groups: readonly number[][],
  caps: readonly number[],
  steps: readonly Step[],
): number[] {
  const distance = Float64Array.from(costs[person] ?? []);
  const mover = new Int32Array(groups.length).fill(person);
  const from = new Int32Array(groups.length).fill(-1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { group, to, who, cost } of steps) {
      const there = (distance[group] ?? 0) + cost;
      if (there >= (distance[to] ?? 0) - 1e-6) continue;
      distance[to] = there;
      mover[to] = who;
      from[to] = group;
      changed = true;
    }
  }
  const touched: number[] = [];
  for (let group = endOf(distance, groups, caps); group >= 0; group = from[group] ?? -1) {
    const who = mover[group] ?? person;
    const before = groups[from[group] ?? -1];
    before?.splice(before.indexOf(who), 1);
    groups[group]?.push(who);
    touched.push(group);
  }
  return touched;
}

/** The cheapest person to go from a group to each other. */
function stepsFrom(
  group: number,
  costs: readonly Float64Array[],
  members: readonly number[],
): Step[] {
  const best = new Map<number, Step>();
  for (const who of members) {
    const row = costs[who] ?? new Float64Array();
    row.forEach((there, to) => {
      const cost = there - (row[group] ?? 0);
      if (to !== group && cost < (best.get(to)?.cost ?? Number.POSITIVE_INFINITY)) {
        best.set(to, { group, to, who, cost });
      }
    });
  }
  return [...best.values()];
}

/** Where a chain ends best: each further place in a group costs a little more, so that sizes stay even. */
function endOf(
  distance: Float64Array,
  groups: readonly (readonly number[])[],
  caps: readonly number[],
): number {
  let end = -1;
  let least = Number.POSITIVE_INFINITY;
  groups.forEach((members, group) => {
    const cost = (distance[group] ?? 0) + members.length;
    if (members.length >= (caps[group] ?? 0) || cost >= least) return;
    end = group;
    least = cost;
  });
  return end;
}
