// Certificates: their words, who signs them, and a page for each who was there often enough.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/contract/catalogue.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive, type Live } from '../support/live.ts';
import { pdfPages, pdfText } from '../support/pdf.ts';
import { sixtyInGroups } from '../support/sixty-people.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function openCertificates(page: Page, deskUrl: string, language: Language) {
  const live = await connectLive(deskUrl);
  const house = await sixtyInGroups(live, language);
  const dayId = newId();
  const day = { title: '', date: '2026-03-01', place: '', start: 540, end: null } as const;
  await live.send('agenda.addDay', {
    ...{ id: dayId, workshopId: house.workshopId, after: null },
    ...day,
  });
  await page.addInitScript((chosen) => localStorage.setItem('uthan.language', chosen), language);
  await page.goto(deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${house.workshopId}/people/paper-certificates`);
  await expect(page.locator('article section').first()).toBeVisible();
  return { ...house, live, dayId };
}

async function there(live: Live, dayId: string, personIds: string[]) {
  const when = { dayId, half: '', on: true, source: 'paper' } as const;
  expect(await live.send('people.tick', { ...when, personIds })).toMatchObject({ ok: true });
}

async function downloaded(page: Page): Promise<Buffer> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'PDF' }).click();
  return readFile(await (await waiting).path());
}

for (const language of ['en', 'bn'] as const) {
  test(`one page each, with words and signers, in one PDF: ${language}`, async ({ app, page }) => {
    test.setTimeout(120_000);
    const { live, people, dayId, personIds } = await openCertificates(page, app.deskUrl, language);
    await there(live, dayId, personIds.slice(0, 3));
    live.close();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const printed = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(printed).toEqual(Array.from({ length: 60 }, () => 'lying'));
    await page.locator('select').first().selectOption('1');
    await expect(page.locator('article section')).toHaveCount(3);
    const pdf = await downloaded(page);
    expect(pdfPages(pdf)).toEqual(['lying', 'lying', 'lying']);
    const text = await pdfText(pdf);
    if (language === 'en') for (const { name } of people.slice(0, 3)) expect(text).toContain(name);
    expect(text).not.toContain(people[3]?.name);
    await page
      .locator('select')
      .first()
      .selectOption({ label: people[7]?.name ?? '' });
    await expect(page.locator('article section')).toHaveCount(1);
    expect(pdfPages(await downloaded(page))).toEqual(['lying']);
  });
}

test('a text of one’s own, who signs it with a picture, and back to the usual words', async ({
  app,
  page,
}) => {
  const { live } = await openCertificates(page, app.deskUrl, 'en');
  live.close();
  const paper = page.locator('article section').first();
  await page.getByRole('textbox', { name: 'Heading' }).fill('Certificate of merit');
  await page.getByRole('textbox', { name: 'Text' }).fill('{name} worked on {topic} {dates}');
  await expect(paper).toContainText('Certificate of merit');
  await expect(paper).toContainText('Rahima Begum worked on {topic}');
  await expect(page.getByText('Nothing is known to put in place of {topic}.')).toBeVisible();
  await page.getByRole('button', { name: 'Add somebody who signs' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Dr Nasreen Akter');
  await page.getByRole('textbox', { name: 'Role' }).fill('Director');
  await expect(paper).toContainText('Dr Nasreen AkterDirector');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture });
  await expect(paper.locator('img')).toBeVisible();
  const text = await pdfText(await downloaded(page));
  expect(text).toContain('Dr Nasreen Akter');
  await page.getByRole('button', { name: 'Back to the usual words' }).click();
  await expect(paper).toContainText('This is to certify that');
});
