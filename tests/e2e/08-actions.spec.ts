import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, carry, goToSection } from '../support/desk.ts';

const line = (page: Page, at: number) => page.locator('[data-line]').nth(at);
const activities = (page: Page) =>
  page.locator('[data-line]').getByRole('textbox', { name: 'Activity' });

const inOrder = async (page: Page, texts: readonly string[]) => {
  for (const [at, text] of texts.entries())
    await expect(activities(page).nth(at)).toHaveValue(text);
};

async function write(page: Page, texts: readonly string[]) {
  const field = page.getByRole('textbox', { name: 'Add an activity' });
  await field.click();
  for (const text of texts) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await inOrder(page, texts);
}

test.beforeEach(async ({ page, app }) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
  await goToSection(page, 'Actions');
});

test('a line says who does what until when, and says so if it is due before it starts', async ({
  page,
}) => {
  await write(page, ['Train 40 farmers']);
  const row = line(page, 0);
  await row.getByRole('combobox', { name: 'Responsible person' }).fill('Rahima Khatun');
  await row.getByRole('combobox', { name: 'Organisation' }).fill('NGF');
  await row.getByRole('textbox', { name: 'Resources' }).fill('1,20,000 Tk');
  await row.getByRole('textbox', { name: 'Indicator' }).fill('40 trained');
  await row.getByRole('combobox', { name: 'Status' }).selectOption('Delayed');
  await row.getByRole('textbox', { name: 'Start' }).fill('1 December 2014');
  await row.getByRole('textbox', { name: 'Due' }).fill('20/11/2014');
  await page.keyboard.press('Tab');
  await expect(row.getByText('It is due before it starts.')).toBeVisible();
  await row.getByRole('textbox', { name: 'Due' }).fill('20 December 2014');
  await page.keyboard.press('Tab');
  await expect(row.getByText('It is due before it starts.')).toBeHidden();
  await page.reload();
  await expect(row.getByRole('combobox', { name: 'Responsible person' })).toHaveValue(
    'Rahima Khatun',
  );
  await expect(row.getByRole('textbox', { name: 'Due' })).toHaveValue('20 December 2014');
  await expect(row.getByRole('combobox', { name: 'Status' })).toHaveValue('delayed');
});

test('lines change places by mouse, by keyboard and by menu', async ({ page }) => {
  await write(page, ['a', 'b', 'c']);
  const handle = line(page, 2).locator('[data-drag-handle]');
  await handle.hover(); // the page has followed what was written last, and stands still
  await carry(page, handle, line(page, 0));
  await inOrder(page, ['a', 'c', 'b']);
  await line(page, 2).locator('[data-drag-handle]').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await inOrder(page, ['a', 'b', 'c']);
  await page.getByRole('button', { name: 'More for a', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await inOrder(page, ['b', 'a', 'c']);
  await expect(line(page, 1).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await inOrder(page, ['a', 'b', 'c']);
});

test('a deleted line comes back by Undo', async ({ page }) => {
  await write(page, ['a', 'b']);
  await page.getByRole('button', { name: 'More for a', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await inOrder(page, ['b']);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await inOrder(page, ['a', 'b']);
});

test('all plans stand beside each other, and a new one names its owner', async ({ page }) => {
  await write(page, ['a', 'b']);
  await line(page, 0).getByRole('combobox', { name: 'Status' }).selectOption('Done');
  await page.getByRole('button', { name: 'New plan' }).click();
  // The new one is open: it has no line yet.
  await expect(line(page, 0)).toBeHidden();
  await page.getByRole('combobox', { name: 'Project or organisation' }).fill('FEDEC');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'FEDEC' })).toBeVisible();
  await page.getByRole('tab', { name: 'All plans' }).click();
  await expect(page.getByText('1 of 2 done')).toBeVisible();
  await page.getByRole('tabpanel').getByRole('button', { name: /FEDEC/ }).click();
  await expect(page.getByRole('combobox', { name: 'Project or organisation' })).toHaveValue(
    'FEDEC',
  );
});
