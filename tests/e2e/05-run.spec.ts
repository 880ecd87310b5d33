// The clock: started, paused, stretched, moved on, and still right after the plug was pulled.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

const sample = /Local Learning Groups/;
const cockpit = (page: Page) => page.getByRole('region', { name: 'Now' });
const face = (page: Page) => cockpit(page).getByRole('timer', { name: 'Clock' });

/** Seconds on the clock's face; below zero once it is over. */
async function seconds(page: Page): Promise<number> {
  const text = (await face(page).textContent()) ?? '';
  const [minutes = 0, rest = 0] = text.replace('+', '').split(':').map(Number);
  return (minutes * 60 + rest) * (text.startsWith('+') ? -1 : 1);
}

test('an item is started, paused, given a minute and followed by the next, by keys alone', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await expect(cockpit(page)).toContainText('Welcome and introduction');
  await expect.poll(() => seconds(page)).toBeLessThan(15 * 60);

  await page.keyboard.press('Space');
  await expect(cockpit(page)).toContainText('paused');
  const still = await seconds(page);
  await page.keyboard.press('+');
  await expect.poll(() => seconds(page)).toBe(still + 60);
  await page.keyboard.press('-');
  await expect.poll(() => seconds(page)).toBe(still);
  await page.keyboard.press('Space');
  await expect(cockpit(page)).not.toContainText('paused');

  await page.keyboard.press('ArrowRight');
  await expect(cockpit(page)).toContainText('Presentation of the findings');
  await expect(cockpit(page)).toContainText(/min early, ends \d\d:\d\d/);
  await page.keyboard.press('ArrowLeft');
  await expect(cockpit(page)).toContainText('Welcome and introduction');
  expect(await seconds(page)).toBeLessThanOrEqual(still);
});

test('a double click on “Next” goes on by one item, not by two', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  await cockpit(page).getByRole('button', { name: 'Next' }).dblclick();
  await expect(cockpit(page)).toContainText('Presentation of the findings');
  await expect(cockpit(page)).toContainText(/1[45]:\d\dleft/);
  await expect(page.locator('[aria-current="step"]')).toContainText('Presentation of the findings');
});

test('an item over its time counts up and says so in words', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  const less = cockpit(page).getByRole('button', { name: 'One minute less' });
  for (let minute = 0; minute < 16; minute += 1) await less.click();
  await expect(cockpit(page)).toContainText('over time');
  await expect(face(page)).toContainText(/^\+\d\d:\d\d$/);
  await expect(page.getByRole('banner')).toContainText(/\d\d:\d\d over/);
});

test('pulling the plug in mid-item loses nothing: the clock goes on', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  await cockpit(page).getByRole('button', { name: 'One minute more' }).click();
  await expect.poll(() => seconds(page)).toBeGreaterThan(15 * 60);
  await expect.poll(() => seconds(page)).toBeLessThan(16 * 60);
  const { hash } = new URL(page.url());
  const before = await seconds(page);
  const killedAt = Date.now();
  await app.kill();
  await app.restart();
  await page.goto('about:blank');
  await page.goto(app.deskUrl);
  await page.evaluate((place) => {
    window.location.hash = place;
  }, hash);
  await expect(cockpit(page)).toContainText('Welcome and introduction');
  const after = await seconds(page);
  const gone = Math.ceil((Date.now() - killedAt) / 1000);
  expect(after).toBeLessThanOrEqual(before);
  expect(after).toBeGreaterThanOrEqual(before - gone - 1);
  await expect.poll(() => seconds(page)).toBeLessThan(after);
});

test('what is said is captured with its item, rewritten and deleted, with the keyboard', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('n');
  await page.keyboard.type('Meet again in March - all of us + field staff');
  await page.keyboard.press('Enter');
  const captures = page.getByRole('list', { name: 'Captured' }).getByRole('listitem');
  await expect(captures).toHaveCount(1);
  await expect(captures.first()).toContainText(/\d\d:\d\d, Welcome and introduction/);
  await expect(cockpit(page)).not.toContainText('paused');
  await page.keyboard.press('Escape');
  await captures.first().getByRole('combobox', { name: 'What it is' }).selectOption('decision');
  await expect(captures.first().getByRole('combobox')).toHaveValue('decision');
  await captures.first().getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(captures).toHaveCount(0);
});

test('any item is one press away, and the top bar says now and next on every screen', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await page.getByRole('button', { name: 'Go to Tea Break now' }).click();
  await expect(cockpit(page)).toContainText('Tea Break');
  await expect(page.locator('[aria-current="step"]')).toContainText('Tea Break');
  await goToSection(page, 'People');
  await expect(page.getByRole('banner')).toContainText('Tea Break');
  await expect(page.getByRole('banner')).toContainText(
    /Next, \d\d:\d\d: Presentation of the group/,
  );
  await page.locator('main').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('banner')).toContainText('Presentation of the group findings');
});

test('while the clock runs, nothing is sent: the screens draw the time by themselves', async ({
  app,
  page,
}) => {
  const frames: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
    socket.on('framesent', ({ payload }) => frames.push(String(payload)));
  });
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => seconds(page)).toBeLessThan(15 * 60 - 1);
  const [sent, from] = [frames.length, await seconds(page)];
  expect(sent).toBeGreaterThan(0);
  await expect.poll(() => seconds(page)).toBeLessThan(from - 2);
  expect(frames.slice(sent)).toEqual([]);
});

test('a laptop clock that is set does not move the item’s clock: each screen asks main once', async ({
  app,
  page,
}) => {
  const sent: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => sent.push(String(payload)));
  });
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => seconds(page)).toBeLessThan(15 * 60);
  sent.length = 0;
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 3 * 3_600_000;
  });
  const asked = () => sent.filter((message) => message.includes('"clock"')).length;
  await expect.poll(asked).toBe(1);
  const before = await seconds(page);
  expect(before).toBeGreaterThan(14 * 60);
  await expect.poll(() => seconds(page)).toBeLessThan(before - 1);
  expect(await seconds(page)).toBeGreaterThan(before - 10);
  expect(sent).toHaveLength(1);
});
