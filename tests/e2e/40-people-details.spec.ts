// What is asked of a person beside the list's columns: consents, tags, fields of the workshop's own.
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

test('consents, tags and own fields are written beside the list, found and counted', async ({
  page,
  app,
}) => {
  await beginWorkshop(page, app.deskUrl, 'Blank');
  await goToSection(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  for (const name of ['Rahima Begum', 'Karim Uddin']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('2 people. Nobody present.')).toBeVisible();

  // A field of the workshop's own, and disability only where it is asked for.
  await page.getByRole('tab', { name: 'Fields' }).click();
  await page.getByRole('button', { name: 'Add a field' }).click();
  await page.getByRole('textbox', { name: 'Name of the field' }).fill('Food');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'List' }).click();
  await page.getByRole('button', { name: 'Details of Rahima Begum' }).click();
  const details = page.getByRole('complementary', { name: 'Details of Rahima Begum' });
  await expect(details.getByRole('textbox', { name: 'Disability' })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Fields' }).click();
  await page.getByRole('checkbox', { name: 'Ask for disability' }).click();
  await page.getByRole('tab', { name: 'List' }).click();

  // By keyboard alone: open, answer, go on to the next, close, and be back where one was.
  await page.getByRole('button', { name: 'Details of Rahima Begum' }).press('Enter');
  await expect(details).toBeFocused();
  await details.getByRole('combobox', { name: 'Age group' }).selectOption('30-44');
  await details.getByRole('textbox', { name: 'Disability' }).fill('Low vision');
  const photos = details.getByRole('group', { name: 'Photos in public' });
  await photos.getByRole('radio', { name: 'Not asked' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(photos.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await details
    .getByRole('group', { name: 'Quoted by name' })
    .getByRole('radio', { name: 'Yes' })
    .click();
  await details.getByRole('combobox', { name: 'New tag' }).fill('Host, interpreter');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('listitem')).toHaveText(['Host', 'interpreter']);
  await details.getByRole('textbox', { name: 'Food' }).fill('No fish');
  await expect(
    page.getByText('Consent given, of 2: photos in public 0, quoted by name 1.'),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Alt+ArrowDown');
  const next = page.getByRole('complementary', { name: 'Details of Karim Uddin' });
  await expect(next.getByRole('textbox', { name: 'Food' })).toHaveValue('');
  await next.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(page.getByRole('button', { name: 'Details of Karim Uddin' })).toBeFocused();

  // Searched for and narrowed to.
  await page.getByRole('searchbox', { name: 'Search people' }).fill('no fish');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Escape');
  const only = page.getByRole('combobox', { name: 'Only' });
  await only.selectOption({ label: 'Tag: Host (1)' });
  await expect(page.getByRole('checkbox', { name: 'Rahima Begum is present' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Karim Uddin is present' })).toHaveCount(0);
  await only.selectOption({ label: 'Photos in public: not asked (1)' });
  await expect(page.getByRole('checkbox', { name: 'Karim Uddin is present' })).toBeVisible();
  await only.selectOption({ label: 'Anyone' });

  // A tag for everybody who is shown, in one undo.
  const mark = page.getByRole('button', { name: 'Mark', exact: true });
  await mark.click();
  await page.getByRole('menuitem', { name: 'Tag these 1: interpreter' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'interpreter' })).toHaveCount(2);
  await mark.click();
  await page.getByRole('menuitem', { name: 'Take interpreter off these 2' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'interpreter' })).toHaveCount(0);
  const undo = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(page.getByRole('row').filter({ hasText: 'interpreter' })).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row').filter({ hasText: 'interpreter' })).toHaveCount(1);

  // A tag taken off, and the field with what was in it, come back.
  await page.getByRole('button', { name: 'Details of Rahima Begum' }).click();
  await details.getByRole('button', { name: 'Take off Host' }).click();
  await expect(details.getByRole('listitem')).toHaveText(['interpreter']);
  await page.getByRole('tab', { name: 'Fields' }).click();
  await page.getByRole('button', { name: 'Delete the field Food' }).click();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page.getByRole('tab', { name: 'List' }).click();
  await page.getByRole('button', { name: 'Details of Rahima Begum' }).click();
  await expect(details.getByRole('textbox', { name: 'Food' })).toHaveValue('No fish');
  await expect(details.getByRole('combobox', { name: 'Age group' })).toHaveValue('30-44');
});
