// What boards of other kinds than SWOT are: TOWS, weighted, impact and effort, columns of their own;
// merging and comparing; what cards are tied to.
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
import { connectLive } from '../support/live.ts';

const swot = {
  strength: ['Skilled women', 'Steady demand'],
  weakness: ['No hatchery'],
  opportunity: ['A loan for hatcheries'],
  threat: ['Forest closure'],
} as const;

test('TOWS: a strategy cites what was picked, and leads there and back', async ({ page, app }) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  await boardWith(live, { workshopId, title: 'Crabs', kind: 'swot' }, swot);
  const id = await boardWith(live, { workshopId, title: 'Strategies', kind: 'tows' });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  await expect(page.getByRole('combobox', { name: 'Whose cards' })).toContainText('Crabs');
  await page.getByRole('button', { name: 'No hatchery' }).press('Enter');
  await page.getByRole('button', { name: 'A loan for hatcheries' }).press('Enter');
  await expect(page.locator('[data-column=wo] textarea')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('button', { name: 'Skilled women', exact: true }).click();
  const field = page.locator('[data-column=so] textarea');
  await expect(field).toBeFocused();
  await expect(page.getByRole('list', { name: 'It will cite' }).getByRole('listitem')).toHaveText([
    'A loan for hatcheries',
    'Skilled women',
  ]);
  await page.keyboard.type('Women run a hatchery');
  await page.keyboard.press('Enter');
  await expect(cardsIn(page, 'so')).toHaveText(['Women run a hatchery']);
  await page.getByRole('button', { name: 'Go to A loan for hatcheries' }).click();
  const source = page.locator('[data-source-card]', { hasText: 'A loan for hatcheries' });
  await expect(source.getByRole('button').first()).toBeFocused();
  await source.getByRole('button', { name: 'Cited by 1 strategy: go there' }).click();
  await expect(cardOf(page, 'Women run a hatchery').locator('[data-drag-handle]')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(cardsIn(page, 'so')).toHaveCount(0);
});

test('weights are summed, and what is missing is said in words', async ({ page, app }) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const about = { workshopId, title: 'Weighed', kind: 'weighted' } as const;
  const id = await boardWith(live, about, { strength: ['Water'], threat: ['Floods'] });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  const weight = page.getByRole('textbox', { name: 'Importance in % of Water' });
  await weight.fill('60');
  await weight.press('Enter');
  await page.getByRole('combobox', { name: 'Rating of Water' }).selectOption('3');
  const said = page.getByRole('region', { name: 'Weighted score' });
  await expect(said).toContainText('The importances come to 60 %: 40 % are left to give.');
  await expect(said).toContainText('Weighted score 1.8');
  await expect(cardOf(page, 'Water')).toContainText('= 1.8');
  await weight.fill('101');
  await weight.press('Enter');
  await expect(page.getByText('Write a whole number from 1 to 100.')).toBeVisible();
  await weight.fill('60');
  const other = page.getByRole('textbox', { name: 'Importance in % of Floods' });
  await other.fill('40');
  await other.press('Enter');
  await page.getByRole('combobox', { name: 'Rating of Floods' }).selectOption('1');
  await expect(said).toContainText('every card has a rating');
  expect(await violations(page)).toEqual([]);
});

test('a card is put on the square by the pointer and by the arrows, and its column follows', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const about = { workshopId, title: 'First', kind: 'impact' } as const;
  const id = await boardWith(live, about, { 'fill-in': ['Signboard'] });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  const placed = page.locator('[data-placed] button', { hasText: 'Signboard' });
  await expect(placed).toHaveAccessibleName('Signboard: impact 25, effort 25');
  await placed.focus();
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('ArrowUp');
    await expect(placed).toHaveAccessibleName(`Signboard: impact ${30 + press * 5}, effort 25`);
  }
  await page.keyboard.press('Shift+ArrowUp');
  await expect(placed).toHaveAccessibleName('Signboard: impact 51, effort 25');
  await expect(placed).toBeFocused();
  await expect(cardsIn(page, 'quick-win')).toHaveText(['Signboard']);
  const box = await placed.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 330, (box?.y ?? 0) + 10, { steps: 6 });
  await page.mouse.up();
  await expect(cardsIn(page, 'big-project')).toHaveText(['Signboard']);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(placed).toHaveAccessibleName('Signboard: impact 51, effort 25');
  await page.keyboard.press('Control+z');
  await expect(placed).toHaveAccessibleName('Signboard: impact 25, effort 25');
});

test('columns are named, added, moved with their cards, and taken away without losing any', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const about = { workshopId, title: 'Own', kind: 'columns' } as const;
  const id = await boardWith(live, about, {
    'free-1': ['one'],
    'free-2': ['two'],
    'free-3': ['three'],
  });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  const names = page.getByRole('textbox', { name: 'Name of the column' });
  await names.nth(1).fill('Change');
  await names.nth(1).press('Enter');
  await expect(page.getByRole('button', { name: 'More for Change' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a column' }).click();
  await expect(names).toHaveCount(4);
  await expect(names.nth(1)).toHaveValue('Change');
  await page.getByRole('button', { name: 'More for Change' }).click();
  await page.getByRole('menuitem', { name: 'Move the column to the left' }).click();
  await expect(names.first()).toHaveValue('Change');
  await expect(cardsIn(page, 'free-1')).toHaveText(['two']);
  await expect(cardsIn(page, 'free-2')).toHaveText(['one']);
  await page.getByRole('button', { name: 'More for Change' }).click();
  await page.getByRole('menuitem', { name: /^Remove the column/ }).click();
  await expect(names).toHaveCount(3);
  await expect(cardsIn(page, 'free-1')).toHaveText(['two', 'one']);
  await expect(cardsIn(page, 'free-2')).toHaveText(['three']);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(names).toHaveCount(4);
  await expect(cardsIn(page, 'free-1')).toHaveText(['two']);
  await expect(cardsIn(page, 'free-3')).toHaveText(['three']);
  expect(await violations(page)).toEqual([]);
});

test('boards of groups come into the plenary’s with their names, what says the same on a stack', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const [ducks = '', crabs = ''] = await groupsNamed(live, workshopId, ['Ducks', 'Crabs']);
  const about = { workshopId, kind: 'swot' } as const;
  await boardWith(
    live,
    { ...about, title: 'Ducks', groupId: ducks },
    { strength: ['Little land is needed', 'Eggs'] },
  );
  await boardWith(
    live,
    { ...about, title: 'Crabs', groupId: crabs },
    { strength: ['Little land is needed'], threat: ['Floods'] },
  );
  const id = await boardWith(live, { ...about, title: 'Plenary' });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  const merge = async () => {
    await page.getByRole('button', { name: 'More for Plenary' }).click();
    await page.getByRole('menuitem', { name: 'Merge other boards into it' }).click();
  };
  await merge();
  await expect(page.getByRole('checkbox', { name: /^Ducks/ })).toBeChecked();
  await expect(page.getByText('These say the same?')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Eggs' }).uncheck();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take 3 cards' }).click();
  await expect(page.locator('[data-column=strength] [data-stack]')).toHaveCount(1);
  await expect(cardOf(page, 'Floods')).toContainText('Crabs');
  await merge();
  await expect(page.getByText('3 cards were brought here before')).toBeVisible();
  await page.getByRole('button', { name: 'Take 1 card' }).click();
  await expect(cardOf(page, 'Eggs')).toContainText('Ducks');
  await page.keyboard.press('Control+z');
  await expect(cardOf(page, 'Eggs')).toHaveCount(0);
});

test('two boards are compared side by side, on the projector too where that is wished', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  await boardWith(live, { workshopId, title: 'Ducks', kind: 'swot' }, { strength: ['Eggs'] });
  const id = await boardWith(live, { workshopId, title: 'Crabs', kind: 'swot' }, swot);
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  await page.getByRole('button', { name: 'More for Crabs' }).click();
  await page.getByRole('menuitem', { name: 'Compare it with another board' }).click();
  await expect(page.getByRole('combobox', { name: 'The board beside it' })).toContainText('Ducks');
  await expect(page.getByRole('listitem').filter({ hasText: 'Eggs' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Skilled women' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const toggle = page.getByRole('checkbox', { name: 'Side by side on the projector too' });
  await toggle.click();
  await expect(toggle).toBeChecked();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(cardsIn(page, 'strength')).toHaveText(['Skilled women', 'Steady demand']);
});

test('a card is tied to its evidence and to the action made of it, and both lead back', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const id = await boardWith(live, { workshopId, title: 'Crabs', kind: 'swot' }, swot);
  const planId = crypto.randomUUID();
  await live.send('actionPlan.addPlan', { id: planId, workshopId, title: 'Crab plan', owner: '' });
  const note = { kind: 'quote', text: 'We sell every crab', workshopId } as const;
  await live.send('run.capture', { id: crypto.randomUUID(), ...note });
  await live.send('run.capture', { id: crypto.randomUUID(), ...note, text: 'Other things' });
  live.close();
  await openBoard(page, app.deskUrl, workshopId, id);
  await page.getByRole('button', { name: 'More for Steady demand' }).click();
  await page.getByRole('menuitem', { name: 'Details and links' }).click();
  const panel = page.getByRole('complementary', { name: 'The card' });
  await panel.getByRole('combobox', { name: 'Add evidence' }).selectOption('We sell every crab');
  await expect(panel.getByRole('link', { name: 'We sell every crab' })).toBeVisible();
  await panel.getByRole('button', { name: 'Make an action of it' }).click();
  await page.getByRole('menuitem', { name: 'Make an action: Crab plan' }).click();
  await expect(panel.getByText('Made of it · Crab plan')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('link', { name: 'Steady demand' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Boards');
  await page.getByRole('link', { name: 'Card: Steady demand' }).click();
  await expect(cardOf(page, 'Steady demand').locator('[data-drag-handle]')).toBeFocused();
  await expect(cardOf(page, 'Steady demand')).toContainText('Tied to 2 things');
  // The note itself is gone to, and leads back.
  await page.getByRole('button', { name: 'More for Steady demand' }).click();
  await page.getByRole('menuitem', { name: 'Details and links' }).click();
  await panel.getByRole('link', { name: 'We sell every crab' }).click();
  const row = page.locator('[data-capture]').last();
  await expect(row.getByRole('textbox').first()).toHaveValue('We sell every crab');
  await expect(row.getByRole('textbox').first()).toBeFocused();
  await expect(row).toBeInViewport();
  await row.getByRole('link', { name: 'Card: Steady demand' }).click();
  await expect(cardOf(page, 'Steady demand').locator('[data-drag-handle]')).toBeFocused();
});
