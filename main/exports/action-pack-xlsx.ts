// An action pack as a workbook: a list to choose a status from, per cents that are checked, texts
// that stay texts, and the rows' ids in a grey column at the edge.
import type { Cell, SheetData } from 'write-excel-file/node';
import { type Language, wordsOf } from '../../shared/contract/catalogue.ts';
import { lineStatuses } from '../../shared/features/action-plan/kinds.ts';
import { planStatuses } from '../../shared/features/action-plan/messages.ts';
import { type Pack, type PackLine, packFields } from '../../shared/features/follow-up/pack.ts';
import { packWords } from '../../shared/features/follow-up/pack-messages.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { asWideAsPage } from './page-width.ts';
import { rowHeight } from './row-height.ts';
import { dateCell, workbookText } from './table-writer.ts';

/** In letters: number, the fields in their order, the id. */
const widths = [6, 36, 17, 13, 15, 9, 32, 22, 22, 9];
/** Empty rows for what a team adds. */
const spareRows = 8;
const headRow = 8;

const font = { fontFamily: 'Arial', fontSize: 10 } as const;
const line = { borderStyle: 'thin', borderColor: '#b8ad9b' } as const;
const text = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
const filled = { ...text, ...line };
/** What the team fills in stands on white, what was agreed on paper. */
const agreed = { ...filled, backgroundColor: '#f5f1e8' } as const;
const grey = { textColor: '#9a9185', fontSize: 7 } as const;

type PackWords = ReturnType<typeof wordsIn>;

/** @param language of the fixed words; what people wrote stays as it is */
export async function actionPackXlsx(pack: Pack, language: Language): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const words = wordsIn(language);
  const data: SheetData = [...headOf(pack, words, language), tableHead(words)];
  for (const [at, each] of pack.lines.entries()) data.push(lineRow(each, at + 1, language));
  for (let at = 0; at < spareRows; at += 1) data.push(spareRow(pack.lines.length + at + 1));
  const sheet = {
    sheet: words.sheet,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: headRow,
    orientation: 'landscape' as const,
  };
  const last = headRow + pack.lines.length + spareRows + 200;
  const features = [checks(words, language, last)];
  return new Uint8Array(await writeWorkbook([sheet], { ...font, features }).toBuffer());
}

function wordsIn(language: Language) {
  return wordsOf(packWords, formatOf(language));
}

function headOf(pack: Pack, words: PackWords, language: Language): SheetData {
  const fact = (term: string, value: string, of: object = text): Cell[] => [
    { value: term, ...text, columnSpan: 2, fontWeight: 'bold' },
    null,
    { value: workbookText(value), ...of, columnSpan: 5, type: String },
    ...Array<Cell>(4).fill(null),
  ];
  const { followUp } = pack;
  const date = followUp ? formatOf(language).date(followUp.date) : '';
  const facts = [
    fact(words.workshop, pack.workshop),
    fact(words.owner, pack.owner),
    fact(words.plan, pack.plan || words.untitled),
    fact(words.forDate, followUp ? [followUp.title, date].filter(Boolean).join(', ') : ''),
    fact(words.filledBy, '', { ...text, bottomBorderStyle: 'thin', bottomBorderColor: '#857866' }),
  ];
  const across = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  const how = words.howXlsx;
  const title: Cell[] = [
    {
      value: words.title,
      type: String,
      fontWeight: 'bold',
      fontSize: 14,
      columnSpan: 9,
      height: 24,
    },
    ...Array<Cell>(8).fill(null),
    { value: pack.mark, ...text, ...grey },
  ];
  const told: Cell[] = [
    { value: how, ...text, columnSpan: 9, height: rowHeight([how], [across]) },
    ...Array<Cell>(8).fill(null),
  ];
  return [title, ...facts, told];
}

function tableHead(words: PackWords): Cell[] {
  const titles = [words.number, ...packFields.map((field) => words[field]), words.mark];
  const height = rowHeight(titles, widths);
  const look = {
    ...text,
    ...line,
    fontWeight: 'bold',
    backgroundColor: '#e6dfd1',
    height,
  } as const;
  return titles.map((value) => ({ value, ...look }));
}

function lineRow(each: PackLine, number: number, language: Language): Cell[] {
  const status = planStatuses[language][each.status];
  const texts = [`${number}`, each.activity, each.responsible, '', status, '', each.comment];
  const height = rowHeight([...texts, each.evidence, each.support, ''], widths);
  const of = (value: string, look: object = filled): Cell => ({
    ...(value === '' ? {} : { value: workbookText(value) }),
    ...look,
    height,
    type: String,
  });
  const figure = { ...line, alignVertical: 'top', align: 'center', height } as const;
  return [
    { value: number, type: Number, ...figure, backgroundColor: '#f5f1e8' },
    of(each.activity, agreed),
    of(each.responsible, agreed),
    each.due === ''
      ? of('', agreed)
      : { ...dateCell(each.due), ...figure, backgroundColor: '#f5f1e8' },
    of(status),
    { value: each.percent, type: Number, ...figure },
    of(each.comment),
    of(each.evidence),
    of(each.support),
    of(each.mark, { ...text, ...grey }),
  ];
}

function spareRow(number: number): Cell[] {
  const empty = packFields.map((): Cell => ({ ...filled, height: 30 }));
  const figure = { ...line, alignVertical: 'top', align: 'center' } as const;
  return [{ value: number, type: Number, ...figure, textColor: '#9a9185' }, ...empty];
}

/**
 * What the writer has no words for: the list of statuses, the check of per cents, and a page as
 * wide as the table. They stand in the sheet's XML in the order that its schema asks for.
 */
function checks(words: PackWords, language: Language, last: number) {
  const statuses = lineStatuses.map((status) => planStatuses[language][status]).join(',');
  const first = headRow + 1;
  const rules = [
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${xml(words.statusError)}" sqref="E${first}:E${last}"><formula1>"${xml(statuses)}"</formula1></dataValidation>`,
    `<dataValidation type="whole" allowBlank="1" showErrorMessage="1" error="${xml(words.percentError)}" sqref="F${first}:F${last}"><formula1>0</formula1><formula2>100</formula2></dataValidation>`,
  ];
  const validations = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  const transform = (sheet: string) =>
    asWideAsPage(sheet).replace(/(<\/mergeCells>)/, `$1${validations}`);
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

function xml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
