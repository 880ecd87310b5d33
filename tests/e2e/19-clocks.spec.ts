// The clocks of a live workshop: limits, tracks, timers, speakers, report-back, and what rings.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';
import { openDay } from '../support/parted-day.ts';

const sample = /Local Learning Groups/;
const cockpit = (page: Page) => page.getByRole('region', { name: 'Now' });
const tools = (page: Page) => page.getByRole('region', { name: 'Beside the agenda' });
const face = (page: Page) => cockpit(page).getByRole('timer', { name: 'Clock' });

/** Counts what the page sounds, voice by voice. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const rung: number[] = [];
    Object.assign(window, { rung });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
      rung.push(this.frequency.value);
      start.call(this, when);
    };
  });
  return () => page.evaluate(() => (Reflect.get(window, 'rung') as number[]).length);
}

async function open(page: Page, tool: string): Promise<void> {
  await tools(page).getByRole('button', { name: tool }).focus();
  await page.keyboard.press('Enter');
}

test('the time left is set by keys alone, warns in words, and refuses what is no length', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await expect(face(page)).toBeVisible();
  await page.keyboard.press('s');
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(cockpit(page).getByRole('alert')).toContainText('Write a length such as');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('৪');
  await page.keyboard.press('Enter');
  await expect(face(page)).toHaveText(/^0?3:5\d$/);
  await expect(cockpit(page)).toContainText('left, nearly over');
  await expect(page.getByRole('banner')).toContainText('nearly over');
  await page.keyboard.press('>');
  await expect(face(page)).toHaveText(/^0?8:\d\d$/);
  await page.keyboard.press('<');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(cockpit(page)).toContainText('left, finish now');
  await page.keyboard.press('<');
  await expect(cockpit(page)).toContainText('over time');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cockpit(page)).toContainText('left, finish now');
});

test('tracks run beside each other, and each is brought to the front with one press', async ({
  app,
  page,
}) => {
  await openDay(page, app.deskUrl, [
    { title: 'Welcome' },
    { title: 'Honey', track: 0 },
    { title: 'Ducks', track: 1, duration: 20 },
    { title: 'Bees', track: 0, kind: 'milestone' },
    { title: 'Wax', track: 0 },
    { title: 'Lunch', fixedStart: 720 },
  ]);
  await page.keyboard.press('Space');
  await expect(face(page)).toBeVisible();
  await page.getByRole('button', { name: 'Go to Honey now' }).click();
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Honey');
  await page.getByRole('button', { name: 'Go to Ducks now' }).click();
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Ducks');
  await cockpit(page)
    .getByRole('button', { name: /Big room: Honey/ })
    .click();
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Honey');
  await expect(cockpit(page).getByRole('button', { name: /Veranda: Ducks/ })).toBeVisible();
  await page.locator('main').focus();
  await page.keyboard.press('ArrowRight');
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Wax');
  await expect(cockpit(page).getByRole('button', { name: 'End this track' })).toBeVisible();
  await expect(cockpit(page)).toContainText(/Lunch \d\d:\d\d: \d+ min to spare/);
  await expect(face(page)).toHaveText(/^29:5[0-8]$/); // a press right behind another would not count
  await cockpit(page).getByRole('button', { name: 'End this track' }).click();
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Ducks');
  await expect(face(page)).toHaveText(/^19:5[0-5]$/);
  await cockpit(page).getByRole('button', { name: 'Next' }).click();
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Lunch');
});

test('an item that starts by the clock follows by itself, and Undo takes it back', async ({
  app,
  page,
}) => {
  await openDay(page, app.deskUrl, [
    { title: 'Talk', duration: 2 },
    { title: 'Tea', rolls: true },
    { title: 'Walk' },
  ]);
  await page.keyboard.press('Space');
  await expect(face(page)).toBeVisible();
  await page.keyboard.press('<');
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Tea');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cockpit(page).getByRole('heading', { level: 2 })).toHaveText('Talk');
  await expect(cockpit(page)).toContainText('over time');
});

test('a timer rings once at its end, on whichever screen the desk is', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  const rung = await listen(page);
  await open(page, 'Timers');
  await tools(page).getByRole('button', { name: 'Add a timer' }).click();
  const row = tools(page).getByRole('list', { name: 'Timers' }).getByRole('listitem');
  await row.getByRole('textbox', { name: 'What it is for' }).fill('Bus');
  await row.getByRole('textbox', { name: 'Length' }).fill('1');
  await row.getByRole('textbox', { name: 'Length' }).press('Enter');
  await expect(row.getByRole('timer', { name: 'Bus' })).toHaveText(/^0?1:00$/);
  await row.getByRole('button', { name: 'Start: Bus' }).click();
  await expect(row.getByRole('timer')).toHaveText(/^0?0:5\d$/);
  await row.getByRole('button', { name: 'Pause: Bus' }).click();
  await expect(row).toContainText('paused');
  await row.getByRole('button', { name: 'Go on: Bus' }).click();
  await row.getByRole('button', { name: 'One minute less: Bus' }).click();
  await expect(page.getByText('A timer has ended.')).toBeVisible();
  expect(await rung()).toBe(8); // four tones of two voices each: rung once
  await row.getByRole('button', { name: 'Start over: Bus' }).click();
  await expect(row.getByRole('timer')).toHaveText(/^0?1:00$/);
});

test('speakers queue, are put in another order and have the floor by keys alone', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await open(page, 'Speakers');
  await tools(page).getByRole('combobox', { name: 'Who wants to speak' }).focus();
  for (const name of ['Rahima', 'Karim', 'Ayesha']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  const waiting = tools(page).locator('[data-drag-item]');
  await expect(waiting).toHaveCount(3);
  await page.getByRole('button', { name: 'Move Ayesha' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(waiting.nth(1)).toContainText('Ayesha');
  await page.locator('main').focus();
  await page.keyboard.press('t');
  await expect(tools(page).getByRole('timer', { name: 'Has the floor: Rahima' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(tools(page).getByRole('timer', { name: 'Has the floor: Ayesha' })).toBeVisible();
  await tools(page).getByRole('button', { name: 'Give the floor to Karim' }).click();
  await tools(page).getByRole('button', { name: 'End the turn' }).click();
  await expect(tools(page)).toContainText('Nobody has the floor.');
  const totals = tools(page).getByRole('list', { name: 'Time spoken today' });
  await expect(totals.getByRole('listitem')).toHaveCount(3);
});

test('groups report in turn, ten minutes and five, the next one on deck', async ({ app, page }) => {
  const workshopId = await openDay(page, app.deskUrl, [
    { title: 'Group findings', kind: 'report-back', duration: 60 },
  ]);
  const live = await connectLive(app.deskUrl);
  const arrangementId = newId();
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  const groups = ['Mango', 'Jackfruit'].map((name) => ({ id: newId(), name }));
  await live.send('groups.addGroups', { arrangementId, groups });
  live.close();
  await open(page, 'Report back');
  await expect(tools(page)).toContainText('Start an item of the kind “Report back”');
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await expect(tools(page)).toContainText('Each has 10 min and 5 for questions.');
  await page.keyboard.press('g');
  const clock = tools(page).getByRole('timer', { name: 'Mango' });
  await expect(clock).toHaveText(/^0?9:5\d$/);
  await expect(tools(page).getByRole('listitem').nth(1)).toContainText('On deck');
  await tools(page).getByRole('button', { name: 'One minute more' }).click();
  await expect(clock).toHaveText(/^10:\d\d$/);
  await tools(page).getByRole('button', { name: 'Pause' }).click();
  await expect(tools(page)).toContainText('talk, paused');
  await page.locator('main').focus();
  await page.keyboard.press('g');
  await expect(tools(page).getByRole('timer', { name: 'Jackfruit' })).toBeVisible();
  await expect(tools(page).getByRole('listitem').first()).toContainText('had');
  await tools(page).getByRole('button', { name: 'End the turn' }).click();
  await expect(tools(page)).toContainText('All groups have had their turn.');
});

test('a workshop that is silent by choice is told in words; the bell can be tried', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  const rung = await listen(page);
  await open(page, 'Bell and limits');
  await tools(page).getByRole('slider').fill('20');
  await tools(page).getByRole('button', { name: 'Try it' }).click();
  await expect.poll(rung).toBe(8);
  const sound = tools(page).getByRole('checkbox', { name: /^Ring a gentle bell/ });
  await sound.click();
  await expect(sound).not.toBeChecked();
  const warn = tools(page).getByRole('textbox', { name: 'Warn, minutes before the end' });
  await warn.fill('14');
  await warn.press('Enter');
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  await cockpit(page).getByRole('button', { name: 'One minute less' }).click();
  await expect(cockpit(page)).toContainText('left, nearly over');
  for (let minute = 0; minute < 14; minute += 1) {
    await cockpit(page).getByRole('button', { name: 'One minute less' }).click();
  }
  await expect(page.getByText('The item on the clock has used up its time.')).toBeVisible();
  expect(await rung()).toBe(8);
});
