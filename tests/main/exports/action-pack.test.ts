// A pack goes out and comes back: read by our own reader, and by others.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readActionPack } from '../../../main/exports/action-pack-reader.ts';
import { mergeOf } from '../../../shared/features/follow-up/merge.ts';
import {
  changed,
  dateId,
  filledIn,
  packDocx,
  packLines,
  packXlsx,
  planKey,
  sheetXml,
} from '../../support/a-pack.ts';

const word = 'word/document.xml';
const merged = async (bytes: Uint8Array, lines = packLines) =>
  mergeOf(await readActionPack(bytes, 'pack'), lines);

describe.each(['en', 'bn'] as const)('a pack in %s', (language) => {
  it.each([
    ['xlsx', packXlsx],
    ['docx', packDocx],
  ] as const)('comes back as it went out (%s)', async (format, make) => {
    const file = await readActionPack(await make(language), 'NGF');
    expect(file).toMatchObject({
      format,
      planKey,
      followUpId: dateId,
      kind: 'month-3',
      byName: '',
    });
    expect(mergeOf(file, packLines)).toMatchObject(
      packLines.map(({ id }) => ({ kind: 'line', line: { id }, changes: [], faults: [] })),
    );
  });
});

describe('a workbook that was filled in', () => {
  const fill = async (cells: Readonly<Record<string, string>>) => filledIn(await packXlsx(), cells);

  it('says what changed, old and new', async () => {
    const bytes = await fill({ E9: 'done', F9: '১০০%', G10: 'The trainer came', D9: '1/11/2014' });
    expect(await merged(bytes)).toMatchObject([
      {
        kind: 'line',
        changes: [
          { field: 'due', from: '2014-10-31', to: '2014-11-01', meanwhile: false },
          { field: 'status', from: 'on-track', to: 'done', meanwhile: false },
          { field: 'percent', from: 0, to: 100, meanwhile: false },
        ],
      },
      { changes: [{ field: 'comment', from: 'Rain\nNo trainer', to: 'The trainer came' }] },
      { changes: [] },
    ]);
  });

  it('keeps what was changed here meanwhile where the pack did not touch it, and marks what both did', async () => {
    const bytes = await fill({ G10: 'The trainer came' });
    const here = packLines.map((line, at) =>
      at === 1 ? { ...line, status: 'done' as const, comment: 'Changed here' } : line,
    );
    const [, second] = await merged(bytes, here);
    expect(second).toMatchObject({
      changes: [
        { field: 'comment', from: 'Changed here', to: 'The trainer came', meanwhile: true },
      ],
    });
  });

  it('names what cannot be read by its cell, and takes the rest', async () => {
    const bytes = await fill({ D9: '31/02/2014', E9: 'nearly', F9: '140', G9: 'Told' });
    const file = await readActionPack(bytes, 'pack');
    expect(file.rows[0]).toMatchObject({
      row: 9,
      columns: { due: 'D', status: 'E', percent: 'F' },
    });
    expect(mergeOf(file, packLines)[0]).toMatchObject({
      changes: [{ field: 'comment', to: 'Told' }],
      faults: [
        { field: 'due', kind: 'date', text: '31/02/2014' },
        { field: 'status', kind: 'status', text: 'nearly' },
        { field: 'percent', kind: 'percent', text: '140' },
      ],
    });
  });

  it('offers rows without an id as additions, and names ids that are not known and those that come twice', async () => {
    const bytes = await fill({
      B13: 'Buy a boat',
      J10: '#0198c0de-0000-7000-8000-00000000ffff',
      J11: '#0198c0de-0000-7000-8000-000000000001',
    });
    expect(await merged(bytes)).toMatchObject([
      { kind: 'line' },
      { kind: 'unknown', activity: 'Train 40 women' },
      { kind: 'twice', line: { activity: 'Find six sites' } },
      { kind: 'new', values: { activity: 'Buy a boat' } },
    ]);
  });

  it('takes a pack without prints as it stands, and one whose plan is not named', async () => {
    const bytes = await fill({ J1: '', J9: '#0198c0de-0000-7000-8000-000000000001', F9: '0.4' });
    const file = await readActionPack(bytes, 'pack');
    expect(file).toMatchObject({ planKey: '', followUpId: '', kind: '' });
    expect(mergeOf(file, packLines)[0]).toMatchObject({ changes: [{ field: 'percent', to: 40 }] });
  });

  it('says who filled it in', async () => {
    const file = await readActionPack(await fill({ C6: 'Rahima Begum' }), 'pack');
    expect(file.byName).toBe('Rahima Begum');
  });

  it('has statuses to choose from, texts as texts, and no formula', async () => {
    const xml = strFromU8(unzipSync(await packXlsx())[sheetXml] ?? new Uint8Array());
    expect(xml).toContain('"Not started,On track,Delayed,Done,Dropped"');
    expect(xml).not.toContain('<f>');
    expect(xml.match(/paperSize/g)).toHaveLength(1);
  });
});

describe('a form that was filled in', () => {
  it('is read by its ticks', async () => {
    // The first box of the first line is ticked instead of the second.
    const bytes = changed(await packDocx(), word, (xml) => {
      let at = 0;
      return xml.replace(/w:char="26(10|12)"/g, (whole) => {
        at += 1;
        if (at === 1) return 'w:char="2612"';
        return at === 2 ? 'w:char="2610"' : whole;
      });
    });
    expect((await merged(bytes))[0]).toMatchObject({
      changes: [{ field: 'status', from: 'on-track', to: 'not-started' }],
    });
  });

  it('says where two are ticked', async () => {
    const bytes = changed(await packDocx(), word, (xml) =>
      xml.replace('w:char="2610"', 'w:char="F0FE"'),
    );
    expect((await merged(bytes))[0]).toMatchObject({
      changes: [],
      faults: [{ field: 'status', kind: 'several' }],
    });
  });

  it('is read without what was struck out', async () => {
    const bytes = changed(await packDocx(), word, (xml) =>
      xml.replace(
        /(<w:t[^>]*>)Rain(<\/w:t>)/,
        '$1Sun$2</w:r><w:del><w:r><w:delText>Rain</w:delText></w:r></w:del><w:r>',
      ),
    );
    expect((await merged(bytes))[1]).toMatchObject({
      changes: [{ field: 'comment', to: 'Sun\nNo trainer' }],
    });
  });
});

describe('what is no pack', () => {
  const refusal = (code: string) => expect.objectContaining({ code });

  it('is refused with a sentence of its own', async () => {
    const noHeads = changed(await packDocx(), word, (xml) =>
      xml
        .replaceAll('What was agreed', 'X')
        .replaceAll('Status', 'Y')
        .replaceAll('Who', 'Z')
        .replaceAll('Due', 'D')
        .replaceAll('Evidence', 'E')
        .replaceAll('Support needed', 'S')
        .replaceAll('What happened, obstacles', 'W'),
    );
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('PK not'), noHeads]) {
      await expect(readActionPack(bytes, 'x')).rejects.toEqual(refusal('not-a-pack'));
    }
  });

  it('is refused where it declares entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>';
    const docx = changed(await packDocx(), word, (xml) =>
      xml.replace(/^(<\?xml[^>]*>)?/, `$1${bomb}`),
    );
    await expect(readActionPack(docx, 'x')).rejects.toEqual(refusal('not-a-pack'));
    const xlsx = changed(await packXlsx(), sheetXml, (xml) =>
      xml.replace(/(<\?xml[^>]*>)/, `$1${bomb}`),
    );
    await expect(readActionPack(xlsx, 'x')).rejects.toEqual(refusal('not-a-pack'));
  });

  it('is refused where it has more rows than a table can have', async () => {
    const row = '<w:tr><w:tc><w:p/></w:tc></w:tr>';
    const docx = changed(await packDocx(), word, (xml) =>
      xml.replace('</w:tbl>', `${row.repeat(6000)}</w:tbl>`),
    );
    await expect(readActionPack(docx, 'x')).rejects.toEqual(refusal('too-many-rows'));
  });
});
