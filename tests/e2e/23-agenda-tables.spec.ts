// An agenda in a table: brought in with what is wrong in it named, taken away, and brought in again.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import writeWorkbook from 'write-excel-file/node';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

const route = `Learning route in Satkhira,,,
"Day 1, 7 September: Opening",,,
Time,Topic,Facilitator,Venue
9.00-9.30,Registration,NGF,Hall
9.30-10.45,Introduction,MDF,Hall
11.00-11.15,Tea break,,
soon,Something,,
"Day 2, 8 September",,,
8:00,Travel,,Bus
`;
const item = (page: Page, title: string): Locator =>
  page.locator(`main [data-drag-item][data-drag-name="${title}"]`);
const dayPanels = (page: Page): Locator => page.getByRole('region', { name: /^Day \d/ });

async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import from XLSX or CSV' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import an agenda' });
  await expect(dialog).toBeVisible();
  return dialog;
}
const choose = (dialog: Locator, name: string, buffer: Buffer) =>
  dialog.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

test('a table with a title, two days and a wrong time comes in, but for the row it names', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, 'Blank');
  const dialog = await openImport(page);
  await choose(dialog, 'route.csv', Buffer.from(route));
  await expect(dialog.getByText('4 items will come in, on 2 days.')).toBeVisible();
  await expect(dialog.getByRole('region', { name: '1 row cannot be taken' })).toContainText(
    'Line 7: “soon” is no time',
  );
  await expect(
    dialog.getByRole('row', { name: /11:00–11:15 \(fixed\).*Tea break.*Break/ }),
  ).toBeVisible();
  // A column guessed wrong is put right, and the preview follows.
  await dialog.getByRole('combobox', { name: 'Venue' }).selectOption('method');
  await expect(dialog.getByRole('row', { name: /Registration.*Hall/ })).toHaveCount(0);
  await dialog.getByRole('combobox', { name: 'Venue' }).selectOption('place');
  await dialog
    .getByRole('button', { name: 'Import 4, without the 1 that cannot be taken' })
    .click();
  await expect(dayPanels(page)).toHaveCount(3); // the blank one was there
  await expect(item(page, 'Introduction')).toContainText('09:30–10:45');
  await expect(item(page, 'Travel')).toContainText('08:00–08:30');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(dayPanels(page)).toHaveCount(1);
});

test('a Bangla workbook goes behind the items of a day, by keyboard alone', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  const data = [
    ['সময়', 'বিষয়', 'সহায়ক'],
    [{ value: 17.5 / 24, type: Number, format: 'h:mm' }, 'মাঠ পরিদর্শন', 'রহিমা'],
    [{ value: 18 / 24, type: Number, format: 'h:mm' }, 'রাতের খাবার', null],
  ];
  const workbook = await writeWorkbook(data).toBuffer();
  const button = page.getByRole('button', { name: 'Table', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Import from XLSX or CSV' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file' }).focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'সূচি.xlsx', mimeType: '', buffer: workbook });
  await expect(dialog.getByText('2 items will come in, on 1 day.')).toBeVisible();
  const place = dialog.getByRole('combobox', { name: 'Where they go' });
  await place.focus();
  await page.keyboard.press('End');
  await expect(place).toHaveValue(/^behind/);
  await dialog.getByRole('button', { name: 'Import 2 items' }).focus();
  await page.keyboard.press('Enter');
  await expect(dayPanels(page)).toHaveCount(1);
  await expect(item(page, 'মাঠ পরিদর্শন')).toContainText('17:30–18:00');
  await page.keyboard.press('Control+z');
  await expect(item(page, 'মাঠ পরিদর্শন')).toHaveCount(0);
});

test('5,000 rows are previewed, and more than that are refused in words', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, 'Blank');
  const dialog = await openImport(page);
  const lines = Array.from(
    { length: 5000 },
    (_, at) => `${1 + (at % 28)}/9/2010,9:00-9:30,Item ${at}`,
  );
  await choose(dialog, 'long.csv', Buffer.from(['Date,Time,Topic', ...lines].join('\n')));
  await expect(dialog.getByText('5,000 items will come in, on 28 days.')).toBeVisible();
  await expect(
    dialog.getByRole('button', { name: 'Show more: 100 of 5,000 are shown' }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Take another list' }).click();
  const [first = ''] = lines;
  await choose(
    dialog,
    'longer.csv',
    Buffer.from(Array.from({ length: 5200 }, () => first).join('\n')),
  );
  await expect(dialog.getByRole('alert')).toContainText('This table has more than 5,100 rows');
});

test('what is taken away comes in again, with private notes only where they are asked for', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  const take = async (choice: string) => {
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: choice }).click();
    return readFile(await (await download).path());
  };
  const csv = String(await take('Take away as CSV'));
  expect(csv).toContain('Tea Break');
  expect(csv.split('\r\n')[0]).not.toContain('Private notes');
  expect(String(await take('CSV, with private notes')).split('\r\n')[0]).toContain('Private notes');
  const workbook = await take('Take away as XLSX');
  const dialog = await openImport(page);
  await choose(dialog, 'again.xlsx', workbook);
  await dialog.getByRole('button', { name: 'Import 7 items' }).click();
  await expect(dayPanels(page)).toHaveCount(2);
  const times = await dayPanels(page).evaluateAll((panels) =>
    panels.map((panel) => panel.textContent?.match(/\d\d:\d\d–\d\d:\d\d/g)),
  );
  expect(times[1]).toEqual(times[0]);
});

test('what ran stands beside its plan, and goes out as a table, by keyboard alone', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Run');
  await page.getByRole('button', { name: 'Planned and actual' }).press('Enter');
  await expect(page.getByText('Nothing has run yet')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the clock' }).press('Enter');
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor(); // the keys are its own
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.getByRole('timer', { name: 'Clock' })).toContainText(/15:[1-5]|16:0/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Presentation');
  await page.getByRole('button', { name: 'Planned and actual' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Planned and actual' })).toBeVisible();
  const row = page.getByRole('row', { name: /^Welcome and introduction/ });
  await expect(row.getByRole('cell')).toHaveText([
    ...[/^\d\d:\d\d$/, /^\d\d:\d\d$/, '15', '0', '−15', '', '+1', ''],
  ]);
  await expect(page.getByRole('figure')).toContainText('planned 15 min, actual 0 min');
  await page.getByRole('button', { name: 'Take away' }).press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const csv = String(await readFile(await (await download).path()));
  expect(csv).toMatch(/,Welcome and introduction,Done,\d\d:\d\d,\d\d:\d\d,\d\d:\d\d,15,0,-15,/);
});
