// Whatever comes back as a pack: an answer or a refusal, soon, and nothing of ours is changed by it.

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../main/engine/refusal.ts';
import { readActionPack } from '../../../main/exports/action-pack-reader.ts';
import { readWordTables } from '../../../main/exports/word-tables.ts';
import { mergeOf } from '../../../shared/features/follow-up/merge.ts';
import { packDocx, packLines, packXlsx, sheetXml } from '../../support/a-pack.ts';
import { hostileText } from '../../support/hostile-text.ts';

const word = 'word/document.xml';
const longest = 2000;

/** Reads and merges, and holds both to what is promised. */
async function survives(bytes: Uint8Array): Promise<void> {
  const before = JSON.stringify(packLines);
  const from = performance.now();
  try {
    mergeOf(await readActionPack(bytes, 'fuzz'), packLines);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  expect(performance.now() - from).toBeLessThan(longest);
  expect(JSON.stringify(packLines)).toBe(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

const spoilt = (bytes: Uint8Array, entry: string, spoil: (text: string) => string) => {
  const files = unzipSync(bytes);
  const text = spoil(strFromU8(files[entry] ?? new Uint8Array()));
  return zipSync({ ...files, [entry]: strToU8(text.toWellFormed()) }, { level: 1 });
};

/** A stretch of a text, and what stands there instead. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 400 }),
    text: fc.oneof(
      hostileText,
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        '</w:tbl>',
        '<w:tbl>',
        '<w:tr><w:tc>',
        '<c r="ZZZ9"/>',
        '\0',
      ),
      fc.constantFrom(
        '<!DOCTYPE a>',
        '__proto__',
        '#__proto__',
        '&#x10ffff;',
        '&#0;',
        '&constructor;',
      ),
      fc.constant('<w:t>'.repeat(2000)),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const applied = (text: string, all: typeof edits extends fc.Arbitrary<infer E> ? E : never) =>
  all.reduce((sum, { at, length, text: put }) => {
    const from = Math.floor(at * sum.length);
    return sum.slice(0, from) + put + sum.slice(from + length);
  }, text);

describe('a pack that came back', async () => {
  const [xlsx, docx] = [await packXlsx(), await packDocx()];

  it('may be any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), fc.boolean(), (bytes, zip) =>
        survives(zip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes),
      ),
      { numRuns: 200 },
    );
  });

  it('may be a form or a workbook with bytes turned over', async () => {
    const turns = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(xlsx, docx), turns, (bytes, all) => {
        const own = Uint8Array.from(bytes);
        for (const [at, value] of all) own[at % own.length] = value;
        return survives(own);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['workbook', xlsx, sheetXml],
    ['workbook’s texts', xlsx, 'xl/sharedStrings.xml'],
    ['form', docx, word],
  ] as const)('may be a %s whose text somebody wrote over', async (_, bytes, entry) => {
    await fc.assert(
      fc.asyncProperty(edits, (all) =>
        survives(spoilt(bytes, entry, (text) => applied(text, all))),
      ),
      { numRuns: 60 },
    );
  });

  it('is gone through once, however its tags are broken', () => {
    for (const part of [
      '<w:t',
      '<w:tbl><w:tr><w:tc>',
      '<w:t>&amp',
      '<',
      '&#x',
      '<w:sym w:char="26',
    ]) {
      const from = performance.now();
      const bytes = zipSync({ [word]: strToU8(part.repeat(200_000)) }, { level: 1 });
      try {
        readWordTables(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
      expect(performance.now() - from).toBeLessThan(longest);
    }
  });
});
