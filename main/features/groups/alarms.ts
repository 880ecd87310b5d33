// When the groups' clocks sound. Only running ones do: a paused clock has no end yet.
import type { GroupTimer } from '../../../shared/features/groups/model.ts';
import { endOf } from '../../../shared/features/groups/timer-rules.ts';
import type { Alarm } from '../../engine/alarms.ts';

/**
 * The alarms of these timers, past ones too, unsorted; who schedules them knows what has rung.
 * Clocks of single groups that sound at the same instant sound once, for all of them.
 */
export function alarmsOf(timers: readonly GroupTimer[]): Alarm[] {
  const running = timers.filter(({ pausedAt }) => pausedAt === null);
  const together = new Map<string, Alarm>();
  for (const timer of running) {
    for (const alarm of alarmsOfOne(timer)) {
      const key = `${timer.arrangementId} ${timer.groupId === null} ${alarm.kind} ${alarm.at}`;
      const known = together.get(key)?.groupIds ?? [];
      together.set(key, { ...alarm, groupIds: [...known, ...(alarm.groupIds ?? [])] });
    }
  }
  return [...together.values()];
}

function alarmsOfOne(timer: GroupTimer): Alarm[] {
  const { workshopId, warning, startedAt, groupId } = timer;
  const groupIds = groupId === null ? [] : [groupId];
  const end = endOf({ clock: timer, duration: timer.duration });
  const warned = end - warning;
  const last: Alarm = { at: end, kind: 'group-end', workshopId, groupIds };
  // A warning that would come with the start, or with the end, tells nobody anything.
  const needed = warning > 0 && warned > startedAt;
  return needed ? [{ ...last, at: warned, kind: 'group-warning' }, last] : [last];
}
