// Which columns of a list are in Bijoy, and the list with those columns in Unicode.
import type { TableRow } from '../../contract/table-file.ts';
import { fromBijoy } from '../../lib/bijoy.ts';
import { bijoyClues, columnLooksBijoy } from '../../lib/bijoy-telling.ts';
import { headingWithin } from '../../lib/headings.ts';
import { peopleHeadings } from './import-columns.ts';

/** The columns, from 0, whose cells look like Bijoy. */
export function bijoyColumns(rows: readonly TableRow[]): number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    columnLooksBijoy(rows.slice(0, 300).map(({ cells }) => cells[column] ?? '')),
  );
}

/** The rows with those columns in Unicode; headings in English and addresses stay as they are. */
export function inUnicode(rows: readonly TableRow[], columns: ReadonlySet<number>): TableRow[] {
  return rows.map((row, at) => {
    const isNamed = at < headingWithin && row.cells.some((cell) => peopleHeadings.isName(cell));
    const cells = row.cells.map((cell, column) => {
      const isOne = columns.has(column) && isWorded(cell);
      const isHeading = isNamed && bijoyClues(cell).points === 0;
      return isOne && !isHeading ? fromBijoy(cell) : cell;
    });
    return { ...row, cells };
  });
}

function isWorded(cell: string): boolean {
  if (/[\u0980-\u09ff]/.test(cell) || /\S@\S|:\/\//.test(cell)) return false;
  return /[A-Za-z`_À-ÿ†‡ˆ‰]/.test(cell);
}

/** Some cells of a column, as they are and as they would be. */
export function samplesOf(
  rows: readonly TableRow[],
  column: number,
): readonly { readonly before: string; readonly after: string }[] {
  // Those that give it away most: a heading of three letters shows nobody anything.
  return rows
    .slice(0, 300)
    .map(({ cells }) => cells[column] ?? '')
    .filter(isWorded)
    .map((before) => ({ before, points: bijoyClues(before).points }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 2)
    .map(({ before }) => ({ before, after: fromBijoy(before) }));
}
