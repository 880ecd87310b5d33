// The library beside the plan: methods, blocks, other workshops' plans; and templates on Home.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, waitUntilSaved } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

const sample = /Local Learning Groups/;
const titles = (page: Page) =>
  page
    .locator('main [data-plan] [data-drag-item]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-drag-name')));
const sheet = (page: Page): Locator => page.getByRole('complementary', { name: 'Library' });

async function openLibrary(page: Page, tab: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Library' }).click();
  await sheet(page).getByRole('tab', { name: tab }).click();
  return sheet(page);
}

test('a method is found by the keyboard alone, and put step by step into the day', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const planned = await titles(page);
  await page.getByRole('button', { name: 'Library' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('tab', { name: 'Methods' })).toBeFocused();
  const into = sheet(page).getByRole('combobox', { name: 'Behind' });
  await into.focus();
  await into.selectOption({ label: 'Tea Break' });
  await page.keyboard.press('Tab');
  await expect(sheet(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('বিশ্ব আড্ডা');
  await expect(sheet(page).getByText('1 method', { exact: true })).toBeVisible();
  const entry = sheet(page).locator('summary');
  await expect(entry).toContainText('World café');
  await expect(entry).toContainText('90 min, at least 60');
  await entry.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByText('Each table talks about its question')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(sheet(page).getByRole('button', { name: 'Add step by step' })).toBeFocused();
  await page.keyboard.press('Enter');
  const steps = [
    'World café',
    'Set the scene',
    'First round',
    'Second round',
    'Third round',
    'Harvest',
  ];
  const at = planned.indexOf('Tea Break') + 1;
  await expect
    .poll(() => titles(page))
    .toEqual([...planned.slice(0, at), ...steps, ...planned.slice(at)]);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Library' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(planned);
});

test('filters leave the methods that fit, and one goes in whole, in the language chosen', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const library = await openLibrary(page, 'Methods');
  await library.getByRole('combobox', { name: 'For what' }).selectOption('energise');
  await library.getByRole('combobox', { name: 'Time' }).selectOption('10');
  await library.getByRole('combobox', { name: 'People' }).selectOption('50');
  await expect(library.locator('summary')).toHaveCount(3);
  await library.getByRole('combobox', { name: 'People' }).selectOption('5');
  await expect(library.locator('summary')).toHaveCount(1);
  await library.getByRole('searchbox').fill('no such');
  await expect(library.getByText('No method fits.')).toBeVisible();
  await library.getByRole('searchbox').fill('');
  await library.getByRole('combobox', { name: 'Language' }).selectOption('bn');
  await library.locator('summary').click();
  await library.getByRole('button', { name: 'Add as one item' }).click();
  await expect.poll(async () => (await titles(page)).at(-1)).toBe('গুঞ্জন দল');
  await expect(page.getByText('Added to Day 1, Workshop: গুঞ্জন দল')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(async () => (await titles(page)).at(-1)).not.toBe('গুঞ্জন দল');
});

test('items of another workshop are copied where one wants them, and taken back at once', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  await live.send('library.addSample', { id: newId(), sample: 'learning-route-2014' });
  live.close();
  await beginWorkshop(page, app.deskUrl, sample);
  const planned = await titles(page);
  const library = await openLibrary(page, 'Copy');
  await expect(library.getByRole('combobox', { name: 'Copy from' })).toContainText(
    'Learning Route',
  );
  await expect(library.getByRole('button', { name: 'Copy items' })).toBeDisabled();
  await library
    .getByRole('combobox', { name: 'Behind' })
    .selectOption({ label: 'At the beginning' });
  await library
    .getByRole('checkbox', { name: /^Opening session/ })
    .first()
    .check();
  await library
    .getByRole('checkbox', { name: /^Registration/ })
    .first()
    .press('Space');
  await library.getByRole('button', { name: 'Copy 2 items' }).click();
  const copied = ['Registration', 'Opening session'];
  await expect.poll(() => titles(page)).toEqual([...copied, ...planned]);
  // What is put next goes behind what was put before.
  await library
    .getByRole('checkbox', { name: /^Introductions and exp/ })
    .first()
    .check();
  await library.getByRole('button', { name: 'Copy 1 item' }).click();
  await expect.poll(async () => (await titles(page))[2]).toBe('Introductions and expectations');
  await page.locator('main h1').click();
  for (const left of [[...copied, ...planned], planned]) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(page)).toEqual(left);
  }
});

test('a part of a plan is kept as a block, and put into another workshop', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const library = await openLibrary(page, 'Save');
  await library.getByRole('checkbox', { name: /^Tea Break/ }).check();
  await library.getByRole('checkbox', { name: /^Plenary discussion/ }).check();
  await library.getByRole('textbox', { name: 'Name of the block' }).fill('Tea and talk');
  await library.getByRole('button', { name: 'Save as a block' }).click();
  await expect(page.getByText('Kept as a block: Tea and talk')).toBeVisible();
  await beginWorkshop(page, app.deskUrl, /^Blank/);
  await openLibrary(page, 'Blocks');
  await library.locator('summary', { hasText: 'Tea and talk' }).click();
  await expect(library.getByText('Plenary discussion (30 min)')).toBeVisible();
  await library.getByRole('button', { name: 'Add the block' }).click();
  await expect.poll(() => titles(page)).toEqual(['Tea Break', 'Plenary discussion']);
});

test('a workshop becomes a template, and the template a workshop', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const planned = await titles(page);
  const library = await openLibrary(page, 'Save');
  await library.getByRole('button', { name: 'Save the workshop as a template' }).click();
  await expect(page.getByText('Kept as a template:')).toBeVisible();
  await page.goto(app.deskUrl);
  const own = page.getByRole('region', { name: 'Your templates' });
  await expect(page.getByRole('region', { name: 'Workshops' }).getByRole('listitem')).toHaveCount(
    1,
  );
  const name = own.getByRole('textbox', { name: 'Name' });
  await name.fill('Learning group, ours');
  await name.press('Enter');
  await waitUntilSaved(page);
  await own.getByRole('button', { name: 'New workshop from it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
  await expect.poll(() => titles(page)).toEqual(expect.arrayContaining(planned));
  await page.goto(app.deskUrl);
  await expect(page.getByRole('link', { name: 'Learning group, ours' })).toBeVisible();

  await own.getByRole('button', { name: 'More for Learning group, ours' }).click();
  await page.getByRole('menuitem', { name: 'Change its plan' }).click();
  await expect(page.getByText('This is a template.')).toBeVisible();
  await page.goto(app.deskUrl);
  await page.getByRole('button', { name: 'New workshop', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Learning group, ours' })).toBeVisible();
  await page.keyboard.press('Escape');
  await own.getByRole('button', { name: 'More for Learning group, ours' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(own).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(own).toBeVisible();
});

test('a card on the first page keeps its workshop as a template', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.goto(app.deskUrl);
  const name = 'Workshop on Local Learning Groups';
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Save as a template' }).click();
  const own = page.getByRole('region', { name: 'Your templates' });
  await expect(own.getByRole('textbox', { name: 'Name' })).toHaveValue(name);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(own).toHaveCount(0);
});

test('a template goes out as a file and comes in among the templates', async ({ app, page }) => {
  const live = await connectLive(app.deskUrl);
  const [workshopId, id] = [newId(), newId()];
  await live.send('library.addSample', { id: workshopId, sample: 'learning-route-2014' });
  await live.send('library.saveTemplate', { id, workshopId, title: 'Our route' });
  await page.goto(app.deskUrl);
  const own = page.getByRole('region', { name: 'Your templates' });
  await own.getByRole('button', { name: 'More for Our route' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Save as a Uthan file' }).click();
  const path = await (await download).path();
  await live.send('workshop.remove', { id });
  live.close();
  await expect(own).toHaveCount(0);
  const file = { name: 'route.uthan', mimeType: 'application/x-uthan', buffer: readFileSync(path) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('It is among your templates now.')).toBeVisible();
  await expect(own.getByRole('textbox', { name: 'Name' })).toHaveValue('Our route');
});
