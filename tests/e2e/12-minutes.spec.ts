// The minutes on the desk: they follow what is written, on paper, on a phone, from the keyboard.
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

test('the paper follows the summary, and Undo takes it back', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { name: 'Programme' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Executive summary' })).toHaveCount(0);

  await paper.getByText('Write: Executive summary').click();
  const summary = page.getByRole('textbox', { name: 'Executive summary' });
  await summary.fill('We agreed.\n- To meet again');
  await expect(paper.getByRole('heading', { name: 'Executive summary' })).toBeVisible();
  await expect(paper.getByRole('listitem').filter({ hasText: 'To meet again' })).toBeVisible();
  await waitUntilSaved(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(paper.getByRole('heading', { name: 'Executive summary' })).toHaveCount(0);
});

test('a file is made with the keyboard alone, with what was typed last', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await goToSection(page, 'Minutes');
  await page.getByText('Write: Executive summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Typed a moment ago.');
  await page.keyboard.press('Control+Enter');
  const markdown = page.getByRole('button', { name: 'Markdown', exact: true });
  await markdown.focus();
  const started = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const text = await readFile(await (await started).path(), 'utf8');
  expect(text).toContain('## Executive summary\n\nTyped a moment ago.');
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

test('a workshop with nothing in it says what its papers will be', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, /Blank/);
  await goToSection(page, 'Minutes');
  await expect(page.getByText('Nothing to report yet')).toBeVisible();
  await page.getByRole('button', { name: 'Open the plan' }).click();
  await expect(page).toHaveURL(/plan/);
});
