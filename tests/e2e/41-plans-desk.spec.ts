// An action plan at the desk: what it is about, all of a line, its money, its months, its versions.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { connectLive, type Live } from '../support/live.ts';

const line = {
  ...{ responsible: 'Rahima', organisation: 'NGF', resources: '', indicator: '' },
  status: 'on-track',
} as const;

/** A workshop with a board, a case and a plan of two lines. */
async function crabPlan(live: Live) {
  const [workshopId, planId, boardId, cardId] = [newId(), newId(), newId(), newId()];
  const [train, sell] = [newId(), newId()];
  const blank = { template: 'blank', language: 'en', title: 'Learning Route' } as const;
  await live.send('library.create', { id: workshopId, ...blank });
  const crabs = { title: 'Crab culture', place: '', host: '' };
  await live.send('workshop.addCase', { id: newId(), workshopId, after: null, ...crabs });
  const board = { id: boardId, workshopId, title: 'Lessons', caseId: null, groupId: null };
  await live.send('board.add', { ...board, kind: 'lessons' });
  const card = { id: cardId, boardId, column: 'lesson', after: null } as const;
  await live.send('board.addCard', { ...card, text: 'Hard crabs sell dearer' });
  await live.send('actionPlan.addPlan', { id: planId, workshopId, title: 'Crabs', owner: 'NGF' });
  const dates = { start: '2015-01-01', due: '2015-01-31' };
  const first = { id: train, planId, after: null, ...line, ...dates };
  await live.send('actionPlan.addLine', { ...first, activity: 'Train farmers' });
  const second = { id: sell, planId, after: train, ...line, start: '', due: '' };
  await live.send('actionPlan.addLine', { ...second, activity: 'Sell together' });
  return { workshopId, planId, cardId, train, sell };
}

async function open(page: Page, deskUrl: string, at: string) {
  await page.goto(deskUrl);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${at}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const sheet = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Sides of the plan' }).getByRole('link', { name });

test('a plan says what it is about, and it and the card it comes from lead to each other', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, planId } = await crabPlan(live);
  await open(page, app.deskUrl, `${workshopId}/actions/${planId}`);
  await page.getByText('Why', { exact: true }).click();
  await page.getByLabel('Problem').fill('Soft crabs sell for little');
  await page.getByLabel('What is new').fill('Grading at the pond');
  await page.getByText('Why', { exact: true }).click();
  await expect(page.getByText('Soft crabs sell for little · Grading at the pond')).toBeVisible();
  await page.getByText('Team and where it comes from').click();
  await page.getByLabel('Type of plan').selectOption('Scale up');
  await page.getByLabel('Case it was learnt from').selectOption('Crab culture');
  const cards = page.getByRole('combobox', { name: 'Tie a card to the plan' });
  await cards.selectOption('Lessons: Hard crabs sell dearer');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Hard crabs sell dearer' }).click();
  await page.getByRole('button', { name: 'More for Hard crabs sell dearer' }).click();
  await page.getByRole('menuitem', { name: 'Details and links' }).click();
  await expect(page.getByRole('heading', { name: 'In action plans' })).toBeVisible();
  await page.getByRole('link', { name: 'Crabs' }).click();
  await expect(page.getByLabel('Title of the plan')).toHaveValue('Crabs');
  await page.getByText('Team and where it comes from').click();
  await page.getByRole('button', { name: 'Untie: Hard crabs sell dearer' }).click();
  await expect(page.getByRole('link', { name: 'Hard crabs sell dearer' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'Hard crabs sell dearer' })).toBeVisible();
  live.close();
});

test('a line opens with the keyboard to all that it says, and tells when it was last updated', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, planId } = await crabPlan(live);
  await open(page, app.deskUrl, `${workshopId}/actions/${planId}`);
  const row = page.locator('[data-line]').first();
  const details = row.getByRole('button', { name: 'Details of Train farmers' });
  await details.focus();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  await expect(row.getByText('No update yet')).toBeVisible();
  for (const [name, text] of [
    ['Objective or result', '40 farmers grade'],
    ['Sub-steps, one a line', 'Invite\nTrain'],
    ['Partners', 'Depots'],
    ['Baseline', 'None'],
    ['Means of verification', 'List of those trained'],
    ['Mitigation', 'Train in the dry season'],
    ['Approval needed', 'Upazila'],
  ] as const)
    await row.getByLabel(name, { exact: true }).fill(text);
  await row.getByLabel('Cost', { exact: true }).fill('১.২ lakh');
  await page.keyboard.press('Enter');
  await row.getByLabel('Who pays').selectOption('Co-financier');
  await expect(row.getByLabel('Cost', { exact: true })).toHaveValue('1,20,000');
  await row.getByLabel('Cost', { exact: true }).fill('much');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('alert')).toContainText('Write a whole amount');
  await page.keyboard.press('Escape');
  await row.getByLabel('Per cent done').fill('৪০');
  await page.keyboard.press('Enter');
  await expect(row.getByText(/^Last update /)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await details.click();
  await expect(row.getByText('BDT 1,20,000 · Co-financier · 40%')).toBeVisible();
  await page.reload();
  await row.getByRole('button', { name: 'Details of Train farmers' }).click();
  await expect(row.getByLabel('Sub-steps, one a line')).toHaveValue('Invite\nTrain');
  live.close();
});

test('the budget adds up by who pays, in lakh and crore, and says what has no source', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, planId, train, sell } = await crabPlan(live);
  await open(page, app.deskUrl, `${workshopId}/actions/${planId}`);
  await sheet(page, 'Budget').click();
  await expect(page.getByText('Nothing costs anything yet.')).toBeVisible();
  const cost = (id: string) => page.locator(`[data-cost="${id}"]`);
  await cost(train).getByLabel('Amount').fill('150,000');
  await page.keyboard.press('Enter');
  await cost(train).getByLabel('Who pays').selectOption('Project');
  await cost(sell).getByLabel('Amount').fill('৩০,০০০');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Add a cost' }).fill('Transport');
  await page.keyboard.press('Enter');
  const transport = page.locator('[data-cost]').nth(2);
  await transport.getByLabel('Amount').fill('20000');
  await page.keyboard.press('Enter');
  await transport.getByLabel('Who pays').selectOption('Own contribution');
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /Project.*BDT 1,50,000.*75%/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Own contribution.*BDT 20,000.*10%/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Total.*BDT 2,00,000.*100%/ })).toBeVisible();
  await expect(page.getByText('Of one cost nobody has said who pays it.')).toBeVisible();
  await page.getByLabel('Currency').fill('Tk');
  await expect(table.getByRole('row', { name: /Total.*Tk 2,00,000/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await transport.getByRole('button', { name: 'Delete Transport' }).click();
  await expect(table.getByRole('row', { name: /Total.*Tk 1,80,000/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(table.getByRole('row', { name: /Total.*Tk 2,00,000/ })).toBeVisible();
  live.close();
});

test('bars over the months are carried by mouse, moved by keys, and put where a month is pressed', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, planId, train, sell } = await crabPlan(live);
  await open(page, app.deskUrl, `${workshopId}/actions/${planId}/timeline`);
  const row = (id: string) => page.locator(`[data-timeline="${id}"]`);
  const bar = row(train).getByRole('button', { name: /^Train farmers: .* to / });
  await expect(bar).toHaveAccessibleName(/1 January 2015 to 31 January 2015, On track/);
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toHaveAccessibleName(/8 January 2015 to 7 February 2015/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar).toHaveAccessibleName(/8 January 2015 to 14 February 2015/);
  await page.keyboard.press('Control+ArrowLeft');
  await expect(bar).toHaveAccessibleName(/1 January 2015 to 14 February 2015/);
  await page.keyboard.press('Control+z');
  await expect(bar).toHaveAccessibleName(/8 January 2015 to 14 February 2015/);
  await row(sell).getByRole('button', { name: 'Sell together: Mar', exact: true }).click();
  const other = row(sell).getByRole('button', { name: /^Sell together: .* to / });
  await expect(other).toHaveAccessibleName(/1 March 2015 to 31 March 2015/);
  await row(sell).getByRole('button', { name: 'Sell together: May', exact: true }).click();
  await expect(other).toHaveAccessibleName(/1 March 2015 to 31 May 2015/);
  // The end is carried from May into April, the whole a month back.
  const box = await other.boundingBox();
  if (!box) throw new Error('The bar must be in sight.');
  const month = box.width / 3;
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 3, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 3 - month, middle, { steps: 5 });
  await page.mouse.up();
  await expect(other).toHaveAccessibleName(/1 March 2015 to (29 April|30 April|1 May) 2015/);
  await page.mouse.move(box.x + month / 2, middle);
  await page.mouse.down();
  await page.mouse.move(box.x - month / 2, middle, { steps: 5 });
  await page.mouse.up();
  await expect(other).toHaveAccessibleName(/(29|30|31) January 2015 to|1 February 2015 to/);
  await page.getByLabel('Columns').selectOption('Quarters');
  await expect(row(train).getByRole('button', { name: 'Train farmers: Q1' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  live.close();
});

test('versions are kept, compared word by word, and brought back', async ({ app, page }) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, planId, train, sell } = await crabPlan(live);
  await open(page, app.deskUrl, `${workshopId}/actions/${planId}/versions`);
  await page.getByRole('button', { name: /Keep this as/ }).click();
  await page.getByRole('menuitem', { name: 'Draft of the event' }).click();
  await expect(page.getByText('Nothing is different.')).toBeVisible();
  const patch = { activity: 'Train young farmers', due: '2015-02-28' };
  await live.send('actionPlan.editLine', { id: train, patch, base: {} });
  await live.send('actionPlan.removeLine', { id: sell });
  await live.send('actionPlan.editPlan', { id: planId, patch: { title: 'Hard crabs' }, base: {} });
  await expect(page.locator('ins', { hasText: 'young' })).toBeVisible();
  await expect(page.locator('[data-difference=removed]')).toContainText('Sell together');
  await expect(page.locator('del', { hasText: 'Crabs' })).toBeVisible();
  await expect(page.locator('ins', { hasText: 'Hard crabs' })).toBeVisible();
  await page.getByRole('button', { name: /Keep this as/ }).click();
  await page.getByRole('menuitem', { name: 'Validated version' }).click();
  await page.getByLabel('From').selectOption({ index: 2 });
  await page.getByLabel('To', { exact: true }).selectOption({ index: 1 });
  await expect(page.locator('[data-difference=removed]')).toContainText('Sell together');
  expect(await violations(page)).toEqual([]);
  const draft = page.locator('[data-version]').last();
  await draft.getByRole('button', { name: 'Bring back' }).click();
  await sheet(page, 'Plan').click();
  await expect(page.getByLabel('Title of the plan')).toHaveValue('Crabs');
  await expect(page.locator('[data-line]')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Title of the plan')).toHaveValue('Hard crabs');
  await expect(page.locator('[data-line]')).toHaveCount(1);
  live.close();
});
