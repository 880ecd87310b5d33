// How high the rows of a workbook are.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowHeight } from '../../../main/exports/row-height.ts';
import { writeTable } from '../../../main/exports/table-writer.ts';

const one = rowHeight(['Lunch'], [10]);

describe('a row of a workbook', () => {
  it('is as high as the cell with the most lines', () => {
    const three = rowHeight(['Lunch', 'one\ntwo\nthree'], [10, 10]);
    expect(three).toBeGreaterThan(2.5 * one);
    expect(rowHeight(['', ''], [10, 10])).toBe(one);
  });

  it('has a further line for words that do not fit, and for a word longer than its column', () => {
    const two = rowHeight(['Welcome everybody'], [10]);
    expect(two).toBeGreaterThan(1.7 * one);
    expect(rowHeight(['Welcome everybody'], [17])).toBe(one);
    expect(rowHeight(['x'.repeat(35)], [10])).toBe(rowHeight(['a\nb\nc\nd'], [10]));
  });

  it('gives Bangla more room, without counting what stands on its letters', () => {
    expect(rowHeight(['দুপুরের খাবার'], [14])).toBeGreaterThan(one);
    expect(rowHeight(['শুভেচ্ছা বক্তব্য'], [14])).toBe(rowHeight(['ক খ'], [14]));
  });

  it('is never higher than spreadsheets take', () => {
    expect(rowHeight(['a\n'.repeat(900)], [10])).toBe(409);
  });

  it('says its height in the file, the heading too, which stays in sight', async () => {
    const columns = [{ title: 'Minutes for each group', width: 10 }];
    const sheet = { title: 'S', columns, rows: [['one\ntwo']] };
    const parts = unzipSync(await writeTable([sheet], 'xlsx'));
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const heights = [...xml.matchAll(/<row [^>]*\sht="([\d.]+)"/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights).toEqual([
      rowHeight([columns[0]?.title ?? ''], [10]),
      rowHeight(['one\ntwo'], [10]),
    ]);
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('state="frozen"');
  });
});
