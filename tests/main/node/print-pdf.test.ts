import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedFonts } from '../../../main/exports/fonts.ts';
import { minutesHtml } from '../../../main/exports/minutes-html.ts';
import { findBrowser, printWithChromium } from '../../../main/node/print-pdf.ts';
import { assemblePaper } from '../../../shared/features/minutes/assemble.ts';
import { needChromium } from '../../support/chromium.mjs';
import { testFolder } from '../../support/folder.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';

/** A browser that does as the script says; `page` is the address it was to print. */
function standIn(script: string): string {
  const path = join(testFolder(), 'browser');
  const head = 'const page = new URL(process.argv.at(-1));';
  writeFileSync(path, `#!${process.execPath}\n${head}\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the minutes printed to PDF', () => {
  let pdf = '';
  beforeAll(async () => {
    const html = minutesHtml(
      assemblePaper(wholeWorkshop, { paper: 'report', language: 'bn' }),
      embeddedFonts('resources/fonts'),
    );
    pdf = Buffer.from(await printWithChromium(html, needChromium())).toString('latin1');
  });

  it('are a PDF of several pages', () => {
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  });

  it('carry Bangla as letters of the font, not as drawings', () => {
    expect(pdf).toMatch(/\/BaseFont\s*\/[A-Z]{6}\+NotoSansBengali-Regular/);
    expect(pdf).toMatch(/\/BaseFont\s*\/[A-Z]{6}\+NotoSansBengali-Bold/);
    expect(pdf).toContain('/ToUnicode');
    expect(pdf).not.toMatch(/\/Subtype\s*\/Type3/);
  });
});

describe('printing to PDF', () => {
  const refused = expect.objectContaining({ code: 'no-pdf' });

  it('is refused where there is no browser', async () => {
    await expect(printWithChromium('<p>', null)).rejects.toEqual(refused);
    const nowhere = join(testFolder(), 'nowhere');
    await expect(printWithChromium('<p>', nowhere)).rejects.toEqual(refused);
  });

  it('is refused where the browser fails, or says it is done and left nothing', async () => {
    await expect(printWithChromium('<p>', standIn('process.exit(1);'))).rejects.toEqual(refused);
    await expect(printWithChromium('<p>', standIn('process.exit(0);'))).rejects.toEqual(refused);
  });

  it('leaves nothing of the workshop behind on the disk', async () => {
    const log = join(testFolder(), 'log');
    const script = `
      const fs = require('node:fs');
      fs.writeFileSync(${JSON.stringify(log)}, page.pathname + '\\n' + fs.readFileSync(page, 'utf8'));
      const to = process.argv.find((word) => word.startsWith('--print-to-pdf='));
      fs.writeFileSync(to.slice('--print-to-pdf='.length), 'a PDF');`;
    const pdf = await printWithChromium('<p>workshop</p>', standIn(script));
    expect(Buffer.from(pdf).toString()).toBe('a PDF');
    const [path = '', html] = readFileSync(log, 'utf8').split('\n');
    expect(html).toBe('<p>workshop</p>');
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('takes the browser that the environment names, and none instead of a missing one', () => {
    const browser = standIn('');
    expect(findBrowser({ UTHAN_BROWSER: browser })).toBe(browser);
    expect(findBrowser({ UTHAN_BROWSER: join(dirname(browser), 'missing') })).toBeNull();
  });
});
