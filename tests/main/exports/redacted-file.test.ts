// A redacted `.uthan` cannot be laid beside the whole one, and its photos say nothing that is not in
// the picture.
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { unpackWorkshop } from '../../../main/exports/bundle.ts';
import { readRows } from '../../../main/features/library/restore.ts';
import { hashOf } from '../../../main/store/content.ts';
import { schemaVersion } from '../../../main/store/migrate.ts';
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import { tableNames } from '../../../shared/contract/registry.ts';
import { bigWorkshop } from '../../support/big-workshop.ts';
import { allTables, madeFile } from '../../support/made-file.ts';
import { bareWorkshop } from '../../support/minutes-rows.ts';

const wish = { format: 'uthan', redacted: true } as const;

/** A photo of a phone that notes where it was taken. */
async function photo(): Promise<Uint8Array> {
  const blank = { width: 40, height: 30, channels: 3 as const, background: '#88aa66' };
  const exif = {
    IFD0: { Copyright: 'SECRET CAMERA' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 44/1 30/1' },
  };
  return new Uint8Array(await sharp({ create: blank }).jpeg().withExif(exif).toBuffer());
}

function rowsIn(bytes: Uint8Array): Snapshot {
  return readRows(unpackWorkshop(bytes, schemaVersion).rows);
}

describe('a redacted file', () => {
  it('has no id of the whole one, and is whole itself', async () => {
    const rows = allTables((await bigWorkshop(2)).rows);
    const { bytes } = await madeFile(rows, wish);
    const content = strFromU8(unzipSync(bytes)['rows.json'] ?? new Uint8Array());
    const left = new Set(content.match(/[0-9a-zA-Z-]{8,40}/g));
    const found = tableNames
      .flatMap((table) => rows[table].map(({ id }) => id))
      .filter((id) => left.has(id));
    expect(found).toEqual([]);
    const again = rowsIn(bytes);
    for (const table of ['person', 'plan', 'planLine', 'card', 'membership'] as const) {
      expect(again[table]).toHaveLength(rows[table].length);
      const ids = again[table]?.map(({ id }) => id) ?? [];
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('holds public photos without what the camera noted', async () => {
    const bytes = await photo();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const own = (id: string) => ({ id, workshopId: bareWorkshop.id });
    const hash = hashOf(bytes);
    const file = { name: 'a.jpg', type: 'image/jpeg', bytes: bytes.length, hash };
    const capture = {
      ...{ kind: 'photo' as const, text: '', rationale: '', owner: '', due: '', itemId: null },
      ...{ at: 0, becameItemId: null, becameLineId: null },
    };
    const rows = allTables({
      workshop: [bareWorkshop],
      file: [
        { ...own('file-0001'), ...file },
        { ...own('file-0002'), ...file, hash: 'a'.repeat(64) },
      ],
      capture: [
        { ...own('photo-001'), ...capture, fileId: 'file-0001' },
        { ...own('photo-002'), ...capture, fileId: 'file-0002' },
      ],
      photoNote: ['photo-001', 'photo-002'].map((id) => ({
        ...own(id),
        ...{ captureId: id, caption: '', shown: true, isPublic: true },
      })),
    });
    const made = await madeFile(rows, wish, (asked) => (asked === hash ? bytes : undefined));
    const { contents } = unpackWorkshop(made.bytes, schemaVersion);
    const [written = new Uint8Array()] = contents;
    expect(contents).toHaveLength(1);
    expect((await sharp(written).metadata()).exif).toBeUndefined();
    expect(Buffer.from(written).includes('SECRET')).toBe(false);
    // The other's picture is not there, and nothing says it is.
    const again = rowsIn(made.bytes);
    expect(again.file).toMatchObject([{ hash: hashOf(written), bytes: written.length }]);
    expect(again.capture?.map(({ fileId }) => fileId).filter((id) => id !== null)).toEqual([
      again.file?.[0]?.id,
    ]);
  });
});
