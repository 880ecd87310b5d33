// What the follow-up's screens are made of.
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import type { FollowUp } from '../../../shared/features/follow-up/model.ts';
import { byDate, followUpAt } from '../../../shared/features/follow-up/rules.ts';
import { minute } from '../../../shared/lib/time.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useNow } from '../../state/clock.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';

/** Today as the workshop's wall has it. */
export function useToday(): string {
  const now = useNow(minute);
  return wallTime(now, useWorkshop()?.timeZone ?? 'UTC').day;
}

/** The dates in their order, and the one that what comes in now belongs to. */
export function useFollowUps(): {
  readonly followUps: readonly FollowUp[];
  readonly current: FollowUp | undefined;
} {
  const followUps = byDate(useRows('followUp', { workshopId: useWorkshopId() }));
  return { followUps, current: followUpAt(followUps, useToday()) };
}

/** What a date is called. */
export function useDateName(): (followUp: FollowUp) => string {
  const words = useWords(followUpWords);
  const format = useFormat();
  return ({ title, kind, date }) =>
    title || (kind === '' ? '' : words[kind]) || format.date(date) || words.ownDate;
}

/** What a plan is called here: by whose it is, else by its title. */
export function usePlanName(): (plan: Plan | undefined) => string {
  const { untitled } = useWords(followUpWords);
  return (plan) => plan?.owner || plan?.title || untitled;
}
