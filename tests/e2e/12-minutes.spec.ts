// The minutes on the desk: they follow what is written, on paper, on a phone, from the keyboard.
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

test('the paper follows the summary, and Undo takes it back', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { name: 'Programme' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Summary' })).toHaveCount(0);

  const summary = page.getByRole('textbox', { name: 'Summary' });
  await summary.fill('We agreed.\n- To meet again');
  await expect(paper.getByRole('heading', { name: 'Summary' })).toBeVisible();
  await expect(paper.getByRole('listitem').filter({ hasText: 'To meet again' })).toBeVisible();
  await waitUntilSaved(page);
  await summary.blur();
  await page.keyboard.press('Control+z');
  await expect(paper.getByRole('heading', { name: 'Summary' })).toHaveCount(0);
});

test('a file is made with the keyboard alone, with what was typed last', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  await page.getByRole('textbox', { name: 'Summary' }).focus();
  await page.keyboard.type('Typed a moment ago.');
  const started = page.waitForEvent('download');
  const markdown = page.getByRole('button', { name: 'Markdown', exact: true });
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    if (await markdown.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  const text = await readFile(await (await started).path(), 'utf8');
  expect(text).toContain('## Summary\n\nTyped a moment ago.');
  await expect(markdown).toBeFocused();
});

test('printed, the paper stands alone', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  await expect(page.getByRole('article')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Word', exact: true })).toBeHidden();
  // Nothing around the paper cuts it off after the first page.
  const cut = await page.getByRole('article').evaluate((paper) => {
    const parents: Element[] = [];
    for (let each = paper.parentElement; each; each = each.parentElement) parents.push(each);
    return parents.filter((each) => getComputedStyle(each).overflowY !== 'visible').length;
  });
  expect(cut).toBe(0);
});

test('on a phone the paper is read without scrolling sideways', async ({ app, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  await expect(page.getByRole('article')).toBeVisible();
  const spare = await page
    .getByRole('main')
    .evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(spare).toBe(0);
});

test('a workshop with nothing in it says what its minutes will be', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Blank/);
  await goToSection(page, 'Minutes');
  await expect(page.getByRole('heading', { name: 'Nothing to report yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Write the summary' }).click();
  await expect(page.getByRole('textbox', { name: 'Summary' })).toBeFocused();
});
