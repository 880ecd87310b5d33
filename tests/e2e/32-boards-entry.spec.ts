// Cards from paper: sixty of them, with the keyboard alone.
import { expect, test } from '../support/app.ts';
import { blankWorkshop, boardWith, cardsIn, groupsNamed, openBoard } from '../support/boards.ts';
import { connectLive } from '../support/live.ts';

test.beforeEach(async ({ page, app }) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  await groupsNamed(live, workshopId, ['Crab fatteners', 'Duck rearers']);
  const id = await boardWith(live, { workshopId, title: 'From paper', kind: 'swot' });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'The next card' })).toBeFocused();
});

test('sixty cards are typed without waiting, each where it belongs', async ({ page }) => {
  test.setTimeout(60_000);
  const began = Date.now();
  for (const [letter, word] of [
    ['s', 'Strength'],
    ['w', 'Weakness'],
    ['o', 'Opportunity'],
    ['t', 'Threat'],
  ] as const) {
    await page.keyboard.press(`Alt+${letter}`);
    for (let at = 1; at <= 15; at += 1) {
      if (at === 8) await page.keyboard.press('Control+ArrowDown');
      await page.keyboard.type(`${word} card ${at}`);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+ArrowUp');
  }
  await expect(page.locator('[data-entered]')).toHaveText('60 cards');
  expect(Date.now() - began).toBeLessThan(60_000);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('60 cards', { exact: true })).toBeVisible();
  const expected = Array.from({ length: 15 }, (_, at) => `Threat card ${at + 1}`);
  await page.locator('[data-column=threat]').scrollIntoViewIfNeeded();
  await expect(cardsIn(page, 'threat').first()).toHaveText('Threat card 1');
  await expect(page.locator('[data-column=threat] [data-drag-item]')).toHaveText(
    expected.map((text) => new RegExp(text)),
  );
  await page.getByRole('combobox', { name: 'Group' }).selectOption('Crab fatteners');
  await expect(page.locator('[data-column=threat] [data-drag-item]')).toHaveCount(8);
  await page.getByRole('combobox', { name: 'Where cards came from' }).selectOption('from paper');
  await expect(page.locator('[data-column=threat] [data-drag-item]')).toHaveCount(8);
});

test('the last card is taken back by Backspace in the empty field, and written again', async ({
  page,
}) => {
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+w');
  await page.keyboard.type('Secnod');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('radio', { name: /Opportunities/ })).toBeChecked();
  await page.keyboard.press('Backspace');
  const field = page.getByRole('textbox', { name: 'The next card' });
  await expect(field).toHaveValue('Secnod');
  await expect(page.getByRole('radio', { name: /Weaknesses/ })).toBeChecked();
  await expect(page.locator('[data-entered]')).toHaveText('1 card');
  await field.fill('Second');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(cardsIn(page, 'strength')).toHaveText(['First']);
  await expect(cardsIn(page, 'weakness')).toHaveText(['Second']);
});
