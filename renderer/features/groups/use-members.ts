// Who is in which group, from the rows on this screen.

import { useMemo } from 'react';
import type { Group } from '../../../shared/features/groups/model.ts';
import { inNoGroup, membersByGroup } from '../../../shared/features/groups/rules.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';

/** Whether any of the groups has somebody in it in a round. */
export function useAnybodyPlaced(groups: readonly Group[], round: number): boolean {
  const memberships = useRows('membership', { workshopId: useWorkshopId(), round });
  return useMemo(() => {
    const ids = new Set(groups.map(({ id }) => id));
    return memberships.some(({ groupId }) => ids.has(groupId));
  }, [groups, memberships]);
}

/** The people of the workshop who are in none of the groups in a round. */
export function useUnassigned(groups: readonly Group[], round: number): readonly Person[] {
  const workshopId = useWorkshopId();
  const memberships = useRows('membership', { workshopId, round });
  const people = useRows('person', { workshopId });
  return useMemo(
    () => inNoGroup(people, membersByGroup(groups, memberships)),
    [people, groups, memberships],
  );
}
