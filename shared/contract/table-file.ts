// A table out of a file: what main reads in a CSV file or a workbook, as rows of text.

/** What can divide the columns of a text. */
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How large a table may be. */
export const tableLimits = {
  /** Rows with something in them; headings and titles count. */
  rows: 5100,
  columns: 200,
  /** Bytes of a text, and of the cells of a workbook: what comes of them must fit one message. */
  text: 2_500_000,
} as const;

export type TableRow = {
  /** The line of the text, or the row of the sheet, it starts on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark was opened and never closed, or closed in the middle of a cell. */
  readonly brokenQuote: boolean;
  /** One cell that was merged across most of the sheet: a title, not a row of data. */
  readonly title?: boolean;
  /** What stands in cells above that are merged down into this row, by column from 0. */
  readonly merged?: readonly { readonly column: number; readonly text: string }[];
};

export type TableFile = {
  /** Rows with nothing in them are left out. */
  readonly rows: readonly TableRow[];
  /** null: a workbook. */
  readonly delimiter: Delimiter | null;
  /** true where the file was not in Unicode, so that letters may have been misread. */
  readonly windows: boolean;
  /** The names of a workbook's sheets, and which of them this is. */
  readonly sheets: readonly string[];
  readonly sheet: number;
};

/** How a table is to be read, where it was not guessed right. */
export type TableReading = { readonly delimiter?: Delimiter; readonly sheet?: number };
