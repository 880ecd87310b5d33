// Solving for so many milliseconds. The search itself goes by work done, never by the clock; how much
// work the time is worth is measured on the first of it.
import type { GroupInstance } from './instance.ts';
import { type Progress, type Solved, solve } from './solve.ts';

/** Left for what comes after the last exchange. */
const reserve = 0.97;

export type TimedOptions = {
  readonly seed: number;
  readonly milliseconds: number;
  /** Milliseconds from any instant on. */
  readonly now: () => number;
};

/** As `solve`, but ends when the time is up with the best so far. */
export function* solveWithin(
  instance: GroupInstance,
  { seed, milliseconds, now }: TimedOptions,
): Generator<Progress, Solved> {
  const begun = now();
  const marks: { readonly at: number; readonly work: number }[] = [];
  const workThatFits = () => {
    const last = marks.at(-1) ?? { at: 1, work: 1 };
    // The first half ran before the engine was compiled, or while the machine did something else.
    const middle = marks[marks.length >> 1] ?? last;
    const rate = (last.work - middle.work) / Math.max(0.1, last.at - middle.at);
    return last.work + rate * Math.max(0, milliseconds * reserve - last.at);
  };
  const steps = solve(instance, { seed, work: workThatFits });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const at = now() - begun;
    if (at >= milliseconds) return { kind: 'solved', ...step.value };
    marks.push({ at, work: step.value.work });
    yield step.value;
  }
}

/** Rounds of practice at the least and at the most; compiling goes on beside them, on its own time. */
const leastPractice = 4;
const mostPractice = 14;

/**
 * Runs the engine over small problems that use all of it, again and again until it gets no faster,
 * so that it is compiled before somebody waits for an answer: some tenths of a second, once.
 */
export function practise(now: () => number): void {
  const values = Array.from({ length: 20 }, (_, person) => person % 3);
  const mixed = { people: 20, groups: 5, rounds: 3, attributes: [{ name: 'any', values }] };
  const bound = { ...mixed, apart: [[0, 1]], together: [[2, 3]], history: [[4, 5, 1] as const] };
  const searched = { people: 15, groups: 5, rounds: 7 };
  const once = { ...bound, rounds: 1, apart: [], history: [] };
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= mostPractice; round += 1) {
    const begun = now();
    for (const instance of [mixed, bound, searched, once]) {
      const steps = solve(instance, { seed: round, work: 400_000 });
      while (!steps.next().done);
    }
    const took = now() - begun;
    if (round >= leastPractice && took > quickest * 0.85) return;
    quickest = Math.min(quickest, took);
  }
}
