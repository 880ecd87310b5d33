// When the groups' clocks sound. Only running ones do: a paused clock has no end yet.
import type { GroupTimer } from '../../../shared/features/groups/model.ts';
import { endOf } from '../../../shared/features/groups/timer-rules.ts';
import type { Alarm } from '../../engine/alarms.ts';

/** The alarms of these timers, past ones too, unsorted; who schedules them knows what has rung. */
export function alarmsOf(timers: readonly GroupTimer[]): Alarm[] {
  return timers.filter(({ pausedAt }) => pausedAt === null).flatMap(alarmsOfOne);
}

function alarmsOfOne(timer: GroupTimer): Alarm[] {
  const { workshopId, warning, startedAt } = timer;
  const end = endOf({ clock: timer, duration: timer.duration });
  const warned = end - warning;
  const last: Alarm = { at: end, kind: 'group-end', workshopId };
  // A warning that would come with the start, or with the end, tells nobody anything.
  const needed = warning > 0 && warned > startedAt;
  return needed ? [{ at: warned, kind: 'group-warning', workshopId }, last] : [last];
}
