// A table as a file: CSV for every program there is, or a workbook whose cells keep their types.
import type { Cell, SheetData } from 'write-excel-file/node';
import type { TableFormat } from '../../shared/contract/export-formats.ts';
import type { Sheet, SheetCell } from '../../shared/contract/table-sheet.ts';
import { asWideAsPage } from './page-width.ts';
import { rowHeight } from './row-height.ts';
import type { NamedSheet } from './sheets/sheet-of.ts';

/** A zip in which every table is a CSV file of its own. */
export async function writeTables(sheets: readonly NamedSheet[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const files = await Promise.all(
    sheets.map(async ({ key, sheet }) => [`${key}.csv`, await csvOf([sheet])] as const),
  );
  return zipSync(Object.fromEntries(files), { level: 6 });
}

export async function writeTable(
  sheets: readonly Sheet[],
  format: TableFormat,
): Promise<Uint8Array> {
  return format === 'csv' ? csvOf(sheets) : workbookOf(sheets);
}

/** With a byte order mark, by which Excel knows UTF-8. Several tables stand below one another. */
async function csvOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: Papa } = await import('papaparse');
  const texts = sheets.map(({ columns, rows }) =>
    Papa.unparse({
      fields: columns.map(({ title }) => title),
      data: rows.map((row) => row.map(csvCell)),
    }),
  );
  return new TextEncoder().encode(`\ufeff${texts.join('\r\n\r\n')}\r\n`);
}

function csvCell(cell: SheetCell): string | number {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('amount' in cell) return cell.amount;
  return 'date' in cell ? cell.date : clock(cell.time);
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const headStyle = {
  fontWeight: 'bold',
  backgroundColor: '#efece4',
  wrap: true,
  alignVertical: 'center',
} as const;
const bodyStyle = { wrap: true, alignVertical: 'top' } as const;
/** A number right beside a text would run into it. */
const figureStyle = { ...bodyStyle, align: 'center' } as const;
/** Without a name, programs take one for the heading and another for the rest. */
const font = { fontFamily: 'Arial', fontSize: 10 } as const;
/** Amounts as they are read in South Asia: 12,34,56,789. */
const lakhsAndCrores = '[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0';
/** The first day that spreadsheets count from. */
const firstDay = Date.UTC(1899, 11, 30);
const dayLength = 864e5;
/** Columns would stand on pages apart from one another. */
const features = [
  { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: asWideAsPage } } } },
];

async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const names = sheetNames(sheets.map(({ title }) => title));
  const written = sheets.map(({ columns, rows }, at) => {
    const widths = columns.map(({ width }) => width);
    const titles = columns.map((column) => column.title);
    const height = rowHeight(titles, widths);
    const head = titles.map((value) => ({ value, type: String, ...headStyle, height }));
    const data: SheetData = [head, ...rows.map((row) => workbookRow(row, widths))];
    return {
      sheet: names[at] ?? '',
      data,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    };
  });
  return new Uint8Array(await writeWorkbook(written, { ...font, features }).toBuffer());
}

/** As high as its texts need: not every program works that out when it opens the file. */
function workbookRow(row: readonly SheetCell[], widths: readonly number[]): Cell[] {
  const height = rowHeight(
    row.map((cell) => (typeof cell === 'string' ? cell : '')),
    widths,
  );
  return row.map((cell) => workbookCell(cell, height));
}

function workbookCell(cell: SheetCell, height: number): Cell {
  if (cell === null || cell === '') return null;
  const text = { ...bodyStyle, height };
  const figure = { ...figureStyle, height };
  if (typeof cell === 'number') return { value: cell, type: Number, ...figure };
  if (typeof cell === 'string') return { value: workbookText(cell), type: String, ...text };
  if ('time' in cell) return { value: cell.time / 1440, type: Number, format: 'hh:mm', ...figure };
  if ('amount' in cell)
    return { value: cell.amount, type: Number, format: lakhsAndCrores, ...figure };
  return { ...dateCell(cell.date), ...figure };
}

/** A calendar day as spreadsheets count them. */
export function dateCell(day: string) {
  const value = (Date.parse(`${day}T00:00:00Z`) - firstDay) / dayLength;
  return { value, type: Number, format: 'yyyy-mm-dd' } as const;
}

/** The most letters that a cell of a workbook takes. */
const longestCell = 32_767;

/** Without what XML cannot hold; what looks like one of a workbook's own escapes is escaped. */
export function workbookText(text: string): string {
  return text
    .slice(0, longestCell)
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
    .replace(/_x([0-9a-fA-F]{4})_/g, '_x005F_x$1_');
}

/** The most letters that spreadsheets take for the name of a sheet. */
const longestName = 31;

/** Names that spreadsheets take: without some marks, and no two of them the same. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const name = title
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const own = shortened(name, longestName) || `${at + 1}`;
    const unlike = taken.has(own.toLowerCase())
      ? `${shortened(own, longestName - 4)} ${at + 1}`
      : own;
    taken.add(unlike.toLowerCase());
    return unlike;
  });
}

/** As many whole letters of a name as fit. */
function shortened(name: string, most: number): string {
  const letters = [...new Intl.Segmenter().segment(name)];
  return letters.reduce(
    (sum, { segment }) => (sum.length + segment.length <= most ? sum + segment : sum),
    '',
  );
}
