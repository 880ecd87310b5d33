// Moves beyond the fewest: the seats are annealed again, and whoever is not where they were pays for
// it. The price is lowered as long as no more people move than are allowed.
import { Annealer } from '../annealing/anneal.ts';
import { type Problem, problemOf } from '../annealing/problem.ts';
import { reduced } from '../annealing/reduce.ts';
import { Seats } from '../annealing/seats.ts';
import { type GroupInstance, seatingOf } from '../instance.ts';

/** How often a price is tried, and how much work each trial is. */
const trials = 4;
/** In what a usual exchange costs. */
const firstPrice = 3;
const steps = 12;
const slice = 30_000;
const heat = { from: 0.3, to: 0.08 };

/**
 * @param groupOf by open round and person, as the fewest moves leave it
 * @param homes by open round and person: the group they were in, −1 for none
 * @param most so many may be elsewhere than at home
 * @returns the like of `groupOf`, no dearer
 */
export function furtherMoves(
  instance: GroupInstance,
  groupOf: readonly Int32Array[],
  homes: readonly Int32Array[],
  most: number,
  seed: number,
): readonly Int32Array[] {
  const { instance: open, people } = reduced(instance);
  const [here, home] = [groupOf, homes].map((all) => renumbered(all, people));
  if (!here || !home) return groupOf;
  const problem = problemOf(open, { ...seatingOf(open), sizes: sizesIn(here, open) });
  const seats = new Seats(problem);
  seats.seat(here);
  let best = { seats: here, cost: seats.cost };
  let price = problem.unit * firstPrice;
  for (let trial = 0; trial < trials; trial += 1) {
    const found = annealed(priced(problem, home, price), here, seed + trial);
    const moved = found.seats.filter((group, at) => isAway(group, home[at])).length;
    const cost = found.cost - price * moved;
    if (moved <= most && cost < best.cost) best = { seats: found.seats, cost };
    price *= moved <= most ? 0.4 : 2;
  }
  return groupOf.map((round, r) => {
    const whole = round.slice();
    people.forEach((person, at) => {
      whole[person] = best.seats[r * people.length + at] ?? -1;
    });
    return whole;
  });
}

function annealed(problem: Problem, from: Int32Array, seed: number) {
  const annealer = new Annealer(problem, seed);
  annealer.start(from);
  for (let step = 0; step < steps; step += 1) {
    annealer.run(slice, problem.unit * heat.from * (heat.to / heat.from) ** (step / steps));
    annealer.keep();
  }
  return { seats: annealer.best.slice(), cost: annealer.bestCost };
}

/** The same problem, in which each person who is not at home costs `price` more. */
function priced(problem: Problem, home: Int32Array, price: number): Problem {
  const { people, groups } = problem;
  const alone = problem.alone.slice();
  home.forEach((own, at) => {
    const [round, person] = [Math.floor(at / people), at % people];
    for (let group = 0; own >= 0 && group < groups; group += 1) {
      const here = (round * groups + group) * people + person;
      if (group !== own) alone[here] = (alone[here] ?? 0) + price;
    }
  });
  return { ...problem, alone };
}

function isAway(group: number, home: number | undefined): boolean {
  return home !== undefined && home >= 0 && group >= 0 && group !== home;
}

function renumbered(all: readonly Int32Array[], people: readonly number[]): Int32Array {
  return Int32Array.from(all.flatMap((round) => people.map((person) => round[person] ?? -1)));
}

function sizesIn(groupOf: Int32Array, { people, groups, rounds }: GroupInstance): number[][] {
  const sizes = Array.from({ length: rounds }, () => new Array<number>(groups).fill(0));
  groupOf.forEach((group, at) => {
    const round = sizes[Math.floor(at / people)];
    if (round && group >= 0) round[group] = (round[group] ?? 0) + 1;
  });
  return sizes;
}
