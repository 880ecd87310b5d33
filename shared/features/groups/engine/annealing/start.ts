// A first arrangement that breaks no hard rule, round by round at random.

import { type GroupInstance, type Seating, seatingOf } from '../instance.ts';
import { feasibleRound } from '../rules/feasible.ts';

const attempts = 4;

export type Start = {
  /** By round and person: the group, −1 for those not dealt. */
  readonly groupOf: Int32Array;
  /** With the sizes that the groups have in it. */
  readonly seating: Seating;
};

/** @returns null where some round was found impossible, or too hard */
export function startOf(instance: GroupInstance, random: () => number): Start | null {
  const { people, groups, rounds } = instance;
  const seating = seatingOf(instance);
  const groupOf = new Int32Array(rounds * people);
  const sizes: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const dealt = dealtRound(instance, seating, round, random);
    if (!dealt) return null;
    groupOf.set(dealt, round * people);
    const counts = new Array<number>(groups).fill(0);
    for (const group of dealt) if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
    sizes.push(counts);
  }
  return { groupOf, seating: { ...seating, sizes } };
}

/** A search that gave up may have been unlucky: another begins with other choices. */
function dealtRound(
  instance: GroupInstance,
  seating: Seating,
  round: number,
  random: () => number,
): Int32Array | null {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const dealt = feasibleRound(instance, seating, round, random);
    if (dealt) return dealt;
  }
  return null;
}
