// A list on its way in: from a table to a layout, a plan and what was chosen in it.
import { useCallback, useMemo, useState } from 'react';
import type { TableFile, TableRow } from '../../../shared/contract/table-file.ts';
import { bijoyColumns, inUnicode } from '../../../shared/features/people/import-bijoy.ts';
import {
  type Chosen,
  type MergeChoice,
  outcomeOf,
} from '../../../shared/features/people/import-merge.ts';
import {
  guessLayout,
  type ImportPlan,
  type KnownPerson,
  planImport,
} from '../../../shared/features/people/import-rules.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { withMerged } from '../../../shared/lib/table-cells.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useTableFile } from '../../state/use-table-file.ts';
import { useLayout } from '../../ui/table/use-layout.ts';

export type Importing = ReturnType<typeof useImport>;

const noPlan: ImportPlan = { good: [], bad: [], passed: 0 };
const nothing: Chosen = new Map();

/** @param startText a list to begin with; '' for none */
export function useImport(startText: string) {
  const file = useTableFile(startText);
  const read = file.state.kind === 'read' ? file.state.table : null;
  const raw = useMemo(() => read && { ...read, rows: read.rows.map(withMerged) }, [read]);
  const bijoy = useBijoy(raw);
  const { table } = bijoy;
  const fields = useRows('personField', { workshopId: useWorkshopId() });
  const guess = useCallback(
    (rows: readonly TableRow[]) =>
      guessLayout(
        rows,
        fields.map(({ title }) => title),
      ),
    [fields],
  );
  const laid = useLayout(table, guess, 'own');
  const known = useKnown();
  const plan = useMemo(
    () => (table ? planImport(table.rows, laid.layout, known) : noPlan),
    [table, laid.layout, known],
  );
  const [chosen, setChosen] = useState(nothing);
  const choose = (lines: readonly number[], choice: MergeChoice) =>
    setChosen((since) => new Map([...since, ...lines.map((line) => [line, choice] as const)]));
  const outcome = useMemo(() => outcomeOf(plan, chosen), [plan, chosen]);
  const again = () => {
    setChosen(nothing);
    bijoy.convert(null);
    file.again();
  };
  return { ...file, ...laid, again, table, plan, bijoy, chosen, choose, outcome };
}

/** The columns that look like Bijoy, and the table as it is once they are converted. */
function useBijoy(raw: TableFile | null) {
  const columns = useMemo(() => bijoyColumns(raw?.rows ?? []), [raw]);
  const [converted, convert] = useState<ReadonlySet<number> | null>(null);
  const table = useMemo(
    () => (raw && converted ? { ...raw, rows: inUnicode(raw.rows, converted) } : raw),
    [raw, converted],
  );
  return { raw, columns, isConverted: converted !== null, convert, table };
}

/** The people of the list, with what is said of them in the workshop's own fields. */
function useKnown(): readonly KnownPerson[] {
  const workshopId = useWorkshopId();
  const people = useRows('person', { workshopId });
  const fields = useRows('personField', { workshopId });
  const values = useRows('personValue', { workshopId });
  return useMemo(() => {
    const titles = new Map(fields.map(({ id, title }) => [id, comparable(title)]));
    const byPerson = Map.groupBy(values, ({ personId }) => personId);
    return people.map((person) => ({
      ...person,
      own: new Map(
        (byPerson.get(person.id) ?? []).map(({ fieldId, text }) => [
          titles.get(fieldId) ?? '',
          text,
        ]),
      ),
    }));
  }, [people, fields, values]);
}
