// The papers as documents, before any format: every writer and the preview draw from this.
import type { Language } from '../../contract/catalogue.ts';
import type { Drawing } from '../../lib/drawing.ts';
import type { Quadrant } from '../board/model.ts';
import type { Paper, PartKind } from './model.ts';

/** A line of a list, or text in a table's cell; a newline in it begins a new line. */
export type Text = string;

/**
 * Which text of the papers something is, whatever stands before it: the part, then ids or names of
 * what it is of, divided by `/`. A block's texts are known by its place and a key of their own
 * (`texts.ts`); blocks that come from one text have that text's place.
 */
export type Place = string;

export type Fact = { readonly place: Place; readonly term: Text; readonly text: Text };

/** Tables and figures are numbered through the whole paper, each from 1. */
export type Caption = {
  readonly kind: 'table' | 'figure';
  readonly number: number;
  /** What stands before the text, such as "Table 3", in the paper's language and digits. */
  readonly label: Text;
  readonly text: Text;
};
export type TableColumn = {
  readonly key: string;
  readonly title: Text;
  /** Share of the table's width; the shares of a table need not add up to anything. */
  readonly width: number;
  /** Numbers to be compared stand at the end of their cells. */
  readonly align?: 'end';
};
export type TableBlock = {
  readonly kind: 'table';
  readonly place: Place;
  /** Stands above the table. */
  readonly caption: Caption | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Text[])[];
  /** One a row, which it keeps wherever it stands. */
  readonly keys: readonly string[];
  /** A line of sums beneath the rows. */
  readonly total: readonly Text[] | null;
};
export type ListBlock = {
  readonly kind: 'list';
  readonly place: Place;
  readonly ordered: boolean;
  readonly items: readonly Text[];
  /** One an item. */
  readonly keys: readonly string[];
};
export type SwotCell = {
  readonly quadrant: Quadrant;
  readonly title: Text;
  readonly items: readonly Text[];
  /** One an item. */
  readonly keys: readonly string[];
};
/** Strengths beside weaknesses, opportunities beside threats. */
export type SwotBlock = {
  readonly kind: 'swot';
  readonly place: Place;
  readonly cells: readonly [SwotCell, SwotCell, SwotCell, SwotCell];
};
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly place: Place;
  readonly level: 1 | 2 | 3;
  readonly text: Text;
  /** It begins a page of its own, as an annex does. */
  readonly newPage?: boolean;
};
/** A picture of a file that the workshop keeps. */
export type Picture = {
  readonly fileId: string;
  /** SHA-256 of its bytes, by which they are kept. */
  readonly hash: string;
  /** For who does not see it. */
  readonly alt: Text;
};
export type Photo = Picture & { readonly captureId: string; readonly caption: Text };
/** A board or a chart, with its caption beneath. */
export type DrawingBlock = {
  readonly kind: 'drawing';
  readonly place: Place;
  readonly drawing: Drawing;
  readonly caption: Caption | null;
  readonly alt: Text;
};
/** Two a row, each with its caption beneath. */
export type PhotosBlock = {
  readonly kind: 'photos';
  readonly place: Place;
  readonly photos: readonly Photo[];
};

export type Block =
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly place: Place; readonly text: Text }
  /** A quiet line that belongs to the heading or table it stands at. */
  | { readonly kind: 'remark'; readonly place: Place; readonly text: Text }
  | ListBlock
  | TableBlock
  | SwotBlock
  | DrawingBlock
  | PhotosBlock;

/** A text that stands in other words than it was assembled in. */
export type EditedText = {
  /** Of the row. */
  readonly id: string;
  readonly assembled: Text;
  /** What was assembled when it was edited: where that is not `assembled`, something has changed. */
  readonly basedOn: Text;
};
export type Edited = ReadonlyMap<Place, EditedText>;

/** One part of a paper: what the screen draws by itself when it has changed. */
export type PaperSection = {
  readonly part: PartKind;
  /** Texts that were emptied are still among them, so that they can be brought back. */
  readonly blocks: readonly Block[];
  readonly edited: Edited;
  /** Texts that stand in several blocks, each as it is written. */
  readonly prose: ReadonlyMap<Place, Text>;
};

export type Cover = {
  /** What sort of paper this is, above the title. */
  readonly label: Text;
  readonly title: Text;
  /** '' where there is none. */
  readonly subtitle: Text;
  readonly facts: readonly Fact[];
  readonly logos: readonly Picture[];
  readonly edited: Edited;
};

export type MinutesDocument = {
  readonly paper: Paper;
  readonly language: Language;
  readonly cover: Cover;
  /** Fixed words that a writer needs around the blocks. */
  readonly words: {
    readonly contents: Text;
    /** Stand before the page's number, and between it and the number of pages. */
    readonly page: Text;
    readonly of: Text;
    /** Stand before the number of a caption. */
    readonly table: Text;
    readonly figure: Text;
  };
  /** What writers write, from the first block to the last. */
  readonly blocks: readonly Block[];
  /** The same by part, those that are switched on and have nothing in them too. */
  readonly sections: readonly PaperSection[];
};

/** Tables with as many columns as this are set in smaller type. */
export const denseFrom = 6;

/** Columns' widths as whole parts of `whole` that add up to it exactly. */
export function sharedWidths(
  columns: readonly Pick<TableColumn, 'width'>[],
  whole: number,
): number[] {
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
