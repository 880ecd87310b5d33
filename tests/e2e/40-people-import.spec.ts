// Lists as they come from organisations: titles, merged cells, Bijoy, and people who are there already.
import type { Page } from '@playwright/test';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

async function openImport(page: Page, deskUrl: string) {
  await beginWorkshop(page, deskUrl, 'Blank');
  await goToSection(page, 'People');
  await page.getByRole('button', { name: 'Import a list' }).click();
  return page.getByRole('dialog', { name: 'Import a list of people' });
}

const list: SheetData = [
  [
    { value: 'List of participants, 13 December', columnSpan: 7 },
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  ['Organisation', 'Name of participant', 'Gender', 'Age', 'Mobile', 'Photo consent', 'Food'],
  [{ value: 'NGF', rowSpan: 2 }, 'Mst. Rahima Begum', 'F', 34, 1711555010, 'Yes', 'No fish'],
  [null, 'Karim Uddin', 'M', '২৫', '০১৭১১-৫৫৫০১১', 'না', '=1+1'],
  ['RRF', 'Mina Akter', 'F', 'old', '', '', ''],
  ['Total', 3, null, null, null, null, null],
];

test('a workbook with a title, merged cells and a field of its own comes in, and merges with who is there', async ({
  page,
  app,
}) => {
  const dialog = await openImport(page, app.deskUrl);
  await dialog
    .getByRole('textbox', { name: 'Or paste the list here' })
    .fill('Name\tPhone\tDistrict\nRahima Begum\t+880 1711 555010\tSatkhira\nMina Akter\t\t');
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await dialog.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByText('2 people. Nobody present.')).toBeVisible();

  await page.getByRole('button', { name: 'Import a list' }).click();
  const buffer = await writeWorkbook(list).toBuffer();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.xlsx', mimeType: type, buffer });
  await expect(dialog.getByText('2 rows with titles, headings or sums')).toBeVisible();
  await expect(dialog.getByText('1 word is not understood')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Food' }).selectOption('A field of its own');
  await expect(
    dialog.getByText('1 person will come in. 2 people on the list will be changed.'),
  ).toBeVisible();
  const twins = dialog.getByRole('region', { name: '2 people seem to be there already' });
  await expect(twins.getByRole('row', { name: 'District' })).toHaveCount(0);
  await expect(twins.getByRole('row', { name: 'Age group Not asked 30–44' })).toBeVisible();
  await twins
    .getByRole('combobox', { name: 'What to do with Mst. Rahima Begum' })
    .selectOption('Take what the file says');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 1, change 2 on the list' }).click();

  await expect(page.getByText('3 people: 2 female, 1 male. Nobody present.')).toBeVisible();
  const organisation = (name: string) =>
    page.getByRole('textbox', { name: `Organisation of ${name}` });
  await expect(organisation('Mst. Rahima Begum')).toHaveValue('NGF');
  await expect(organisation('Karim Uddin')).toHaveValue('NGF');
  await expect(organisation('Mina Akter')).toHaveValue('RRF');
  await expect(page.getByRole('textbox', { name: 'District of Mst. Rahima Begum' })).toHaveValue(
    'Satkhira',
  );
  await page.getByRole('button', { name: 'Details of Karim Uddin' }).click();
  const details = page.getByRole('complementary', { name: 'Details of Karim Uddin' });
  await expect(details.getByRole('textbox', { name: 'Food' })).toHaveValue('=1+1');
  await expect(details.getByRole('combobox', { name: 'Age group' })).toHaveValue('18-29');

  // One import, one undo: the people, what was changed and the field go together.
  await page.getByRole('heading', { name: 'People' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('2 people. Nobody present.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name of Rahima Begum' })).toBeVisible();
});

test('a list in Bijoy is told, shown before and after, and converted by one press', async ({
  page,
  app,
}) => {
  const dialog = await openImport(page, app.deskUrl);
  // bvg;†Rjv — † is 0x86, and so on: as an old Excel saves it.
  const lines = ['bvg;†Rjv;Email', 'iwngv †eMg;XvKv;r@example.org', '†gvnv¤§` Kwig;mvZ¶xiv;'];
  const codes: Readonly<Record<string, number>> = { '†': 0x86 };
  const bytes = Array.from(lines.join('\r\n'), (c) => codes[c] ?? c.charCodeAt(0));
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(bytes),
  });
  const offer = dialog.getByRole('region', { name: 'This list seems to be in Bijoy (SutonnyMJ)' });
  await expect(offer).toContainText('†gvnv¤§` Kwig');
  await expect(offer).toContainText('মোহাম্মদ করিম');
  await offer.getByRole('button', { name: 'Convert to Unicode' }).click();
  await expect(dialog.getByText('2 people will come in.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of রহিমা বেগম' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'District of মোহাম্মদ করিম' })).toHaveValue(
    'সাতক্ষীরা',
  );
  await expect(page.getByRole('textbox', { name: 'Email of রহিমা বেগম' })).toHaveValue(
    'r@example.org',
  );
});
