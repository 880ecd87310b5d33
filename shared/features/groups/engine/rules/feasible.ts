// A round that breaks no hard rule, at random: where annealing starts, and the proof that there is one.
import type { GroupInstance, Seating } from '../instance.ts';
import { below } from '../random.ts';
import { type RoundTask, rulesOf, taskOf } from './round-rules.ts';
import { type Found, searchRound } from './search.ts';

/**
 * A random round that breaks no hard rule.
 * @returns the group of each person, −1 for those who are not there; null where none was found
 */
export function feasibleRound(
  instance: GroupInstance,
  seating: Seating,
  round: number,
  random: () => number,
): Int32Array | null {
  const task = taskOf(rulesOf(instance, seating, round));
  const { groupOf } = findRound(task, random);
  return groupOf ? seated(task, groupOf, random) : null;
}

/** How much longer than the first each further attempt may take: most wrong turns are early ones. */
const attempts = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4];

/** Searches at random, starting over after wrong turns, then to the end as far as `nodes` go. */
export function findRound(task: RoundTask, random: () => number, nodes = 20_000): Found {
  const short = task.units.length * 2 + 50;
  let spent = 0;
  for (const length of attempts) {
    if (spent + length * short >= nodes / 2) break;
    const found = searchRound(task, { random, nodes: length * short });
    spent += found.nodes;
    if (found.groupOf || found.complete) return { ...found, nodes: spent };
  }
  const found = searchRound(task, { random, nodes: nodes - spent });
  return { ...found, nodes: spent + found.nodes };
}

/** The group of each person: the units' as given, the free persons' at random where seats are left. */
export function seated(task: RoundTask, groupOf: Int32Array, random: () => number): Int32Array {
  const group = new Int32Array(task.people).fill(-1);
  const left = seatsLeft(task, groupOf, random);
  task.units.forEach((unit, at) => {
    for (const person of unit) group[person] = groupOf[at] ?? -1;
  });
  const open = [...left].flatMap((seats, at) => new Array<number>(seats).fill(at));
  shuffle(open, random);
  task.free.forEach((person, at) => {
    group[person] = open[at] ?? -1;
  });
  return group;
}

/** By group: the seats that the units leave; which groups take one more is left to chance. */
function seatsLeft(task: RoundTask, groupOf: Int32Array, random: () => number): Int32Array {
  const left = task.seats.slice();
  groupOf.forEach((group, unit) => {
    left[group] = (left[group] ?? 0) - (task.units[unit]?.length ?? 0);
  });
  const order = Array.from({ length: task.groups }, (_, group) => group);
  shuffle(order, random);
  let spare = task.spare;
  order.sort((a, b) => Math.min(0, left[a] ?? 0) - Math.min(0, left[b] ?? 0));
  for (const group of order) {
    if (spare === 0) break;
    left[group] = (left[group] ?? 0) + 1;
    spare -= 1;
  }
  return left;
}

/** Puts a list in random order. Fisher and Yates's shuffle, as given by Durstenfeld (1964). */
export function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const at = below(random, last + 1);
    const [here, there] = [list[at] ?? 0, list[last] ?? 0];
    list[at] = there;
    list[last] = here;
  }
}
