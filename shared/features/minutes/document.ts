// The minutes as a document, before any format: every writer and the preview draw from this.
import type { Language } from '../../contract/catalogue.ts';
import type { Quadrant } from '../board/model.ts';

/** A line of a list, or text in a table's cell; a newline in it begins a new line. */
export type Text = string;

export type Fact = { readonly term: Text; readonly text: Text };
export type TableColumn = {
  readonly title: Text;
  /** Share of the table's width; the shares of a table need not add up to anything. */
  readonly width: number;
};
export type TableBlock = {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Text[])[];
  /** A line of sums beneath the rows. */
  readonly total: readonly Text[] | null;
};
export type SwotCell = {
  readonly quadrant: Quadrant;
  readonly title: Text;
  readonly items: readonly Text[];
};
/** Strengths beside weaknesses, opportunities beside threats. */
export type SwotBlock = {
  readonly kind: 'swot';
  readonly cells: readonly [SwotCell, SwotCell, SwotCell, SwotCell];
};
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: Text;
};

export type Block =
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly text: Text }
  /** A quiet line that belongs to the heading or table it stands at. */
  | { readonly kind: 'remark'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | TableBlock
  | SwotBlock;

export type MinutesDocument = {
  readonly language: Language;
  readonly cover: {
    /** What sort of paper this is, above the title. */
    readonly label: Text;
    readonly title: Text;
    readonly facts: readonly Fact[];
  };
  /** Fixed words that a writer needs around the blocks. */
  readonly words: {
    readonly contents: Text;
    /** Stand before the page's number, and between it and the number of pages. */
    readonly page: Text;
    readonly of: Text;
  };
  readonly blocks: readonly Block[];
};

/** Tables with as many columns as this are set in smaller type. */
export const denseFrom = 6;

/** Columns' widths as whole parts of `whole` that add up to it exactly. */
export function sharedWidths(columns: readonly TableColumn[], whole: number): number[] {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  let taken = 0;
  let used = 0;
  return columns.map(({ width }) => {
    used += width;
    const edge = Math.round((used / sum) * whole);
    const own = edge - taken;
    taken = edge;
    return own;
  });
}
