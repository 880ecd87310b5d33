// The breakout engine: who sits with whom, round by round.
//
// 1. Rules that cannot all be kept are named (`conflicts.ts`); else a first arrangement that keeps
//    all of them is there at once (`rules/feasible.ts`, exact search).
// 2. Structure first: where a design lets nobody meet twice (`designs/`), people are annealed over
//    its points (`annealing/assign.ts`), so that apart, history and spread are settled and repeats stay at none.
//    Where there is one for the first rounds only, the others are annealed behind it.
// 3. Beside it the seats of all rounds are annealed freely (`annealing/anneal.ts`); the way that does better in a
//    trial gets the time that is left (`annealing/improve.ts`). Where people are bound to groups of
//    which any may be the larger ones, empty seats change places as well (`annealing/empty-seats.ts`).
// 4. It stops where the cost reaches a proven bound (`bound.ts`).
//
// Sources: Kirkpatrick, Gelatt and Vecchi (1983) for annealing; Koopmans and Beckmann (1957) for the
// assignment of people to points; Dotú and Van Hentenryck (2005) for swaps in the golfers' problem;
// the designs' sources stand in `designs/`.

import { Improvement, roundsOf, type Work } from './annealing/improve.ts';
import { reduced } from './annealing/reduce.ts';
import { startOf } from './annealing/start.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { GroupInstance, Rounds } from './instance.ts';
import { generator } from './random.ts';
import { scoreOf } from './score.ts';

export type Progress = {
  /** What the best so far costs; it keeps every hard rule. */
  readonly cost: number;
  /** What no arrangement can go below. */
  readonly bound: number;
  /** Work done so far, in exchanges tried. */
  readonly work: number;
  /** The best so far. */
  readonly rounds: () => Rounds;
};

export type Solved =
  | ({ readonly kind: 'solved' } & Progress)
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] };

export type SolveOptions = {
  readonly seed: number;
  readonly work: Work;
};

/**
 * Deals people into groups. Yields about every millisecond: whoever stops asking keeps the best so
 * far, which is never worse than the one before.
 */
export function* solve(whole: GroupInstance, options: SolveOptions): Generator<Progress, Solved> {
  const { instance, whole: complete } = reduced(whole);
  const random = generator(options.seed);
  const start = startOf(instance, random);
  if (!start) return { kind: 'conflicts', conflicts: conflictsOf(whole) };
  const improvement = new Improvement(instance, start, options.seed, random);
  // What was left out, rounds held above all, costs what it costs whoever sits where.
  const { cost } = improvement.best;
  const constant = scoreOf(whole, complete(roundsOf(instance, start.groupOf))).total - cost;
  const report = (): Progress => {
    const { best, bound, work } = improvement;
    const rounds = () => complete(roundsOf(instance, best.groupOf));
    return { cost: Math.max(best.cost, bound) + constant, bound: bound + constant, work, rounds };
  };
  yield report();
  for (const _ of improvement.run(options.work)) yield report();
  return { kind: 'solved', ...report() };
}
