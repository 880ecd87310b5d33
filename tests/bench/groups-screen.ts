// The Groups screen with many people: how soon it is open, and how evenly it draws while one of them
// is dragged from group to group.
import { type Browser, chromium, type Page } from '@playwright/test';
import { openStore } from '../../main/store/open.ts';
import { newId } from '../../shared/lib/ids.ts';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { testEngine } from '../support/engine.ts';
import { nobody } from '../support/lively-house.ts';
import { evenSeats } from '../support/seats.ts';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';
import { framesDuring } from './frames.ts';
import { median, type Result } from './result.ts';

const openings = 7;
/** Of 300 people there are 60 groups, of 120 there are 24. */
const groupSize = 5;
const rounds = 3;

export async function benchGroupsScreen(): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs() });
  try {
    const open = await withPeople(browser, 300, openOften);
    const drag = await withPeople(browser, 120, (page, address) => dragged(page, address));
    return [
      { name: 'groups: open with 300 people', ...line(open, 'ms', 300) },
      {
        name: `groups: drag among 120 people, 95th percentile of ${drag.count} frames`,
        ...line(drag.p95, 'ms', 25),
      },
    ];
  } finally {
    await browser.close();
  }
}

function line(measured: number, unit: string, limit: number) {
  return { measured, peer: null, unit, limit };
}

async function withPeople<T>(
  browser: Browser,
  people: number,
  act: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const folder = newDataDir();
  const workshopId = await manyPeople(folder, people);
  const server = await startServer(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.deskUrl);
  await page.getByRole('heading').first().waitFor();
  const found = await act(page, `#/w/${workshopId}/groups`);
  await page.close();
  await server.stop();
  removeDataDir(folder);
  return found;
}

async function manyPeople(folder: string, count: number): Promise<string> {
  const store = await openStore(folder, Date.now);
  const { send, workshop } = testEngine(store);
  const workshopId = workshop();
  const people = Array.from({ length: count }, (_, at) => ({
    ...nobody,
    id: newId(),
    name: `Person ${at + 1} of many`,
    organisation: `Organisation ${at % 9}`,
    sex: at % 2 === 0 ? ('female' as const) : ('male' as const),
  }));
  const ids = people.map(({ id }) => id);
  send('people.import', { workshopId, people });
  send('people.setPresent', { ids, present: true });
  const arrangementId = newId();
  send('groups.addArrangement', { id: arrangementId, workshopId, title: 'All' });
  const groups = Array.from({ length: count / groupSize }, (_, at) => ({
    id: newId(),
    name: `Group ${at + 1}`,
  }));
  send('groups.addGroups', { arrangementId, groups });
  send('groups.setRounds', { arrangementId, rounds });
  const groupIds = groups.map(({ id }) => id);
  for (let round = 0; round < rounds; round += 1) {
    send('groups.seat', evenSeats(arrangementId, groupIds, ids, { seed: round + 1, round }));
  }
  store.close();
  return workshopId;
}

/** From Home, which knows no rows of the workshop, until people are drawn. */
async function openOften(page: Page, address: string): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await goTo(page, '#/');
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    times.push(await opened(page, address));
  }
  return median(times);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

function opened(page: Page, address: string): Promise<number> {
  return page.evaluate(async (hash) => {
    const from = performance.now();
    location.hash = hash;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('[data-drag-item] [data-drag-handle]')) await frame();
    await frame(); // until it has been painted
    return performance.now() - from;
  }, address);
}

/** A person is carried over the groups for about three seconds while frames are counted. */
async function dragged(page: Page, address: string) {
  await goTo(page, address);
  const person = page.locator('[data-drag-list] [data-drag-item]').first();
  await person.locator('[data-drag-handle]').waitFor();
  await person.scrollIntoViewIfNeeded();
  const box = await person.boundingBox();
  if (!box) throw new Error('there is nobody to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 40, { steps: 5 });
  await page.locator('[data-carried]').waitFor();
  const frames = await framesDuring(page, async () => {
    for (let step = 0; step < 180; step += 1) {
      const angle = step / 9;
      await page.mouse.move(760 + 420 * Math.cos(angle), 430 + 240 * Math.sin(angle));
    }
  });
  await page.mouse.up();
  return frames;
}
