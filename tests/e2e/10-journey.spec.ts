// The workshop of 13 December 2010, from opening Uthan to the minutes, with the projector on.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

const people = [
  'Name,Sex,Organisation',
  'Shirin Akter,F,Gram Unnayan',
  'Abdul Karim,M,Gram Unnayan',
  'রোকেয়া খাতুন,নারী,হাওর উদ্যোগ',
  'Tapan Das,M,Haor Udyog',
  'Nasima Begum,F,Upakul Samity',
];

/** The five who are imported and the three the founding document names. */
const everybody = 8;

async function download(page: Page, button: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await started).path());
}

async function bringPeople(page: Page): Promise<void> {
  await goToSection(page, 'People');
  await page.getByRole('button', { name: 'Import a list' }).click();
  await page.getByRole('textbox', { name: 'Or paste the list here' }).fill(people.join('\n'));
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.getByRole('button', { name: 'Import 5 people' }).click();
  await page.getByRole('button', { name: 'Mark', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mark all present' }).click();
  await expect(page.getByText(`${everybody} present.`)).toBeVisible();
}

async function capture(page: Page, kind: string, text: string): Promise<void> {
  const captured = page.getByRole('region', { name: 'Captured' });
  await captured.getByText(kind, { exact: true }).first().click();
  const field = captured.getByRole('textbox').first();
  await field.fill(text);
  await field.press('Enter');
  await expect(captured.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}

test('the 2010 workshop is planned, run, worked and written up', async ({ app, page, context }) => {
  test.setTimeout(150_000);
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(app.stageUrl);
  await page.bringToFront();

  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Plan');
  for (const time of [
    '14:00–14:15',
    '14:15–14:30',
    '14:30–15:15',
    '15:15–15:30',
    '15:30–16:15',
    '16:15–16:45',
    '16:45–17:00',
  ]) {
    await expect(page.getByText(time, { exact: true })).toBeVisible();
  }
  await expect(
    page.getByText(/at 15 minutes each need 60 minutes; this slot has 45/),
  ).toBeVisible();

  await bringPeople(page);

  await goToSection(page, 'Run');
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  const now = page.getByRole('region', { name: 'Now' });
  await expect(now).toContainText('Welcome and introduction');
  await capture(page, 'Decision', 'The next meeting is in March');
  await capture(page, 'Parking lot', 'Who pays for travel?');
  await now.getByRole('button', { name: 'Next' }).click();
  await expect(now).toContainText('Presentation of the findings');
  await page.getByRole('button', { name: 'Show on projector' }).first().click();
  await expect(
    stage.getByText('Presentation of the findings', { exact: false }).first(),
  ).toBeVisible();

  await goToSection(page, 'Groups');
  await page.getByRole('button', { name: /^Deal/ }).click();
  const members = page.locator('main [data-drag-item]');
  await expect(members).toHaveCount(everybody);
  await page.getByRole('button', { name: 'Show on projector' }).first().click();
  await expect(stage.getByText('Shirin Akter').first()).toBeVisible();

  await goToSection(page, 'Boards');
  const strength = page.locator('[data-column=strength]').getByRole('textbox').last();
  await strength.fill('Members meet face to face');
  await strength.press('Enter');
  const lesson = page.locator('[data-column=lesson]').getByRole('textbox').last();
  await lesson.fill('যখন সদস্য আয়োজক হন, মাঠকর্মী বেশি আসেন');
  await lesson.press('Enter');
  await page.getByRole('button', { name: 'Show on projector' }).first().click();
  await expect(stage.getByText('Members meet face to face')).toBeVisible();

  await goToSection(page, 'Actions');
  const activity = page.getByPlaceholder('What will be done?').last();
  await activity.fill('Write the findings up for the forum');
  await activity.press('Enter');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Write the findings up' }).first(),
  ).toBeVisible();

  await goToSection(page, 'Minutes');
  const paper = page.locator('main');
  for (const said of [
    'The next meeting is in March',
    'Who pays for travel?',
    'Members meet face to face',
    'Write the findings up for the forum',
    'রোকেয়া খাতুন',
  ]) {
    await expect(paper.getByText(said).first()).toBeVisible();
  }
  await paper.getByText('Write: Executive summary').click();
  const summary = page.getByRole('textbox', { name: 'Executive summary' });
  await summary.fill('Eight people met for an afternoon.');
  await page.keyboard.press('Escape');
  await expect(paper.getByText('Eight people met for an afternoon.').last()).toBeVisible();
  await waitUntilSaved(page);

  const markdown = String(await download(page, 'Markdown'));
  expect(markdown).toContain('Eight people met for an afternoon.');
  expect(markdown).toContain('রোকেয়া খাতুন');
  expect(markdown).toMatch(/14:00–14:15 \| \d\d:\d\d–\d\d:\d\d/);
  expect((await download(page, 'Word')).subarray(0, 2).toString()).toBe('PK');
  expect((await download(page, 'PDF')).subarray(0, 4).toString()).toBe('%PDF');
});

test('a workshop goes to another machine in a file, whole', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Learning Route.*Satkhira/);
  await goToSection(page, 'Minutes');
  const before = String(await download(page, 'Markdown'));
  const file = await download(page, 'Uthan file');
  await page.getByRole('link', { name: /Uthan/ }).first().click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'route.uthan', mimeType: 'application/vnd.uthan', buffer: file });
  await page.getByRole('navigation').waitFor();
  await goToSection(page, 'Minutes');
  expect(String(await download(page, 'Markdown'))).toBe(before);
});

test('a file that is no workshop is refused in a sentence, and nothing changes', async ({
  app,
  page,
}) => {
  await page.goto(app.deskUrl);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bad.uthan', mimeType: '', buffer: Buffer.from('PK rubbish') });
  await expect(
    page.getByText('This is not a whole Uthan file. Nothing was brought in.'),
  ).toBeVisible();
  await expect(page.getByText('No workshop yet')).toBeVisible();
});

test('a deleted workshop comes back by Undo', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await page.getByRole('link', { name: /Uthan/ }).first().click();
  const card = page.getByRole('listitem').filter({ hasText: 'Workshop on Local Learning Groups' });
  await card.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(card).toBeHidden();
  await page.locator('body').press('Control+z');
  await expect(card).toBeVisible();
});
