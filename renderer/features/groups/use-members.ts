// Who is in which group, from the rows on this screen.

import { useMemo } from 'react';
import type { Group } from '../../../shared/features/groups/model.ts';
import { inNoGroup, membersByGroup } from '../../../shared/features/groups/rules.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';

/** Whether any of the groups has somebody in it. */
export function useAnybodyPlaced(groups: readonly Group[]): boolean {
  const memberships = useRows('membership', { workshopId: useWorkshopId() });
  return useMemo(() => {
    const ids = new Set(groups.map(({ id }) => id));
    return memberships.some(({ groupId }) => ids.has(groupId));
  }, [groups, memberships]);
}

/** The people of the workshop who are in none of the groups. */
export function useUnassigned(groups: readonly Group[]): readonly Person[] {
  const workshopId = useWorkshopId();
  const memberships = useRows('membership', { workshopId });
  const people = useRows('person', { workshopId });
  return useMemo(
    () => inNoGroup(people, membersByGroup(groups, memberships)),
    [people, groups, memberships],
  );
}
