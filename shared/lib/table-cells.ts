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
