// Every screen under axe, in both languages, light and dark; and what a screen reader is told.
import type { Page } from '@playwright/test';
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { planWords } from '../../shared/features/agenda/plan-messages.ts';
import { sceneKinds } from '../../shared/features/room/kinds.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { busyPlan } from '../support/busy-plan.ts';
import { closedVote } from '../support/closed-vote.ts';
import { evaluated } from '../support/evaluated.ts';
import { connectLive, type Live } from '../support/live.ts';

const sections = [
  ...['plan', 'run', 'people', 'groups', 'boards', 'votes', 'actions', 'evaluation', 'minutes'],
];

async function samples(deskUrl: string): Promise<string> {
  const live = await connectLive(deskUrl);
  const id = newId();
  await live.send('library.addSample', { id: newId(), sample: 'local-learning-groups-2010' });
  await live.send('library.addSample', { id, sample: 'learning-route-2014' });
  live.close();
  return id;
}

for (const [language, theme] of [
  ['en', 'light'],
  ['bn', 'dark'],
] as const) {
  test(`axe finds nothing on any screen: ${language}, ${theme}`, async ({ app, page }) => {
    test.setTimeout(120_000);
    const workshopId = await samples(app.deskUrl);
    await page.addInitScript(
      ([chosen, look]) => {
        localStorage.setItem('uthan.language', chosen);
        localStorage.setItem('uthan.theme', look);
      },
      [language, theme] as const,
    );
    await page.goto(app.deskUrl);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violations(page), 'home').toEqual([]);
    for (const view of ['days', 'timeline', 'programme']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/w/${workshopId}/plan/${view}`);
      await page.locator(`a[href$="/plan/${view}"][aria-current=true]`).waitFor();
      await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
      expect(await violations(page), view).toEqual([]);
    }
    for (const section of sections) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/w/${workshopId}/${section}`);
      await page.locator(`a[href$="/${section}"][aria-current=page]`).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(page), section).toEqual([]);
      if (section === 'run') await withTools(page);
    }
    await openTable(page, workshopId, language);
    expect(await violations(page), 'an agenda in a table').toEqual([]);
    await page.keyboard.press('Escape');
    await runOne(app.deskUrl, workshopId);
    await openPart(page, `#/w/${workshopId}/run/report`);
    await page.locator('figure').waitFor();
    expect(await violations(page), 'the report').toEqual([]);
    await openPart(page, `#/w/${workshopId}/minutes`);
    await rehearse(app.deskUrl, workshopId);
    await page.locator('section[aria-label] [role=status]').waitFor();
    expect(await violations(page), 'in a rehearsal').toEqual([]);
    await page.locator('[aria-haspopup=dialog][popovertarget]').last().click();
    await page.locator('[popover]:popover-open').waitFor();
    expect(await violations(page), 'the panel of the projector').toEqual([]);
  });
}

for (const [language, theme] of [
  ['en', 'dark'],
  ['bn', 'light'],
] as const) {
  test(`axe finds nothing on a plan with everything open: ${language}, ${theme}`, async ({
    app,
    page,
  }) => {
    test.setTimeout(120_000);
    const live = await connectLive(app.deskUrl);
    const plan = await busyPlan(live);
    live.close();
    await page.addInitScript(
      ([chosen, look]) => {
        localStorage.setItem('uthan.language', chosen);
        localStorage.setItem('uthan.theme', look);
      },
      [language, theme] as const,
    );
    await page.goto(app.deskUrl);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/w/${plan.workshopId}/plan`);
    const opening = page.locator(`[data-drag-item="${plan.openingId}"]`);
    await opening.locator('[aria-expanded]').first().click();
    await page.getByRole('button', { name: planWords[language].settings }).click();
    await page.getByRole('region', { name: planWords[language].settings }).waitFor();
    await opening
      .locator('[data-drag-handle]')
      .first()
      .click({ modifiers: ['Control'] });
    await opening.getByRole('checkbox').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

async function openPart(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** A table with a row that cannot be taken, and one without a length, in the preview. */
async function openTable(page: Page, workshopId: string, language: 'en' | 'bn'): Promise<void> {
  await openPart(page, `#/w/${workshopId}/plan`);
  const [menu, bringIn] =
    language === 'en' ? ['Table', 'Import from XLSX or CSV'] : ['সারণি', 'XLSX বা CSV থেকে আনুন'];
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: bringIn }).click();
  const buffer = Buffer.from('Time,Topic\n9:00,Welcome\nsoon,Tea\n10:00,Farewell');
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer };
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').locator('td', { hasText: 'Farewell' }).waitFor();
}

/** Puts an item on the clock, and takes it off again. */
async function runOne(deskUrl: string, workshopId: string): Promise<void> {
  const live = await connectLive(deskUrl);
  const [dayId, itemId] = [newId(), newId()];
  const day = { title: '', date: '', place: '', start: 540, end: null };
  await live.send('agenda.addDay', { id: dayId, workshopId, after: null, ...day });
  const item = { ...plainItem, title: 'What was' };
  await live.send('agenda.addItem', { id: itemId, dayId, after: null, ...item });
  await live.send('run.start', { itemId, entryId: newId() });
  await live.send('run.stop', { workshopId });
  live.close();
}

/** Begins a rehearsal from a screen that is gone again: it goes on. */
async function rehearse(deskUrl: string, workshopId: string): Promise<void> {
  const live = await connectLive(deskUrl);
  const start = { do: 'start', workshopId, dayId: null, rate: 60 } as const;
  live.tell({ type: 'rehearsal', request: newId(), act: start });
  await live.next('clock');
  live.close();
}

test('axe finds nothing in the library beside the plan, nor among templates', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  const live = await connectLive(app.deskUrl);
  const [workshopId, other] = [newId(), newId()];
  await live.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  await live.send('library.addSample', { id: other, sample: 'local-learning-groups-2010' });
  const [itemId = ''] = await itemsOf(live, workshopId);
  await live.send('library.saveTemplate', { id: newId(), workshopId, title: 'Ours' });
  await live.send('library.saveBlock', { id: newId(), itemIds: [itemId], title: 'A block' });
  live.close();
  await page.goto(app.deskUrl);
  await page.getByRole('heading', { name: 'Your templates' }).waitFor();
  expect(await violations(page), 'templates').toEqual([]);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/plan`);
  await page.getByRole('button', { name: 'Library' }).click();
  const library = page.getByRole('complementary', { name: 'Library' });
  for (const tab of ['Methods', 'Blocks', 'Copy', 'Save']) {
    await library.getByRole('tab', { name: tab }).click();
    await library.locator('summary, fieldset label').first().click();
    expect(await violations(page), tab).toEqual([]);
  }
});

/** The items of a workshop's plan, as a desk is sent them. */
async function itemsOf(live: Live, workshopId: string): Promise<string[]> {
  await live.next('snapshot');
  live.tell({ type: 'open', workshopId });
  const { rows } = await live.next('snapshot');
  return (rows.agendaItem ?? []).map(({ id }) => id);
}

for (const language of ['en', 'bn'] as const) {
  test(`axe finds nothing on the ways to repair a late day: ${language}`, async ({ app, page }) => {
    const workshopId = await samples(app.deskUrl);
    await page.addInitScript((chosen) => localStorage.setItem('uthan.language', chosen), language);
    await page.goto(app.deskUrl);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/w/${workshopId}/run`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('timer').first().waitFor();
    for (let minute = 0; minute < 20; minute += 1) await page.keyboard.press('+');
    await page.keyboard.press('r');
    await page.getByRole('article').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

/** What is folded away beneath the cockpit, opened one after the other. */
async function withTools(page: Page): Promise<void> {
  const tools = page.locator('main button[aria-expanded]');
  for (let at = 0; at < (await tools.count()); at += 1) {
    await tools.nth(at).click();
    expect(await violations(page), `run, tool ${at + 1}`).toEqual([]);
  }
}

test('axe finds nothing on any scene of the stage', async ({ app, page }) => {
  test.setTimeout(120_000);
  const workshopId = await samples(app.deskUrl);
  const live = await connectLive(app.deskUrl);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(app.stageUrl);
  const text = 'Back at 14:00';
  await live.send('workshop.addQuestion', { id: newId(), workshopId, after: null, text: 'How?' });
  await closedVote(live, workshopId);
  await evaluated(live, workshopId);
  // A picture needs a file, and a way in an open room; without them the stage welcomes.
  for (const kind of sceneKinds.filter((each) => each !== 'image' && each !== 'join')) {
    await live.send('room.show', { workshopId, kind, refId: null, text });
    await page.locator(`[data-scene=${kind}]`).waitFor();
    expect(await violations(page), kind).toEqual([]);
  }
  await rehearse(app.deskUrl, workshopId);
  await page.getByText('Rehearsal ×60').waitFor();
  expect(await violations(page), 'in a rehearsal').toEqual([]);
  live.close();
});
