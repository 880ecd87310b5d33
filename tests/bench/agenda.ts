// A long agenda: opened, edited, typed into and dragged about, with 500 and with 2,000 items.
import { type Browser, chromium, type Page } from '@playwright/test';
import { openStore } from '../../main/store/open.ts';
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { testEngine } from '../support/engine.ts';
import { connectLive } from '../support/live.ts';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';
import { framesDuring } from './frames.ts';
import { median, type Result } from './result.ts';

const sizes = [500, 2000] as const;
const days = 5;
/** As the plan's addresses name them; the list is the one without a name. */
const views = ['', '/days', '/timeline'] as const;
const openings = 7;
const edits = 30;
/** Milliseconds for which a running clock is listened to. */
const watched = 3000;
const typed = 'a longer title, typed as fast as anybody types in front of a room';

export async function benchAgenda(): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs() });
  try {
    const results: Result[] = [];
    const edited: number[] = [];
    for (const size of sizes) {
      const { lines, edit } = await atSize(browser, size);
      results.push(...lines);
      edited.push(edit);
    }
    const [few = Number.NaN, many = Number.NaN] = edited;
    const name = `agenda: an edit seen on the page, at ${sizes[1]} items beside ${sizes[0]}`;
    return [...results, { name, measured: many, peer: few, unit: 'ms', limit: 1.5 }];
  } finally {
    await browser.close();
  }
}

async function atSize(
  browser: Browser,
  size: number,
): Promise<{ readonly lines: Result[]; readonly edit: number }> {
  const folder = newDataDir();
  const { workshopId, firstItem } = await longAgenda(folder, size);
  const server = await startServer(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const heard: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(String(payload))),
  );
  await page.goto(server.deskUrl);
  await page.getByRole('heading').first().waitFor();
  const plan = `#/w/${workshopId}/plan`;
  const opening = new Map<string, number>();
  for (const view of views) {
    const times: number[] = [];
    for (let round = 0; round < openings; round += 1) times.push(await opened(page, plan + view));
    opening.set(view, median(times));
  }
  await opened(page, plan);
  const edit = await editing(page, heard);
  const typing = await framesDuring(page, () => typeInto(page));
  const dragging = await framesDuring(page, () => dragAbout(page));
  const live = await connectLive(server.deskUrl);
  await live.send('run.start', { itemId: firstItem, entryId: newId() });
  live.close();
  await page.waitForTimeout(watched / 6);
  heard.length = 0;
  await page.waitForTimeout(watched);
  const whileRunning = heard.length;
  await page.close();
  await server.stop();
  removeDataDir(folder);
  const line = (what: string, measured: number, unit: string, limit: number): Result => ({
    name: `agenda of ${size} items: ${what}`,
    measured,
    peer: null,
    unit,
    limit,
  });
  return {
    edit: edit.ms,
    lines: [
      ...views.map((view) => line(`opened ${view}`.trim(), opening.get(view) ?? 0, 'ms', 300)),
      line(`messages in ${watched / 1000} s on the clock`, whileRunning, 'messages', 0),
      line('changes sent for an edit', edit.changes, 'rows', 1),
      line('snapshots sent for an edit', edit.snapshots, 'messages', 0),
      line(`typing, 95th percentile of ${typing.count} frames`, typing.p95, 'ms', 25),
      line(`dragging, 95th percentile of ${dragging.count} frames`, dragging.p95, 'ms', 25),
    ],
  };
}

async function longAgenda(folder: string, size: number) {
  const store = await openStore(folder, Date.now);
  const { send, workshop } = testEngine(store);
  const workshopId = workshop();
  let firstItem = '';
  for (let day = 0; day < days; day += 1) {
    const dayId = newId();
    const fields = { title: `Day ${day + 1}`, date: '', place: '', start: 540, end: null };
    send('agenda.addDay', { id: dayId, workshopId, after: null, ...fields });
    let after: string | null = null;
    for (let at = 0; at < size / days; at += 1) {
      const id = newId();
      const title = `Item ${at + 1} of this day`;
      const more = { title, duration: 1, lead: 'Somebody', method: 'Talk' };
      send('agenda.addItem', { id, dayId, after, ...plainItem, ...more });
      after = id;
      firstItem ||= id;
    }
  }
  store.close();
  return { workshopId, firstItem };
}

/** From Home, which knows no rows of the workshop, until the first item is drawn. */
async function opened(page: Page, plan: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('navigation').waitFor({ state: 'detached' });
  return page.evaluate(async (hash) => {
    const from = performance.now();
    location.hash = hash;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('[data-drag-item] [data-drag-handle]')) await frame();
    await frame(); // until it has been painted
    return performance.now() - from;
  }, plan);
}

/** An item's length is changed: until the times of the item behind it are other ones. */
async function editing(page: Page, heard: string[]) {
  const rows = page.locator('[data-drag-item]');
  const length = rows.nth(0).getByRole('textbox', { name: 'Length' });
  const times: number[] = [];
  heard.length = 0;
  for (let round = 0; round < edits; round += 1) {
    await length.fill(String(2 + (round % 2)));
    const seen = page.evaluate(() => {
      const second = document.querySelectorAll('[data-drag-item]')[1];
      const before = second?.textContent;
      const from = performance.now();
      return new Promise<number>((resolve) => {
        const frame = () =>
          second?.textContent === before
            ? requestAnimationFrame(frame)
            : resolve(performance.now() - from);
        frame();
      });
    });
    await length.press('Enter');
    times.push(await seen);
  }
  const messages = heard.map((text) => JSON.parse(text));
  const changes = messages.flatMap((message) =>
    message.type === 'changes' ? message.changes : [],
  );
  return {
    ms: median(times),
    changes: changes.length / edits,
    snapshots: messages.filter(({ type }) => type === 'snapshot').length,
  };
}

async function typeInto(page: Page): Promise<void> {
  const title = page.locator('[data-drag-item]').nth(2).getByRole('textbox', { name: 'Title' });
  await title.click();
  await page.keyboard.type(typed, { delay: 40 });
}

async function dragAbout(page: Page): Promise<void> {
  const handle = page.locator('[data-drag-item]').nth(1).locator('[data-drag-handle]');
  const box = await handle.boundingBox();
  if (!box) throw new Error('there is no item to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 0; step < 180; step += 1) {
    const angle = step / 9;
    await page.mouse.move(600 + 60 * Math.cos(angle), 500 + 180 * Math.sin(angle));
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
}
