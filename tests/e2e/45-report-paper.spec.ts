// The report on the desk: its parts moved and switched, its texts edited where they stand.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

const sample = /Local Learning Groups/;
const paper = (page: Page) => page.getByRole('article');
const heading = (page: Page, name: string) =>
  paper(page).getByRole('heading', { name, exact: true });
const editor = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

async function markdownOf(page: Page): Promise<string> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  return readFile(await (await started).path(), 'utf8');
}

test('a heading in other words stands in every file, and goes back with one press', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Minutes');
  await heading(page, 'Programme').click();
  await editor(page).fill('What was on');
  await expect(heading(page, 'What was on')).toBeVisible();
  await page.keyboard.press('Escape');
  await waitUntilSaved(page);
  await expect(heading(page, 'What was on').locator('[data-edited=own]')).toBeFocused();
  expect(await markdownOf(page)).toContain('## What was on');

  await heading(page, 'What was on').click();
  await page.getByRole('button', { name: 'As assembled' }).click();
  await expect(heading(page, 'Programme')).toBeVisible();
  await expect(page.locator('[data-edited]')).toHaveCount(0);
});

test('what changes beneath own words is told, and both are shown to choose from', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Minutes');
  const topic = paper(page).locator('[data-place^=programme][data-place$=topic]').nth(1);
  await topic.click();
  await editor(page).fill('Learning together');
  await page.keyboard.press('Escape');
  await waitUntilSaved(page);
  await goToSection(page, 'Plan');
  const named = page.getByRole('textbox', { name: 'Title', exact: true }).first();
  await named.fill('Another name');
  await named.blur();
  await waitUntilSaved(page);

  await goToSection(page, 'Minutes');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Assembled now')).toBeVisible();
  await page.getByRole('button', { name: 'Keep my words' }).click();
  await expect(topic).toHaveText('Learning together');
  await expect(topic).toHaveAttribute('data-edited', 'own');
});

test('texts are gone through and edited with the keyboard alone', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Minutes');
  await paper(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(paper(page).locator('[data-place="cover/label"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('By hand');
  await page.keyboard.press('Control+Enter');
  const title = paper(page).locator('[data-place="cover/title"]');
  await expect(title).toHaveText('By hand');
  await expect(title).toBeFocused();
});

test('parts are switched off, moved with the keyboard, and as usual again', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Minutes');
  await page.getByRole('checkbox', { name: 'Guiding questions' }).click();
  await expect(heading(page, 'Guiding questions')).toHaveCount(0);
  const first = () => paper(page).getByRole('heading', { level: 3 }).first();
  await page.getByRole('button', { name: /More.*Programme/ }).click();
  for (let step = 0; step < 4; step += 1) {
    if (step > 0) await page.getByRole('button', { name: /More.*Programme/ }).click();
    await page.getByRole('menuitem', { name: 'Move up' }).click();
    await waitUntilSaved(page);
  }
  await expect(first()).toHaveText('Programme');
  await page.getByRole('button', { name: 'As usual' }).click();
  await expect(first()).not.toHaveText('Programme');
  await expect(heading(page, 'Guiding questions')).toBeVisible();
});

test('short minutes have their own parts, and the language is that of the paper alone', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Minutes');
  await page.getByRole('link', { name: 'Short minutes' }).click();
  await expect(page.getByRole('checkbox', { name: 'Programme' })).not.toBeChecked();
  await expect(heading(page, 'Programme')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Cover' }).click();
  await page.getByRole('combobox', { name: 'Language of the paper' }).selectOption('bn');
  await expect(paper(page).getByText('কর্মশালার কার্যবিবরণী')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Minutes and report' })).toBeVisible();
});
