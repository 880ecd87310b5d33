// What a team sent back, as text: which plan it is of, and its rows by the small print in them.

import { longestLine } from '../../shared/contract/limits.ts';
import type { PackField, PackFile, PackFileRow } from '../../shared/features/follow-up/pack.ts';
import { readLineMark, readPackMark } from '../../shared/features/follow-up/pack.ts';
import { byNameWords, columnWords } from '../../shared/features/follow-up/pack-words.ts';
import { Refusal } from '../engine/refusal.ts';
import { readWorkbook } from './table-xlsx.ts';
import { readWordTables } from './word-tables.ts';
import { openZip } from './zip-reader.ts';

/** Columns that must be found under one another for a row to be the head of the table. */
const fewestColumns = 3;

/**
 * Reads a pack, of either kind.
 * @param name of the file, as it is shown
 * @throws Refusal `not-a-pack` where there is no table with the columns of a pack; `too-large`,
 *   `too-many-rows`
 */
export async function readActionPack(bytes: Uint8Array, name: string): Promise<PackFile> {
  return isWord(bytes) ? fromWord(bytes, name) : fromWorkbook(bytes, name);
}

function isWord(bytes: Uint8Array): boolean {
  try {
    return openZip(bytes).names.includes('word/document.xml');
  } catch (error) {
    if (error instanceof Refusal && error.code === 'too-large') throw error;
    throw new Refusal('not-a-pack');
  }
}

type Grid = readonly { readonly row: number; readonly cells: readonly string[] }[];

function fromWord(bytes: Uint8Array, name: string): PackFile {
  const { rows, text } = readWordTables(bytes);
  return packFrom(rows, text, { name, format: 'docx' });
}

async function fromWorkbook(bytes: Uint8Array, name: string): Promise<PackFile> {
  const rows = (await workbookRows(bytes)).map(({ line, cells }) => ({ row: line, cells }));
  const text = rows.map(({ cells }) => cells.join('\n')).join('\n');
  return packFrom(rows, text, { name, format: 'xlsx' });
}

async function workbookRows(bytes: Uint8Array) {
  try {
    return (await readWorkbook(bytes, 0)).rows;
  } catch (error) {
    const other = error instanceof Refusal && ['not-a-table', 'empty-table'].includes(error.code);
    throw other ? new Refusal('not-a-pack') : error;
  }
}

function packFrom(grid: Grid, text: string, of: Pick<PackFile, 'name' | 'format'>): PackFile {
  const rows: PackFileRow[] = [];
  let columns: ReadonlyMap<number, PackField> | null = null;
  for (const { row, cells } of grid) {
    const heads = headings(cells);
    if (heads.size >= fewestColumns) columns = heads;
    else if (columns) rows.push(rowFrom(row, cells, columns, of.format));
  }
  if (!columns) throw new Refusal('not-a-pack');
  const mark = readPackMark(text) ?? { planKey: '', followUpId: '', kind: '' };
  return { ...of, ...mark, byName: byNameIn(grid), rows };
}

function headings(cells: readonly string[]): ReadonlyMap<number, PackField> {
  const found = cells.flatMap((text, at): [number, PackField][] => {
    const field = columnWords.get(plain(text));
    return field ? [[at, field]] : [];
  });
  return new Map(found);
}

function rowFrom(
  row: number,
  cells: readonly string[],
  columns: ReadonlyMap<number, PackField>,
  format: PackFile['format'],
): PackFileRow {
  const marks = cells.flatMap((text) =>
    text.split('\n').flatMap((part) => readLineMark(part) ?? []),
  );
  const found = [...columns].flatMap(([at, field]) => {
    const text = cells[at];
    return text === undefined ? [] : [{ field, at, text: withoutMarks(text) }];
  });
  return {
    row,
    ...(marks[0] ?? { key: '', print: '' }),
    cells: Object.fromEntries(found.map(({ field, text }) => [field, text])),
    columns:
      format === 'docx'
        ? {}
        : Object.fromEntries(found.map(({ field, at }) => [field, lettersOf(at)])),
  };
}

function withoutMarks(text: string): string {
  const parts = text.split('\n');
  return parts.filter((part) => readLineMark(part) === null).join('\n');
}

/** The letters of a column, from its place: 0 is A. */
function lettersOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${lettersOf(Math.floor(at / 26) - 1)}${last}`;
}

function byNameIn(grid: Grid): string {
  for (const { cells } of grid) {
    const at = cells.findIndex((text) => byNameWords.has(plain(text)));
    if (at >= 0)
      return (cells.slice(at + 1).find((text) => text.trim() !== '') ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, longestLine);
  }
  return '';
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
