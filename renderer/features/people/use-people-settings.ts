import { useMemo } from 'react';
import type { PeopleSettings } from '../../../shared/features/people/model.ts';
import { plainPeopleSettings } from '../../../shared/features/people/plain.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';

/** The settings of the open workshop's list of people, which has a row from the first change on. */
export function usePeopleSettings() {
  const workshopId = useWorkshopId();
  const row = useRow('peopleSettings', workshopId);
  const settings = useMemo<PeopleSettings>(
    () => row ?? { id: workshopId, workshopId, ...plainPeopleSettings },
    [row, workshopId],
  );
  return { settings, edit: useEdit('people.editSettings', settings) };
}
