// Names, colours and limits of groups: for all in one go, and for one by its menu.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { makeGroupsOfEight, openAt } from '../support/groups-of-eight.ts';

async function openNames(page: Page, deskUrl: string): Promise<void> {
  const { workshopId, arrangementId } = await makeGroupsOfEight(deskUrl);
  await openAt(page, deskUrl, `#/w/${workshopId}/groups/${arrangementId}`);
  await page.getByRole('button', { name: 'Names and colours' }).press('Enter');
}

const groupOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('all groups are named and coloured in one go, and one undo takes it back', async ({
  page,
  app,
}) => {
  await openNames(page, app.deskUrl);
  await page.getByRole('combobox', { name: 'Name the groups by' }).selectOption('Rivers');
  await expect(page.getByText('Padma · Meghna')).toBeVisible();
  await page.getByRole('checkbox', { name: 'A colour for each group' }).press('Space');
  await page.getByRole('button', { name: 'Name the groups' }).press('Enter');
  await expect(page.getByText('2 groups have their names.')).toBeVisible();
  const padma = groupOf(page, 'Padma');
  await expect(padma.getByRole('combobox', { name: 'Colour of Padma' })).toHaveValue('teal');
  const meghna = groupOf(page, 'Meghna').getByRole('combobox', { name: 'Colour of Meghna' });
  await expect(meghna).toHaveValue('blue');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(groupOf(page, 'Group 1')).toBeVisible();
  await expect(groupOf(page, 'Group 2').getByRole('combobox', { name: /^Colour/ })).toHaveCount(0);
});

test('a list that was pasted names as many groups as it has lines', async ({ page, app }) => {
  await openNames(page, app.deskUrl);
  await page.getByRole('combobox', { name: 'Name the groups by' }).selectOption('A list of my own');
  await expect(page.getByText('Write or paste the names first.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Name the groups' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'One name a line' }).fill('1. শ্যামনগর');
  await page.getByRole('textbox', { name: 'One name a line' }).blur();
  await page.getByRole('button', { name: 'Name the groups' }).click();
  await expect(groupOf(page, 'শ্যামনগর')).toBeVisible();
  await expect(groupOf(page, 'Group 2')).toBeVisible();
});

test('one group is given a colour and a limit by its menu, with keys alone', async ({
  page,
  app,
}) => {
  await openNames(page, app.deskUrl);
  const group = groupOf(page, 'Group 2');
  const choose = async (item: string) => {
    await group.getByRole('button', { name: 'More for Group 2' }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  await choose('Give it a colour');
  const colour = group.getByRole('combobox', { name: 'Colour of Group 2' });
  await expect(colour).toHaveValue('teal');
  await colour.selectOption('Rose');
  await colour.focus();
  await colour.selectOption('No colour');
  await expect(colour).toBeFocused();
  await choose('Limit how many it takes');
  const limit = group.getByRole('textbox', { name: /takes/i });
  await expect(limit).toHaveValue('4');
  await choose('No limit to how many');
  await expect(limit).toHaveCount(0);
});
