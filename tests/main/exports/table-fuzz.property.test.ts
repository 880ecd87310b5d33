// Whatever bytes are brought in as a list of people: a refusal in words, or rows; never a crash, a
// hang, a changed prototype, or half a list.

import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { Refusal } from '../../../main/engine/refusal.ts';
import { readTable } from '../../../main/exports/table-reader.ts';
import { inputOf } from '../../../renderer/features/people/import-input.ts';
import { bijoyColumns, inUnicode } from '../../../shared/features/people/import-bijoy.ts';
import { outcomeOf } from '../../../shared/features/people/import-merge.ts';
import { guessLayout, planImport } from '../../../shared/features/people/import-rules.ts';
import { withMerged } from '../../../shared/lib/table-cells.ts';
import { testEngine } from '../../support/engine.ts';

/** Milliseconds within which anything is read or refused. */
const soon = 2000;

/** A stopwatch that a busy machine does not make run faster: what this process itself has used. */
function stopwatch(): () => number {
  const [started, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - started, (user + system) / 1000);
  };
}

const house = testEngine();
const workshopId = house.workshop();
const prototypes = () =>
  [Object.prototype, Array.prototype, String.prototype]
    .flatMap((each) => Reflect.ownKeys(each))
    .map(String)
    .join();
const plain = prototypes();

/** Brings a file in from end to end; the code of the refusal, or how many people came in. */
async function bringIn(bytes: Uint8Array): Promise<string | number> {
  const passed = stopwatch();
  const before = house.rows('person').length;
  const outcome = await attempt(bytes);
  expect(passed(), 'time').toBeLessThan(soon);
  expect(prototypes()).toBe(plain);
  const after = house.rows('person').length;
  expect(after - before).toBe(typeof outcome === 'number' ? outcome : 0);
  return outcome;
}

async function attempt(bytes: Uint8Array): Promise<string | number> {
  try {
    const table = await readTable(bytes, {});
    const raw = table.rows.map(withMerged);
    const rows = inUnicode(raw, new Set(bijoyColumns(raw)));
    const plan = planImport(rows, guessLayout(rows, ['Food']), []);
    const outcome = outcomeOf(plan, new Map());
    const input = inputOf(workshopId, outcome, house.rows('personField', { workshopId }));
    if (outcome.people.length === 0) return 0;
    house.send('people.import', input);
    house.send('history.undo', { workshopId });
    house.send('history.redo', { workshopId });
    return outcome.people.length;
  } catch (error) {
    // Anything but a refusal is a crash.
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const list: SheetData = [
  [{ value: 'Participants', columnSpan: 3 }, null, null],
  ['Name', 'Organisation', 'Food'],
  ['Rahima', { value: 'NGF', rowSpan: 2 }, '=1+1'],
  ['Karim', null, 'PROTOTYPE'],
];
const written = unzipSync(new Uint8Array(await writeWorkbook(list).toBuffer()));
const texts = new TextDecoder().decode(written['xl/sharedStrings.xml']);
const workbook = zipSync({
  ...written,
  'xl/sharedStrings.xml': strToU8(texts.replace('PROTOTYPE', '__proto__')),
});

/** Bytes of a file with some of them changed, left out, or said twice. */
const mutated = (bytes: Uint8Array) =>
  fc
    .array(
      fc.record({
        at: fc.nat(bytes.length - 1),
        how: fc.constantFrom('set', 'cut', 'end', 'twice'),
        byte: fc.nat(255),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((changes) =>
      changes.reduce((now, { at, how, byte }) => {
        const place = at % Math.max(1, now.length);
        if (how === 'end') return now.slice(0, place);
        const [head, tail] = [now.slice(0, place), now.slice(place + (how === 'twice' ? 0 : 1))];
        const put =
          how === 'set' ? [byte] : how === 'twice' ? [...now.slice(place, place + 9)] : [];
        return Uint8Array.from([...head, ...put, ...tail]);
      }, bytes),
    );

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...[
      '',
      'Name',
      'নাম',
      'Email',
      'Food',
      '__proto__',
      'constructor',
      '=cmd|1',
      '"',
      '"";',
      '\ufeff',
    ],
    ...[
      '01711555010',
      '+8801711555010',
      '৩৪',
      'yes',
      'Total',
      '\u0000',
      '†gvnv¤§`',
      'a'.repeat(400),
    ],
  ),
);

describe('a list of people from anywhere', () => {
  test('out of any bytes is refused in words or read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await bringIn(bytes);
      }),
      { numRuns: 150 },
    );
  });

  test('out of a hostile text is refused or read, and formulas stay text', async () => {
    const csv = fc
      .tuple(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r', '\n\r'),
      )
      .map(([rows, by, end]) => rows.map((row) => row.join(by)).join(end));
    await fc.assert(
      fc.asyncProperty(csv, fc.boolean(), async (text, headed) => {
        await bringIn(strToU8(headed ? `Name;Food\n${text}` : text));
      }),
      { numRuns: 150 },
    );
  });

  test('out of a workbook that is cut off, mangled or swollen is refused or read', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(workbook), async (bytes) => {
        await bringIn(bytes);
      }),
      { numRuns: 120 },
    );
  });

  test('out of a whole workbook whose sheet is mangled is refused or read', async () => {
    const parts = unzipSync(workbook);
    const path = 'xl/worksheets/sheet1.xml';
    const sheet = parts[path] ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(mutated(sheet), async (changed) => {
        await bringIn(zipSync({ ...parts, [path]: changed }));
      }),
      { numRuns: 120 },
    );
  });

  test('keeps formulas and names of prototypes as the texts they are', async () => {
    expect(await bringIn(workbook)).toBe(2);
    const values = house.rows('personValue').map(({ text }) => text);
    expect(values).toEqual(expect.arrayContaining(['=1+1', '__proto__']));
    const [field] = house.rows('personField');
    expect(field?.title).toBe('Food');
    expect(await bringIn(strToU8('Name,__proto__,constructor\n__proto__,x,y\nRahima,1,2'))).toBe(2);
  });

  test('is refused as too large where it would unpack without end, before it does', async () => {
    const bomb = zipSync({ ...unzipSync(workbook), 'xl/sharedStrings.xml': new Uint8Array(80e6) });
    expect(await bringIn(bomb)).toBe('too-large');
    const deep = zipSync({ '../../etc/passwd': strToU8('x'), 'xl/../../x': strToU8('y') });
    expect(await bringIn(deep)).toBe('not-a-table');
  });

  test('of thousands who are all the same is read within its time', async () => {
    const same = Array.from({ length: 3000 }, () => 'Rahima Begum;;01711555010');
    expect(await bringIn(strToU8(['Name;Organisation;Phone', ...same].join('\n')))).toBe(1);
    for (const of of ['Xv©', '††', '` ', '"a']) {
      const gibberish = `${of.repeat(60_000)}\n`.repeat(4);
      expect(['number', 'string']).toContain(typeof (await bringIn(strToU8(gibberish))));
    }
  });
});
