// Cards of a board, many at a time: selecting, moving, stacking, filtering, all of them in sight.
import { expect, test } from '../support/app.ts';
import { blankWorkshop, boardWith, cardOf, cardsIn, openBoard } from '../support/boards.ts';
import { carry } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

const strengths = ['Steady demand', 'Skilled women', 'Little land is needed', 'Clean water'];

test.beforeEach(async ({ page, app }) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const about = { workshopId, title: 'Crabs', kind: 'swot' } as const;
  const id = await boardWith(live, about, { strength: strengths, weakness: ['Three traders'] });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  await expect(cardsIn(page, 'strength')).toHaveText(strengths);
});

test('cards are selected with Ctrl and Shift and carried together, in one step of undo', async ({
  page,
}) => {
  await cardOf(page, 'Steady demand').click({ modifiers: ['Control'] });
  await cardOf(page, 'Little land').click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 cards selected')).toBeVisible();
  await cardOf(page, 'Skilled women').click({ modifiers: ['Control'] });
  await expect(page.getByText('2 cards selected')).toBeVisible();
  await carry(page, cardOf(page, 'Steady demand'), page.locator('[data-column=weakness] ul'));
  await expect(cardsIn(page, 'weakness')).toHaveText([
    'Three traders',
    'Steady demand',
    'Little land is needed',
  ]);
  await expect(cardsIn(page, 'strength')).toHaveText(['Skilled women', 'Clean water']);
  await page.keyboard.press('Control+z');
  await expect(cardsIn(page, 'strength')).toHaveText(strengths);
});

test('cards are selected, stacked, named, unfolded and unstacked with the keyboard alone', async ({
  page,
}) => {
  await cardOf(page, 'Skilled women').locator('[data-drag-handle]').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 cards selected')).toBeVisible();
  await page.keyboard.press('s');
  const name = page.getByRole('textbox', { name: 'Name of the stack' });
  await expect(name).toBeFocused();
  await page.keyboard.type('People and land');
  await page.keyboard.press('Enter');
  const stack = page.locator('[data-stack]');
  await expect(stack).toContainText('Skilled women');
  await expect(stack.locator('[data-card]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all cards of People and land' }).press('Enter');
  await expect(stack.locator('[data-card] p')).toHaveText([
    'Skilled women',
    'Little land is needed',
  ]);
  await page.getByRole('button', { name: 'More for People and land' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Dissolve the stack' }).press('Enter');
  await expect(stack).toHaveCount(0);
  await expect(cardsIn(page, 'strength')).toHaveText(strengths);
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue('People and land');
});

test('a card let go upon another makes a stack, and upon the stack joins it', async ({ page }) => {
  await carry(page, cardOf(page, 'Steady demand'), cardOf(page, 'Clean water'));
  const stack = page.locator('[data-stack]');
  await expect(stack).toContainText('2');
  await page.keyboard.type('Demand and water');
  await page.keyboard.press('Enter');
  await carry(page, cardOf(page, 'Skilled women'), stack);
  await expect(page.getByRole('button', { name: /Show all cards/ })).toHaveText('3');
  await carry(page, stack.locator('[data-drag-handle]'), page.locator('[data-column=weakness] ul'));
  await expect(page.locator('[data-column=weakness] [data-stack]')).toBeVisible();
  await expect(cardsIn(page, 'strength')).toHaveText(['Little land is needed']);
  await page.getByRole('button', { name: /Show all cards/ }).click();
  await page.getByRole('button', { name: 'More for Clean water' }).click();
  await page.getByRole('menuitem', { name: 'Take off the stack' }).click();
  await expect(page.locator('[data-stack] [data-card]')).toHaveCount(2);
});

test('a stack is selected as a whole, and carried along with what else is selected', async ({
  page,
}) => {
  await carry(page, cardOf(page, 'Steady demand'), cardOf(page, 'Clean water'));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stack]')).toHaveCount(1);
  await cardOf(page, 'Skilled women').click({ modifiers: ['Control'] });
  await page.locator('[data-stack] [data-drag-handle]').click({ modifiers: ['Shift'] });
  await expect(page.getByText('4 cards selected')).toBeVisible();
  await page.getByRole('button', { name: 'Move to', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Weaknesses' }).click();
  await expect(cardsIn(page, 'strength')).toHaveCount(0);
  await expect(page.locator('[data-column=weakness] [data-stack]')).toHaveCount(1);
  await expect(cardsIn(page, 'weakness')).toHaveText([
    'Three traders',
    'Skilled women',
    'Little land is needed',
  ]);
  await page.getByRole('button', { name: 'End the selection' }).click();
  await page.getByRole('button', { name: /Show all cards/ }).click();
  const inner = page.locator('[data-stack] [data-card]', { hasText: 'Steady demand' });
  await inner.locator('[data-drag-handle]').press('Alt+ArrowUp');
  await expect(page.locator('[data-stack]')).toHaveCount(0);
  await expect(page.locator('[data-column=weakness] [data-card]')).toHaveCount(5);
});

test('selected cards are moved and deleted from the bar, and come back', async ({ page }) => {
  await page.getByRole('button', { name: 'Select cards' }).click();
  await page.getByRole('checkbox', { name: 'Select Steady demand' }).check();
  await page.getByRole('checkbox', { name: 'Select Three traders' }).check();
  await page.getByRole('button', { name: 'Move to', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Opportunities' }).click();
  await expect(cardsIn(page, 'opportunity')).toHaveText(['Steady demand', 'Three traders']);
  await page
    .getByRole('region', { name: 'Selected cards' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await expect(cardsIn(page, 'opportunity')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(cardsIn(page, 'opportunity')).toHaveText(['Steady demand', 'Three traders']);
});

test('what says the same is asked about, stacked by one press, or left apart', async ({ page }) => {
  const field = page.locator('[data-column=strength]').getByRole('textbox').last();
  await field.fill('little land is needed!');
  await field.press('Enter');
  const question = page.getByRole('region', { name: 'These say the same?' });
  await expect(question).toContainText('little land is needed!');
  await question.getByRole('button', { name: 'Not the same' }).click();
  await expect(question).toHaveCount(0);
  // Said once, it is not asked again when the board is left and opened anew.
  const board = page.url();
  await page.getByRole('link', { name: 'Groups' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
  await page.goto(board);
  await expect(cardsIn(page, 'strength').last()).toHaveText('little land is needed!');
  await expect(question).toHaveCount(0);
  await field.fill('Steady  demand');
  await field.press('Enter');
  await question.getByRole('button', { name: 'Stack' }).click();
  await expect(page.locator('[data-stack]')).toHaveCount(1);
});

test('a filter leaves what was looked for, and says how many of how many', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Find cards' }).fill('land');
  await expect(cardsIn(page, 'strength')).toHaveText(['Little land is needed']);
  await expect(page.locator('[data-column=strength] h2')).toContainText('1 of 4');
  await expect(cardsIn(page, 'weakness')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all cards again' }).click();
  await page.getByRole('combobox', { name: 'Column' }).selectOption('Weaknesses');
  await expect(cardsIn(page, 'strength')).toHaveCount(0);
  await expect(cardsIn(page, 'weakness')).toHaveText(['Three traders']);
});

test('all cards are in sight at once, and whole again', async ({ page }) => {
  const field = page.locator('[data-column=strength]').getByRole('textbox').last();
  for (let at = 0; at < 24; at += 1) {
    await field.fill(`Strength number ${at}`);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(page.locator('[data-column=strength] [data-drag-item]')).toHaveCount(28);
  await page.locator('h1').click();
  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: 'All cards in sight' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('[data-card]')).toHaveCount(29);
  for (const card of [page.locator('[data-card]').first(), page.locator('[data-card]').nth(27)]) {
    await expect(card).toBeInViewport({ ratio: 1 });
  }
  await expect(page.locator('[data-column=recommendation]')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('z');
  await expect(page.getByRole('textbox', { name: 'Name of the board' })).toBeVisible();
});
