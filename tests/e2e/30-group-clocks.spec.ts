// Breakout clocks: for all or one a group, by the agenda, in the cockpit, and what comes after them.
import type { Locator, Page } from '@playwright/test';
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { makeGroupsOfEight, type OfEight, openAt } from '../support/groups-of-eight.ts';
import { connectLive, type Live } from '../support/live.ts';

const toGroups = ({ workshopId, arrangementId }: OfEight) =>
  `#/w/${workshopId}/groups/${arrangementId}`;
const clockOf = (page: Page): Locator => page.getByRole('region', { name: 'Clock for all groups' });
const ownClocks = (page: Page): Locator =>
  page.getByRole('region', { name: 'Clocks of the groups' });

async function withLive(deskUrl: string, act: (live: Live) => Promise<unknown>): Promise<void> {
  const live = await connectLive(deskUrl);
  await act(live);
  live.close();
}

/** Group work and a report-back of the arrangement, on a day of their own. */
async function planWork(deskUrl: string, { workshopId, arrangementId }: OfEight) {
  const [dayId, workId, reportId] = [newId(), newId(), newId()];
  await withLive(deskUrl, async (live) => {
    const day = { title: '', date: '', place: '', start: 540, end: null };
    await live.send('agenda.addDay', { id: dayId, workshopId, after: null, ...day });
    const item = { ...plainItem, dayId, arrangementId };
    await live.send('agenda.addItem', {
      ...item,
      id: workId,
      after: null,
      kind: 'group-work',
      title: 'Case work',
      duration: 60,
    });
    await live.send('agenda.addItem', {
      ...item,
      id: reportId,
      after: workId,
      kind: 'report-back',
      title: 'Groups report',
      duration: 30,
    });
  });
  return { workId, reportId };
}

test('each group has a clock of its own, handled alone and all at once, by keys', async ({
  page,
  app,
}) => {
  const made = await makeGroupsOfEight(app.deskUrl);
  await openAt(page, app.deskUrl, toGroups(made));
  await clockOf(page).getByRole('textbox', { name: 'Minutes', exact: true }).fill('5');
  await clockOf(page).getByRole('combobox', { name: 'Clock' }).selectOption('One for each group');
  await clockOf(page).getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  const first = ownClocks(page).getByRole('timer', { name: 'Group 1' });
  const second = ownClocks(page).getByRole('timer', { name: 'Group 2' });
  await expect(first).toHaveText(/^0?4:5\d$/);
  await ownClocks(page).getByRole('button', { name: 'One minute more: Group 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(second).toHaveText(/^0?5:[345]\d$/);
  await expect(first).toHaveText(/^0?4:\d\d$/);
  await ownClocks(page).getByRole('button', { name: 'Pause the clock: Group 1' }).press('Enter');
  await expect(ownClocks(page).getByText('Paused')).toHaveCount(1);
  await ownClocks(page).getByRole('button', { name: 'Pause', exact: true }).press('Enter');
  await expect(ownClocks(page).getByText('Paused')).toHaveCount(2);
  await ownClocks(page).getByRole('button', { name: '−1 min', exact: true }).press('Enter');
  await expect(second).toHaveText(/^0?4:\d\d$/);
  expect(await violations(page)).toEqual([]);
  await ownClocks(page).getByRole('button', { name: 'Clear' }).click();
  await expect(clockOf(page).getByRole('button', { name: 'Start' })).toBeVisible();
});

test('one group is given a minute more than the others, and both times stand', async ({
  page,
  app,
}) => {
  const made = await makeGroupsOfEight(app.deskUrl);
  await openAt(page, app.deskUrl, toGroups(made));
  await clockOf(page).getByRole('textbox', { name: 'Minutes', exact: true }).fill('5');
  const warning = clockOf(page).getByRole('textbox', { name: 'Warn, minutes before the end' });
  await warning.fill('9');
  await warning.press('Tab');
  await expect(clockOf(page).getByText('Write a whole number from 0 to 4.')).toBeVisible();
  await warning.fill('1');
  await clockOf(page).getByRole('button', { name: 'Start' }).click();
  await clockOf(page).getByRole('button', { name: 'More time for one group' }).click();
  await page.getByRole('menuitem', { name: '+1 min: Group 2' }).click();
  const second = clockOf(page).getByRole('timer', { name: 'Group 2' });
  await expect(second).toHaveText(/^0?5:[345]\d$/);
  await expect(clockOf(page).getByRole('timer').first()).toHaveText(/^0?4:\d\d$/);
  await expect(clockOf(page).getByRole('timer', { name: 'Group 1' })).toHaveCount(0);
});

test('the end of a rotation leads to the next round with its clock in one press, and back', async ({
  page,
  app,
}) => {
  const made = await makeGroupsOfEight(app.deskUrl);
  await openAt(page, app.deskUrl, toGroups(made));
  const { arrangementId } = made;
  await withLive(app.deskUrl, (live) =>
    live.send('groups.startTimer', {
      id: newId(),
      arrangementId,
      groupId: null,
      duration: 600_000,
      warning: 0,
    }),
  );
  await expect(clockOf(page).getByRole('timer')).toHaveText(/^0?9:5\d$/);
  await expect(page.getByRole('button', { name: 'Round 2, and start the clock' })).toHaveCount(0);
  await withLive(app.deskUrl, (live) =>
    live.send('groups.addTime', { arrangementId, groupId: null, by: -600_000 }),
  );
  await page.getByRole('button', { name: 'Round 2, and start the clock' }).press('Enter');
  await expect(page.getByRole('tab', { name: /^Round 2 · on now/ })).toBeVisible();
  await expect(clockOf(page).getByRole('timer')).toHaveText(/^0?9:5\d$/);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('tab', { name: /^Round 1 · on now/ })).toBeVisible();
  await expect(clockOf(page).getByRole('timer')).toHaveText(/^\+/);
});

test('the cockpit sets the clocks by the item that runs, and goes on to the report-back', async ({
  page,
  app,
}) => {
  const made = await makeGroupsOfEight(app.deskUrl);
  const { workId } = await planWork(app.deskUrl, made);
  const { workshopId, arrangementId } = made;
  await withLive(app.deskUrl, async (live) => {
    await live.send('groups.goToRound', { arrangementId, round: 1 });
    await live.send('run.start', { itemId: workId, entryId: newId() });
  });
  await openAt(page, app.deskUrl, `#/w/${workshopId}/run`);
  await expect(clockOf(page).getByText(/^Ends with “Case work” at \d\d:\d\d\.$/)).toBeVisible();
  const minutes = clockOf(page).getByRole('textbox', { name: 'Minutes', exact: true });
  await expect(minutes).toHaveValue('60');
  await minutes.fill('90');
  await minutes.press('Enter');
  await expect(clockOf(page).getByText(/^Later than “Case work”/)).toBeVisible();
  await clockOf(page).getByRole('button', { name: 'Until the item ends' }).press('Enter');
  await expect(minutes).toHaveValue('60');
  await clockOf(page).getByRole('button', { name: 'Start' }).press('Enter');
  await expect(clockOf(page).getByRole('timer')).toHaveText(/^59:[45]\d$/);
  await page
    .getByRole('region', { name: 'Now' })
    .getByRole('button', { name: 'Five minutes more' })
    .click();
  await expect(clockOf(page).getByText(/^“Case work” ends at \d\d:\d\d\.$/)).toBeVisible();
  await clockOf(page).getByRole('button', { name: 'Until the item ends' }).press('Enter');
  await expect(clockOf(page).getByRole('timer')).toHaveText(/^1:04:[2-5]\d$/);
  await expect(clockOf(page).getByRole('button', { name: 'Until the item ends' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  for (let hours = 0; hours < 2; hours += 1)
    await withLive(app.deskUrl, (live) =>
      live.send('groups.addTime', { arrangementId, groupId: null, by: -3_600_000 }),
    );
  await clockOf(page).getByRole('button', { name: 'Begin the report-back' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Groups report' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Order of the groups' })).toContainText('Group 1');
  await expect(clockOf(page)).toHaveCount(0);
});

test('in Bangla and in the dark nothing is wrong with the tools and clocks that are open', async ({
  page,
  app,
}) => {
  const made = await makeGroupsOfEight(app.deskUrl);
  const { arrangementId } = made;
  await page.addInitScript(() => {
    localStorage.setItem('uthan.language', 'bn');
    localStorage.setItem('uthan.theme', 'dark');
  });
  await openAt(page, app.deskUrl, toGroups(made));
  await page.getByRole('button', { name: 'নাম ও রং' }).click();
  await page.getByRole('checkbox', { name: 'প্রতি দলের একটি রং' }).check();
  await page.getByRole('button', { name: 'দলের নাম দিন' }).click();
  await expect(page.getByRole('combobox', { name: 'Doel: রং' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'দায়িত্ব', exact: true }).click();
  await page.getByRole('button', { name: 'দায়িত্ব ভাগ করুন' }).click();
  await page.getByRole('combobox', { name: 'ঘড়ি' }).selectOption('প্রতি দলের একটি');
  const start = page.getByRole('button', { name: 'শুরু', exact: true });
  await start.click();
  await expect(start).toHaveCount(0); // main has the clocks
  await withLive(app.deskUrl, (live) =>
    live.send('groups.addTime', { arrangementId, groupId: null, by: -2_700_000 }),
  );
  await expect(page.getByRole('button', { name: 'পর্ব ২, ঘড়িগুলোও চালু' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
