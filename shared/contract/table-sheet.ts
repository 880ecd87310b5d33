// A table on its way out: what a file is made of, whatever kind it will be.

export type SheetCell =
  | string
  | number
  | null
  /** Minutes since midnight. */
  | { readonly time: number }
  /** `YYYY-MM-DD`. */
  | { readonly date: string }
  /** Whole units of money. */
  | { readonly amount: number };

export type Sheet = {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/**
 * A text as a cell holds it: what a spreadsheet might take for a formula has a mark in front of
 * it, and so has what begins with such a mark already, so that the mark can be taken off again.
 */
export function cellOfText(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that `cellOfText` made a cell of. */
export function textOfCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
