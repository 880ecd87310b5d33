// The papers of a whole workshop, opened by another office program.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playedRoute } from '../../support/learning-route.ts';
import { madeFile } from '../../support/made-file.ts';
import { pdfText } from '../../support/pdf.ts';
import { owners, planTitles } from '../../support/route-cast.ts';

const office = ['soffice', 'pdftotext'].every(
  (program) => spawnSync(program, ['--version']).error === undefined,
);
const languages = ['en', 'bn'] as const;
const formats = ['docx', 'xlsx', 'pptx'] as const;

describe.skipIf(!office)('the Learning Route in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-route-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Starting it takes longest: all files are opened at once. */
  beforeAll(async () => {
    const rows = (await playedRoute()).snapshot();
    const paths: string[] = [];
    for (const language of languages) {
      for (const format of formats) {
        const path = join(folder, `${language}-${format}.${format}`);
        writeFileSync(path, (await madeFile(rows, { format, language })).bytes);
        paths.push(path);
      }
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const how = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths];
    execFileSync('soffice', how, { stdio: 'ignore' });
  }, 180_000);
  const textOf = (language: string, format: string) =>
    pdfText(readFileSync(join(folder, `${language}-${format}.pdf`)));

  it.each(languages.flatMap((language) => formats.map((format) => [format, language] as const)))(
    'is whole as %s in %s',
    async (format, language) => {
      const text = await textOf(language, format);
      expect(text.split('\f').length - 1).toBeGreaterThan(3);
      const said = text.replace(/\s+/g, '');
      const latin = planTitles.filter((title) => /^[ -~]+$/.test(title));
      for (const title of [...latin, ...owners.slice(0, 1)]) {
        expect(said).toContain(title.replace(/\s+/g, ''));
      }
      // An error of a cell or a field would stand in the text.
      expect(text).not.toMatch(/#(REF|NAME|VALUE|NUM|DIV)|Error:|undefined|\[object|NaN/);
    },
  );

  it.each(languages)('prints each row of its workbook on one page in %s', async (language) => {
    const text = await textOf(language, 'xlsx');
    const pages = text.split('\f');
    // A list of 25 people, whose first and last columns stand far apart.
    const [page = ''] = pages.filter((each) => each.includes('person1@example.org'));
    expect(page).toContain('Rahima Khatun');
    expect(pages.length).toBeLessThan(70);
  });

  it.each([
    ['en', /BDT ?3,60,000/],
    ['bn', /৩,৬০,০০০/],
  ] as const)('says what a plan costs in its report in %s', async (language, sum) => {
    expect(await textOf(language, 'docx')).toMatch(sum);
  });
});
