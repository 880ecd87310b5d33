// A workbook's sheet as rows of text. The file may be hostile: only the entries that are needed
// are unpacked, each is looked through, and the library is handed those alone.
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { type TableFile, type TableRow, tableLimits } from '../../shared/contract/table-file.ts';
import { Refusal } from '../engine/refusal.ts';
import { columnNumber, tooManyRows, workbookLimits } from './table-limits.ts';
import { mergedInto, mergesOf } from './table-merges.ts';
import { openZip, tooLarge } from './zip-reader.ts';

/** The workbook itself, how its parts hang together, its texts, its formats and its sheets. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const sheetPath = /^xl\/worksheets\//;

/**
 * The rows of a sheet, numbered as the sheet numbers them.
 * @param sheet its place among the sheets, from 0
 * @throws Refusal `too-large`, `too-many-rows`, `empty-table`; `not-a-table` for anything else
 *   that is no plain workbook
 */
export async function readWorkbook(bytes: Uint8Array, sheet: number): Promise<TableFile> {
  const parts = vetted(bytes);
  const sheets = sheetNames(textOf(parts['xl/workbook.xml'] ?? new Uint8Array()));
  const name = sheets[sheet];
  if (name === undefined) throw new Refusal('not-a-table');
  const values = await cellsOf(zipSync(parts, { level: 0 }), sheet);
  const texts = values.map((row) => row.map(cellText));
  const merges = mergesOf(textOf(parts[pathOf(parts, sheet)] ?? new Uint8Array()));
  const merged = mergedInto(texts, merges);
  const rows = texts.flatMap((cells, at): TableRow[] => {
    if (cells.every((text) => text.trim() === '')) return [];
    return [{ line: at + 1, cells, brokenQuote: false, ...merged.get(at) }];
  });
  if (rows.length === 0 && sheets.length === 1) throw new Refusal('empty-table');
  return { rows, delimiter: null, windows: false, sheets, sheet };
}

type Parts = Record<string, Uint8Array>;

function vetted(bytes: Uint8Array): Parts {
  if (bytes.length > workbookLimits.packed) throw tooLarge(workbookLimits.packed);
  const { names, read } = orNoTable(() => openZip(bytes));
  const parts: Parts = {};
  let size = 0;
  for (const name of names.filter((each) => needed.test(each))) {
    const content = orNoTable(() => read(name));
    size += content.length;
    if (size > workbookLimits.unpacked) throw tooLarge(workbookLimits.unpacked);
    parts[name] = sheetPath.test(name) ? withinLimits(content) : withoutEntities(content);
  }
  return parts;
}

/** What is wrong with a zip is, of a workbook, that it is none; its sizes have their own words. */
function orNoTable<R>(read: () => R): R {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'damaged-file') throw error;
    throw new Refusal('not-a-table');
  }
}

/** XML that declares no entities: they can grow without end, or name files of this laptop. */
function withoutEntities(content: Uint8Array): Uint8Array {
  const text = textOf(content);
  if (text.includes('\0') || /<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('not-a-table');
  return content;
}

/**
 * A sheet without its empty cells and rows: spreadsheets write a million of them where a whole
 * column was coloured. What is left must be within the limits, since a reader fills all gaps.
 */
function withinLimits(content: Uint8Array): Uint8Array {
  const text = textOf(withoutEntities(content))
    .replace(/<c\b[^>]{0,400}\/>/g, '')
    .replace(/<row\b[^>]{0,400}(\/>|>\s*<\/row>)/g, '');
  for (const [, column = '', row = ''] of text.matchAll(/\sr=["']\s*([A-Za-z]*)(\d+)\s*["']/g)) {
    if (Number(row) > tableLimits.rows * 2 || columnNumber(column) > tableLimits.columns) {
      throw tooManyRows();
    }
  }
  return new TextEncoder().encode(text);
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function sheetNames(workbook: string): string[] {
  const named = workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g);
  return [...named].map(([, name = '']) =>
    name.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole),
  );
}

/** Where a sheet lies in the workbook; '' where that is not said plainly. */
function pathOf(parts: Parts, sheet: number): string {
  const workbook = textOf(parts['xl/workbook.xml'] ?? new Uint8Array());
  const tags = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]{0,2000}>/g)];
  const id = /\br:id="([^"]*)"/.exec(tags[sheet]?.[0] ?? '')?.[1];
  const relations = textOf(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const relation = [...relations.matchAll(/<Relationship\s[^>]{0,2000}>/g)]
    .map(([tag]) => tag)
    .find((tag) => /\bId="([^"]*)"/.exec(tag)?.[1] === id);
  const target = /\bTarget="([^"]*)"/.exec(relation ?? '')?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

type Value = string | number | boolean | Date | null;

async function cellsOf(zip: Uint8Array, sheet: number): Promise<readonly (readonly Value[])[]> {
  try {
    const { buffer, byteOffset, length } = zip;
    const own = new Uint8Array(length);
    own.set(new Uint8Array(buffer, byteOffset, length));
    return (await readSheet(own.buffer, sheet + 1)) as Value[][];
  } catch {
    throw new Refusal('not-a-table'); // the library throws errors of many kinds on a broken sheet
  }
}

/**
 * What a person sees in a cell, near enough: times as `9:30`, dates as `2010-12-13`. A formula is
 * what it last came to.
 */
function cellText(value: Value): string {
  if (value === null) return '';
  return value instanceof Date ? dateText(value) : String(value);
}

/** Times of day are the first day of the calendar, which began in 1900, or on old Macs in 1904. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000);
  const [day = '', clock = ''] = rounded.toISOString().split('T');
  const time = clock.replace(/^0(?=\d)/, '').replace(/(:00)?\.000Z$/, '');
  if (rounded.getUTCFullYear() <= 1904) return time;
  return time === '0:00' ? day : `${day} ${time}`;
}
