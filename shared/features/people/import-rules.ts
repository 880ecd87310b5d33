// From the cells of a table to people: which column is which, and what cannot be taken.
import { longestLine, longestParagraphs } from '../../contract/limits.ts';
import type { TableRow } from '../../contract/table-file.ts';
import { comparable } from '../../lib/comparable.ts';
import { headingWithin, type Layout, type Mapping } from '../../lib/headings.ts';
import { excerpt, filledCells, tidy } from '../../lib/table-cells.ts';
import {
  type ImportColumn,
  type ImportField,
  importFields,
  peopleHeadings,
} from './import-columns.ts';
import { matcher } from './import-match.ts';
import { readAge, readConsent, readPhone } from './import-values.ts';
import { consents } from './kinds.ts';
import type { Person } from './model.ts';
import { unasked } from './plain.ts';
import { readSex } from './sex-words.ts';
import { tagsOf } from './tags.ts';

export type NewPerson = Pick<Person, ImportField>;
type PeopleLayout = Layout<ImportColumn>;

/** Why a row cannot be taken. */
export type Fault =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'too-long'; readonly field: ImportField }
  | { readonly kind: 'own-too-long'; readonly title: string }
  | { readonly kind: 'broken-quote' }
  | { readonly kind: 'too-many-cells'; readonly cells: number; readonly columns: number };

export type BadRow = { readonly line: number; readonly text: string; readonly fault: Fault };

/** Somebody of the workshop's list, with what its own fields say of them. */
export type KnownPerson = NewPerson & {
  readonly id: string;
  /** By the titles of the fields, as they are compared. */
  readonly own: ReadonlyMap<string, string>;
};

export type GoodRow = {
  readonly line: number;
  readonly person: NewPerson;
  /** What its columns of the workshop's own fields say, by their titles as they are written. */
  readonly own: ReadonlyMap<string, string>;
  /** Words that are not understood; those fields are left open. */
  readonly unread: readonly { readonly field: ImportField; readonly word: string }[];
  /** Who on the list (`person`), or further up in this file (`line`), it seems to be. */
  readonly twin:
    | { readonly in: 'workshop'; readonly person: KnownPerson; readonly sure: boolean }
    | { readonly in: 'file'; readonly line: number; readonly sure: boolean }
    | null;
};

export type ImportPlan = {
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
  /** Titles above the headings, headings that are repeated, sums: nobody is lost with them. */
  readonly passed: number;
};

/**
 * Finds the row with the columns' names and what they name; without one, goes by what is in them.
 * @param own the titles of the workshop's own fields
 */
export function guessLayout(rows: readonly TableRow[], own: readonly string[] = []): PeopleLayout {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const titles = new Set(own.map(comparable).filter(Boolean));
  const named = rows.slice(0, headingWithin).map((row) => columnsOf(row.cells, titles));
  // Two rows of headings, one of them for groups of columns: the one that names more.
  const most = Math.max(...named.map(namedIn), 0);
  const heading = most === 0 ? -1 : named.findIndex((found) => namedIn(found) === most);
  const found = named[heading];
  if (found) return { heading, mapping: padded(found, width) };
  return { heading: null, mapping: guessByContent(rows, width) };
}

function columnsOf(
  cells: readonly string[],
  titles: ReadonlySet<string>,
): Mapping<ImportColumn> | null {
  const found = peopleHeadings.columnsOf(cells);
  return (
    found?.map((field, at) =>
      field !== 'name' && titles.has(comparable(cells[at] ?? '')) ? 'own' : field,
    ) ?? null
  );
}

function namedIn(mapping: Mapping<ImportColumn> | null): number {
  return mapping?.filter((field) => field !== null).length ?? 0;
}

/**
 * Sorts the rows into those that can be taken and those that cannot, each with its reason.
 * @param known the people who are there already
 */
export function planImport(
  rows: readonly TableRow[],
  layout: PeopleLayout,
  known: readonly KnownPerson[],
): ImportPlan {
  const { heading, mapping } = layout;
  const there = matcher<KnownPerson>();
  for (const each of known) there.add(each);
  const above = matcher<NewPerson & { readonly line: number }>();
  const titles = heading === null ? [] : (rows[heading]?.cells ?? []);
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  let passed = 0;
  rows.forEach((row, at) => {
    if (at === heading || row.cells.every((cell) => cell.trim() === '')) return;
    if ((heading !== null && at < heading) || isNoPerson(row, mapping)) {
      passed += 1;
      return;
    }
    const read = personOf(row, mapping, titles);
    const fault = faultOf(row, mapping, read);
    if (fault) {
      bad.push({ line: row.line, text: excerpt(row.cells), fault });
      return;
    }
    const twin = twinOf(read.person, there, above);
    good.push({ line: row.line, ...read, twin });
    above.add({ ...read.person, ...whoItIs(read.person, twin), line: row.line });
  });
  return { good, bad, passed };
}

function twinOf(
  person: NewPerson,
  there: ReturnType<typeof matcher<KnownPerson>>,
  above: ReturnType<typeof matcher<NewPerson & { readonly line: number }>>,
): GoodRow['twin'] {
  const listed = there.find(person);
  const further = above.find(person);
  if (listed && (listed.sure || !further?.sure)) {
    return { in: 'workshop', person: listed.with, sure: listed.sure };
  }
  return further ? { in: 'file', line: further.with.line, sure: further.sure } : null;
}

/** Whoever surely is on the list has that organisation and number further down in the file too. */
function whoItIs({ organisation, phone }: NewPerson, twin: GoodRow['twin']) {
  if (twin?.in !== 'workshop' || !twin.sure) return { organisation, phone };
  const { person } = twin;
  return { organisation: organisation || person.organisation, phone: phone || person.phone };
}

const sums = /^(grand |sub-?)?total( .*)?$|^(সর্ব)?মোট( .*)?$/;

/** Headings said again on a new page, a title across the table, a sum at its end. */
function isNoPerson(row: TableRow, mapping: Mapping<ImportColumn>): boolean {
  if (row.title) return true;
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  if (
    sums.test(
      comparable(filled[0] ?? '')
        .replace(/[:ঃ=]+.*$/, '')
        .trim(),
    )
  )
    return true;
  const names = filled.filter((cell) => peopleHeadings.isName(cell)).length;
  const said = comparable(row.cells[mapping.indexOf('name')] ?? '');
  return names >= 2 && names * 2 > filled.length && peopleHeadings.isName(said);
}

function faultOf(
  row: TableRow,
  mapping: Mapping<ImportColumn>,
  { person, own }: Pick<Read, 'person' | 'own'>,
): Fault | null {
  if (row.brokenQuote) return { kind: 'broken-quote' };
  const columns = mapping.length;
  const cells = filledCells(row.cells);
  if (cells > columns) return { kind: 'too-many-cells', cells, columns };
  if (!/[\p{L}\p{M}]/u.test(person.name)) return { kind: 'no-name' };
  const field = importFields.find((each) => person[each].length > longestLine);
  if (field) return { kind: 'too-long', field };
  const [title] = [...own].find(([, text]) => text.length > longestParagraphs) ?? [];
  return title === undefined ? null : { kind: 'own-too-long', title };
}

type Read = Pick<GoodRow, 'person' | 'own' | 'unread'>;

function personOf(row: TableRow, mapping: Mapping<ImportColumn>, titles: readonly string[]): Read {
  const text = (field: ImportField) => tidy(row.cells[mapping.indexOf(field)] ?? '');
  const unread: { field: ImportField; word: string }[] = [];
  const understood = <V extends string>(field: ImportField, read: (word: string) => V | null) => {
    const value = read(text(field));
    if (value === null) unread.push({ field, word: text(field) });
    return value ?? '';
  };
  const texts = Object.fromEntries(importFields.map((field) => [field, text(field)]));
  const given = Object.fromEntries(
    consents.map((consent) => [consent, understood(consent, readConsent)]),
  );
  const person: NewPerson = {
    ...noTexts,
    ...texts,
    ...noConsents,
    ...given,
    sex: understood('sex', readSex),
    ageGroup: understood('ageGroup', readAge),
    phone: readPhone(text('phone')),
    tags: tagsOf(text('tags')).join(', '),
  };
  return { person, own: ownOf(row, mapping, titles), unread };
}

/** By the columns' headings; of several that are called the same, the later ones are numbered. */
function ownOf(
  row: TableRow,
  mapping: Mapping<ImportColumn>,
  titles: readonly string[],
): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const times = new Map<string, number>();
  mapping.forEach((field, at) => {
    if (field !== 'own') return;
    const title = tidy(titles[at] ?? '').slice(0, longestLine - 5) || String(at + 1);
    const key = comparable(title);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    const text = tidy(row.cells[at] ?? '');
    if (text !== '') said.set(nth === 1 ? title : `${title} ${nth}`, text);
  });
  return said;
}

const noTexts = {
  name: '',
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
  ...unasked,
};
const { photoInternal, photoPublic, quoteNamed, contactShared } = unasked;
const noConsents = { photoInternal, photoPublic, quoteNamed, contactShared };

function padded(mapping: Mapping<ImportColumn>, width: number): Mapping<ImportColumn> {
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
