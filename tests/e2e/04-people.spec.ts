// The list of people: written by hand, brought in from a spreadsheet, and marked present.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

const csv = [
  'ক্রমিক;নাম;লিঙ্গ;সংস্থা;মোবাইল',
  '১;রহিমা বেগম;নারী;এনজিএফ;০১৭১১-৫৫৫০১০',
  '২;;পুরুষ;পিকেএসএফ;',
  '৩;"করিম; উদ্দিন";পুরুষ;পিকেএসএফ;',
].join('\r\n');

/** Opens a new blank workshop's list of people. */
async function openPeople(page: Page, deskUrl: string): Promise<void> {
  await beginWorkshop(page, deskUrl, 'Blank');
  await goToSection(page, 'People');
}

test('people are written one after the other with Enter, edited, and deleted with an undo', async ({
  page,
  app,
}) => {
  await openPeople(page, app.deskUrl);
  await page.getByRole('button', { name: 'Add a person' }).click();
  for (const name of ['Rahima Begum', 'Karim Uddin']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('2 people. Nobody present.')).toBeVisible();

  await page.getByRole('textbox', { name: 'Organisation of Karim Uddin' }).fill('PKSF');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Sex of Rahima Begum' }).selectOption('female');
  await page.getByRole('checkbox', { name: 'Rahima Begum is present' }).click();
  await expect(page.getByText('2 people: 1 female, 1 not asked. 1 present.')).toBeVisible();

  await page.getByRole('button', { name: 'Delete Karim Uddin' }).click();
  await expect(page.getByText('1 person: 1 female. 1 present.')).toBeVisible();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText('2 people: 1 female')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Organisation of Karim Uddin' })).toHaveValue(
    'PKSF',
  );
});

test('a Bangla list with semicolons and a byte order mark comes in, but for the row it names', async ({
  page,
  app,
}) => {
  await openPeople(page, app.deskUrl);
  await page.getByRole('button', { name: 'Import a list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a list of people' });
  const buffer = Buffer.from(`\ufeff${csv}`);
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
  await expect(dialog.getByText('2 people will come in.')).toBeVisible();
  await expect(dialog.getByRole('region', { name: '1 row cannot be taken' })).toContainText(
    'Line 3: no name',
  );
  await expect(dialog.getByRole('combobox', { name: 'লিঙ্গ' })).toHaveValue('sex');
  await expect(dialog.getByRole('combobox', { name: 'ক্রমিক' })).toHaveValue('nothing');

  // A column guessed wrong is put right, and back.
  await dialog.getByRole('combobox', { name: 'সংস্থা' }).selectOption('project');
  await expect(dialog.getByRole('columnheader', { name: 'Project' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'সংস্থা' }).selectOption('organisation');

  await dialog
    .getByRole('button', { name: 'Import 2, without the 1 that cannot be taken' })
    .click();
  await expect(page.getByText('2 people: 1 female, 1 male. Nobody present.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name of করিম; উদ্দিন' })).toBeVisible();

  await page.getByRole('button', { name: 'Mark', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mark all present' }).click();
  await expect(page.getByText('1 male. 2 present.')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search people' }).fill('রহিমা');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'People' }).click(); // a field undoes its own typing

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nobody is on the list yet')).toBeVisible();
});

test('the same list again is held back as duplicates', async ({ page, app }) => {
  await openPeople(page, app.deskUrl);
  const importList = async () => {
    await page.getByRole('button', { name: 'Import a list' }).click();
    await page.getByRole('textbox', { name: 'Or paste the list here' }).fill('Name\tSex\nHasan\tM');
    await page.getByRole('button', { name: 'Read the list' }).click();
  };
  await importList();
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByText('1 person: 1 male. Nobody present.')).toBeVisible();
  await importList();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 person seems to be there already')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import 0 people' })).toBeDisabled();
  await dialog
    .getByRole('combobox', { name: 'What to do with Hasan' })
    .selectOption('Bring in as another person');
  await dialog.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByText('2 people: 2 male. Nobody present.')).toBeVisible();
});
