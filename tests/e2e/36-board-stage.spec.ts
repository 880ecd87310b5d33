// What the room sees of boards: every kind of them, step by step, and not a word of what is hidden.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { boardKinds } from '../../shared/features/board/kinds.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { workshopOfBoards } from '../support/full-board.ts';
import { connectLive } from '../support/live.ts';

const scene = (page: Page) => page.locator('[data-scene=board]');

/** The words of the scene that reach over its edges, and the size of its smallest letters. */
async function letters(page: Page) {
  return scene(page).evaluate((all) => {
    const outer = all.getBoundingClientRect();
    const shown = [...all.querySelectorAll('h1, h2, p, li > p > span')].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && each.textContent !== '',
    );
    const cut = shown.filter((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const isHigh = top < outer.top - 1 || bottom > outer.bottom + 1;
      return isHigh || left < outer.left - 1 || right > outer.right + 1;
    });
    const sizes = shown.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    return { cut: cut.map((each) => each.textContent), smallest: Math.min(...sizes) };
  });
}

for (const language of ['en', 'bn'] as const) {
  test(`every kind of board is read from the last row: ${language}`, async ({ app, page }) => {
    test.setTimeout(90_000);
    const live = await connectLive(app.deskUrl);
    const { workshopId, said, board } = await workshopOfBoards(live, language);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(app.stageUrl);
    for (const kind of boardKinds) {
      const title = `${said.title} (${kind})`;
      const refId = await board(kind, title, 2);
      await live.send('room.show', { workshopId, kind: 'board', refId });
      await expect(scene(page).getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(scene(page).locator('li p').first()).toBeAttached();
      expect(await letters(page), kind).toEqual({ cut: [], smallest: 28 });
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    live.close();
  });
}

test('a step is followed: hidden cards are numbers, then cards, stacks, and one of them large', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, said, board, card } = await workshopOfBoards(live, 'en');
  const boardId = await board('swot', said.title, 0);
  const ids = [await card(boardId, 'threat', 4), await card(boardId, 'threat', 2)];
  await page.goto(app.stageUrl);
  await live.send('room.show', { workshopId, kind: 'board', refId: boardId });
  const threats = scene(page).locator('section', { hasText: 'Threats' });
  await expect(threats.locator('li')).toHaveCount(2);

  await live.send('board.setPhase', { boardId, phase: 'writing', half: 'inside' });
  await expect(threats).toContainText('2 cards written');
  await expect(threats).not.toContainText('Being written now');
  await expect(scene(page).locator('section', { hasText: 'Strengths' })).toContainText(
    'Being written now',
  );
  await expect(scene(page).getByRole('timer')).toHaveText(/^0?[34]:\d\d$/);
  expect(await page.content()).not.toContain('Floods wash');

  await live.send('board.setPhase', { boardId, phase: 'cluster' });
  await live.send('board.stack', { id: newId(), ids, title: said.stack });
  await expect(threats.locator('li')).toHaveText([/Floods and storms.*2 cards.*Jasmine/]);

  await live.send('board.step', { boardId, cardId: ids[0] ?? null });
  const large = scene(page).locator('section[aria-live]');
  await expect(large).toContainText('Floods wash the ponds out');
  const size = await large
    .getByText('Floods wash')
    .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  expect(size).toBeGreaterThanOrEqual(56);
  await live.send('board.step', { boardId, cardId: null });
  await expect(large).toHaveCount(0);
  live.close();
});

test('two boards stand beside each other, like beside like', async ({ app, page }) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, said, board } = await workshopOfBoards(live, 'en');
  const boardId = await board('swot', said.title, 1);
  const besideId = await board('swot', said.other, 1);
  await live.send('board.edit', { id: boardId, patch: { besideId }, base: {} });
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(app.stageUrl);
  await live.send('room.show', { workshopId, kind: 'board', refId: boardId });
  await expect(scene(page).getByRole('heading', { level: 1 })).toHaveText([said.title, said.other]);
  const shown = scene(page).locator('section:visible h2');
  await expect(shown).toHaveText([/Strengths/, /Strengths/, /Weaknesses/, /Weaknesses/]);
  const [left, right] = await Promise.all(
    [0, 1].map((at) => scene(page).locator('section:visible').nth(at).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  expect(await letters(page)).toEqual({ cut: [], smallest: 28 });
  live.close();
});
