// From the rows of a table to days with their items: what each row is, and what cannot be taken.
import { longestLine, longestParagraphs } from '../../contract/limits.ts';
import type { TableRow } from '../../contract/table-file.ts';
import { textOfCell } from '../../contract/table-sheet.ts';
import { headingWithin, type Layout, type Mapping } from '../../lib/headings.ts';
import { excerpt, filledCells, tidy } from '../../lib/table-cells.ts';
import { linksIn, speakersIn, tracksIn } from './cell-lists.ts';
import { type CellTime, readDate, readDayHeading, readLength, readSpan } from './cell-times.ts';
import { kindTold, readFixed, readKind, readPriority, readYes } from './cell-words.ts';
import { type DayInFile, dayFinder } from './import-days.ts';
import type { ItemKind, Priority } from './model.ts';
import { agendaHeadings, type ImportField, ownTitle, type TableField } from './table-columns.ts';

/** Why a row cannot be taken. */
export type Fault =
  | { readonly kind: 'no-title' }
  | { readonly kind: 'bad-cell'; readonly field: TimeField; readonly text: string }
  | { readonly kind: 'ends-before' }
  | { readonly kind: 'too-long'; readonly field: TextField | 'own'; readonly most: number }
  | { readonly kind: 'broken-quote' }
  | { readonly kind: 'too-many-cells'; readonly cells: number; readonly columns: number };

const lengths = [
  'duration',
  'minDuration',
  'preferredDuration',
  'perGroup',
  'questionMinutes',
  'warning',
  'danger',
  'blockTarget',
] as const;
type LengthField = (typeof lengths)[number];
export type TimeField = 'date' | 'start' | 'end' | 'dayEnd' | LengthField;

export type BadRow = { readonly line: number; readonly text: string; readonly fault: Fault };

const lines = ['title', 'lead', 'place', 'track', 'block', 'category', 'dayPlace'] as const;
/** Those that hold a thing a line, each no longer than a line may be. */
const lists = ['speakers', 'links', 'dayTracks'] as const;
const paragraphs = ['method', 'objective', 'materials', 'output', 'notes', ...lists] as const;
export type TextField = (typeof lines)[number] | (typeof paragraphs)[number];

/** An item as its row has it; times in minutes since midnight, null where the row says nothing. */
export type ItemRow = Readonly<Record<TextField, string>> &
  Readonly<Record<LengthField, number | null>> & {
    readonly line: number;
    readonly kind: ItemKind;
    readonly start: CellTime | null;
    readonly end: CellTime | null;
    readonly dayEnd: CellTime | null;
    /** null: the table does not say which times are fixed. */
    readonly fixed: { readonly start: boolean; readonly end: boolean } | null;
    readonly priority: Priority;
    readonly rolls: boolean;
    readonly countToEnd: boolean;
    readonly flagged: boolean;
    readonly skipped: boolean;
    readonly isPublic: boolean;
    /** What it has in the workshop's own fields, in the order of `RowsRead.own`. */
    readonly own: readonly string[];
  };

export type RowsRead = {
  readonly days: readonly (DayInFile & { readonly rows: readonly ItemRow[] })[];
  /** The names of the workshop's own fields that the table has. */
  readonly own: readonly string[];
  readonly bad: readonly BadRow[];
};

/**
 * Finds the heading and what its columns hold. A heading may stand in two rows, the upper of which
 * has cells merged over several columns; a column of times behind that of the starts has the ends.
 */
export function guessLayout(rows: readonly TableRow[]): Layout<ImportField> {
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
  const cells = rows[heading]?.cells ?? [];
  return { heading, mapping: withOwn(cells, withEnds(rows.slice(heading + 1), mapping)) };
}

/** By these a table is known that was taken away here: what else it has are the workshop's own fields. */
const ours: readonly TableField[] = ['fixed', 'skipped', 'private'];

function withOwn(cells: readonly string[], mapping: Mapping<TableField>): Mapping<ImportField> {
  const isOurs = ours.every((field) => mapping.includes(field));
  return mapping.map((field, at) => {
    const heading = headingOf(cells[at]);
    const isOwn = ownTitle(heading) !== null || (isOurs && field === null && heading !== '');
    return isOwn ? 'own' : field;
  });
}

function headingOf(cell = ''): string {
  return textOfCell(tidy(cell));
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
  { heading, mapping }: Layout<ImportField>,
  year: number,
): RowsRead {
  const bad: BadRow[] = [];
  const items: { readonly row: ItemRow; readonly day: number }[] = [];
  const days = dayFinder();
  const own = mapping.flatMap((field, at) => (field === 'own' ? [at] : []));
  rows.forEach((row, at) => {
    const only = onlyCell(row.cells);
    const day = only === null ? null : readDayHeading(only.text, year);
    if (day) {
      days.begin(day);
      return;
    }
    if (heading !== null && (at <= heading || isLowerHalf(row.cells))) return;
    const read = itemOf(row, { mapping, own }, only, year);
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
    own: own.map((at) => {
      const title = heading === null ? '' : headingOf(rows[heading]?.cells[at]);
      return (ownTitle(title) ?? title).slice(0, longestLine);
    }),
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
  { mapping, own: ownColumns }: { mapping: Mapping<ImportField>; own: readonly number[] },
  only: { readonly text: string; readonly at: number } | null,
  year: number,
): Read {
  if (row.brokenQuote) return { fault: { kind: 'broken-quote' } };
  const [cells, columns] = [filledCells(row.cells), mapping.length];
  if (cells > columns) return { fault: { kind: 'too-many-cells', cells, columns } };
  const cell = (field: TableField) => row.cells[mapping.indexOf(field)] ?? '';
  const merged = only && mapping[only.at] !== 'title' ? textOfCell(tidy(only.text)) : null;
  const texts = merged === null ? textsOf(cell) : mergedTexts(merged);
  const own = ownColumns.map((at) => textOfCell(tidyParagraphs(row.cells[at] ?? '')));
  const fault = textFault(texts, own);
  if (fault) return { fault };
  const times = merged === null ? timesIn(cell, year) : mergedTimes(merged);
  if ('fault' in times) return times;
  // Where no column has the kinds, what a table calls its categories may well be kinds.
  const told = mapping.includes('kind') ? cell('kind') : cell('category');
  const kind = readKind(told) ?? (cell('kind').trim() === '' ? kindTold(texts.title) : null);
  if (texts.title === '' && readKind(cell('kind')) === null) return { fault: { kind: 'no-title' } };
  const item: ItemRow = {
    line: row.line,
    ...texts,
    ...times.of,
    kind: kind ?? 'session',
    fixed: mapping.includes('fixed') ? readFixed(cell('fixed')) : null,
    priority: readPriority(cell('priority')) ?? 'should',
    rolls: readYes(cell('rolls')),
    countToEnd: readYes(cell('countToEnd')),
    flagged: readYes(cell('flagged')),
    skipped: readYes(cell('skipped')),
    isPublic: !readYes(cell('private')),
    own,
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
  block: '',
  category: '',
  dayPlace: '',
  method: '',
  objective: '',
  materials: '',
  output: '',
  notes: '',
  speakers: '',
  links: '',
  dayTracks: '',
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

function textFault(texts: Texts, own: readonly string[]): Fault | null {
  const line =
    lines.find((field) => texts[field].length > longestLine) ??
    lists.find((field) => longestOf[field](texts[field]) > longestLine);
  if (line) return { kind: 'too-long', field: line, most: longestLine };
  const long =
    paragraphs.find((field) => texts[field].length > longestParagraphs) ??
    (own.some((text) => text.length > longestParagraphs) ? 'own' : undefined);
  return long ? { kind: 'too-long', field: long, most: longestParagraphs } : null;
}

const most = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
const longestOf: Readonly<Record<(typeof lists)[number], (cell: string) => number>> = {
  speakers: (cell) => most(speakersIn(cell).map(({ name }) => name)),
  links: (cell) => most(linksIn(cell).flatMap(({ title, url }) => [title, url])),
  dayTracks: (cell) => most(tracksIn(cell).flatMap(({ name, place }) => [name, place])),
};

type Times = Pick<ItemRow, 'start' | 'end' | 'dayEnd' | LengthField>;
type TimesRead = { readonly of: Times; readonly date: string } | { readonly fault: Fault };

function timesIn(cell: (field: TableField) => string, year: number): TimesRead {
  const read: { -readonly [F in keyof Times]: Times[F] } = { ...noTimes };
  let date = '';
  for (const field of ['date', 'start', 'end', 'dayEnd', ...lengths] as const) {
    const text = tidy(cell(field));
    if (text === '') continue;
    if (field === 'date') date = readDate(text, year) ?? '';
    else if (field === 'start') Object.assign(read, readSpan(text));
    else if (field === 'end' || field === 'dayEnd') read[field] = readSpan(text)?.start ?? null;
    else read[field] = readLength(text);
    const unread = field === 'date' ? date === '' : read[field] === null;
    if (unread) return { fault: { kind: 'bad-cell', field, text } };
  }
  return { of: read, date };
}

const noTimes: Times = {
  start: null,
  end: null,
  dayEnd: null,
  duration: null,
  minDuration: null,
  preferredDuration: null,
  perGroup: null,
  questionMinutes: null,
  warning: null,
  danger: null,
  blockTarget: null,
};

function mergedTimes(text: string): TimesRead {
  const span = readSpan(mergedSpan.exec(text)?.[1] ?? '');
  const { start = null, end = null } = span ?? {};
  return { of: { ...noTimes, start, end }, date: '' };
}
