// The report-back begins from the arrangement: its order, moved by keys and mouse, or drawn by lot.
import type { Page } from '@playwright/test';
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { carry } from '../support/desk.ts';
import { openAt } from '../support/groups-of-eight.ts';
import { connectLive } from '../support/live.ts';

const tools = (page: Page) => page.getByRole('region', { name: 'Beside the agenda' });
const list = (page: Page) => tools(page).getByRole('list', { name: 'Order of the groups' });
const order = (page: Page) =>
  list(page)
    .locator('[data-drag-name]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-drag-name')));

/** A report-back on the clock that names no arrangement, and two arrangements to choose from. */
async function openReport(page: Page, deskUrl: string): Promise<void> {
  const live = await connectLive(deskUrl);
  const [workshopId, dayId, itemId, other, mixed] = [newId(), newId(), newId(), newId(), newId()];
  await live.send('library.addSample', { id: workshopId, sample: 'learning-route-2014' });
  for (const [id, title, names] of [
    [other, 'By project', ['North', 'South']],
    [mixed, 'Mixed', ['Mango', 'Jackfruit', 'Litchi']],
  ] as const) {
    await live.send('groups.addArrangement', { id, workshopId, title });
    const groups = names.map((name) => ({ id: newId(), name }));
    await live.send('groups.addGroups', { arrangementId: id, groups });
  }
  const day = { title: '', date: '', place: '', start: 540, end: null };
  await live.send('agenda.addDay', { id: dayId, workshopId, after: null, ...day });
  await live.send('agenda.addItem', {
    ...plainItem,
    id: itemId,
    dayId,
    after: null,
    kind: 'report-back',
    title: 'Groups report',
    duration: 60,
  });
  await live.send('run.start', { itemId, entryId: newId() });
  live.close();
  await openAt(page, deskUrl, `#/w/${workshopId}/run`);
  await tools(page).getByRole('button', { name: 'Report back' }).press('Enter');
}

test('groups are chosen, put in order by keys and by lot, and called in that order', async ({
  page,
  app,
}) => {
  await openReport(page, app.deskUrl);
  await tools(page).getByRole('combobox', { name: 'Groups that report' }).selectOption('Mixed');
  await expect.poll(() => order(page)).toEqual(['Mango', 'Jackfruit', 'Litchi']);

  await page.getByRole('button', { name: 'Move Litchi' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => order(page)).toEqual(['Mango', 'Litchi', 'Jackfruit']);
  await expect(page.getByRole('button', { name: 'Move Litchi' })).toBeFocused();

  const item = (name: string) => list(page).locator(`[data-drag-name="${name}"]`);
  await carry(page, item('Mango'), item('Jackfruit'));
  await expect.poll(async () => (await order(page)).indexOf('Mango')).toBeGreaterThan(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => order(page)).toEqual(['Mango', 'Litchi', 'Jackfruit']);

  await page.evaluate(() => {
    Math.random = () => 0.999;
  });
  await tools(page).getByRole('button', { name: 'Shuffle the order' }).press('Enter');
  await expect.poll(() => order(page)).toEqual(['Jackfruit', 'Litchi', 'Mango']);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => order(page)).toEqual(['Mango', 'Litchi', 'Jackfruit']);

  await page.locator('main').focus();
  await page.keyboard.press('g');
  await expect(tools(page).getByRole('timer', { name: 'Mango' })).toBeVisible();
  await tools(page).getByRole('button', { name: 'Shuffle the order' }).click();
  await expect.poll(() => order(page)).toEqual(['Mango', 'Jackfruit', 'Litchi']);
  expect(await violations(page)).toEqual([]);
  await page.locator('main').focus();
  await page.keyboard.press('g');
  await expect(tools(page).getByRole('timer', { name: 'Jackfruit' })).toBeVisible();
});
