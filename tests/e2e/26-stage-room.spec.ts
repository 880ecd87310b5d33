// What forty people look at: a frozen picture that stands, tracks beside each other, words of a screen's own.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop } from '../support/desk.ts';
import { openDay } from '../support/parted-day.ts';

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: /^Projector/ }).click();
  return page.getByRole('dialog', { name: 'Choose what the projector shows' });
};

/** Longer (ms) than a page of a scene stays. */
const longerThanAPage = 13_000;

/** A stage on which time can be wound on. */
async function openStage(page: Page, stageUrl: string): Promise<Page> {
  const stage = await page.context().newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.clock.install();
  await stage.goto(stageUrl);
  await page.bringToFront();
  return stage;
}

test('frozen, no page turns; made dark and shown again, it is the same page', async ({
  page,
  app,
}) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
  const stage = await openStage(page, app.stageUrl);
  const panel = await openPanel(page);
  const field = panel.getByRole('textbox', { name: 'Message to the room' });
  await field.fill('Please sit with your own group, and name one who writes. '.repeat(40));
  await panel.getByRole('button', { name: 'Show', exact: true }).click();
  const pages = stage.locator('[data-pages]');
  await expect(pages).toHaveAttribute('data-pages', /^[2-9]$/);
  const words = pages.locator('> div');
  const isOnPage = (number: number) =>
    expect(words).toHaveAttribute('style', new RegExp(`calc\\(${100 - 100 * number}%`));
  await isOnPage(1);
  await stage.clock.runFor(longerThanAPage);
  await isOnPage(2);

  const freeze = panel.getByRole('button', { name: 'Freeze' });
  const blank = panel.getByRole('button', { name: 'Blank', exact: true });
  await freeze.click();
  await expect(freeze).toHaveAttribute('aria-pressed', 'true');
  await stage.clock.runFor(longerThanAPage);
  await isOnPage(2);
  await blank.click();
  await expect(stage.locator('[data-blank]')).toBeVisible();
  await expect(words).toBeHidden();
  await expect(panel.getByText('Press Blank again, and it sees the frozen picture')).toBeVisible();
  await blank.click();
  await expect(words).toBeVisible();
  await isOnPage(2);

  await freeze.click();
  await expect(freeze).toHaveAttribute('aria-pressed', 'false');
  await stage.clock.runFor(longerThanAPage);
  await expect(words).not.toHaveAttribute('style', /calc\(-100%/);
});

const rooms = ['Big room', 'Veranda', 'Library', 'Garden', 'Kitchen'] as const;

/** All together, then two items in each of some rooms, then all together again. */
const partedDay = (tracks: number) => [
  { title: 'Opening', duration: 30 },
  ...[...Array(tracks).keys()].flatMap((track) => [
    { title: `First of ${rooms[track]}`, duration: 40 + track, track },
    { title: `Second of ${rooms[track]}`, duration: 20, track },
  ]),
  { title: 'Closing', kind: 'closing' as const, duration: 15 },
];

async function showOnStage(page: Page, scene: string): Promise<void> {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: scene, exact: true }).click();
  await page.keyboard.press('Escape');
  await page.locator('main').focus();
}

/** The smallest letters in sight, in pixels, and what reaches out of the picture. */
const legibility = (stage: Page) =>
  stage.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: HTMLElement[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (
        parentElement &&
        textContent?.trim() &&
        parentElement.checkVisibility({ visibilityProperty: true })
      )
        texts.push(parentElement);
    }
    const seen = texts.filter((text) => text.offsetWidth > 1);
    return {
      smallest: Math.min(...seen.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
      outside: seen
        .filter((text) => {
          const { left, top, right, bottom } = text.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        })
        .map((text) => text.textContent),
      cut: seen
        .filter(
          (text) =>
            text.scrollHeight > text.clientHeight + 6 &&
            getComputedStyle(text).overflow === 'hidden',
        )
        .map((text) => text.textContent),
    };
  });

const readable = { smallest: 28, outside: [], cut: [] };

test('Next starts every track; timer and agenda show them beside each other, each with its clock', async ({
  page,
  app,
}) => {
  await openDay(page, app.deskUrl, partedDay(4), rooms.slice(0, 4));
  const stage = await openStage(page, app.stageUrl);
  await showOnStage(page, 'Clock');
  await page.keyboard.press('Space');
  await expect(stage.getByRole('heading', { name: 'Opening' })).toBeVisible();
  // The stage may be a moment ahead of the desk.
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const tracks = stage.getByRole('listitem');
  await expect(tracks).toHaveCount(4);
  for (const [at, room] of rooms.slice(0, 4).entries()) {
    const track = tracks.nth(at);
    await expect(track.getByRole('heading', { name: room })).toBeVisible();
    await expect(track).toContainText(`First of ${room}`);
    await expect(track).toContainText(`Second of ${room}`);
    await expect(track.getByRole('timer')).toHaveText(
      new RegExp(`^(${40 + at}:00|${39 + at}:\\d\\d)$`),
    );
  }
  await expect(stage.getByText('Then all together')).toBeVisible();
  expect(await legibility(stage)).toEqual(readable);

  await showOnStage(page, 'Agenda');
  await expect(stage.getByRole('timer')).toHaveCount(4);
  await expect(stage.getByRole('heading', { name: 'Veranda' })).toBeVisible();
  await expect(stage.getByText('Closing')).toBeVisible();
  expect(await legibility(stage)).toEqual(readable);
  // Each is driven from the cockpit by itself, and one press takes all of them back.
  await page.getByRole('button', { name: 'Go to Second of Big room' }).click();
  await page.locator('main').focus();
  await expect(stage.getByText('First of Big room')).toBeHidden();
  await expect(stage.getByText('First of Veranda')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(stage.getByText('First of Big room')).toBeVisible();
  await page.keyboard.press('Control+z'); // the scene
  await expect(stage.getByText('Then all together')).toBeVisible();
  await expect(stage.getByRole('timer')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(stage.getByRole('timer')).toHaveCount(1);
  await expect(stage.getByRole('heading', { name: 'Opening' })).toBeVisible();
});

test('five tracks turn their pages, and stand still where the projector is frozen', async ({
  page,
  app,
}) => {
  await openDay(page, app.deskUrl, partedDay(5), rooms);
  const stage = await openStage(page, app.stageUrl);
  await showOnStage(page, 'Clock');
  await page.keyboard.press('Space');
  await expect(stage.getByRole('heading', { name: 'Opening' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const kitchen = stage.getByRole('heading', { name: 'Kitchen' });
  await expect(stage.getByRole('listitem')).toHaveCount(3);
  await expect(kitchen).toBeHidden();
  await stage.clock.runFor(longerThanAPage);
  await expect(kitchen).toBeVisible();
  await expect(stage.getByRole('listitem')).toHaveCount(2);
  expect(await legibility(stage)).toEqual(readable);
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Let the projector go on' })).toBeVisible();
  const faces = await stage.getByRole('timer').allTextContents();
  await stage.clock.runFor(longerThanAPage);
  await expect(kitchen).toBeVisible();
  expect(await stage.getByRole('timer').allTextContents()).toEqual(faces);
});

test('a day that runs early is offered its time back; by keys alone, in one step', async ({
  page,
  app,
}) => {
  await openDay(page, app.deskUrl, [
    { title: 'Opening', duration: 30 },
    { title: 'Discussion', duration: 20, preferredDuration: 30 },
    { title: 'Lunch', kind: 'meal', duration: 45, preferredDuration: 60 },
    { title: 'Exchange', duration: 20, preferredDuration: 60 },
    { title: 'Closing', kind: 'closing', duration: 15 },
  ]);
  const face = page.getByRole('region', { name: 'Now' }).getByRole('timer', { name: 'Clock' });
  await page.keyboard.press('Space');
  await expect(face).toHaveText(/^(30:00|29:\d\d)$/);
  await expect(page.getByRole('button', { name: 'Check the rest of the day' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(face).toHaveText(/^(20:00|19:\d\d)$/);
  const offer = page.getByRole('button', { name: 'Give time back' });
  await expect(offer).toBeVisible();
  await page.keyboard.press('r');
  const ways = page.getByRole('region', { name: 'Give time back' });
  await expect(ways).toBeFocused();
  await expect(ways).toContainText('nothing begins later than planned');
  const inTurn = ways.getByRole('article', { name: 'First to what comes first' });
  await expect(ways.getByRole('article', { name: 'Share the time out' })).toBeVisible();
  await expect(inTurn.getByRole('table')).toContainText('Discussion');
  await expect(inTurn.getByRole('table')).not.toContainText('Lunch');
  await inTurn.getByRole('button', { name: 'Apply' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The time is given back.')).toBeVisible();
  await expect(face).toHaveText(/^(30:00|29:\d\d)$/);
  await expect(offer).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(face).toHaveText(/^(20:00|19:\d\d)$/);
  await expect(offer).toBeVisible();
});

test('a further screen has a message of its own, and keeps it while the projector has another', async ({
  page,
  app,
}) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Add a screen' }).click();
  const opening = page.context().waitForEvent('page');
  await panel.getByRole('button', { name: 'Open the window of Screen 2' }).click();
  const hall = await opening;
  const stage = await openStage(page, app.stageUrl);
  await panel.getByRole('combobox', { name: 'What Screen 2 shows' }).selectOption('Message');
  const own = panel.getByRole('textbox', { name: 'Message on Screen 2' });
  await own.fill('Lunch is on the veranda');
  await expect(hall.locator('[data-scene=message]')).toBeVisible();
  await expect(hall.getByText('Lunch is on the veranda')).toHaveCount(0); // while it is written
  await own.press('Enter');
  await expect(hall.getByText('Lunch is on the veranda')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Message to the room' }).fill('Back at 14:00');
  await panel.getByRole('button', { name: 'Show', exact: true }).first().click();
  await expect(stage.getByText('Back at 14:00')).toBeVisible();
  await expect(hall.getByText('Lunch is on the veranda')).toBeVisible();
  const shows = panel.getByRole('combobox', { name: 'What Screen 2 shows' });
  await shows.selectOption('Same as the projector');
  await expect(hall.getByText('Back at 14:00')).toBeVisible();
  await shows.selectOption('Message');
  await expect(hall.getByText('Lunch is on the veranda')).toBeVisible();
});

test('on a phone, what is set up before the day is folded in the panel and opened by one key', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
  const panel = await openPanel(page);
  const add = panel.getByRole('button', { name: 'Add a screen' });
  await expect(panel.getByRole('heading', { name: 'Screens' })).toBeVisible();
  await expect(add).toBeHidden();
  await panel.locator('summary').filter({ hasText: 'Screens' }).focus();
  await page.keyboard.press('Enter');
  await expect(add).toBeVisible();
  await expect(panel.getByRole('combobox', { name: 'Size' })).toBeHidden();
});

test('on a phone, planned and actual is read without scrolling sideways; what runs has no difference yet', async ({
  page,
  app,
}) => {
  await openDay(page, app.deskUrl, [
    { title: 'Opening', duration: 45 },
    { title: 'Closing', kind: 'closing', duration: 15 },
  ]);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Planned and actual' }).click();
  const running = page.getByRole('row', { name: /Opening/ });
  await expect(running).toContainText('45');
  await expect(running).not.toContainText('−');
  await page.setViewportSize({ width: 360, height: 740 });
  const table = page.getByRole('region', { name: /Planned and actual/ });
  await expect(table).toBeVisible();
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
});

test('a speaker’s clock is paused, goes on and is given a minute by keys alone; the room sees it', async ({
  page,
  app,
}) => {
  await openDay(page, app.deskUrl, [{ title: 'Discussion', duration: 45 }]);
  const stage = await openStage(page, app.stageUrl);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Speakers', expanded: false }).click();
  await page.getByRole('combobox', { name: 'Who wants to speak' }).fill('Rahima');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Waiting to speak')).toBeVisible();
  await showOnStage(page, 'Speakers');
  await page.keyboard.press('t');
  const onDesk = page.getByRole('timer', { name: 'Has the floor: Rahima' });
  const onStage = stage.getByRole('timer');
  await expect(onDesk).toHaveText(/^(02:00|01:\d\d)$/);
  await page.keyboard.press('Shift+T');
  await expect(stage.getByText('paused')).toBeVisible();
  const stood = await onStage.textContent();
  await stage.clock.runFor(5000);
  await expect(onStage).toHaveText(stood ?? '');
  await page.keyboard.press(']');
  await expect(onStage).toHaveText(/^(03:00|02:\d\d)$/);
  await page.keyboard.press('[');
  await expect(onStage).toHaveText(stood ?? '');
  await page.keyboard.press('Shift+T');
  await expect(stage.getByText('paused')).toBeHidden();
});
