// An action pack as a form for Word: what was agreed, boxes to tick, and room to write. Printed it is
// filled in by hand; filled in on a computer it is read again by the small print in its rows.
import {
  AlignmentType,
  BorderStyle,
  CheckBox,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Language, wordsOf } from '../../shared/contract/catalogue.ts';
import { lineStatuses } from '../../shared/features/action-plan/kinds.ts';
import { planStatuses } from '../../shared/features/action-plan/messages.ts';
import type { LineStatus } from '../../shared/features/action-plan/model.ts';
import { type Pack, type PackLine, packFields } from '../../shared/features/follow-up/pack.ts';
import { packWords } from '../../shared/features/follow-up/pack-messages.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { bengaliFamily, page, styles } from './docx-styles.ts';
import { bengaliFaces } from './fonts.ts';
import { headFill, quiet, rule } from './paper-colours.ts';
import { plainLines, plainText } from './plain-text.ts';

const margin = 720;
/** A4 across, between the margins, in twips. */
const width = page.height - 2 * margin;
/** Number, the fields in their order. */
const widths = [560, 3220, 1500, 1350, 1700, 800, 2400, 1850, width - 13_380];
const spareRows = 3;
const border = { style: BorderStyle.SINGLE, size: 4, color: rule };
const grid = { top: border, bottom: border, left: border, right: border };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bangla = /[\u0980-\u09ff]/u;

type Children = readonly Paragraph[];
type Words = ReturnType<typeof wordsIn>;

/**
 * @param language of the fixed words; what people wrote stays as it is
 * @param fontFolder where the font files are
 */
export async function actionPackDocx(
  pack: Pack,
  language: Language,
  fontFolder: string,
): Promise<Uint8Array> {
  const words = wordsIn(language);
  const needsBangla = language === 'bn' || bangla.test(JSON.stringify(pack));
  const document = new Document({
    title: plainText(pack.plan),
    creator: 'Uthan',
    lastModifiedBy: 'Uthan',
    fonts: needsBangla ? [embedded(fontFolder)] : [],
    styles,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.width,
              height: page.height,
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: [
          new Paragraph({
            spacing: { after: 100 },
            children: [
              new TextRun({
                text: words.title,
                bold: true,
                boldComplexScript: true,
                size: 30,
                sizeComplexScript: 30,
              }),
            ],
          }),
          factsOf(pack, words, language),
          told(words.howDocx),
          tableOf(pack, words, language),
          mark(pack.mark),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function wordsIn(language: Language) {
  return wordsOf(packWords, formatOf(language));
}

function embedded(folder: string) {
  const { regular, bold } = bengaliFaces(folder);
  return { name: bengaliFamily, data: regular, bold };
}

function factsOf(pack: Pack, words: Words, language: Language): Table {
  const { followUp } = pack;
  const date = followUp ? formatOf(language).date(followUp.date) : '';
  const when = followUp ? [followUp.title, date].filter(Boolean).join(', ') : '';
  const rows = [
    [words.workshop, pack.workshop, words.owner, pack.owner],
    [words.plan, pack.plan || words.untitled, words.forDate, when],
    [words.filledBy, '', '', ''],
  ];
  const columns = [1500, width / 2 - 1500, 1700, width / 2 - 1700];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text, at) =>
            cellOf([wording(text, at % 2 === 0 ? 'TableHead' : 'TableText')], columns[at], {
              top: none,
              left: none,
              right: none,
              bottom: at === 1 && cells[0] === words.filledBy ? border : none,
            }),
          ),
        }),
    ),
  });
}

function told(text: string): Paragraph {
  const run = new TextRun({ text, color: quiet, size: 18, sizeComplexScript: 18 });
  return new Paragraph({ spacing: { before: 120, after: 120 }, children: [run] });
}

function tableOf(pack: Pack, words: Words, language: Language): Table {
  const head = [words.number, ...packFields.map((field) => words[field])];
  const spare = Array.from({ length: spareRows }, (_, at) => pack.lines.length + at + 1);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, at) =>
          cellOf([wording(text, 'DenseHead')], widths[at], grid, headFill),
        ),
      }),
      ...pack.lines.map((line, at) => rowOf(cellsOf(line, at + 1, language))),
      ...spare.map((number) => rowOf(emptyCells(number, language))),
    ],
  });
}

function rowOf(cells: readonly Children[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((children, at) => cellOf(children, widths[at], grid)),
  });
}

function cellsOf(line: PackLine, number: number, language: Language): Children[] {
  const format = formatOf(language);
  return [
    [wording(format.number(number))],
    [...paragraphs(line.activity), mark(line.mark)],
    paragraphs(line.responsible),
    [wording(format.date(line.due))],
    boxes(line.status, language),
    [wording(format.number(line.percent))],
    paragraphs(line.comment),
    paragraphs(line.evidence),
    paragraphs(line.support),
  ];
}

function emptyCells(number: number, language: Language): Children[] {
  const empty = () => [wording('')];
  const status = boxes(null, language);
  return [
    [wording(formatOf(language).number(number))],
    ...[empty(), empty(), empty(), status, empty(), empty(), empty(), empty()],
  ];
}

/** A box for each status; that of the line is ticked already. */
function boxes(chosen: LineStatus | null, language: Language): Paragraph[] {
  return lineStatuses.map((status) => {
    const box = new CheckBox({
      checked: status === chosen,
      checkedState: { value: '2612', font: 'MS Gothic' },
      uncheckedState: { value: '2610', font: 'MS Gothic' },
    });
    const word = new TextRun(` ${planStatuses[language][status]}`);
    return new Paragraph({ style: 'DenseText', children: [box, word] });
  });
}

/** Small and quiet, for nobody but the program that reads it again. */
function mark(text: string): Paragraph {
  const run = new TextRun({ text, size: 8, sizeComplexScript: 8, color: 'A39A8C', noProof: true });
  return new Paragraph({ spacing: { before: 20, after: 0 }, children: [run] });
}

function paragraphs(text: string): Paragraph[] {
  return plainLines(text).map((part) => wording(part));
}

function wording(text: string, style = 'DenseText'): Paragraph {
  const children: ParagraphChild[] = plainLines(text).map(
    (part, at) => new TextRun({ text: part, ...(at > 0 && { break: 1 }) }),
  );
  return new Paragraph({ style, alignment: AlignmentType.START, children });
}

type Borders = Readonly<Record<'top' | 'bottom' | 'left' | 'right', typeof border | typeof none>>;

function cellOf(children: Children, size = 0, borders: Borders, fill?: string): TableCell {
  return new TableCell({
    children: [...children],
    borders,
    verticalAlign: VerticalAlign.TOP,
    width: { size, type: WidthType.DXA },
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  });
}
