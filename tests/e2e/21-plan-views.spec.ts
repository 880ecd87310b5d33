// What does not add up: said, repaired, dismissed. The plan as days side
// by side, against the clock, and on paper.
import type { Page } from '@playwright/test';
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, carry, waitUntilSaved } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

const sample = /Local Learning Groups/;

const note = (page: Page, kind: string) => page.locator(`[data-note="${kind}"]`);

test('a note offers its repair, which is one step to take back', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const report = note(page, 'report-back');
  await expect(report).toContainText('Four groups at 15 minutes each need 60 minutes');
  await report.getByRole('button', { name: 'Give it 1 h' }).click();
  await expect(report).toHaveCount(0);
  await expect(page.getByText('15:30–16:30')).toBeVisible();
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await report.getByRole('button', { name: 'Give each 11 min' }).click();
  await expect(report).toHaveCount(0);

  const buffers = note(page, 'few-buffers');
  await expect(buffers).toContainText('Nothing is left free for delays');
  await buffers
    .getByRole('button', { name: 'Add 20 min of buffer before “Conclusion and next steps”' })
    .click();
  await expect(buffers).toHaveCount(0);
  await expect(page.locator('[data-drag-name="Buffer"]')).toContainText('16:45–17:05');
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await expect(buffers).toHaveCount(1);
});

test('a day that has an end says when it is passed, and a later end settles it', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const end = page.getByRole('textbox', { name: 'Ends at' });
  await end.fill('16.30');
  await end.press('Enter');
  const overrun = note(page, 'overrun');
  await expect(overrun).toContainText('The day ends 30 min later than it should.');
  await overrun.getByRole('button', { name: /^Shorten \d items by 30 min together$/ }).click();
  await expect(overrun).toHaveCount(0);
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await overrun.getByRole('button', { name: 'End the day at 17:00' }).click();
  await expect(overrun).toHaveCount(0);
  await expect(end).toHaveValue('17:00');
});

test('a note that is not wanted stays away over a reload, until it is asked for', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  for (const kind of ['few-buffers', 'report-back']) {
    const dismiss = note(page, kind).getByRole('button', { name: 'Dismiss this note' });
    await dismiss.focus();
    await page.keyboard.press('Enter');
    await expect(note(page, kind)).toHaveCount(0);
  }
  await waitUntilSaved(page);
  await page.reload();
  await expect(page.getByText('2 notes dismissed')).toBeVisible();
  await expect(note(page, 'report-back')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(note(page, 'few-buffers')).toBeVisible();
  await expect(note(page, 'report-back')).toBeVisible();
});

const route = /Learning Route/;
const view = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Views of the plan' }).getByRole('link', { name });
const column = (page: Page, day: number) => page.getByRole('region', { name: `Day ${day},` });
const titlesIn = (page: Page, day: number) =>
  column(page, day)
    .locator('[data-drag-item]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-drag-name')));

test('each view has its address: reload stays in it, back leaves it', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await view(page, 'Days').click();
  await expect(column(page, 1)).toContainText('14:00–17:00');
  await expect(page).toHaveURL(/\/plan\/days$/);
  await page.reload();
  await expect(view(page, 'Days')).toHaveAttribute('aria-current', 'true');
  await expect(column(page, 1)).toContainText('Tea Break');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Starts at' })).toBeVisible();
});

test('days side by side: items move with keys alone, within a day and to the next', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, route);
  await view(page, 'Days').focus();
  await page.keyboard.press('Enter');
  await expect(column(page, 2)).toBeVisible();
  const [first, second, third] = await titlesIn(page, 1);
  const handle = page.getByRole('button', { name: `Move ${first}`, exact: true });
  await handle.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => titlesIn(page, 1)).toEqual(expect.arrayContaining([second, first]));
  await expect
    .poll(async () => (await titlesIn(page, 1)).slice(0, 3))
    .toEqual([second, first, third]);
  await expect(handle).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await titlesIn(page, 2))[1]).toBe(first);
  await expect(handle).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await titlesIn(page, 1))[1]).toBe(first);
});

test('days side by side: an item is carried to another day, and changed where it stands', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await beginWorkshop(page, app.deskUrl, route);
  await view(page, 'Days').click();
  await expect(column(page, 2)).toBeVisible();
  const [first = ''] = await titlesIn(page, 1);
  const handle = page.getByRole('button', { name: `Move ${first}`, exact: true });
  await carry(page, handle, column(page, 2).locator('[data-drag-item]').nth(2));
  await expect.poll(() => titlesIn(page, 2)).toContain(first);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await titlesIn(page, 1))[0]).toBe(first);

  const item = column(page, 1).locator(`[data-drag-name="${first}"]`);
  await item.getByRole('button', { expanded: false }).click();
  const length = item.getByRole('textbox', { name: 'Length' });
  await length.fill('1h');
  await length.press('Enter');
  await expect(column(page, 1).locator('[data-drag-item]').nth(1)).toContainText('10:00');
});

test('the programme leaves out what is private, and goes onto paper by itself', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const dayId = await page.locator('[data-drag-list]').first().getAttribute('data-drag-list');
  const live = await connectLive(app.deskUrl);
  const item = {
    ...plainItem,
    dayId: dayId?.split(':')[0] ?? '',
    after: null,
    notes: 'Mind the step',
  };
  await live.send('agenda.addItem', { ...item, id: newId(), title: 'For us', isPublic: false });
  await live.send('agenda.addItem', { ...item, id: newId(), title: 'Left out', skipped: true });
  const itemId = newId();
  await live.send('agenda.addItem', { ...item, id: itemId, title: 'Inauguration' });
  const guest = { role: 'chief-guest', name: 'Dr Karim', minutes: 10 } as const;
  await live.send('agenda.addSpeaker', { id: newId(), itemId, after: null, ...guest });
  live.close();
  await view(page, 'Programme').click();
  const paper = page.getByRole('article');
  await expect(paper.getByRole('columnheader')).toHaveText(['Time', 'Topic', 'Lead and method']);
  await expect(paper.getByRole('row').nth(1)).toContainText('Chief guest: Dr Karim');
  await expect(paper.getByRole('row').nth(2)).toContainText('Welcome and introduction');
  await expect(paper.getByRole('row').nth(2)).toContainText('Rajiv Pradhan, IDE');
  await expect(paper.getByText('Workshop on Local Learning Groups')).toBeVisible();
  for (const hidden of ['For us', 'Left out', 'Mind the step']) {
    await expect(paper).not.toContainText(hidden);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('[data-printed]')).toHaveCount(1);
});

test('the programme is in the language of the papers, whatever the screen’s is', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const id = newId();
  await live.send('library.addSample', { id, sample: 'local-learning-groups-2010' });
  live.close();
  await page.addInitScript(() => localStorage.setItem('uthan.language', 'bn'));
  await page.goto(app.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${id}/plan/programme`);
  await expect(page.getByRole('button', { name: 'ছাপান' })).toBeVisible();
  const paper = page.getByRole('article');
  await expect(paper).toHaveAttribute('lang', 'en');
  await expect(paper.getByRole('columnheader').first()).toHaveText('Time');
  await expect(paper).toContainText('14:00–14:15');
});

const bar = (page: Page, title: string) => page.locator(`[data-drag-name="${title}"]`);
const lane = (page: Page, name: string) => page.getByRole('list', { name });

test('the timeline: an item goes into a track with keys alone, and to another by the pointer', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await beginWorkshop(page, app.deskUrl, sample);
  const dayId = await page.locator('[data-drag-list]').first().getAttribute('data-drag-list');
  const live = await connectLive(app.deskUrl);
  for (const title of ['Market', 'Farm']) {
    const track = { id: newId(), dayId: dayId?.split(':')[0] ?? '', after: null, place: '', title };
    await live.send('agenda.addTrack', track);
  }
  live.close();
  await view(page, 'Timeline').click();
  const closing = 'Conclusion and next steps';
  const handle = page.getByRole('button', { name: `Move ${closing}` });
  await handle.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(lane(page, 'Farm').or(lane(page, 'Market')).locator('[data-drag-item]')).toHaveCount(
    1,
  );
  await expect(handle).toBeFocused();
  const plenary = 'Plenary discussion';
  const beside =
    (await lane(page, 'Farm').locator('[data-drag-item]').count()) === 1 ? 'Market' : 'Farm';
  await carry(page, page.getByRole('button', { name: `Move ${plenary}` }), lane(page, beside));
  await expect(lane(page, beside).locator('[data-drag-item]')).toHaveCount(1);
  await expect(bar(page, closing)).toContainText('16:15');
  await expect(bar(page, plenary)).toContainText('16:15');
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(bar(page, closing)).toContainText('16:45');
});

test('the timeline: details open beside it, Escape leads back, and a gap is seen', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await view(page, 'Timeline').click();
  const button = bar(page, 'Tea Break').getByRole('button', { expanded: false });
  await button.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details of Tea Break' });
  await expect(details).toBeFocused();
  const fixed = details.getByRole('textbox', { name: 'Fixed start' });
  await fixed.fill('15:30');
  await fixed.press('Enter');
  await expect(bar(page, 'Tea Break')).toContainText('15 min free');
  await details.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(details).toHaveCount(0);
  await expect(bar(page, 'Tea Break').getByRole('button', { expanded: false })).toBeFocused();
});

test('the timeline says where the day has got to, on its date alone', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await view(page, 'Timeline').click();
  await expect(bar(page, 'Tea Break')).toBeVisible();
  await expect(page.getByText(/^Now, /)).toHaveCount(0);
  await view(page, 'List').click();
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Dhaka' });
  for (const [name, text] of [
    ['Starts at', '00:00'],
    ['Ends at', '23:59'],
    ['Date', today.format(new Date())],
  ] as const) {
    const field = page
      .getByRole('region', { name: /^Day 1/ })
      .getByRole('textbox', { name, exact: true });
    await field.fill(text);
    await field.press('Enter');
  }
  await waitUntilSaved(page);
  await view(page, 'Timeline').click();
  await expect(page.getByText(/^Now, \d\d:\d\d$/)).toHaveCount(1);
  await expect(page.getByText('The day should end at 23:59')).toBeVisible();
});
