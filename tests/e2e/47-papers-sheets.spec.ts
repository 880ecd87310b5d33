// What is printed of the people: the sheet to sign, badges and table signs.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/contract/catalogue.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';
import { pdfPages, pdfText } from '../support/pdf.ts';
import { sixtyInGroups } from '../support/sixty-people.ts';

const tabs = {
  en: { sheet: 'Attendance sheet', badges: 'Name badges', signs: 'Table signs' },
  bn: { sheet: 'হাজিরা শিট', badges: 'নামের ব্যাজ', signs: 'টেবিলের নামফলক' },
} as const;

/** A house of sixty for three days, of which two have a date, at the papers of its people. */
async function openPapers(page: Page, deskUrl: string, language: Language) {
  const live = await connectLive(deskUrl);
  const { workshopId, people } = await sixtyInGroups(live, language);
  const ids = [newId(), newId()] as const;
  const day = { workshopId, title: '', place: '', start: 540, end: null };
  await live.send('agenda.addDay', { ...day, id: ids[0], date: '2026-03-01', after: null });
  await live.send('agenda.addDay', { ...day, id: ids[1], date: '2026-03-02', after: ids[0] });
  live.close();
  await page.addInitScript((chosen) => localStorage.setItem('uthan.language', chosen), language);
  await page.goto(deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/people`);
  await page.getByRole('button', { name: language === 'en' ? 'Papers' : 'কাগজপত্র' }).click();
  await expect(page.getByRole('tab', { name: tabs[language].sheet })).toBeVisible();
  return people;
}

const printed = (page: Page) => page.pdf({ preferCSSPageSize: true });

for (const language of ['en', 'bn'] as const) {
  test(`everybody is on every paper, in whole pages: ${language}`, async ({ app, page }) => {
    test.setTimeout(120_000);
    const people = await openPapers(page, app.deskUrl, language);
    const names = tabs[language];
    const looks = { sheet: 'lying', badges: 'upright', signs: 'upright' } as const;
    for (const kind of ['sheet', 'badges', 'signs'] as const) {
      await page.getByRole('tab', { name: names[kind] }).click();
      const paper = page.locator('article');
      await expect(paper).toBeVisible();
      const text = await paper.innerText();
      for (const { name } of people) expect(text, kind).toContain(name);
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished)),
      );
      expect((await new AxeBuilder({ page }).analyze()).violations, kind).toEqual([]);
      const pages = pdfPages(await printed(page));
      expect(new Set(pages), kind).toEqual(new Set([looks[kind]]));
      if (kind === 'badges') expect(pages).toHaveLength(6);
      if (kind === 'signs') expect(pages).toHaveLength(60);
    }
  });
}

test('the sheet says its head on each page, has a column a day and lines for who comes unannounced', async ({
  app,
  page,
}) => {
  await openPapers(page, app.deskUrl, 'en');
  await expect(page.getByRole('columnheader', { name: '1 March 2026' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(60 + 5 + 2);
  const pages = (await pdfText(await printed(page))).split('\f').filter((text) => text.trim());
  expect(pages.length).toBeGreaterThan(5);
  for (const text of pages.slice(0, -1)) expect(text).toContain('Designation');
  await page.getByLabel('Signatures').selectOption('A sheet a day');
  await expect(page.getByRole('table')).toHaveCount(3);
  await page.getByLabel('Empty lines at the end').selectOption('0');
  await expect(page.getByRole('row')).toHaveCount(3 * (60 + 2));
  await page.getByLabel('Language of the paper').selectOption('Bangla');
  await expect(page.getByRole('columnheader', { name: 'স্বাক্ষর' }).first()).toBeVisible();
});

test('a badge names the group that is on, and groups have signs of their own', async ({
  app,
  page,
}) => {
  await openPapers(page, app.deskUrl, 'en');
  await page.getByRole('tab', { name: 'Name badges' }).click();
  const badge = page.getByRole('region').first();
  await expect(badge).not.toContainText(/Group \d/);
  await page.getByLabel('Group on the badge').selectOption('Case analysis');
  await expect(badge).toContainText(/Group \d/);
  await page.getByRole('tab', { name: 'Table signs' }).click();
  await page.getByLabel('Of', { exact: true }).selectOption('Groups: Case analysis');
  await expect(page.locator('article section')).toHaveCount(8);
  await page.getByLabel('Of', { exact: true }).selectOption('People');
  await page.getByLabel('Who').selectOption('Those present');
  await expect(page.getByText('Nobody to print for')).toBeVisible();
});
