// A table of rows, said column by column.
import { cellOfText, type Sheet, type SheetCell } from '../../../shared/contract/table-sheet.ts';

export type SheetColumn<R> = {
  readonly title: string;
  /** Letters. */
  readonly width: number;
  readonly cell: (row: R, at: number) => SheetCell;
};

/** A table that can be asked for by its name, and what its file is called among others. */
export type NamedSheet = { readonly key: string; readonly sheet: Sheet };

export function sheetOf<R>(
  key: string,
  title: string,
  rows: readonly R[],
  columns: readonly SheetColumn<R>[],
): NamedSheet {
  return {
    key,
    sheet: {
      title,
      columns: columns.map((column) => ({ title: column.title, width: column.width })),
      rows: rows.map((row, at) => columns.map(({ cell }) => safe(cell(row, at)))),
    },
  };
}

/** What people wrote is never a formula. */
function safe(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? cellOfText(cell) : cell;
}

export function text<R>(title: string, cell: (row: R) => string, width = 24): SheetColumn<R> {
  return { title, width, cell };
}

export function figure<R>(
  title: string,
  cell: (row: R, at: number) => number | null,
  width = 10,
): SheetColumn<R> {
  return { title, width, cell };
}

/** A day, or nothing where none is set. */
export function money<R>(
  title: string,
  cell: (row: R) => number | null,
  width = 16,
): SheetColumn<R> {
  const said = (amount: number | null) => (amount === null ? null : { amount });
  return { title, width, cell: (row) => said(cell(row)) };
}

export function date<R>(title: string, cell: (row: R) => string): SheetColumn<R> {
  return {
    title,
    width: 12,
    cell: (row) => (cell(row) === '' ? null : { date: cell(row) }),
  };
}
