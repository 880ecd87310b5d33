import { useMemo, useState } from 'react';
import type { TableFile, TableRow } from '../../../shared/contract/table-file.ts';
import { type Layout, withColumn } from '../../../shared/lib/headings.ts';

/**
 * What a table's columns hold: guessed anew for each table, and put right by hand.
 * @param several the field that more than one column may hold
 */
export function useLayout<F extends string>(
  table: TableFile | null,
  guess: (rows: readonly TableRow[]) => Layout<F>,
  several?: F,
) {
  const guessed = useMemo(() => guess(table?.rows ?? []), [table, guess]);
  const [chosen, choose] = useState<{ of: TableFile | null; layout: Layout<F> } | null>(null);
  const layout = chosen !== null && chosen.of === table ? chosen.layout : guessed;
  return {
    layout,
    setColumn: (column: number, field: F | null) =>
      choose({ of: table, layout: withColumn(layout, column, field, several) }),
    setHeading: (heading: number | null) => choose({ of: table, layout: { ...layout, heading } }),
  };
}
