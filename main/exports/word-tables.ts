// The tables of a Word document as rows of text. The file may be hostile: one entry is unpacked, no
// entity is declared in it, and it is gone through once from its beginning to its end.
import { tableLimits } from '../../shared/contract/table-file.ts';
import { Refusal } from '../engine/refusal.ts';
import { openZip, tooLarge } from './zip-reader.ts';

/** Bytes of a document's text; pictures lie beside it and are never read. */
const largestDocument = 20 * 1024 * 1024;

export type WordRow = { readonly row: number; readonly cells: readonly string[] };
export type WordDocument = {
  /** The rows of all tables, numbered through; a table within a cell is text of that cell. */
  readonly rows: readonly WordRow[];
  /** All that is written in it, tables too. */
  readonly text: string;
};

/**
 * @throws Refusal `not-a-pack` for what is no Word document; `too-large`, `too-many-rows`
 */
export function readWordTables(bytes: Uint8Array): WordDocument {
  const xml = new TextDecoder().decode(documentOf(bytes));
  if (xml.includes('\0') || /<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Refusal('not-a-pack');
  return gathered(xml);
}

function documentOf(bytes: Uint8Array): Uint8Array {
  try {
    const content = openZip(bytes).read('word/document.xml');
    if (content.length > largestDocument) throw tooLarge(largestDocument);
    return content;
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'damaged-file') throw error;
    throw new Refusal('not-a-pack');
  }
}

/** What has been read so far. */
class Reading {
  readonly rows: WordRow[] = [];
  readonly text: string[] = [];
  cells: string[] = [];
  cell: string[] = [];
  /** How many tables stand around what is read now. */
  depth = 0;
  /** Within letters that are shown: not those of a field's code, nor what was struck out. */
  shown = false;

  write(words: string): void {
    this.text.push(words);
    if (this.depth > 0) this.cell.push(words);
  }

  open(name: string): void {
    if (name === 'tbl') this.depth += 1;
    if (name === 't') this.shown = true;
    if (this.depth === 1 && name === 'tr') this.cells = [];
    if (this.depth === 1 && name === 'tc') this.cell = [];
    if (name === 'br' || name === 'cr') this.write('\n');
    if (name === 'tab') this.write(' ');
  }

  close(name: string): void {
    if (name === 't') this.shown = false;
    if (name === 'p') this.write('\n');
    if (this.depth === 1 && name === 'tc') this.cells.push(this.cell.join('').trim());
    if (this.depth === 1 && name === 'tr') this.keepRow();
    if (name === 'tbl') this.depth = Math.max(0, this.depth - 1);
  }

  private keepRow(): void {
    if (this.cells.length > tableLimits.columns || this.rows.length >= tableLimits.rows) {
      throw new Refusal('too-many-rows', { values: [tableLimits.rows, tableLimits.columns] });
    }
    this.rows.push({ row: this.rows.length + 1, cells: this.cells });
  }
}

function gathered(xml: string): WordDocument {
  const reading = new Reading();
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (reading.shown && start !== at)
      reading.write(unescaped(xml.slice(at, start < 0 ? undefined : start)));
    if (start < 0) break;
    const end = xml.indexOf('>', start);
    if (end < 0) break;
    tag(reading, xml.slice(start + 1, Math.min(end, start + 200)), xml[end - 1] === '/');
    at = end + 1;
  }
  return { rows: reading.rows, text: reading.text.join('') };
}

/** @param inside of a tag, cut off where it is long: its name stands first */
function tag(reading: Reading, inside: string, isEmpty: boolean): void {
  const [, slash = '', name = ''] = /^(\/?)(?:\w+:)?(\w+)/.exec(inside) ?? [];
  if (name === 'sym') reading.write(symbolIn(inside));
  if (slash === '') reading.open(name);
  if (slash !== '' || isEmpty) reading.close(name);
}

/** A sign by its number in a font; of the symbol fonts, the boxes and ticks that forms are made of. */
function symbolIn(tag: string): string {
  const code = Number.parseInt(/char="([0-9a-fA-F]{2,5})"/.exec(tag)?.[1] ?? '', 16);
  if (Number.isNaN(code)) return '';
  if (code < 0xf000 || code > 0xf0ff) return String.fromCodePoint(code);
  return ticks.has(code) ? '☒' : '☐';
}

/** Wingdings: crossed and ticked, with a box or without. */
const ticks: ReadonlySet<number> = new Set([
  0xf0fb, 0xf0fc, 0xf0fd, 0xf0fe, 0xf051, 0xf052, 0xf053, 0xf054,
]);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,6}));/g,
    (whole, ten, hex, name) => {
      if (name !== undefined)
        return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
      const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
