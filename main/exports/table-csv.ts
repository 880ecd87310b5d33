// From the bytes of a CSV file to rows of cells.
import Papa from 'papaparse';
import {
  type Delimiter,
  delimiters,
  type TableFile,
  type TableRow,
  tableLimits,
} from '../../shared/contract/table-file.ts';
import { Refusal } from '../engine/refusal.ts';
import { tooLarge } from './zip-reader.ts';

/**
 * The table of a text: by its byte order mark, else as UTF-16 where it
 * looks like that, as UTF-8, or else, where it is not UTF-8, as Windows-1252, which is what Excel writes on an English Windows.
 * @param delimiter null: told by the text itself
 * @throws Refusal `too-large`, `not-a-table` or `empty-table`
 */
export function readCsvFile(bytes: Uint8Array, delimiter: Delimiter | null): TableFile {
  if (bytes.length > tableLimits.text) throw tooLarge(tableLimits.text);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // A picture, a PDF, an old workbook: text holds no control characters but those of its lines.
  if (/[^\P{Cc}\t-\r\u0080-\u009f]/u.test(text.slice(0, 4000)) || text.startsWith('%PDF')) {
    throw new Refusal('not-a-table');
  }
  if (text.trim() === '') throw new Refusal('empty-table');
  const windows = encoding === 'windows-1252';
  return { ...readCsv(text, delimiter), windows, sheets: [], sheet: 0 };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = bareUtf16(bytes);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252'; // a fatal decoder throws; there is no other way to ask it
  }
}

/** UTF-16 without its mark: every other byte of the Latin letters and signs in it is 0. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 2000));
  if (bytes.length % 2 === 1 || sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Bangla has no zeros: its tabs, commas, figures and line breaks do.
  const enough = sample.length / 32;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

/** The rows of a text, each with the line it starts on. */
export function readCsv(
  text: string,
  delimiter: Delimiter | null,
): Pick<TableFile, 'rows'> & { readonly delimiter: Delimiter } {
  const { body, said, skipped } = withoutPreamble(text);
  const chosen = delimiter ?? said ?? guessDelimiter(body);
  const rows: TableRow[] = [];
  let line = 1 + skipped;
  let from = 0;
  Papa.parse<string[]>(body, {
    delimiter: chosen,
    step: ({ data, errors, meta }) => {
      const brokenQuote = errors.some(({ type }) => type === 'Quotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, brokenQuote });
      line += linesIn(body.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return { rows, delimiter: chosen };
}

/** Excel reads (and some programs write) a first line `sep=;`. */
function withoutPreamble(text: string) {
  const bare = text.replace(/^\ufeff/, '');
  const preamble = /^"?sep=([,;\t])"?\r?\n/i.exec(bare);
  const said = delimiters.find((each) => each === preamble?.[1]) ?? null;
  return { body: bare.slice(preamble?.[0].length ?? 0), said, skipped: preamble ? 1 : 0 };
}

/** The one that divides most of the first rows into equally many cells; of several, into the most. */
function guessDelimiter(body: string): Delimiter {
  const scores = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(body, { delimiter, preview: 30, skipEmptyLines: true });
    const counts = Map.groupBy(data, (row) => row.length);
    const [cells, rows] = [...counts].reduce<readonly [number, number]>(
      (best, [count, { length }]) => (count > 1 && length > best[1] ? [count, length] : best),
      [1, 0],
    );
    return { delimiter, cells, rows };
  });
  const [best] = scores.sort((a, b) => b.rows - a.rows || b.cells - a.cells);
  return best && best.rows > 0 ? best.delimiter : ',';
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
