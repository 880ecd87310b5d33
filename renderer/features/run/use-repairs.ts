// The repairs of a day as it is going, worked out from the rows and the minute.
import { useMemo } from 'react';
import { isRepaired } from '../../../shared/features/agenda/rules.ts';
import { type Repairs, repairsOf } from '../../../shared/features/run/repair.ts';
import { type Rest, restOf, turnsFrom } from '../../../shared/features/run/rest-of-day.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import type { DayRun } from './use-day-run.ts';

export type DayRepairs = Repairs & {
  readonly rest: Rest;
  /** Whether a later end was agreed to before. */
  readonly isAgreed: boolean;
};

/**
 * What there is to do about the rest of the day: repair it, give its time back, or only look.
 * Worked out once a minute, and whenever the clock or the plan is changed.
 */
export function useStanding(run: DayRun): 'repair' | 'giveBack' | 'check' {
  const workshopId = useWorkshopId();
  const entries = useRows('runEntry', { workshopId });
  const restNow = useRestOf(run);
  const minuteNow = Math.floor(run.now / minute);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the rest is worked out from
  return useMemo(() => {
    const { late = false, plans = [] } = restNow() ?? {};
    return late ? 'repair' : plans.length > 0 ? 'giveBack' : 'check';
  }, [minuteNow, entries, run.planned, run.day]);
}

/** Null where there is nothing of the day left to repair. */
export function useRepairs(run: DayRun): DayRepairs | null {
  return useRestOf(run)();
}

function useRestOf(run: DayRun): () => DayRepairs | null {
  const workshopId = useWorkshopId();
  const entries = useRows('runEntry', { workshopId });
  const groups = useRows('group', { workshopId });
  const questions = useRows('question', { workshopId }).length;
  const plans = useRows('plan', { workshopId }).length;
  return () => {
    const rest = restOf({ ...run, entries, turnsIn: turnsFrom(groups, questions, plans) });
    if (!rest) return null;
    const isAgreed = run.day.extension > 0 && isRepaired(run.day, run.now, run.timeZone);
    return { ...repairsOf(rest), rest, isAgreed };
  };
}
