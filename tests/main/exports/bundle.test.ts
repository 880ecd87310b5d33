import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../main/engine/refusal.ts';
import { packWorkshop, unpackWorkshop } from '../../../main/exports/bundle.ts';
import { zipLimits } from '../../../main/exports/zip-reader.ts';
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import type { RowsByTable } from '../../../shared/features/library/model.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';

const megabyte = 1024 * 1024;
const pack = (rows: Snapshot = wholeWorkshop) => packWorkshop(rows, 1, '0.1.0');

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A file as Uthan writes it, with whatever is to be wrong with it. */
function fileOf(parts: { rows?: Uint8Array; manifest?: object; more?: Zippable } = {}) {
  const rows = parts.rows ?? strToU8('{}');
  const right = { format: 'uthan', version: 1, schema: 1, app: '0.1.0', sha256: sha256(rows) };
  const manifest = strToU8(JSON.stringify({ ...right, ...parts.manifest }));
  return zipSync({ 'manifest.json': manifest, 'rows.json': rows, ...parts.more });
}

function codeOf(bytes: Uint8Array): string {
  try {
    unpackWorkshop(bytes, 1);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'taken';
}

/** The file with a number in the central directory's entry for `rows.json` changed. */
function withDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = Buffer.from(changed).lastIndexOf('rows.json');
  view.setUint32(name - 46 + offset, value, true);
  return changed;
}
const declaredPacked = 20;
const declaredSize = 24;
const declaredPlace = 42;

describe('a .uthan file', () => {
  it('gives back the rows that went in', () => {
    expect(unpackWorkshop(pack(), 1).rows).toEqual(wholeWorkshop);
  });

  it('is lossless for any text and number', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const key = fc
      .string({ minLength: 1, unit: 'grapheme-ascii' })
      .filter((k) => k !== '__proto__');
    const rows = fc.dictionary(key, fc.array(fc.dictionary(key, value)), { noNullPrototype: true });
    fc.assert(
      fc.property(rows, (raw) => {
        const asRows: Snapshot = raw;
        expect(unpackWorkshop(pack(asRows), 1).rows).toEqual(JSON.parse(JSON.stringify(raw)));
      }),
    );
  });

  it('is the same file for the same rows', () => {
    expect(pack()).toEqual(pack());
  });

  it('says what it is, and which version wrote it', () => {
    const manifest = unzipSync(pack())['manifest.json'] ?? new Uint8Array();
    expect(JSON.parse(strFromU8(manifest))).toMatchObject({
      format: 'uthan',
      version: 1,
      schema: 1,
      app: '0.1.0',
    });
  });

  it('can be opened again though its rows shrink like a bomb', () => {
    const [first] = wholeWorkshop.workshop;
    if (!first) throw new Error('There is no workshop.');
    const background = 'a'.repeat(3 * megabyte);
    const rows = { ...wholeWorkshop, workshop: [{ ...first, background }] };
    expect(unpackWorkshop(pack(rows), 1).rows).toEqual(rows);
  });

  it('of an older schema is brought up to today’s, one step after the other', () => {
    const upgrades = new Map<number, (rows: RowsByTable) => RowsByTable>([
      [1, () => ({ person: [{ id: 'one' }] })],
      [3, (rows) => ({ ...rows, day: [{ id: 'three' }] })],
    ]);
    expect(unpackWorkshop(pack(), 4, upgrades).rows).toEqual({
      person: [{ id: 'one' }],
      day: [{ id: 'three' }],
    });
  });
});

describe('the files of a workshop', () => {
  const bytes = new TextEncoder().encode('a picture');
  const hash = sha256(bytes);
  const file = { id: 'file-0001', workshopId: 'workshop-1', name: 'a.jpg', type: 'image/jpeg' };
  const rows = { ...wholeWorkshop, file: [{ ...file, bytes: bytes.length, hash }] };
  const packed = (content: Uint8Array | undefined) => packWorkshop(rows, 1, '0.1.0', () => content);

  it('come back byte for byte', () => {
    const unpacked = unpackWorkshop(packed(bytes), 1);
    expect(unpacked.rows).toEqual(rows);
    expect(unpacked.contents.map((one) => sha256(one))).toEqual([hash]);
  });

  it('are refused where one is missing, or is another than its row says', () => {
    expect(codeOf(packed(undefined))).toBe('damaged-file');
    expect(codeOf(packed(new TextEncoder().encode('another')))).toBe('damaged-file');
  });

  it('are never looked for outside the file, whatever their rows say', () => {
    const strange = { ...rows, file: [{ ...rows.file[0], hash: '../../etc/passwd' }] };
    const content = strToU8(JSON.stringify(strange));
    expect(codeOf(fileOf({ rows: content }))).toBe('damaged-file');
  });
});

describe('a .uthan file that is not whole is refused as damaged:', () => {
  it('cut off anywhere', () => {
    const whole = pack();
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        expect(codeOf(whole.subarray(0, length))).toBe('damaged-file');
      }),
    );
  });

  it('no zip at all, or an empty one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(codeOf(bytes)).toBe('damaged-file');
      }),
    );
    expect(codeOf(zipSync({}))).toBe('damaged-file');
  });

  it('with a byte changed inside the rows', () => {
    const whole = pack();
    const at = Buffer.from(whole).indexOf('rows.json') + 'rows.json'.length + 20;
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    expect(codeOf(changed)).toBe('damaged-file');
  });

  it('with another checksum than its rows have', () => {
    expect(codeOf(fileOf())).toBe('taken');
    expect(codeOf(fileOf({ manifest: { sha256: sha256(strToU8('other')) } }))).toBe('damaged-file');
  });

  it('without rows, without a manifest, or with either twice', () => {
    expect(codeOf(zipSync({ 'rows.json': strToU8('{}') }))).toBe('damaged-file');
    const manifestOnly = unzipSync(fileOf())['manifest.json'] ?? new Uint8Array();
    expect(codeOf(zipSync({ 'manifest.json': manifestOnly }))).toBe('damaged-file');
    const renamed = Buffer.from(fileOf({ more: { 'rowz.json': strToU8('{}') } }));
    const twice = Buffer.from(renamed.toString('latin1').replaceAll('rowz', 'rows'), 'latin1');
    expect(codeOf(twice)).toBe('damaged-file');
  });

  it('whose rows are no JSON, no UTF-8 or no rows', () => {
    for (const text of ['{', '[]', 'null', '{"person":{}}', '{"person":[1]}']) {
      expect(codeOf(fileOf({ rows: strToU8(text) }))).toBe('damaged-file');
    }
    expect(codeOf(fileOf({ rows: new Uint8Array([0x7b, 0xff, 0x7d]) }))).toBe('damaged-file');
  });

  it('of another format', () => {
    expect(codeOf(fileOf({ manifest: { format: 'other' } }))).toBe('damaged-file');
    expect(codeOf(fileOf({ manifest: { version: 0 } }))).toBe('damaged-file');
  });

  it('whose directory points somewhere else', () => {
    const whole = pack();
    for (const place of [1, whole.length - 1, 0xffffffff]) {
      expect(codeOf(withDirectory(whole, declaredPlace, place))).toBe('damaged-file');
    }
  });

  it('that declares fewer bytes than it has', () => {
    expect(codeOf(withDirectory(pack(), declaredSize, 10))).toBe('damaged-file');
    expect(codeOf(withDirectory(pack(), declaredPacked, 10))).toBe('damaged-file');
  });
});

describe('a .uthan file from a newer Uthan is refused as such:', () => {
  it('by its schema', () => {
    expect(codeOf(fileOf({ manifest: { schema: 2 } }))).toBe('newer-file');
  });

  it('by its form, though nothing else in it can be read', () => {
    const manifest = { version: 2, schema: 'unknown', sha256: 7 };
    expect(codeOf(fileOf({ manifest, rows: strToU8('not JSON') }))).toBe('newer-file');
  });
});

describe('a .uthan file that is too much is refused as too large:', () => {
  it('over 50 MB', () => {
    expect(codeOf(new Uint8Array(zipLimits.packed + 1))).toBe('too-large');
  });

  it('a bomb of zeros, before any of it is inflated', () => {
    const bomb = fileOf({ rows: new Uint8Array(200 * megabyte) });
    expect(bomb.length).toBeLessThan(megabyte);
    const before = process.memoryUsage.rss();
    expect(codeOf(bomb)).toBe('too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * megabyte);
  });

  it('a bomb in an entry that nobody asks for', () => {
    const more = { 'photos/bomb.bin': new Uint8Array(20 * megabyte) };
    expect(codeOf(fileOf({ more }))).toBe('too-large');
  });

  it('that declares more than it may hold', () => {
    expect(codeOf(withDirectory(pack(), declaredSize, 0xffffffff))).toBe('too-large');
  });

  it('of 2,001 entries', () => {
    const more = Object.fromEntries(
      Array.from({ length: 1999 }, (_, at) => [`${at}.txt`, new Uint8Array()]),
    );
    expect(codeOf(fileOf({ more }))).toBe('too-large');
    const { '0.txt': _one, ...fewer } = more;
    expect(codeOf(fileOf({ more: fewer }))).toBe('taken');
  });
});

describe('hostile names in a .uthan file', () => {
  it('never become paths: entries beside the two are not looked at', () => {
    const more = {
      '../../escaped.txt': strToU8('out'),
      '/etc/passwd': strToU8('out'),
      'C:\\escaped.txt': strToU8('out'),
      '..\\rows.json': strToU8('{"person":[{}]}'),
    };
    expect(unpackWorkshop(fileOf({ more }), 1).rows).toEqual({});
  });

  it('reach no prototype', () => {
    const text = '{"__proto__":[{"polluted":1}],"person":[{"__proto__":{"polluted":1}}]}';
    const { rows } = unpackWorkshop(fileOf({ rows: strToU8(text) }), 1);
    const [person] = rows.person ?? [];
    expect([Object.getPrototypeOf(rows), Object.getPrototypeOf(person)]).toEqual([
      Object.prototype,
      Object.prototype,
    ]);
    expect({}).not.toHaveProperty('polluted');
    expect(person).not.toHaveProperty('polluted');
  });
});
