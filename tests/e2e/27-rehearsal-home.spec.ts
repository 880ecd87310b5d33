// Home while a day is rehearsed: one workshop, and a sentence that says where the others are.
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

test('Home says in a rehearsal why it lists one workshop alone, and ends it', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Learning Route/);
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Run');
  await page.getByRole('button', { name: 'Rehearse' }).click();
  await page.getByRole('menuitem', { name: /×60/ }).click();
  await expect(page.getByRole('region', { name: 'Rehearsal' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Uthan' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Workshop on Local Learning Groups',
  ]);
  await expect(main).toContainText('Your other workshops and templates are untouched');
  await expect(main.getByRole('button', { name: 'Open a file' })).toHaveCount(0);
  await main.getByRole('button', { name: 'End rehearsal' }).press('Enter');
  await expect(main.getByText('Your other workshops')).toHaveCount(0);
  await expect(main.getByRole('link', { name: /Learning Route/ })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Workshop on Local Learning Groups' })).toBeVisible();
  await expect(main.getByRole('button', { name: 'Open a file' })).toBeVisible();
});
