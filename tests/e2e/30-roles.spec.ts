// What groups are given before they begin: roles dealt over rounds, by menu, by field, by keys alone.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { eight, makeGroupsOfEight, openAt } from '../support/groups-of-eight.ts';

async function openTwoRounds(page: Page, deskUrl: string): Promise<void> {
  const { workshopId, arrangementId } = await makeGroupsOfEight(deskUrl);
  await openAt(page, deskUrl, `#/w/${workshopId}/groups/${arrangementId}`);
  await expect(page.getByRole('region', { name: 'Group 2', exact: true })).toBeVisible();
}

const groupOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Everybody who has a role in the round that is shown. */
const holders = (page: Page) =>
  page.locator('[data-drag-item]').evaluateAll((items) =>
    items
      .filter((item) => item.querySelector('[role=img][aria-label]'))
      .map((item) => item.getAttribute('data-drag-name') ?? '')
      .toSorted(),
  );

test('roles are dealt over the rounds so that everybody has one before anybody has two', async ({
  page,
  app,
}) => {
  await openTwoRounds(page, app.deskUrl);
  await page.getByRole('button', { name: 'Roles', exact: true }).click();
  await page.getByRole('button', { name: 'Deal roles' }).click();
  await expect(page.getByText('The roles are dealt.')).toBeVisible();
  await expect.poll(() => holders(page)).toHaveLength(4);
  const first = await holders(page);
  await page.getByRole('tab', { name: /Round 2/ }).click();
  await expect
    .poll(async () => [...first, ...(await holders(page))].toSorted())
    .toEqual(eight.toSorted());
  await page.getByRole('tab', { name: /Round 1/ }).click();
  await expect.poll(() => holders(page)).toEqual(first);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => holders(page)).toEqual([]);
});

test('a role is given by menu and by field with keys alone, and told by letter and name', async ({
  page,
  app,
}) => {
  await openTwoRounds(page, app.deskUrl);
  await page.getByRole('button', { name: 'Roles', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Timekeeper' }).focus();
  await page.keyboard.press('Space');
  const group = groupOf(page, 'Group 1');
  await expect(group.getByRole('combobox', { name: 'Timekeeper' })).toBeVisible();
  await expect(group.getByRole('combobox', { name: 'Presenter' })).toHaveCount(0);

  await page.getByRole('button', { name: 'More for Karim' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Make presenter' }).focus();
  await page.keyboard.press('Enter');
  const karim = page.locator('[data-drag-name="Karim"]');
  const mark = karim.getByRole('img', { name: 'Presenter' });
  await expect(mark).toHaveText('P');
  await expect(group.getByRole('combobox', { name: 'Presenter' })).toHaveValue(/.+/);

  await group.getByRole('combobox', { name: 'Presenter' }).selectOption('Rahima');
  await expect(mark).toHaveCount(0);
  const rahima = page.locator('[data-drag-name="Rahima"]');
  await expect(rahima.getByRole('img', { name: 'Presenter' })).toBeVisible();
  await page.getByRole('button', { name: 'More for Rahima' }).click();
  await page.getByRole('menuitem', { name: 'No longer presenter' }).click();
  await expect(group.getByRole('combobox', { name: 'Presenter' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});
