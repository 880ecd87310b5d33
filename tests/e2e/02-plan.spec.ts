// The plan: times follow by themselves, items move in every way, and what cannot work says so.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, carry, waitUntilSaved } from '../support/desk.ts';

const sample = /Local Learning Groups/;
const items = (page: Page): Locator => page.locator('main [data-drag-item]');
const item = (page: Page, title: string): Locator =>
  page.locator(`main [data-drag-item][data-drag-name="${title}"]`);
const titles = (page: Page) =>
  items(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-drag-name')));
const timesOf = (page: Page) =>
  items(page).evaluateAll((rows) =>
    rows.map((row) => /\d\d:\d\d–\d\d:\d\d/.exec(row.textContent ?? '')?.[0]),
  );

test('times follow from the lengths, the order and the start of the day', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await expect(items(page)).toHaveCount(7);
  expect((await timesOf(page)).slice(0, 3)).toEqual(['14:00–14:15', '14:15–14:30', '14:30–15:15']);
  const length = item(page, 'Welcome and introduction').getByRole('textbox', { name: 'Length' });
  await length.fill('1h30');
  await length.press('Enter');
  await expect.poll(() => timesOf(page)).toContain('15:30–15:45');
  await length.fill('soon');
  await length.press('Enter');
  await expect(page.getByText('Write a length such as 45')).toBeVisible();
  await length.fill('১৫');
  await length.press('Enter');
  await expect.poll(() => timesOf(page)).toContain('14:15–14:30');
  const start = page.getByRole('textbox', { name: 'Starts at' });
  await start.fill('9:30');
  await start.press('Enter');
  await expect.poll(() => timesOf(page)).toContain('09:30–09:45');
  await waitUntilSaved(page);
});

test('the report-back that cannot fit is flagged where it stands, until it fits', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const report = item(page, 'Presentation of the group findings');
  await expect(report).toContainText(
    'Four groups at 15 minutes each need 60 minutes; this slot has 45. Three groups fit.',
  );
  await report.getByRole('textbox', { name: 'Length' }).fill('60');
  await report.getByRole('textbox', { name: 'Length' }).press('Enter');
  await expect(report).not.toContainText('groups fit');
});

test('a fixed start holds, and says when what comes before is too long', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const tea = item(page, 'Tea Break');
  await tea.getByRole('button', { name: 'Details of Tea Break' }).click();
  const fixed = tea.getByRole('textbox', { name: 'Fixed start' });
  await fixed.fill('15:00');
  await fixed.press('Enter');
  await expect(tea).toContainText('15:00–15:15');
  await expect(tea).toContainText('takes 15 min longer than there is before it');
});

test('items move by mouse, by Alt and an arrow, and by menu; undo brings them back', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await expect(items(page)).toHaveCount(7);
  const planned = await titles(page);
  const tea = item(page, 'Tea Break');
  const handle = tea.getByRole('button', { name: 'Move Tea Break' });

  await handle.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await titles(page)).indexOf('Tea Break')).toBe(2);
  await expect(handle).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => titles(page)).toEqual(planned);

  await tea.scrollIntoViewIfNeeded();
  await carry(
    page,
    handle,
    items(page)
      .nth(2)
      .getByRole('button', { name: /^Move / }),
  );
  await expect.poll(async () => (await titles(page)).indexOf('Tea Break')).toBeLessThan(3);
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(planned);

  await tea.getByRole('button', { name: 'More for Tea Break' }).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await expect.poll(async () => (await titles(page)).indexOf('Tea Break')).toBe(4);
});

test('an item moves to another day by menu and by keyboard', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.getByRole('button', { name: 'Add a day' }).click();
  const second = page.getByRole('region', { name: /^Day 2/ });
  await expect(second).toContainText('Nothing is planned on this day yet');
  await item(page, 'Tea Break').getByRole('button', { name: 'More for Tea Break' }).click();
  await page.getByRole('menuitem', { name: /^Move to: Day 2/ }).click();
  await expect(second.locator('[data-drag-item]')).toHaveCount(1);
  await expect(second).toContainText('14:00–14:15');
  await item(page, 'Plenary discussion')
    .getByRole('button', { name: /^Move / })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(second.locator('[data-drag-item]')).toHaveCount(2);
});

test('a new item is ready to be written, a deleted one comes back from its toast', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.getByRole('button', { name: 'Add an item', exact: true }).click();
  await expect(items(page)).toHaveCount(8);
  await expect(items(page).last().getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Photo on the stairs');
  await expect.poll(() => titles(page)).toContain('Photo on the stairs');
  await item(page, 'Photo on the stairs')
    .getByRole('button', { name: 'More for Photo on the stairs' })
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(items(page)).toHaveCount(7);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(item(page, 'Photo on the stairs')).toHaveCount(1);
});
