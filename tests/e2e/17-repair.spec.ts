// The day runs late: one press shows how it can be repaired, one more does it, Undo takes it back.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

const sample = /Local Learning Groups/;
const cockpit = (page: Page) => page.getByRole('region', { name: 'Now' });
/** Where nothing is late it can only be looked at. */
const name = /^(Repair|Check) the rest of the day$/;
const repair = (page: Page) => page.getByRole('button', { name });
const ways = (page: Page) => page.getByRole('region', { name });
const way = (page: Page, title: string | RegExp) =>
  ways(page).getByRole('article', { name: title });

/** Starts the first item and gives it so many minutes more than it has. */
async function runLate(page: Page, deskUrl: string, minutes: number) {
  await beginWorkshop(page, deskUrl, sample);
  await goToSection(page, 'Run');
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await expect(cockpit(page)).toContainText('Pause');
  for (let minute = 0; minute < minutes; minute += 1) await page.keyboard.press('+');
  await expect(cockpit(page)).toContainText(new RegExp(`${minutes} min late, ends`));
  await waitUntilSaved(page);
}

/** When an item of the day's list is expected to begin, as minutes since midnight. */
async function beginOf(page: Page, title: string): Promise<number> {
  const row = page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
  return minutesIn(row.first());
}

/** Minutes from one time of day to a later one; a day that is run in the evening goes past midnight. */
function between(from: number, to: number): number {
  return (to - from + 1440) % 1440;
}

async function minutesIn(place: Locator): Promise<number> {
  const [, hours = 0, minutes = 0] = /(\d\d):(\d\d)/.exec((await place.textContent()) ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

async function showProgramme(page: Page, deskUrl: string): Promise<void> {
  const workshopId = /w\/([^/]+)/.exec(new URL(page.url()).hash)?.[1] ?? '';
  const live = await connectLive(deskUrl);
  await live.send('room.show', { workshopId, kind: 'agenda', refId: null });
  live.close();
}

const first = 'Welcome and introduction';
const plenary = 'Plenary discussion';
const closing = 'Conclusion and next steps';

test('a late day is repaired by shortening; list and stage tell the new times; it is undone', async ({
  app,
  page,
  context,
}) => {
  await runLate(page, app.deskUrl, 12);
  const [begun, late] = [await beginOf(page, first), await beginOf(page, closing)];
  expect(between(begun, late)).toBe(165 + 12);
  await showProgramme(page, app.deskUrl);
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  const onStage = stage.getByRole('listitem').filter({ hasText: plenary });
  await expect(onStage).toContainText('16:15');
  await page.bringToFront();

  await repair(page).click();
  const shorten = way(page, 'Shorten 3 items');
  await expect(shorten).toContainText(/The day ends on time, at \d\d:\d\d/);
  await expect(shorten.getByRole('table')).toContainText('Presentation of the findings');
  for (const kept of ['Discussion on specific', 'Tea Break', closing])
    await expect(shorten.getByRole('table')).not.toContainText(kept);
  await expect(way(page, 'End 12 min later')).toContainText('All items keep their length.');
  await shorten.getByRole('button', { name: 'Apply' }).click();

  await expect(ways(page)).toHaveCount(0);
  await expect.poll(async () => between(await beginOf(page, closing), late)).toBe(12);
  const inList = between(begun, await beginOf(page, plenary));
  expect(inList).toBeGreaterThan(135);
  expect(inList).toBeLessThan(135 + 12);
  // Minutes begin at another second on the stage, whose day is the planned one.
  await expect
    .poll(async () => Math.abs((await minutesIn(onStage)) - 840 - inList))
    .toBeLessThan(2);
  await expect(onStage).not.toContainText('16:15');
  await page.getByRole('button', { name: 'Check the rest of the day' }).click();
  const onTime = page.getByRole('region', { name: 'Check the rest of the day' });
  await expect(onTime).toContainText('Nothing to repair');
  await onTime.getByRole('button', { name: 'Close' }).click();

  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect.poll(() => beginOf(page, closing)).toBe(late);
  await expect(onStage).toContainText('16:15');
});

test('what may be dropped is left out, passed over and still there to be gone to', async ({
  app,
  page,
}) => {
  await runLate(page, app.deskUrl, 12);
  const live = await connectLive(app.deskUrl);
  const workshopId = /w\/([^/]+)/.exec(new URL(page.url()).hash)?.[1] ?? '';
  await live.next('snapshot'); // of all workshops, on which a screen opens
  live.tell({ type: 'open', workshopId });
  const { rows } = await live.next('snapshot');
  const input = rows.agendaItem?.find(({ title }) => title.startsWith('Presentation of the f'));
  if (!input) throw new Error('the sample should have an input');
  await live.send('agenda.editItem', { id: input.id, patch: { priority: 'drop' }, base: {} });
  live.close();
  await repair(page).click();
  const leaveOut = way(page, /^Leave out Presentation of the findings/);
  await expect(leaveOut).toContainText('Left out');
  await leaveOut.getByRole('button', { name: 'Apply' }).click();
  await expect(ways(page)).toHaveCount(0);
  const row = page.getByRole('listitem').filter({ hasText: input.title });
  await expect(row.getByRole('img', { name: 'Left out' })).toBeVisible();
  await row.getByRole('button', { name: /^Go to / }).click();
  await expect(cockpit(page)).toContainText(/1[45]:\d\dleft/);
});

test('by keyboard alone: R shows the ways, Enter applies one, Ctrl+Z takes it back', async ({
  app,
  page,
}) => {
  await runLate(page, app.deskUrl, 12);
  const late = await beginOf(page, closing);
  await page.keyboard.press('r');
  await expect(ways(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ways(page)).toHaveCount(0);
  await expect(repair(page)).toBeFocused();
  await page.keyboard.press('r');
  await page.keyboard.press('Tab');
  await expect(ways(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(way(page, 'End 12 min later').getByRole('button', { name: 'Apply' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ways(page)).toHaveCount(0);
  await expect(repair(page)).toBeFocused();
  expect(await beginOf(page, closing)).toBe(late);
  await page.keyboard.press('r');
  await expect(ways(page)).toContainText(/Agreed for today: it may last until \d\d:\d\d/);
  await page.keyboard.press('Control+z');
  await expect(way(page, 'End 12 min later')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Repair the rest of the day');
});

test('R works on every screen: it opens the cockpit with the ways to repair the day', async ({
  app,
  page,
}) => {
  await runLate(page, app.deskUrl, 5);
  await goToSection(page, 'People');
  await page.locator('main').focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Run' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(ways(page)).toBeFocused();
  await expect(way(page, 'End 5 min later')).toBeVisible();
});
