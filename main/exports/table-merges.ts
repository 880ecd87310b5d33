// Cells that a sheet has merged. What stands in them is kept by the sheet in the first cell alone,
// and meant for all of the rows they reach over.
import type { TableRow } from '../../shared/contract/table-file.ts';
import { columnNumber } from './table-limits.ts';

export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** So many are looked at, and so many cells filled: no sheet that people make has more. */
const most = { merges: 20_000, cells: 100_000 } as const;
/** Merged across so many columns at least, a cell that stands alone is a title. */
const titleWidth = 3;

/** The merged cells of a sheet's XML, counted from 0. */
export function mergesOf(sheet: string): Merge[] {
  const found = sheet.matchAll(
    /<(?:\w+:)?mergeCell\s[^>]{0,200}?\bref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g,
  );
  const merges: Merge[] = [];
  for (const [, left = '', top = '', right = '', bottom = ''] of found) {
    if (merges.length === most.merges) break;
    merges.push({
      top: Number(top) - 1,
      bottom: Number(bottom) - 1,
      left: columnNumber(left) - 1,
      right: columnNumber(right) - 1,
    });
  }
  return merges;
}

/** What merged cells say of a row. */
export type Merged = Pick<TableRow, 'title' | 'merged'>;

/**
 * By row: what is merged into it from above where it has something else in it, and whether it is a
 * title. What is merged across columns stays in the first: it heads them, or it is one.
 */
export function mergedInto(
  rows: readonly (readonly string[])[],
  merges: readonly Merge[],
): ReadonlyMap<number, Merged> {
  const said = new Map<number, Merged>();
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  let left = most.cells;
  for (const merge of merges) {
    const text = rows[merge.top]?.[merge.left] ?? '';
    if (text.trim() === '') continue;
    if (merge.right - merge.left + 1 >= titleWidth && filled[merge.top] === 1) {
      said.set(merge.top, { ...said.get(merge.top), title: true });
      continue;
    }
    const last = Math.min(merge.bottom, rows.length - 1, merge.top + left);
    for (let at = merge.top + 1; at <= last; at += 1) {
      left -= 1;
      if (filled[at] === 0) continue;
      const known = said.get(at);
      const merged = [...(known?.merged ?? []), { column: merge.left, text }];
      said.set(at, { ...known, merged });
    }
  }
  return said;
}
