// Boards of every kind under axe, in both languages, light and dark, with all that opens on them.
import type { Page } from '@playwright/test';
import { boardKinds, columnsOf } from '../../shared/features/board/kinds.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { blankWorkshop, boardWith, groupsNamed, openBoard } from '../support/boards.ts';
import { connectLive } from '../support/live.ts';

for (const [language, theme] of [
  ['en', 'dark'],
  ['bn', 'light'],
] as const) {
  test(`axe finds nothing on a board of any kind: ${language}, ${theme}`, async ({ page, app }) => {
    test.setTimeout(120_000);
    const live = await connectLive(app.deskUrl);
    const workshopId = await blankWorkshop(live);
    const [groupId = ''] = await groupsNamed(live, workshopId, ['হাঁস পালন', 'Crabs']);
    const ids: string[] = [];
    for (const kind of boardKinds) {
      const column = columnsOf[kind][0];
      const cards = { [column]: ['Steady demand', 'steady demand!', 'নারীরা দক্ষ'] };
      ids.push(await boardWith(live, { workshopId, title: kind, kind, groupId }, cards));
    }
    live.close();
    await page.addInitScript(
      ([chosen, look]) => {
        localStorage.setItem('uthan.language', chosen);
        localStorage.setItem('uthan.theme', look);
      },
      [language, theme] as const,
    );
    for (const id of ids) {
      await openBoard(page, app.deskUrl, workshopId, id);
      await page.locator('[data-column]').first().waitFor();
      expect(await violations(page), id).toEqual([]);
    }
    await openBoard(page, app.deskUrl, workshopId, ids[0] ?? '');
    await withAllOpen(page);
  });
}

/** Selecting, going through the cards, entering from paper, a new board. */
async function withAllOpen(page: Page) {
  await page.locator('[data-card] [data-drag-handle]').first().focus();
  await page.keyboard.press('x');
  await page.getByRole('checkbox').first().waitFor();
  expect(await violations(page), 'selecting').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await page.locator('[aria-pressed=true]').waitFor();
  expect(await violations(page), 'all in sight').toEqual([]);
  await page.keyboard.press('z');
  await page.keyboard.press('e');
  await page.locator('[data-entered]').waitFor();
  expect(await violations(page), 'from paper').toEqual([]);
  await page.locator('main [aria-expanded=false]').last().click();
  await page.locator('input[name=kind]').first().waitFor();
  expect(await violations(page), 'a new board').toEqual([]);
}
