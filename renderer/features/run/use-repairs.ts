// The repairs of a day as it is going, worked out from the rows and the minute.
import { isRepaired } from '../../../shared/features/agenda/rules.ts';
import { type Repairs, repairsOf } from '../../../shared/features/run/repair.ts';
import { type Rest, restOf, turnsFrom } from '../../../shared/features/run/rest-of-day.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import type { DayRun } from './use-day-run.ts';

export type DayRepairs = Repairs & {
  readonly rest: Rest;
  /** Whether a later end was agreed to before. */
  readonly isAgreed: boolean;
};

/** Null where there is nothing of the day left to repair. */
export function useRepairs(run: DayRun): DayRepairs | null {
  const workshopId = useWorkshopId();
  const entries = useRows('runEntry', { workshopId });
  const groups = useRows('group', { workshopId });
  const questions = useRows('question', { workshopId }).length;
  const plans = useRows('plan', { workshopId }).length;
  const rest = restOf({ ...run, entries, turnsIn: turnsFrom(groups, questions, plans) });
  if (!rest) return null;
  const isAgreed = run.day.extension > 0 && isRepaired(run.day, run.now, run.timeZone);
  return { ...repairsOf(rest), rest, isAgreed };
}
