import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeTable } from '../../../main/exports/table-writer.ts';
import type { Sheet } from '../../../shared/contract/table-sheet.ts';

const sheet: Sheet = {
  title: 'Budget',
  columns: [{ title: 'Amount (BDT)', width: 16 }],
  rows: [[{ amount: 123_456_789 }], [{ amount: 250_000 }], [{ amount: 900 }], [null]],
};

describe('an amount of money', () => {
  it('is a number in the workbook, shown in lakhs and crores', async () => {
    const files = unzipSync(await writeTable([sheet], 'xlsx'));
    const written = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([...written.matchAll(/<v>(\d+)<\/v>/g)].map(([, value]) => value)).toEqual(
      expect.arrayContaining(['123456789', '250000', '900']),
    );
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('##\\,##\\,##\\,##0;');
    expect(styles).toContain('##\\,##\\,##0;##,##0');
  });

  it('is a plain number in CSV', async () => {
    const text = new TextDecoder().decode(await writeTable([sheet], 'csv'));
    expect(text.split(/\r?\n/).slice(1, 4)).toEqual(['123456789', '250000', '900']);
  });
});
