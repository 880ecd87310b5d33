// The blocks of the minutes as Word's own headings, lists and tables.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type ITableBordersOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Block,
  denseFrom,
  type Fact,
  type SwotBlock,
  type SwotCell,
  sharedWidths,
  type TableBlock,
  type TableColumn,
} from '../../shared/features/minutes/document.ts';
import { captionOf, drawingOf, photosOf } from './docx-pictures.ts';
import { noGrid, textWidth } from './docx-styles.ts';
import { headFill, quadrantColours, rule } from './paper-colours.ts';
import type { PaperPictures } from './pictures.ts';
import { plainLines } from './plain-text.ts';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: rule };
const grid = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 };
type Look = { readonly text: string; readonly head: string };
const plain: Look = { text: 'TableText', head: 'TableHead' };
const dense: Look = { text: 'DenseText', head: 'DenseHead' };
/** A row with more text than this may be higher than a page, so it may break across two. */
const unbrokenRow = 1500;

/** The body of the document. Each list gets a numbering of its own, so that each starts at 1. */
export function docxBlocks(
  blocks: readonly Block[],
  pictures: PaperPictures,
  undrawn: string,
): (Paragraph | Table)[] {
  const written: Written = { pictures, undrawn };
  return blocks.flatMap((block, at) =>
    docxBlock(block, at, blocks[at + 1]?.kind === 'table', written),
  );
}

type Written = {
  readonly pictures: PaperPictures;
  /** Stands where this machine cannot draw a picture. */
  readonly undrawn: string;
};

function docxBlock(
  block: Block,
  at: number,
  keepNext: boolean,
  { pictures, undrawn }: Written,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          pageBreakBefore: block.newPage === true,
          children: runs(block.text),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ keepNext, children: runs(block.text) })];
    case 'remark':
      return [new Paragraph({ style: 'Remark', children: runs(block.text) })];
    case 'list':
      return block.items.map((item) => listItem(item, block.ordered, at));
    case 'table':
      return [...(block.caption ? [captionOf(block.caption)] : []), tableOf(block), gap()];
    case 'swot':
      return [swotOf(block), gap()];
    case 'drawing':
      return drawingOf(block, pictures, undrawn);
    case 'photos':
      return [photosOf(block, pictures), gap()];
    default:
      return block satisfies never;
  }
}

/** Text with its line ends kept, free of what XML cannot hold. */
export function runs(text: string): ParagraphChild[] {
  return plainLines(text).map(
    (part, at) => new TextRun({ text: part, ...(at > 0 && { break: 1 }) }),
  );
}

/** The facts of the cover in two columns without lines. */
export function factsTable(facts: readonly Fact[]): Table {
  const widths = [2000, textWidth - 2000];
  const cells = ({ term, text }: Fact) => [
    cellOf([new Paragraph({ style: 'TableHead', children: runs(term) })], widths[0]),
    cellOf([new Paragraph({ style: 'TableText', children: runs(text) })], widths[1]),
  ];
  const rows = facts.map((fact) => new TableRow({ cantSplit: true, children: cells(fact) }));
  return tableFrom(rows, widths, noGrid);
}

function listItem(item: string, ordered: boolean, instance: number): Paragraph {
  const reference = ordered ? 'numbers' : 'bullets';
  return new Paragraph({ numbering: { reference, level: 0, instance }, children: runs(item) });
}

function tableOf({ columns, rows, total }: TableBlock): Table {
  const widths = sharedWidths(columns, textWidth);
  const look = columns.length >= denseFrom ? dense : plain;
  return tableFrom(
    [
      headRow(columns, widths, look),
      ...rows.map((row) => bodyRow(row, columns, widths, look.text)),
      ...(total ? [bodyRow(total, columns, widths, look.head)] : []),
    ],
    widths,
    grid,
  );
}

function headRow(
  columns: readonly TableColumn[],
  widths: readonly number[],
  { head }: Look,
): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cellOf(
        [
          new Paragraph({
            style: head,
            keepNext: true,
            alignment: alignmentOf(column),
            children: runs(column.title),
          }),
        ],
        widths[at],
        headFill,
      ),
    ),
  });
}

function alignmentOf(column: TableColumn | undefined) {
  return column?.align === 'end' ? AlignmentType.END : AlignmentType.START;
}

function bodyRow(
  row: readonly string[],
  columns: readonly TableColumn[],
  widths: readonly number[],
  style: string,
): TableRow {
  const length = row.reduce((sum, text) => sum + text.length, 0);
  return new TableRow({
    cantSplit: length <= unbrokenRow,
    children: row.map((text, at) =>
      cellOf(
        plainLines(text).map(
          (part) =>
            new Paragraph({
              style,
              alignment: alignmentOf(columns[at]),
              children: [new TextRun(part)],
            }),
        ),
        widths[at],
      ),
    ),
  });
}

function swotOf({ cells: [strength, weakness, opportunity, threat] }: SwotBlock): Table {
  const half = textWidth / 2;
  const row = (...pair: SwotCell[]) =>
    new TableRow({ children: pair.map((cell) => cellOf(swotCell(cell), half)) });
  return tableFrom([row(strength, weakness), row(opportunity, threat)], [half, half], grid);
}

function swotCell({ quadrant, title, items }: SwotCell): Paragraph[] {
  const color = quadrantColours[quadrant];
  const head = new TextRun({ text: title, bold: true, boldComplexScript: true, color });
  return [
    new Paragraph({ style: 'TableHead', spacing: { after: 60 }, keepNext: true, children: [head] }),
    ...items.map(
      (item) =>
        new Paragraph({
          style: 'TableText',
          numbering: { reference: 'bullets', level: 0 },
          children: runs(item),
        }),
    ),
  ];
}

function cellOf(children: Paragraph[], width = 0, fill?: string): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(fill !== undefined && { shading: { fill } }),
  });
}

function tableFrom(
  rows: TableRow[],
  columnWidths: readonly number[],
  borders: ITableBordersOptions,
): Table {
  return new Table({
    rows,
    columnWidths,
    borders,
    margins: cellMargins,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
  });
}

/** Keeps what follows off a table: Word gives tables no space after. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT } });
}
