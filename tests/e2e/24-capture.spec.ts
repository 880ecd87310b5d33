// What is said is kept without leaving the keyboard; the parking lot has ways in and out.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

const sample = /Local Learning Groups/;
const captured = (page: Page) => page.getByRole('list', { name: 'Captured' });
const row = (page: Page, text: string) =>
  captured(page).getByRole('listitem').filter({ hasText: text });

/** A picture of one colour, as a camera would hand it over. */
async function picture(page: Page, width: number): Promise<Buffer> {
  const url = await page.evaluate((side) => {
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side / 2;
    canvas.getContext('2d')?.fillRect(0, 0, side, side);
    return canvas.toDataURL('image/png');
  }, width);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

test('a decision with its reason, owner and date is written by keyboard alone', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.keyboard.press('n');
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('Meet again in March');
  await page.keyboard.press('Enter');
  const decision = row(page, 'Meet again in March');
  await expect(decision.getByLabel('What it is')).toHaveValue('decision');
  await decision.getByRole('textbox', { name: 'Text' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('The field season is over');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Rahima');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31/3/2011');
  await page.keyboard.press('Tab');
  await goToSection(page, 'Minutes');
  const minutes = page.getByRole('article');
  await expect(minutes.getByRole('row', { name: /Meet again in March/ })).toContainText(
    'The field season is over',
  );
  await expect(minutes.getByRole('row', { name: /Meet again in March/ })).toContainText('Rahima');
  await expect(minutes.getByRole('row', { name: /Meet again in March/ })).toContainText(
    '31 March 2011',
  );
});

test('a quote is kept with who said it', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.keyboard.press('n');
  await page.keyboard.press('Alt+5');
  await page.keyboard.type('We sold twice as much');
  await page.keyboard.press('Enter');
  await row(page, 'We sold').getByRole('textbox', { name: 'Who said it' }).fill('A farmer');
  await goToSection(page, 'Minutes');
  await expect(page.getByRole('row', { name: /We sold twice as much/ })).toContainText('A farmer');
});

test('a photo is made smaller, kept, and there again after a restart', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  const buffer = await picture(page, 4000);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a photo' }).click();
  await (await chooser).setFiles({ name: 'board.png', mimeType: 'image/png', buffer });
  const photo = captured(page).getByRole('img', { name: 'Photo' });
  await expect(photo).toBeVisible();
  const width = () => photo.evaluate((img: HTMLImageElement) => img.naturalWidth);
  await expect.poll(width).toBe(1600);
  await captured(page).getByRole('textbox', { name: 'Text' }).fill('The wall of cards');
  await captured(page).getByRole('textbox', { name: 'Text' }).blur();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const { hash } = new URL(page.url());
  await app.kill();
  await app.restart();
  await page.goto('about:blank');
  await page.goto(`${app.deskUrl}&${hash.slice(1)}`);
  await expect(captured(page).getByRole('img', { name: 'The wall of cards' })).toBeVisible();
});

test('what is no picture is refused in a sentence, and what was written stays', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.getByRole('textbox', { name: 'Capture' }).fill('The wall');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a photo' }).click();
  const buffer = Buffer.from('not a picture');
  await (await chooser).setFiles({ name: 'notes.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByText('“notes.jpg” cannot be read as a picture')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Capture' })).toHaveValue('The wall');
});

test('an entry of the parking lot goes into the agenda and back, by menu and keyboard', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.keyboard.press('n');
  await page.keyboard.press('Alt+4');
  await page.keyboard.type('A newsletter?');
  await page.keyboard.press('Enter');
  const entry = row(page, 'A newsletter?');
  await entry.getByRole('button', { name: /A newsletter/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /Into the agenda/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entry).toContainText('Now in the agenda: A newsletter?');
  const day = page.getByRole('region', { name: 'The day' });
  await expect(day.getByRole('listitem').last()).toContainText('A newsletter?');
  await entry.getByRole('button', { name: /A newsletter/ }).click();
  await page.getByRole('menuitem', { name: 'Back to the parking lot' }).click();
  await expect(entry).not.toContainText('Now in the agenda');
  await expect(day.getByText('A newsletter?')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(entry).toContainText('Now in the agenda');
});

test('an item of the agenda is put into the parking lot, and undo brings it back', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.getByRole('button', { name: 'More for Plenary discussion' }).click();
  await page.getByRole('menuitem', { name: 'Put into the parking lot' }).click();
  await expect(page.getByText('Plenary discussion is in the parking lot.')).toBeVisible();
  await goToSection(page, 'Run');
  await expect(row(page, 'Plenary discussion')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(captured(page)).toHaveCount(0);
});

test('a file is kept at an item, and taken out again as it was', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.getByRole('button', { name: 'Details of Plenary discussion' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  const buffer = Buffer.from('<h1>A hand-out</h1>');
  await (await chooser).setFiles({ name: 'hand-out.html', mimeType: 'text/html', buffer });
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'hand-out.html', exact: true }).click();
  const download = await taken;
  expect(download.suggestedFilename()).toBe('hand-out.html');
  expect(await readFile(await download.path())).toEqual(buffer);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'hand-out.html', exact: true })).toHaveCount(0);
});
