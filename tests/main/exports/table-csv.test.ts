import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../main/engine/refusal.ts';
import { readCsv, readCsvFile } from '../../../main/exports/table-csv.ts';
import { delimiters, tableLimits } from '../../../shared/contract/table-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** What is read, the columns divided by a bar; or the code of the refusal. */
const textOf = (bytes: Uint8Array) => {
  try {
    return readCsvFile(bytes, null)
      .rows.map(({ cells }) => cells.join('|'))
      .join('\n');
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};

describe('decoding', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    const bytes = utf8('নাম,লিঙ্গ');
    expect(textOf(bytes)).toBe('নাম|লিঙ্গ');
    expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toBe('নাম|লিঙ্গ');
  });

  test("reads what Excel saves as 'Unicode text'", () => {
    const text = 'নাম\tলিঙ্গ\r\nরহিমা\tনারী';
    const units = Uint16Array.from([0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))]);
    const little = new Uint8Array(units.buffer);
    expect(textOf(little)).toBe('নাম|লিঙ্গ\nরহিমা|নারী');
    const big = little.map((_, at) => little[at ^ 1] ?? 0);
    expect(textOf(big)).toBe('নাম|লিঙ্গ\nরহিমা|নারী');
  });

  test('reads UTF-16 without its mark, and Bijoy as an old spreadsheet saves it', () => {
    const text = 'নাম,সংস্থা,ফোন\r\nরহিমা বেগম,NGF,01711555010\r\n';
    const little = new Uint8Array(
      Uint16Array.from(Array.from(text, (c) => c.charCodeAt(0))).buffer,
    );
    expect(textOf(little)).toBe('নাম|সংস্থা|ফোন\nরহিমা বেগম|NGF|01711555010');
    expect(textOf(little.map((_, at) => little[at ^ 1] ?? 0))).toBe(textOf(little));
    // evsjv‡`k; cÖK…wZ, where ‡ is 0x87, Ö 0xd6 and … 0x85
    const bijoy = [
      ...utf8('bvg;msMVb\nevsjv'),
      0x87,
      ...utf8('`k;c'),
      0xd6,
      0x4b,
      0x85,
      ...utf8('wZ'),
    ];
    expect(textOf(Uint8Array.from(bijoy))).toBe('bvg|msMVb\nevsjv‡`k|cÖK…wZ');
  });

  test('takes bytes that are not UTF-8 for Windows-1252', () => {
    const bytes = Uint8Array.of(...utf8('Name\nJos'), 0xe9, ...utf8(' '), 0x93, 0x94);
    expect(textOf(bytes)).toBe('Name\nJosé “”');
    expect(readCsvFile(bytes, null).windows).toBe(true);
    expect(readCsvFile(utf8('Name'), null).windows).toBe(false);
  });

  test('refuses a workbook, a PDF, nothing at all, and a file that is too large', () => {
    expect(textOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 20, 0, 6, 0))).toBe('not-a-table');
    expect(textOf(utf8('%PDF-1.7\n%âãÏÓ'))).toBe('not-a-table');
    expect(textOf(utf8(' \r\n '))).toBe('empty-table');
    expect(textOf(new Uint8Array(tableLimits.text + 1).fill(65))).toBe('too-large');
  });
});

describe('reading rows', () => {
  test.each([...delimiters])('tells the delimiter %j by itself', (delimiter) => {
    const text = ['Name', 'Sex', 'Organisation'].join(delimiter).concat('\n');
    const body = ['Rahima Begum', 'F', '"NGF, Satkhira; Khulna\tdivision"'].join(delimiter);
    const read = readCsv(text + body, null);
    expect(read.delimiter).toBe(delimiter);
    expect(read.rows[1]?.cells[2]).toBe('NGF, Satkhira; Khulna\tdivision');
  });

  test('reads semicolons where cells have commas that nobody quoted', () => {
    const text =
      'Name;Sex;Organisation\nAlam, Khorshed;M;PKSF, Dhaka\nBegum, Rahima;F;NGF, Satkhira\n';
    expect(readCsv(text, null).rows[2]?.cells).toEqual(['Begum, Rahima', 'F', 'NGF, Satkhira']);
  });

  test('reads a list of names alone', () => {
    expect(readCsv('Name\nরহিমা\nকরিম', null).rows.map((row) => row.cells)).toEqual([
      ['Name'],
      ['রহিমা'],
      ['করিম'],
    ]);
  });

  test('believes a first line that says the delimiter, and counts it', () => {
    const read = readCsv('sep=;\r\nName;Sex\r\nA, B;F\r\n', null);
    expect(read.delimiter).toBe(';');
    expect(read.rows.map((row) => row.line)).toEqual([2, 3]);
  });

  test('the delimiter chosen by hand goes before the one that is guessed', () => {
    expect(readCsv('a,b;c\nd,e;f', ';').rows[0]?.cells).toEqual(['a,b', 'c']);
  });

  test('numbers rows by the line they start on, past quoted line breaks and empty lines', () => {
    const text = 'Name,Organisation\r\n"Rahima\r\nBegum",NGF\r\n\r\n,\r\nKarim,PKSF\r\n';
    expect(readCsv(text, null).rows).toEqual([
      { line: 1, cells: ['Name', 'Organisation'], brokenQuote: false },
      { line: 2, cells: ['Rahima\r\nBegum', 'NGF'], brokenQuote: false },
      { line: 6, cells: ['Karim', 'PKSF'], brokenQuote: false },
    ]);
  });

  test('marks a row whose quotation mark never closes', () => {
    const { rows } = readCsv('Name,Organisation\nKarim,PKSF\n"Rahima,NGF\nHasan,RRF\n', null);
    expect(rows.map((row) => [row.line, row.brokenQuote])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });

  test('reads back whatever a spreadsheet can write, in each of the delimiters', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'য়', ' ', ',', ';', '\t', '"', '\n', 'া') });
    const row = fc.tuple(fc.constantFrom('ক', 'x'), cell, cell).map((cells) => [...cells]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(...delimiters), (table, by) => {
        const text = Papa.unparse(table, { delimiter: by });
        expect(readCsv(text, by).rows.map(({ cells }) => cells)).toEqual(table);
        const lines = readCsv(text, by).rows.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
    );
  });
});
