// Moves beyond the fewest: the seats are annealed again, and whoever is not where they were pays for
// it. The price follows how many that are: it rises while more move than are allowed, and falls while
// there is room. The best that was within the allowance is kept.
import { Annealer } from '../annealing/anneal.ts';
import { problemOf } from '../annealing/problem.ts';
import { reduced } from '../annealing/reduce.ts';
import { type GroupInstance, seatingOf } from '../instance.ts';

/** Exchanges tried for each seat and each further move; about a second at the most. */
const workEach = 250;
const work = { least: 500_000, most: 45_000_000 };
/** How often the price is set anew, and how often between that the seats are looked at. */
const steps = 24;
const looks = 3;
/** In what a usual exchange costs. */
const heat = { from: 0.25, to: 0.06 };
const price = { first: 0.35, least: 0.01, rise: 1.2, fall: 0.85 };
const epsilon = 1e-7;

export type Allowance = {
  /** So many may be elsewhere than at home. */
  readonly most: number;
  /** How many of them are moves beyond the fewest: the more, the longer they are looked for. */
  readonly further: number;
};

/**
 * @param groupOf by open round and person, as the fewest moves leave it
 * @param homes by open round and person: the group they were in, −1 for none
 * @returns the like of `groupOf`, no dearer
 */
export function furtherMoves(
  instance: GroupInstance,
  groupOf: readonly Int32Array[],
  homes: readonly Int32Array[],
  allowance: Allowance,
  seed: number,
): readonly Int32Array[] {
  const { instance: open, people } = reduced(instance);
  const [here, home] = [groupOf, homes].map((all) => renumbered(all, people));
  if (!here || !home) return groupOf;
  const best = annealed(open, here, home, allowance, seed);
  return groupOf.map((round, r) => {
    const whole = round.slice();
    people.forEach((person, at) => {
      whole[person] = best[r * people.length + at] ?? -1;
    });
    return whole;
  });
}

/** @returns the best seats with no more moves than are allowed, by round and person */
function annealed(
  open: GroupInstance,
  here: Int32Array,
  home: Int32Array,
  { most, further }: Allowance,
  seed: number,
): Int32Array {
  const problem = problemOf(open, { ...seatingOf(open), sizes: sizesIn(here, open) });
  const annealer = new Annealer(problem, seed);
  let best = { seats: here, cost: annealer.start(here), moves: movesIn(here, home) };
  const { seats } = annealer;
  const asked = here.length * workEach * further;
  const slice = Math.min(work.most, Math.max(work.least, asked)) / (steps * looks);
  let own = 0;
  const charge = (to: number): void => {
    seats.chargeAway(home, to - own);
    own = to;
  };
  const look = (): number => {
    const moves = movesIn(seats.groupOf, home);
    const cost = seats.cost - own * moves;
    const gain = best.cost - cost;
    const better = gain > epsilon || (gain > -epsilon && moves < best.moves);
    if (moves <= most && better && seats.isSound())
      best = { seats: seats.groupOf.slice(), cost, moves };
    return moves;
  };
  charge(price.first * problem.unit);
  for (let step = 0; step < steps; step += 1) {
    let moves = 0;
    for (let turn = 0; turn < looks; turn += 1) {
      const share = (step * looks + turn) / (steps * looks);
      annealer.run(slice, problem.unit * heat.from * (heat.to / heat.from) ** share);
      moves = look();
    }
    charge(Math.max(price.least * problem.unit, own * (moves > most ? price.rise : price.fall)));
  }
  return best.seats;
}

/** How many are elsewhere than at home. */
function movesIn(groupOf: Int32Array, home: Int32Array): number {
  let moves = 0;
  for (let at = 0; at < groupOf.length; at += 1) {
    const [own, group] = [home[at] ?? -1, groupOf[at] ?? -1];
    if (own >= 0 && group >= 0 && group !== own) moves += 1;
  }
  return moves;
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
