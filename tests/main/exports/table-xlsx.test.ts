// Workbooks as spreadsheets write them, and as somebody would who means harm.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { Refusal } from '../../../main/engine/refusal.ts';
import { readTable } from '../../../main/exports/table-reader.ts';
import { tableLimits } from '../../../shared/contract/table-file.ts';
import { withMerged } from '../../../shared/lib/table-cells.ts';

type Sheet = { readonly sheet: string; readonly data: SheetData };

async function workbook(...sheets: readonly Sheet[]): Promise<Uint8Array> {
  return new Uint8Array(await writeWorkbook([...sheets]).toBuffer());
}
const plan = (data: SheetData): Sheet => ({ sheet: 'Plan', data });

/** The workbook of one sheet with a file in it written by hand. */
async function altered(path: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(
    await workbook(
      plan([
        ['Time', 'Topic'],
        ['9:00', 'Welcome'],
      ]),
    ),
  );
  const before = new TextDecoder().decode(parts[path]);
  expect(before).not.toBe('');
  return zipSync({ ...parts, [path]: strToU8(change(before)) });
}
const sheetOne = 'xl/worksheets/sheet1.xml';

async function codeOf(bytes: Uint8Array | Promise<Uint8Array>): Promise<string> {
  try {
    await readTable(await bytes, {});
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
const cellsOf = async (bytes: Uint8Array, sheet = 0) =>
  (await readTable(bytes, { sheet })).rows.map(({ cells }) => cells);

describe('a workbook', () => {
  it('gives texts, numbers, times and dates as they are seen', async () => {
    const bytes = await workbook(
      plan([
        ['অধিবেশন', 9.3, true, null],
        [
          { value: new Date(Date.UTC(2010, 11, 13)), type: Date, format: 'dd/mm/yyyy' },
          { value: 9.5 / 24, type: Number, format: 'h:mm' },
          { value: 90 / 1440, type: Number, format: '[h]:mm' },
          {
            value: new Date(Date.UTC(2010, 11, 13, 14, 5)),
            type: Date,
            format: 'dd/mm/yyyy hh:mm',
          },
        ],
      ]),
    );
    expect(await cellsOf(bytes)).toEqual([
      ['অধিবেশন', '9.3', 'true', ''],
      ['2010-12-13', '9:30', '1:30', '2010-12-13 14:05'],
    ]);
  });

  it('tells every minute of a day, however its fraction is rounded', async () => {
    const minutes = Array.from({ length: 1440 }, (_, at) => at);
    const bytes = await workbook(
      plan(minutes.map((at) => [{ value: at / 1440, type: Number, format: 'hh:mm' }])),
    );
    const told = minutes.map((at) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`);
    expect((await cellsOf(bytes)).flat()).toEqual(told);
  });

  it('numbers rows as the sheet does, and leaves out those with nothing in them', async () => {
    const bytes = await workbook(plan([['Workshop'], [null], ['Time', 'Topic']]));
    expect((await readTable(bytes, {})).rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('has the text of merged cells once, in the first of them', async () => {
    const bytes = await workbook(
      plan([
        [{ value: 'Time', columnSpan: 2 }, null, { value: 'Topic', rowSpan: 2 }],
        ['From', 'To', null],
      ]),
    );
    expect(await cellsOf(bytes)).toEqual([
      ['Time', '', 'Topic'],
      ['From', 'To', ''],
    ]);
  });

  it('opens at its first sheet, and knows the others', async () => {
    const bytes = await workbook(plan([['a']]), { sheet: 'People & <co>', data: [['b']] });
    const { sheets, sheet, rows } = await readTable(bytes, { sheet: 1 });
    expect({ sheets, sheet, cells: rows[0]?.cells }).toEqual({
      sheets: ['Plan', 'People & <co>'],
      sheet: 1,
      cells: ['b'],
    });
    expect(await cellsOf(bytes)).toEqual([['a']]);
    expect(await codeOf(bytes)).toBe('read');
    await expect(readTable(bytes, { sheet: 7 })).rejects.toThrow('not-a-table');
  });

  it('is read where a whole column was coloured down to the last row there is', async () => {
    const empty = '<row r="1048576"><c r="A1048576" s="1"/></row>';
    const bytes = altered(sheetOne, (xml) => xml.replace('</sheetData>', `${empty}</sheetData>`));
    expect(await cellsOf(await bytes)).toHaveLength(2);
  });

  it('takes a formula for what it last came to', async () => {
    const cell = '<row r="9"><c r="A9" t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c></row>';
    const bytes = altered(sheetOne, (xml) => xml.replace('</sheetData>', `${cell}</sheetData>`));
    expect((await cellsOf(await bytes)).at(-1)?.[0]).toBe('y');
  });

  it('takes 5,000 rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`9:${at % 60}`, `Item ${at}`, at]);
    expect(await cellsOf(await workbook(plan(rows)))).toHaveLength(5000);
  });
});

describe('a hostile workbook', () => {
  it('that declares entities is refused', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const inSheet = altered(sheetOne, (xml) => xml.replace('<worksheet', `${bomb}<worksheet`));
    expect(await codeOf(inSheet)).toBe('not-a-table');
    const inBook = altered('xl/workbook.xml', (xml) =>
      xml.replace('<workbook', `${bomb}<workbook`),
    );
    expect(await codeOf(inBook)).toBe('not-a-table');
  });

  it.each(['XFD2', 'A1048576'])('with a cell at %s is refused, not filled up', async (place) => {
    const row = place.replace(/\D/g, '');
    const cell = `<row r="${row}"><c r="${place}"><v>1</v></c></row>`;
    const bytes = altered(sheetOne, (xml) => xml.replace('</sheetData>', `${cell}</sheetData>`));
    expect(await codeOf(bytes)).toBe('too-many-rows');
  });

  it('that would grow a thousandfold is refused', async () => {
    const bytes = altered(sheetOne, (xml) => `${xml}${' '.repeat(30_000_000)}`);
    expect(await codeOf(bytes)).toBe('too-large');
  });

  it('with more rows than are taken is refused', async () => {
    const rows = Array.from({ length: tableLimits.rows + 1 }, (_, at) => [at]);
    expect(await codeOf(workbook(plan(rows)))).toBe('too-many-rows');
  });

  it.each([
    ['cut short', async () => (await workbook(plan([['a']]))).slice(0, 200)],
    ['a zip of something else', async () => zipSync({ 'a.txt': strToU8('a') })],
    ['no XML inside', () => altered(sheetOne, () => '{}<<<')],
    ['text it does not have', () => altered(sheetOne, (xml) => xml.replace(/<v>\d+</, '<v>99<'))],
  ])('%s is refused', async (_what, make) => {
    expect(await codeOf(make())).toBe('not-a-table');
  });

  it('with nothing in it is said to be empty', async () => {
    expect(await codeOf(workbook(plan([[null]])))).toBe('empty-table');
  });
});

describe('merged cells', () => {
  const merged = async (data: SheetData, ...refs: readonly string[]) => {
    const parts = unzipSync(await workbook(plan(data)));
    const before = new TextDecoder().decode(parts[sheetOne]);
    const cells = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const change = before.replace('</sheetData>', `</sheetData><mergeCells>${cells}</mergeCells>`);
    expect(change).not.toBe(before);
    return readTable(zipSync({ ...parts, [sheetOne]: strToU8(change) }), {});
  };

  it('are said in each row they reach over, and nowhere that is empty', async () => {
    const { rows } = await merged(
      [
        ['Organisation', 'Name'],
        ['NGF', 'Rahima'],
        [null, 'Karim'],
        [null, 'Mina'],
        ['RRF', 'Hasan'],
        [null, null],
      ],
      'A2:A4',
      'A5:A6',
    );
    expect(rows.map(withMerged).map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Organisation', 'Name'],
      ['NGF', 'Rahima'],
      ['NGF', 'Karim'],
      ['NGF', 'Mina'],
      ['RRF', 'Hasan'],
    ]);
  });

  it('across the sheet are a title, and across a few columns head them', async () => {
    const { rows } = await merged(
      [
        ['List of participants', null, null, null],
        ['Name', 'Contact', null, 'District'],
        [null, 'Phone', 'Email', null],
        ['Rahima', '01711555010', 'r@example.org', 'Satkhira'],
      ],
      'A1:D1',
      'A2:A3',
      'B2:C2',
      'D2:D3',
    );
    expect(rows.map(({ title }) => title ?? false)).toEqual([true, false, false, false]);
    expect(rows.map(withMerged)[2]?.cells).toEqual(['Name', 'Phone', 'Email', 'District']);
  });

  it('that reach beyond all limits are read as far as there are rows', async () => {
    const started = performance.now();
    const refs = Array.from({ length: 30_000 }, (_, at) => `A${at + 1}:XFD1048576`);
    const { rows } = await merged([['Name'], ['Rahima']], ...refs);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Name', 'Rahima']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
