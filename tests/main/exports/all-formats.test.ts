// Every format, full and redacted, with texts that try to be something else and with the names of
// people wherever a text can stand.
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MadeFile } from '../../../main/exports/export-task.ts';
import { exportFormats } from '../../../shared/contract/export-formats.ts';
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import { type TableName, tableNames, tables } from '../../../shared/contract/registry.ts';
import { bigWorkshop } from '../../support/big-workshop.ts';
import { hostile } from '../../support/hostile-workshop.ts';
import { allTables, madeFile } from '../../support/made-file.ts';
import { person } from '../../support/minutes-rows.ts';
import { readIcs } from '../../support/strict-ics.ts';
import { faultOfXml } from '../../support/well-formed.ts';

let rows: Required<Snapshot>;
beforeAll(async () => {
  rows = allTables((await bigWorkshop(2)).rows);
});

/** The texts of a file: of a zip those of its parts, without their marks. */
function textsIn({ bytes, fileName }: MadeFile): ReadonlyMap<string, string> {
  if (/\.(md|html|pdf|ics)$/.test(fileName)) return new Map([[fileName, strFromU8(bytes)]]);
  const parts = Object.entries(unzipSync(bytes)).filter(
    ([name]) => !/\.(ttf|odttf|png|jpe?g)$/.test(name),
  );
  return new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
}

describe.each(['en', 'bn'] as const)('texts that try to be something else (%s)', (language) => {
  let spoilt: Required<Snapshot>;
  beforeAll(() => {
    const long = { ...rows.card[0], text: '=HYPERLINK("http://evil.example")\u202e\0'.repeat(250) };
    const cards = [long, ...rows.card.slice(1)] as typeof rows.card;
    spoilt = allTables({
      ...hostile({ ...rows, card: rows.card.slice(0, 200) }),
      person: rows.person,
    });
    spoilt = { ...spoilt, card: [...cards.slice(0, 1), ...spoilt.card.slice(1)] };
  });
  const made = (format: (typeof exportFormats)[number]) => madeFile(spoilt, { format, language });

  it.each(['docx', 'pptx', 'xlsx'] as const)(
    'make %s of sound XML that leads nowhere',
    async (format) => {
      for (const [name, text] of textsIn(await made(format))) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        expect(faultOfXml(text), `${name}: ${faultOfXml(text)}`).toBeNull();
        if (name.endsWith('.rels')) expect(text, name).not.toContain('TargetMode="External"');
        expect(text).not.toContain('<f>');
      }
    },
  );

  it('make a page that runs nothing and fetches nothing', async () => {
    for (const format of ['html', 'pdf'] as const) {
      const html = strFromU8((await made(format)).bytes);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/<script|<iframe|<img[^>]+src="(?!data:)|\son\w+="(?=self)/);
      expect(html).not.toMatch(/<link|<base|<meta http-equiv="?refresh/);
    }
  });

  it('stay text in every table', async () => {
    const parts = textsIn(await made('csv'));
    expect(parts.size).toBeGreaterThan(15);
    for (const [name, text] of parts) {
      const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
      const [head] = data;
      for (const row of data) {
        expect(row.length, name).toBe(head?.length);
        for (const cell of row)
          if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
    const { bytes } = await made('xlsx');
    const cards = await readSheet(Buffer.from(bytes), sheetAt(bytes, /Cards|কার্ড/));
    expect(cards.length).toBeGreaterThan(100);
    expect(String(cards[1]?.[2])).toMatch(/^'=HYPERLINK/);
  });

  it('make a calendar whose lines all are what they should be', async () => {
    const lines = readIcs((await made('ics')).bytes);
    const begun = lines.filter(({ name }) => name === 'BEGIN').length;
    expect(lines.filter(({ name }) => name === 'END')).toHaveLength(begun);
  });
});

/** The number of the sheet of a name. */
function sheetAt(bytes: Uint8Array, title: RegExp): number {
  const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const names = [...workbook.matchAll(/<sheet\b[^>]*\sname="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  expect(new Set(names).size).toBe(names.length);
  return 1 + names.findIndex((name) => title.test(name));
}

const listed = [
  'Md. Abdul Karim Sarkar',
  'Rahima Begum',
  'Anjali Rani Das',
  'শাহিনা আক্তার',
  'মোঃ রফিকুল ইসলাম',
  'জয়নাল আবেদীন',
];

/** Every text that a row can hold becomes one that names somebody. */
function naming(table: TableName, own: readonly object[]): object[] {
  return own.map((row, at) => {
    const free = Object.entries(row).filter(
      ([name, value]) =>
        typeof value === 'string' &&
        !/^(id|order|key|type|place|timeZone|currency)$|Id$/.test(name) &&
        tables[table].row.safeParse({ ...row, [name]: `By ${listed[0]}.` }).success,
    );
    const texts = free.map(([name], column) => [
      name,
      `By ${listed[(at + column) % listed.length]?.toUpperCase()}, ${listed[(at * 7 + column) % listed.length]}র.`,
    ]);
    return { ...row, ...Object.fromEntries(texts) };
  });
}

/** Without rows that point to what was left out: a workshop is whole. */
function connected(all: Required<Snapshot>): Required<Snapshot> {
  const ids = new Set(Object.values(all).flatMap((own) => own.map(({ id }) => id)));
  const isWhole = (row: object) =>
    Object.entries(row).every(([name, id]) => !name.endsWith('Id') || id === null || ids.has(id));
  const left = Object.entries(all).map(([table, own]) => [table, own.filter(isWhole)] as const);
  const same = left.every(([table, own]) => own.length === all[table as TableName].length);
  return same ? all : connected(allTables(Object.fromEntries(left)));
}

describe('a redacted workshop', () => {
  let named: Required<Snapshot>;
  beforeAll(() => {
    const people = listed.map((name, at) =>
      person(`named-${at}`, `a${at}`, {
        ...{
          name,
          sex: at % 2 ? 'female' : 'male',
          organisation: 'CDA',
          designation: `Post ${name}`,
        },
        ...{ phone: `0171122334${at}`, email: `person${at}@secret.example`, disability: 'SECRET' },
      }),
    );
    const said = tableNames.map((table) => [table, naming(table, rows[table].slice(0, 60))]);
    named = connected({ ...Object.fromEntries(said), person: people });
  });

  it.each(exportFormats.flatMap((format) => [[format, 'en'] as const, [format, 'bn'] as const]))(
    'names nobody in %s (%s)',
    async (format, language) => {
      const file = await madeFile(named, { format, language, redacted: true });
      for (const [name, text] of textsIn(file)) {
        const bare = text
          .replace(/<[^>]+>|\\n|\r\n[ \t]/g, '')
          .normalize('NFC')
          .toLowerCase();
        for (const one of listed) {
          const words = one.normalize('NFC').toLowerCase().split(' ');
          expect(bare.includes(words.slice(-2).join(' ')), `${name}: ${one}`).toBe(false);
        }
        expect(/secret|0171122334/.exec(bare)?.[0], name).toBeUndefined();
      }
    },
    60_000,
  );
});
