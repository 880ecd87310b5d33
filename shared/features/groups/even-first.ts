// Solving where nobody is to be alone of their sex. One exchange after another cannot bring women into
// a group that has none without one being alone on the way, so that a search which keeps that rule at
// every step stays where it began. Where there are enough of them for every group, it is left to an
// even spread, which keeps the rule by itself; what does not keep it is never told.
import type { GroupInstance, Rounds } from './engine/instance.ts';
import { seatingOf } from './engine/instance.ts';
import { scoreOf } from './engine/score.ts';
import { type Progress, type Solved, solve } from './engine/solve.ts';
import { solveWithin, type TimedOptions } from './engine/timed.ts';

/** Milliseconds between two looks at what the even spread has come to. */
const every = 60;
/** The part of the time after which it must have kept the rule once. */
const patience = 0.4;

/** As `solveWithin`. */
export function* solveEvenFirst(
  instance: GroupInstance,
  options: TimedOptions,
): Generator<Progress, Solved> {
  const even = evenOf(instance);
  if (!even) return yield* solveWithin(instance, options);
  const { now, milliseconds, seed } = options;
  const begun = now();
  const first = solve(instance, { seed, work: 1 }).next();
  if (first.done) return first.value;
  yield first.value;
  let best: Progress = first.value;
  let kept = false;
  let looked = begun;
  const look = ({ rounds, work }: Progress) => {
    looked = now();
    const found = keptBy(instance, rounds());
    if (!found) return;
    kept = true;
    if (found.cost < best.cost) best = { ...best, ...found, work };
  };
  const steps = solveWithin(even, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      if (step.value.kind === 'solved') look(step.value);
      break;
    }
    if (now() - looked >= every) look(step.value);
    if (!kept && now() - begun > patience * milliseconds) break;
    yield best;
  }
  const left = milliseconds - (now() - begun);
  if (kept || left <= every) return { kind: 'solved', ...best };
  return yield* solveWithin(instance, { ...options, milliseconds: left });
}

/** The same without minimums, but with whoever they speak of spread evenly; null where that is no help. */
function evenOf(instance: GroupInstance): GroupInstance | null {
  const { minimums = [], groups, people, attributes = [], locked = 0 } = instance;
  const { absent } = seatingOf(instance);
  const enough = minimums.every((minimum) =>
    absent.slice(locked).every((away) => {
      const here = minimum.people.filter((person) => !away[person]).length;
      return here === 0 || here >= minimum.least * groups;
    }),
  );
  if (minimums.length === 0 || !enough) return null;
  const spread = minimums.map((minimum, at) => {
    const counted = new Set(minimum.people);
    const values = Array.from({ length: people }, (_, person) => (counted.has(person) ? 0 : -1));
    return { name: `minimum ${at}`, weight: 1, values };
  });
  return { ...instance, minimums: undefined, attributes: [...attributes, ...spread] };
}

function keptBy(
  instance: GroupInstance,
  rounds: Rounds,
): { readonly cost: number; readonly rounds: () => Rounds } | null {
  const { hard, total } = scoreOf(instance, rounds);
  return hard === 0 ? { cost: total, rounds: () => rounds } : null;
}
