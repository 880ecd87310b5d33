import { useState } from 'react';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { useWorkshopId } from '../../state/use-rows.ts';

/** By workshop: the arrangement looked at last, so that coming back shows the same one. */
const lastChosen = new Map<string, string>();

/** The arrangement on the screen: the one chosen last, or the first. */
export function useChosenArrangement(
  arrangements: readonly Arrangement[],
): readonly [Arrangement | undefined, (id: string) => void] {
  const workshopId = useWorkshopId();
  const [id, setId] = useState(() => lastChosen.get(workshopId));
  const choose = (next: string) => {
    lastChosen.set(workshopId, next);
    setId(next);
  };
  return [arrangements.find((each) => each.id === id) ?? arrangements[0], choose];
}
