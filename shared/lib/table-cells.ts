// The texts of a table's cells as they become fields.

/** One line without control characters; a cell's inner line breaks become spaces. */
export function tidy(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What a row says, short enough to know it by. */
export function excerpt(cells: readonly string[]): string {
  const text = cells.map(tidy).filter(Boolean).join(', ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** How many cells a row has up to its last that says something. */
export function filledCells(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

type Row = {
  readonly cells: readonly string[];
  readonly merged?: readonly { readonly column: number; readonly text: string }[];
};

/** A row with what is merged into it from above said in its own empty cells. */
export function withMerged<R extends Row>(row: R): R {
  if (!row.merged) return row;
  const cells = [...row.cells];
  for (const { column, text } of row.merged) {
    while (cells.length < column) cells.push('');
    if ((cells[column] ?? '').trim() === '') cells[column] = text;
  }
  return { ...row, cells };
}
