// What came of a form, by the rows on this screen.
import { useDeferredValue, useMemo } from 'react';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import {
  type PairedResults,
  pairedResults,
} from '../../../shared/features/evaluation/projection.ts';
import { type FormResults, resultsOf } from '../../../shared/features/evaluation/results.ts';
import { useRowCount, useRows, useWorkshopId } from '../../state/use-rows.ts';

/** The form's own results, and of one filled in after another what changed. */
export function useFormResults(form: Form): {
  readonly results: FormResults;
  readonly paired: PairedResults | null;
} {
  const workshopId = useWorkshopId();
  const formItem = useRows('formItem', { workshopId });
  const response = useRows('response', { workshopId });
  const answer = useRows('answer', { workshopId });
  const present = useRowCount('person', { workshopId, present: true });
  const rows = useMemo(() => ({ formItem, response, answer }), [formItem, response, answer]);
  const settled = useDeferredValue(rows);
  return useMemo(
    () => ({
      results: resultsOf(form, settled, present),
      paired: form.pairId === null ? null : pairedResults(form.pairId, form.id, settled),
    }),
    [form, settled, present],
  );
}
