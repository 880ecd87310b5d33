// From the rows of a table to days with their items: what each row is, and what cannot be taken.
import { longestLine, longestParagraphs } from '../../contract/limits.ts';
import type { TableRow } from '../../contract/table-file.ts';
import { textOfCell } from '../../contract/table-sheet.ts';
import { headingWithin, type Layout, type Mapping } from '../../lib/headings.ts';
import { excerpt, filledCells, tidy } from '../../lib/table-cells.ts';
import { type CellTime, readDate, readDayHeading, readLength, readSpan } from './cell-times.ts';
import { kindTold, readFixed, readKind, readPriority, readYes } from './cell-words.ts';
import { type DayInFile, dayFinder } from './import-days.ts';
import type { ItemKind, Priority } from './model.ts';
import { agendaHeadings, type TableField } from './table-columns.ts';

/** Why a row cannot be taken. */
export type Fault =
  | { readonly kind: 'no-title' }
  | { readonly kind: 'bad-cell'; readonly field: TimeField; readonly text: string }
  | { readonly kind: 'ends-before' }
  | { readonly kind: 'too-long'; readonly field: TextField; readonly most: number }
  | { readonly kind: 'broken-quote' }
  | { readonly kind: 'too-many-cells'; readonly cells: number; readonly columns: number };
export type TimeField = 'date' | 'start' | 'end' | 'duration' | 'minDuration' | 'perGroup';

export type BadRow = { readonly line: number; readonly text: string; readonly fault: Fault };

const lines = ['title', 'lead', 'place', 'track'] as const;
const paragraphs = ['method', 'objective', 'materials', 'output', 'notes'] as const;
export type TextField = (typeof lines)[number] | (typeof paragraphs)[number];

/** An item as its row has it; times in minutes since midnight, null where the row says nothing. */
export type ItemRow = Readonly<Record<TextField, string>> & {
  readonly line: number;
  readonly kind: ItemKind;
  readonly start: CellTime | null;
  readonly end: CellTime | null;
  readonly duration: number | null;
  /** null: the table does not say which times are fixed. */
  readonly fixed: { readonly start: boolean; readonly end: boolean } | null;
  readonly priority: Priority;
  readonly minDuration: number | null;
  readonly perGroup: number | null;
  readonly skipped: boolean;
  readonly isPublic: boolean;
};

export type RowsRead = {
  readonly days: readonly (DayInFile & { readonly rows: readonly ItemRow[] })[];
  readonly bad: readonly BadRow[];
};

/**
 * Finds the heading and what its columns hold. A heading may stand in two rows, the upper of which
 * has cells merged over several columns; a column of times behind that of the starts has the ends.
 */
export function guessLayout(rows: readonly TableRow[]): Layout<TableField> {
  const first = rows.slice(0, headingWithin).map(({ cells }) => agendaHeadings.columnsOf(cells));
  const upper = first.findIndex(isHeading);
  if (upper < 0) {
    const width = rows.reduce((most, { cells }) => Math.max(most, filledCells(cells)), 0);
    return { heading: null, mapping: guessByContent(rows, width) };
  }
  const lower = first[upper + 1];
  const two = lower && isLowerHalf(rows[upper + 1]?.cells ?? []);
  const heading = two ? upper + 1 : upper;
  // Cells beyond a heading's own columns belong to no column: such a row is named, not guessed at.
  const mapping = two ? joined(first[upper] ?? [], lower) : (first[upper] ?? []);
  return { heading, mapping: withEnds(rows.slice(heading + 1), mapping) };
}

/** Two columns and what happens are the least that makes an agenda's heading. */
function isHeading(mapping: Mapping<TableField> | null): boolean {
  return mapping !== null && mapping.filter((field) => field !== null).length >= 2;
}

function isLowerHalf(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every(agendaHeadings.isName);
}

function joined(upper: Mapping<TableField>, lower: Mapping<TableField>): Mapping<TableField> {
  const below = new Set(lower);
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const above = upper[at] ?? null;
    return lower[at] ?? (below.has(above) ? null : above);
  });
}

function withEnds(rows: readonly TableRow[], mapping: Mapping<TableField>): Mapping<TableField> {
  const next = mapping.indexOf('start') + 1;
  if (next === 0 || mapping.includes('end') || mapping[next] !== null) return mapping;
  if (!mostly(rows, next, isTime)) return mapping;
  return mapping.map((field, at) => (at === next ? 'end' : field));
}

/** Columns told by their cells: times, then lengths; the first other one with words has the titles. */
function guessByContent(rows: readonly TableRow[], width: number): Mapping<TableField> {
  const mapping: (TableField | null)[] = Array.from({ length: width }, () => null);
  const looks: readonly (readonly [TableField, (cell: string) => boolean])[] = [
    ['start', isTime],
    ['end', isTime],
    ['duration', (cell) => readLength(cell) !== null],
    ['title', (cell) => /\p{L}{2}/u.test(cell)],
  ];
  for (const [field, like] of looks) {
    const at = mapping.findIndex((held, column) => held === null && mostly(rows, column, like));
    if (at >= 0) mapping[at] = field;
  }
  return mapping;
}

function isTime(cell: string): boolean {
  return readSpan(cell) !== null;
}

function mostly(
  rows: readonly TableRow[],
  column: number,
  like: (cell: string) => boolean,
): boolean {
  const cells = rows.slice(0, 50).map((row) => tidy(row.cells[column] ?? ''));
  const filled = cells.filter(Boolean);
  return filled.length > 0 && filled.filter(like).length * 2 > filled.length;
}

/**
 * Sorts the rows into days with their items, and those that cannot be taken, each with its reason.
 * Titles above the heading, empty rows and headings that come again are passed over; a row with a
 * day alone begins that day.
 * @param year for dates that name none
 */
export function readRows(
  rows: readonly TableRow[],
  { heading, mapping }: Layout<TableField>,
  year: number,
): RowsRead {
  const bad: BadRow[] = [];
  const items: { readonly row: ItemRow; readonly day: number }[] = [];
  const days = dayFinder();
  rows.forEach((row, at) => {
    const only = onlyCell(row.cells);
    const day = only === null ? null : readDayHeading(only.text, year);
    if (day) {
      days.begin(day);
      return;
    }
    if (heading !== null && (at <= heading || isLowerHalf(row.cells))) return;
    const read = itemOf(row, mapping, only, year);
    if ('fault' in read) {
      bad.push({ line: row.line, text: excerpt(row.cells), fault: read.fault });
      return;
    }
    items.push({ row: read.item, day: days.of(read.day) });
  });
  return {
    days: days.all().map((day, at) => ({
      ...day,
      rows: items.filter((item) => item.day === at).map(({ row }) => row),
    })),
    bad,
  };
}

/** The only cell of a row that says something: a heading over a day, or merged over the table. */
function onlyCell(cells: readonly string[]): { readonly text: string; readonly at: number } | null {
  const at = cells.findIndex((cell) => cell.trim() !== '');
  return at >= 0 && at === filledCells(cells) - 1 ? { text: tidy(cells[at] ?? ''), at } : null;
}

type Read = { readonly item: ItemRow; readonly day: DayInFile } | { readonly fault: Fault };

function itemOf(
  row: TableRow,
  mapping: Mapping<TableField>,
  only: { readonly text: string; readonly at: number } | null,
  year: number,
): Read {
  if (row.brokenQuote) return { fault: { kind: 'broken-quote' } };
  const [cells, columns] = [filledCells(row.cells), mapping.length];
  if (cells > columns) return { fault: { kind: 'too-many-cells', cells, columns } };
  const cell = (field: TableField) => row.cells[mapping.indexOf(field)] ?? '';
  const merged = only && mapping[only.at] !== 'title' ? textOfCell(tidy(only.text)) : null;
  const texts = merged === null ? textsOf(cell) : mergedTexts(merged);
  const fault = textFault(texts);
  if (fault) return { fault };
  const times = merged === null ? timesIn(cell, year) : mergedTimes(merged);
  if ('fault' in times) return times;
  const kind =
    readKind(cell('kind')) ?? (cell('kind').trim() === '' ? kindTold(texts.title) : null);
  if (texts.title === '' && readKind(cell('kind')) === null) return { fault: { kind: 'no-title' } };
  const item: ItemRow = {
    line: row.line,
    ...texts,
    ...times.of,
    kind: kind ?? 'session',
    fixed: mapping.includes('fixed') ? readFixed(cell('fixed')) : null,
    priority: readPriority(cell('priority')) ?? 'should',
    skipped: readYes(cell('skipped')),
    isPublic: !readYes(cell('private')),
  };
  return { item, day: dayOf(cell, times.date, year) };
}

function dayOf(cell: (field: TableField) => string, date: string, year: number): DayInFile {
  const said = tidy(cell('day'));
  const read = readDayHeading(said, year);
  const number = /^\d{1,2}$/.test(said) ? Number(said) : (read?.number ?? null);
  const title =
    textOfCell(tidy(cell('dayTitle'))) || (read?.title ?? (number === null ? said : ''));
  return { number, date: date || (read?.date ?? ''), title: title.slice(0, longestLine) };
}

type Texts = Readonly<Record<TextField, string>>;
const noTexts: Texts = {
  title: '',
  lead: '',
  place: '',
  track: '',
  method: '',
  objective: '',
  materials: '',
  output: '',
  notes: '',
};

function textsOf(cell: (field: TableField) => string): Texts {
  const oneLine = lines.map((field) => [field, textOfCell(tidy(cell(field)))]);
  const several = paragraphs.map((field) => [field, textOfCell(tidyParagraphs(cell(field)))]);
  return { ...noTexts, ...Object.fromEntries([...oneLine, ...several]) };
}

/** `13:00-14:00 Lunch`, merged over the whole table. */
const mergedSpan = /^(\S+(?:\s*[-–—]\s*\S+)?)[\s:|]+(.+)$/;

function mergedTexts(text: string): Texts {
  const [, span = '', rest] = mergedSpan.exec(text) ?? [];
  return { ...noTexts, title: rest !== undefined && isTime(span) ? rest : text };
}

function tidyParagraphs(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\ufeff/gu, '')
    .trim();
}

function textFault(texts: Texts): Fault | null {
  const line = lines.find((field) => texts[field].length > longestLine);
  if (line) return { kind: 'too-long', field: line, most: longestLine };
  const long = paragraphs.find((field) => texts[field].length > longestParagraphs);
  return long ? { kind: 'too-long', field: long, most: longestParagraphs } : null;
}

type Times = Pick<ItemRow, 'start' | 'end' | 'duration' | 'minDuration' | 'perGroup'>;
type TimesRead = { readonly of: Times; readonly date: string } | { readonly fault: Fault };

function timesIn(cell: (field: TableField) => string, year: number): TimesRead {
  const read = { date: '', start: null, end: null, ...noLengths } as {
    date: string;
    start: CellTime | null;
    end: CellTime | null;
  } & Record<keyof typeof noLengths, number | null>;
  for (const field of ['date', 'start', 'end', 'duration', 'minDuration', 'perGroup'] as const) {
    const text = tidy(cell(field));
    if (text === '') continue;
    if (field === 'date') read.date = readDate(text, year) ?? '';
    else if (field === 'start') Object.assign(read, readSpan(text));
    else if (field === 'end') read.end = readSpan(text)?.start ?? null;
    else read[field] = readLength(text);
    if (read[field] === null || read[field] === '')
      return { fault: { kind: 'bad-cell', field, text } };
  }
  const { date, ...of } = read;
  return { of, date };
}

const noLengths = { duration: null, minDuration: null, perGroup: null };

function mergedTimes(text: string): TimesRead {
  const span = readSpan(mergedSpan.exec(text)?.[1] ?? '');
  const { start = null, end = null } = span ?? {};
  return { of: { start, end, ...noLengths }, date: '' };
}
