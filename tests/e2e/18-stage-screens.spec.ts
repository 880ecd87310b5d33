// A desk and two stages: one shows what the projector shows, the other has a scene of its own.
import type { Locator, Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: /^Projector/ }).click();
  return page.getByRole('dialog', { name: 'Choose what the projector shows' });
};
const closePanel = (page: Page) => page.keyboard.press('Escape');

/** Adds a screen on the desk and opens it in a tab of its own. */
async function addScreen(page: Page, name: string, others = 0): Promise<Page> {
  const panel = await openPanel(page);
  const fields = panel.getByRole('textbox', { name: 'Name of the screen' });
  await expect(fields).toHaveCount(others);
  await panel.getByRole('button', { name: 'Add a screen' }).click();
  await expect(fields).toHaveCount(others + 1);
  await fields.last().fill(name);
  await fields.last().press('Enter');
  const opening = page.context().waitForEvent('page');
  await panel.getByRole('button', { name: `Open the window of ${name}` }).click();
  const screen = await opening;
  await screen.setViewportSize({ width: 1024, height: 768 });
  await page.bringToFront();
  await closePanel(page);
  return screen;
}

/** A switch is on once main has said so. */
async function turnOn(panel: Locator, name: string) {
  const toggle = panel.getByRole('checkbox', { name });
  await toggle.click();
  await expect(toggle).toBeChecked();
}

/** Whether a page shows the scene of a kind. */
const scene = (page: Page, kind: string) => page.locator(`[data-scene=${kind}]`);

test.beforeEach(async ({ page, app }) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
});

test('a scene is prepared, looked at on the desk and cut to by one key', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.bringToFront(); // a page behind another draws once a second
  const panel = await openPanel(page);
  await expect(panel.getByRole('button', { name: 'Cut to it' })).toBeDisabled();
  await panel.getByRole('button', { name: 'Welcome', exact: true }).click();
  await expect(scene(stage, 'welcome')).toBeVisible();
  await panel.getByRole('button', { name: 'Prepare: Clock' }).click();
  await expect(scene(page, 'clock')).toBeVisible();
  await expect(scene(stage, 'welcome')).toBeVisible();
  await page.keyboard.press('c');
  await expect(scene(stage, 'clock')).toBeVisible();
  await expect(panel.getByText('Prepare a scene to look at it here')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(scene(stage, 'welcome')).toBeVisible();
});

test('a message is typed, shown as large as it can be and made ready', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(app.stageUrl);
  await page.bringToFront();
  const panel = await openPanel(page);
  const field = panel.getByRole('textbox', { name: 'Message to the room' });
  await field.fill('Back at 14:00');
  await field.press('Enter');
  const shown = stage.getByText('Back at 14:00');
  await expect(shown).toBeVisible();
  const size = () => shown.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(await size()).toBeGreaterThan(100);
  await field.fill('Please sit with your own group. '.repeat(12));
  await panel.getByRole('button', { name: 'Prepare', exact: true }).click();
  await expect(shown).toBeVisible();
  await panel.getByRole('button', { name: 'Cut to it' }).click();
  const long = stage.getByText('Please sit with your own group.');
  await expect(long).toBeVisible();
  const box = await long.evaluate((text) => [text.scrollHeight, text.parentElement?.clientHeight]);
  expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
});

test('two screens: one mirrors, one has its own scene, and each says which one it is', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.bringToFront();
  const mirror = await addScreen(page, 'Corridor');
  const own = await addScreen(page, 'Second hall', 1);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Agenda', exact: true }).click();
  await panel.getByRole('combobox', { name: 'What Second hall shows' }).selectOption('Clock');
  for (const each of [stage, mirror]) await expect(scene(each, 'agenda')).toBeVisible();
  await expect(scene(own, 'clock')).toBeVisible();

  await panel.getByRole('button', { name: 'Which is which' }).click();
  await expect(stage.locator('[data-identity]')).toHaveText('1');
  await expect(mirror.locator('[data-identity]')).toContainText('2');
  await expect(mirror.locator('[data-identity]')).toContainText('Corridor');
  await expect(own.locator('[data-identity]')).toContainText('Second hall');
  await expect(own.locator('[data-identity]')).toBeHidden({ timeout: 10_000 });

  await panel.getByRole('button', { name: 'Blank Corridor' }).click();
  await expect(mirror.locator('[data-blank]')).toBeVisible();
  await expect(scene(stage, 'agenda')).toBeVisible();
  await panel.getByRole('button', { name: 'Blank Corridor' }).click();
  await panel.getByRole('button', { name: 'Test picture', exact: true }).click();
  for (const each of [stage, mirror]) await expect(scene(each, 'test')).toBeVisible();
  await expect(scene(own, 'clock')).toBeVisible();

  await panel.getByRole('button', { name: 'Remove Second hall' }).click();
  await expect(scene(own, 'test')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(scene(own, 'clock')).toBeVisible();
});

test('frozen, the room sees what it saw: in a new tab, after a crash, until it is released', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.bringToFront();
  let panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Welcome', exact: true }).click();
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('SWOT workshop');
  await closePanel(page);
  await page.locator('main').focus();
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Let the projector go on' })).toBeVisible();

  panel = await openPanel(page);
  await expect(panel.getByText('The room keeps seeing this picture')).toBeVisible();
  await panel.getByRole('button', { name: 'Agenda', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Agenda', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await closePanel(page);
  const late = await context.newPage();
  await late.goto(app.stageUrl);
  for (const each of [stage, late]) await expect(scene(each, 'welcome')).toBeVisible();
  await page.bringToFront();
  await app.kill();
  await app.restart();
  const again = await context.newPage();
  await again.goto(app.stageUrl);
  await expect(scene(again, 'welcome')).toBeVisible();

  await page.bringToFront();
  await page.goto('about:blank'); // another fragment alone would not load the page again
  await page.goto(app.deskUrl);
  await page.getByRole('link', { name: 'SWOT workshop' }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('main').focus();
  await page.keyboard.press('b');
  await expect(again.locator('[data-blank]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show it again' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(scene(again, 'welcome')).toBeVisible();
  await page.getByRole('button', { name: 'Let the projector go on' }).click();
  await expect(scene(again, 'agenda')).toBeVisible();
});

test('an item brings its scene when it starts, where the projector follows', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.bringToFront();
  await page
    .getByRole('button', { expanded: false })
    .and(page.locator('[aria-controls]'))
    .first()
    .click();
  await page
    .getByRole('combobox', { name: 'Projector shows when it starts' })
    .selectOption('Agenda');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Welcome', exact: true }).click();
  await turnOn(panel, 'Items bring their own scene');
  await expect(scene(stage, 'welcome')).toBeVisible();
  await closePanel(page);
  await goToSection(page, 'Run');
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await expect(scene(stage, 'agenda')).toBeVisible();
});

test('how a scene looks is chosen on the desk, which says where it cannot be read', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(app.stageUrl);
  await page.bringToFront();
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Agenda', exact: true }).click();
  await expect(scene(stage, 'agenda')).toBeVisible();
  const size = panel.getByRole('combobox', { name: 'Size' });
  await size.selectOption('75%');
  await expect(panel.getByText(/Letters of 21 px are too small/)).toBeVisible();
  await size.selectOption('125%');
  await expect(panel.getByText(/too small to read from 10 m/)).toBeHidden();
  await turnOn(panel, 'Dark');
  await expect(stage.locator('[data-theme=dark]')).toBeVisible();
  await turnOn(panel, 'Clock in the corner');
  await expect(stage.locator('[data-corner]')).toHaveText(/^\d\d:\d\d$/);

  await closePanel(page);
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Words '.repeat(40));
  await openPanel(page);
  await panel.getByRole('button', { name: 'Welcome', exact: true }).click();
  await expect(panel.getByText(/does not fit/)).toBeHidden();
  await size.selectOption('200%');
  await expect(panel.getByText(/does not fit and is cut off/)).toBeVisible();
});

test('a picture of the workshop is shown, and no other file can be fetched by a stage', async ({
  page,
  app,
  context,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = (await live.next('snapshot')).rows.workshop?.[0]?.id ?? '';
  const { origin, hash } = new URL(app.deskUrl);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const ids = [newId(), newId()];
  for (const [at, id] of ids.entries()) {
    const kept = await page.request.post(`${origin}/files/content`, {
      headers: { 'x-uthan-token': hash.slice('#token='.length), origin },
      data: Buffer.concat([png, Buffer.from(String(at))]),
    });
    const file = { id, workshopId, name: `Photo ${at + 1}`, type: 'image/png' };
    await live.send('library.addFile', { ...file, ...(await kept.json()) });
  }
  live.close();
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.bringToFront();
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Picture Photo 1', exact: true }).click();
  const picture = stage.locator('[data-scene=image] img');
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  const token = new URL(app.stageUrl).hash.slice('#token='.length);
  const fetched = async (id: string) =>
    (
      await page.request.get(`${origin}/files/content?file=${id}`, {
        headers: { 'x-uthan-token': token },
      })
    ).status();
  expect(await fetched(ids[0] ?? '')).toBe(200);
  expect(await fetched(ids[1] ?? '')).toBe(403);
});

test('all of it without a mouse', async ({ page, app, context }) => {
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.bringToFront();
  await page.getByRole('button', { name: /^Projector/ }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Choose what the projector shows' });
  await panel.getByRole('button', { name: 'Prepare: Agenda' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Cut to it' })).toBeEnabled();
  await page.keyboard.press('c');
  await expect(scene(stage, 'agenda')).toBeVisible();
  await page.keyboard.press('f');
  await expect(panel.getByRole('button', { name: 'Freeze' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await panel.getByRole('button', { name: 'Welcome', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(scene(stage, 'agenda')).toBeVisible();
  await page.keyboard.press('f');
  await expect(scene(stage, 'welcome')).toBeVisible();
  await page.keyboard.press('b');
  await expect(stage.locator('[data-blank]')).toBeVisible();
});
