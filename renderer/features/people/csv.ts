// From a file's bytes to rows of cells. Only here is papaparse known; it is loaded when it is needed.
import Papa from 'papaparse';
import type { CsvRow } from '../../../shared/features/people/import-rules.ts';

/** The largest file taken, in bytes: what comes of it must fit one message to main. */
export const largestCsv = 2_500_000;

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

export type CsvText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly why: 'not-text' | 'empty' }
  | { readonly ok: false; readonly why: 'too-large'; readonly megabytes: number };
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type CsvTable = { readonly rows: readonly CsvRow[]; readonly delimiter: Delimiter };

/**
 * The text of a file: by its byte order mark, else as UTF-8, else, where it is not UTF-8, as
 * Windows-1252, which is what Excel writes on an English Windows.
 */
export function decodeCsv(bytes: Uint8Array): CsvText {
  if (bytes.length > largestCsv)
    return { ok: false, why: 'too-large', megabytes: largestCsv / 1e6 };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // A workbook, a picture or a PDF: text holds no control characters but those of its lines.
  if (/[^\P{Cc}\t-\r\u0080-\u009f]/u.test(text.slice(0, 4000)) || text.startsWith('%PDF')) {
    return { ok: false, why: 'not-text' };
  }
  return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252'; // a fatal decoder throws; there is no other way to ask it
  }
}

/**
 * The rows of a CSV text, each with the line it starts on. Lines with nothing on them are left out.
 * @param delimiter null: told by the text itself
 */
export function readCsv(text: string, delimiter: Delimiter | null): CsvTable {
  const { body, said, skipped } = withoutPreamble(text);
  const chosen = delimiter ?? said ?? guessDelimiter(body);
  const rows: CsvRow[] = [];
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

function guessDelimiter(body: string): Delimiter {
  const { meta } = Papa.parse(body, { preview: 20, delimitersToGuess: [...delimiters] });
  return delimiters.find((each) => each === meta.delimiter) ?? ',';
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
