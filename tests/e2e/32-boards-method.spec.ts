// A board's method from its making to its lessons, with the keyboard alone; and what its steps lock.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import {
  blankWorkshop,
  boardWith,
  cardOf,
  cardsIn,
  groupsNamed,
  openBoard,
} from '../support/boards.ts';
import { goToSection } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator, key = 'Tab') {
  await goal.waitFor();
  for (let press = 0; press < 80; press += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('It cannot be reached with Tab.');
}

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a SWOT is made, written, gone through, clustered and learned from with the keyboard alone', async ({
  page,
  app,
}) => {
  test.setTimeout(90_000);
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  live.close();
  await page.goto(app.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/boards`);
  await tabTo(page, page.getByRole('button', { name: 'New board' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: /^SWOT/ }));
  await tabTo(page, page.getByRole('button', { name: 'Plenary', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Plenary');

  await tabTo(page, page.getByRole('button', { name: 'Begin: Brief' }));
  await page.keyboard.press('Enter');
  await expect(step(page, 'Brief')).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('timer', { name: 'Left of the step' })).toContainText(/0?[45]:/);
  await tabTo(page, page.getByRole('button', { name: 'Next: Write S, W' }));
  await page.keyboard.press('Enter');
  await expect(step(page, 'Write S, W')).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('button', { name: 'Reveal cards' })).toBeVisible();

  const strengths = page.locator('[data-column=strength]').getByRole('textbox').last();
  await tabTo(page, strengths);
  for (const text of ['Steady demand', 'Skilled women', 'Steady market']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(cardsIn(page, 'strength')).toHaveCount(3);
  await tabTo(page, page.getByRole('button', { name: 'Next: Write O, T' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Next: Round robin' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Hide cards' })).toBeVisible();

  await page.keyboard.press('ArrowRight');
  const spoken = page.getByRole('region', { name: 'One by one' });
  await expect(spoken).toContainText('Steady demand');
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText('Skilled women');
  await expect(spoken).toContainText('2 of 3');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toContainText('1 of 3');
  await tabTo(page, page.getByRole('button', { name: 'End going through the cards' }));
  await page.keyboard.press('Enter');
  await expect(spoken).toHaveCount(0);

  await tabTo(page, page.getByRole('button', { name: 'Next: Cluster' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(
    page.locator('[data-column=strength]').getByText('In this step cards are only moved'),
  ).toBeVisible();
  await tabTo(page, cardOf(page, 'Steady market').locator('[data-drag-handle]'));
  await page.keyboard.press('x');
  await tabTo(page, cardOf(page, 'Steady demand').locator('[data-drag-handle]'), 'Shift+Tab');
  await page.keyboard.press('x');
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Name of the stack' })).toBeFocused();
  await page.keyboard.type('Demand');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-stack]')).toHaveCount(1);

  await tabTo(page, step(page, 'Lessons'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const more = page.getByRole('button', { name: 'More for Skilled women' });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Make a lesson of it' }).press('Enter');
  await expect(cardsIn(page, 'lesson')).toHaveText(['Skilled women']);
  await page.keyboard.press('Control+z');
  await expect(cardsIn(page, 'lesson')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(cardsIn(page, 'lesson')).toHaveText(['Skilled women']);
  expect(await violations(page)).toEqual([]);
});

test('the clock of a step is given a minute, and stopped', async ({ page, app }) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const id = await boardWith(live, { workshopId, title: 'Clock', kind: 'swot' });
  await live.send('board.setPhase', { boardId: id, phase: 'vote' });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  const clock = page.getByRole('timer', { name: 'Left of the step' });
  await expect(clock).toContainText(/^0?[45]:/);
  await page.getByRole('button', { name: 'One minute more' }).click();
  await expect(clock).toContainText(/^0?[56]:/);
  await page.getByRole('button', { name: 'One minute less' }).click();
  await page.getByRole('button', { name: 'Stop the clock of the step' }).click();
  await expect(clock).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(clock).toBeVisible();
});

test('one press makes a board for each group, and twelve boards can be told apart and found', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const names = Array.from({ length: 11 }, (_, at) => `Learning group number ${at + 1}`);
  await groupsNamed(live, workshopId, names);
  live.close();
  await openBoardsOf(page, app.deskUrl, workshopId);
  await page.getByRole('button', { name: 'New board' }).click();
  await page.getByRole('button', { name: 'Plenary', exact: true }).click();
  await expect(page.getByRole('tab')).toHaveCount(1);
  await page.getByRole('button', { name: 'New board' }).click();
  await page.getByRole('radio', { name: /^PESTLE/ }).check();
  await page.getByRole('button', { name: /^One for each of the 11 groups/ }).click();
  await expect(page.getByRole('tab')).toHaveCount(12);
  await expect(page.locator('[data-column=political]')).toBeVisible();
  await page.getByRole('button', { name: 'All 12 boards' }).click();
  await page.getByRole('menuitem', { name: 'Learning group number 11' }).click();
  const chosen = page.getByRole('tab', { selected: true });
  await expect(chosen).toHaveText('Learning group number 11');
  await expect(chosen).toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('tab')).toHaveCount(1);
});

async function openBoardsOf(page: Page, deskUrl: string, workshopId: string) {
  await page.goto(deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/plan`);
  await goToSection(page, 'Boards');
}

test('settings of a board are kept, and its steps take the minutes they were given', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const id = await boardWith(live, { workshopId, title: 'Set', kind: 'swot' });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  await page.getByRole('button', { name: 'More for Set' }).click();
  await page.getByRole('menuitem', { name: 'Settings of the board' }).click();
  const minutes = page.getByRole('textbox', { name: 'Brief' });
  await minutes.fill('9');
  await minutes.press('Enter');
  const each = page.getByRole('textbox', { name: 'Cards a person may write in a column' });
  await each.fill('51');
  await each.press('Enter');
  await expect(page.getByText('Write a whole number from 0 to 50.')).toBeVisible();
  await each.fill('2');
  await each.press('Enter');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin: Brief' }).click();
  await expect(page.getByRole('timer', { name: 'Left of the step' })).toContainText(/^0?[89]:/);
});
