// Bijoy pasted into a field is told, and turned into Unicode by one press.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

/** Pastes as Ctrl+V does, into what has the focus. */
async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const field = document.activeElement;
    if (!field) return;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

test('a text in Bijoy is converted where it was pasted, and what is in Latin letters is let be', async ({
  page,
  app,
}) => {
  await beginWorkshop(page, app.deskUrl, 'Blank');
  await goToSection(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const messages = page.getByRole('region', { name: 'Messages' });
  const name = page.getByRole('textbox', { name: 'Next person', exact: true });
  await paste(page, 'Jean-François Lévêque');
  await expect(name).toHaveValue('Jean-François Lévêque');
  await expect(messages.getByRole('button', { name: 'Convert' })).toHaveCount(0);

  await name.fill('Dr ');
  await paste(page, '†gvnv¤§` iwngv †eMg');
  await expect(messages).toContainText('In Unicode it is: মোহাম্মদ রহিমা বেগম');
  await messages.getByRole('button', { name: 'Convert' }).click();
  await expect(name).toHaveValue('Dr মোহাম্মদ রহিমা বেগম');
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  const kept = page.getByRole('textbox', { name: 'Name of Dr মোহাম্মদ রহিমা বেগম' });
  await expect(kept).toBeVisible();

  // In a field that keeps what is typed, what was converted is kept.
  const district = page.getByRole('textbox', { name: 'District of Dr' });
  await district.focus();
  await paste(page, 'mvZ¶xiv');
  await messages.getByRole('button', { name: 'Convert' }).click();
  await expect(district).toHaveValue('সাতক্ষীরা');
  await page.getByRole('heading', { name: 'People' }).click();
  await waitUntilSaved(page);
  await page.reload();
  await expect(district).toHaveValue('সাতক্ষীরা');
});
