// Dealing beside other work: in short stretches, between which whoever asked can stop it.
import type { Conflict } from './engine/conflicts.ts';
import { type Explanation, explain } from './engine/explain.ts';
import type { GroupInstance, Rounds } from './engine/instance.ts';
import { scoreOf } from './engine/score.ts';
import type { Progress } from './engine/solve.ts';
import { solveWithin } from './engine/timed.ts';

/** Without the reasons for each seat, which nobody reads while it goes on. */
export type Told = Omit<Explanation, 'placements'>;

export type Dealt = {
  readonly rounds: Rounds;
  readonly told: Told;
  readonly cost: number;
  /** What no arrangement can go below. */
  readonly bound: number;
  /** What `current` costs; null where somebody sits nowhere in it, or it breaks a hard rule. */
  readonly before: number | null;
  /** Of the time there is, the part that is over; 1 at the end. */
  readonly share: number;
};

export type DealNews =
  | ({ readonly kind: 'better' | 'done' } & Dealt)
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] };

export type DealTask = {
  readonly instance: GroupInstance;
  readonly seed: number;
  readonly milliseconds: number;
};

export type DealSurroundings = {
  /** Milliseconds from any instant on. */
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
  readonly tell: (news: DealNews) => void;
  readonly stopped: () => boolean;
};

/** Milliseconds without a pause. */
const stretch = 10;
/** Milliseconds between two improvements that are told. */
const every = 200;

/**
 * Deals, telling the first valid arrangement at once, then improvements a few times a second, and
 * the best at the end: when the time is up, when it is stopped, or when no better one can be.
 */
export async function runDeal(task: DealTask, around: DealSurroundings): Promise<void> {
  const { instance, milliseconds } = task;
  const { now, pause, tell, stopped } = around;
  const begun = now();
  const before = costOfCurrent(instance);
  const news = (kind: 'better' | 'done', { cost, bound, rounds }: Progress) => {
    const best = rounds();
    const { placements: _, ...told } = explain(instance, best);
    const share = kind === 'done' ? 1 : Math.min(1, (now() - begun) / milliseconds);
    tell({ kind, rounds: best, told, cost, bound, before, share });
  };
  const steps = solveWithin(instance, { ...task, now });
  let told: { readonly at: number; readonly cost: number } | null = null;
  let paused = begun;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      if (step.value.kind === 'conflicts') tell(step.value);
      else news('done', step.value);
      return;
    }
    const at = now();
    if (told === null || (at - told.at >= every && step.value.cost < told.cost)) {
      news('better', step.value);
      told = { at: now(), cost: step.value.cost };
    }
    if (at - paused >= stretch) {
      await pause();
      if (stopped()) return news('done', step.value);
      paused = now();
    }
  }
}

function costOfCurrent(instance: GroupInstance): number | null {
  const { hard, total } = scoreOf(instance, instance.current ?? []);
  return hard === 0 ? total : null;
}
