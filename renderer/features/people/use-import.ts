// A list on its way in: from a table to a layout and a plan.
import { useMemo } from 'react';
import {
  guessLayout,
  type ImportPlan,
  planImport,
} from '../../../shared/features/people/import-rules.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useTableFile } from '../../state/use-table-file.ts';
import { useLayout } from '../../ui/table/use-layout.ts';

export type Importing = ReturnType<typeof useImport>;

const noPlan: ImportPlan = { good: [], bad: [] };

/** @param startText a list to begin with; '' for none */
export function useImport(startText: string) {
  const known = useRows('person', { workshopId: useWorkshopId() });
  const file = useTableFile(startText);
  const table = file.state.kind === 'read' ? file.state.table : null;
  const laid = useLayout(table, guessLayout);
  const plan = useMemo(
    () => (table ? planImport(table.rows, laid.layout, known) : noPlan),
    [table, laid.layout, known],
  );
  return { ...file, ...laid, table, plan };
}
