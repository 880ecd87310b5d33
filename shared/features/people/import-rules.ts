// From the cells of a table to people: which column is which, and what cannot be taken.
import { longestLine } from '../../contract/limits.ts';
import type { TableRow } from '../../contract/table-file.ts';
import { comparable } from '../../lib/comparable.ts';
import { headingWithin, type Layout, type Mapping } from '../../lib/headings.ts';
import { excerpt, filledCells, tidy } from '../../lib/table-cells.ts';
import { type ImportField, importFields, peopleHeadings } from './import-columns.ts';
import type { Person } from './model.ts';
import { identityOf } from './rules.ts';
import { readSex } from './sex-words.ts';

export type NewPerson = Pick<Person, ImportField>;

/** Why a row cannot be taken. */
export type Fault =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'too-long'; readonly field: ImportField }
  | { readonly kind: 'broken-quote' }
  | { readonly kind: 'too-many-cells'; readonly cells: number; readonly columns: number }
  | { readonly kind: 'above-heading' };

export type BadRow = { readonly line: number; readonly text: string; readonly fault: Fault };

export type GoodRow = {
  readonly line: number;
  readonly person: NewPerson;
  /** Already in the workshop, or further up in this file. */
  readonly duplicate: 'workshop' | 'file' | null;
  /** A word in the column of sexes that is not understood; the sex is left open. */
  readonly unreadSex: string | null;
};

export type ImportPlan = { readonly good: readonly GoodRow[]; readonly bad: readonly BadRow[] };

/** Finds the row with the columns' names and what they name; without one, goes by what is in them. */
export function guessLayout(rows: readonly TableRow[]): Layout<ImportField> {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const candidates = rows.slice(0, headingWithin).map((row) => peopleHeadings.columnsOf(row.cells));
  const heading = candidates.findIndex((found) => found !== null);
  const found = heading < 0 ? null : candidates[heading];
  if (found) return { heading, mapping: padded(found, width) };
  return { heading: null, mapping: guessByContent(rows, width) };
}

/**
 * Sorts the rows into those that can be taken and those that cannot, each with its reason.
 * @param known the people who are there already
 */
export function planImport(
  rows: readonly TableRow[],
  { heading, mapping }: Layout<ImportField>,
  known: readonly Pick<Person, 'name' | 'organisation'>[],
): ImportPlan {
  const inWorkshop = new Set(known.map(identityOf));
  const inFile = new Set<string>();
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  rows.forEach((row, at) => {
    if (at === heading || row.cells.every((cell) => cell.trim() === '')) return;
    const { person, unreadSex } = personOf(row, mapping);
    const above = heading !== null && at < heading;
    const fault: Fault | null = above ? { kind: 'above-heading' } : faultOf(row, mapping, person);
    if (fault) {
      bad.push({ line: row.line, text: excerpt(row.cells), fault });
      return;
    }
    const identity = identityOf(person);
    const duplicate = inWorkshop.has(identity) ? 'workshop' : inFile.has(identity) ? 'file' : null;
    inFile.add(identity);
    good.push({ line: row.line, person, duplicate, unreadSex });
  });
  return { good, bad };
}

/**
 * The rows to bring in: all that can be taken, duplicates only where they were asked for.
 * @param wanted the lines of the duplicates to bring in all the same
 */
export function chosenRows(plan: ImportPlan, wanted: ReadonlySet<number>): GoodRow[] {
  return plan.good.filter((row) => row.duplicate === null || wanted.has(row.line));
}

function faultOf(row: TableRow, mapping: Mapping<ImportField>, person: NewPerson): Fault | null {
  if (row.brokenQuote) return { kind: 'broken-quote' };
  const columns = mapping.length;
  const cells = filledCells(row.cells);
  if (cells > columns) return { kind: 'too-many-cells', cells, columns };
  if (person.name === '') return { kind: 'no-name' };
  const field = importFields.find((each) => person[each].length > longestLine);
  return field ? { kind: 'too-long', field } : null;
}

function personOf(
  row: TableRow,
  mapping: Mapping<ImportField>,
): { readonly person: NewPerson; readonly unreadSex: string | null } {
  const text = (field: ImportField) => tidy(row.cells[mapping.indexOf(field)] ?? '');
  const word = text('sex');
  const sex = readSex(word);
  const texts = Object.fromEntries(importFields.map((field) => [field, text(field)]));
  const person = { ...noTexts, ...texts, sex: sex ?? '' };
  return { person, unreadSex: sex === null ? word : null };
}

const noTexts = {
  name: '',
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
};

function padded(mapping: Mapping<ImportField>, width: number): Mapping<ImportField> {
  // Cells beyond a heading's own columns belong to no column: such a row is named, not guessed at.
  const columns = mapping.length === 0 ? width : mapping.length;
  return Array.from({ length: columns }, (_, at) => mapping[at] ?? null);
}

const looks: readonly { readonly field: ImportField; readonly like: (cell: string) => boolean }[] =
  [
    { field: 'email', like: (cell) => /^\S+@\S+\.\S+$/.test(cell) },
    { field: 'phone', like: (cell) => /^[+(]?[\d০-৯][\d০-৯\s()-]{6,}$/.test(cell) },
    { field: 'sex', like: (cell) => cell !== '' && readSex(cell) !== null },
  ];

/** Columns told by their cells; the first other column with words in it has the names. */
function guessByContent(rows: readonly TableRow[], width: number): Mapping<ImportField> {
  const sample = rows.slice(0, 50);
  const mapping: (ImportField | null)[] = Array.from({ length: width }, () => null);
  for (const { field, like } of looks) {
    const at = mapping.findIndex((held, column) => held === null && mostly(sample, column, like));
    if (at >= 0) mapping[at] = field;
  }
  const names = mapping.findIndex((held, at) => held === null && mostly(sample, at, hasWords));
  if (names >= 0) mapping[names] = 'name';
  return mapping;
}

function mostly(
  rows: readonly TableRow[],
  column: number,
  like: (cell: string) => boolean,
): boolean {
  const cells = rows.map((row) => tidy(row.cells[column] ?? '')).filter(Boolean);
  return cells.length > 0 && cells.filter(like).length * 2 > cells.length;
}

function hasWords(cell: string): boolean {
  return /\p{L}{2}/u.test(comparable(cell));
}
