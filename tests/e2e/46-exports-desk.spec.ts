// Taking a workshop away from the desk: every file there is, whole or redacted, from one dialog.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

const formats = [
  ['Web page', 'html'],
  ['PowerPoint', 'pptx'],
  ['Excel', 'xlsx'],
  ['CSV tables', 'zip'],
  ['Calendar', 'ics'],
] as const;

test('every file comes out of one dialog, in the language that was chosen', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  await page.getByRole('button', { name: 'All files' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take the workshop away' });
  expect(await violations(page)).toEqual([]);
  for (const [name, ending] of formats) {
    const started = page.waitForEvent('download');
    await dialog.getByRole('button', { name, exact: true }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    expect((await readFile(await download.path())).length).toBeGreaterThan(300);
  }
  await dialog.getByLabel('Language of the fixed words').selectOption('bn');
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Markdown', exact: true }).click();
  expect(await readFile(await (await started).path(), 'utf8')).toContain('## কর্মসূচি');
});

test('the paper on the screen is the one that is taken away', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  const taken = async () => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown', exact: true }).click();
    return await readFile(await (await started).path(), 'utf8');
  };
  expect(await taken()).toContain('## Programme');
  await page.getByRole('link', { name: 'Short minutes' }).click();
  expect(await taken()).not.toContain('## Programme');
});

test('redacted, no file names anybody', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  await page.getByRole('button', { name: 'All files' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take the workshop away' });
  await dialog.getByLabel('For whom').selectOption('redacted');
  await expect(dialog.getByText('A first name alone in a text cannot be told')).toBeVisible();
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Uthan file', exact: true }).click();
  const download = await started;
  expect(download.suggestedFilename()).toContain('(redacted)');
  const files = unzipSync(await readFile(await download.path()));
  const rows = strFromU8(files['rows.json'] ?? new Uint8Array());
  expect(rows).toContain('Participant 1');
  expect(rows).not.toContain('Rajiv Pradhan');
});

test('a copy without names stands on Home beside its workshop', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await page.goto(app.deskUrl);
  const cards = page.getByRole('heading', { name: /Local Learning Groups/ });
  await expect(cards.first()).toBeVisible();
  const before = await cards.count();
  await page
    .getByRole('button', { name: /Local Learning Groups/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Make a redacted copy' }).click();
  await expect(page.getByText('that names nobody is here')).toBeVisible();
  await expect(cards).toHaveCount(before + 1);
});
