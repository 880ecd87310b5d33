// A board of a thousand cards: how soon it is open, and how evenly it draws while one is dragged.
import { type Browser, chromium, type Page } from '@playwright/test';
import { openStore } from '../../main/store/open.ts';
import { quadrants } from '../../shared/features/board/kinds.ts';
import { newId } from '../../shared/lib/ids.ts';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { testEngine } from '../support/engine.ts';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';
import { framesDuring } from './frames.ts';
import { median, type Result } from './result.ts';

const openings = 7;
const cardCount = 1000;

export async function benchBoardScreen(): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs() });
  try {
    const { open, drag } = await measured(browser);
    return [
      { name: 'board: open with 1,000 cards', ...line(open, 500) },
      {
        name: `board: drag among 1,000 cards, 95th percentile of ${drag.count} frames`,
        ...line(drag.p95, 25),
      },
    ];
  } finally {
    await browser.close();
  }
}

function line(measuredMs: number, limit: number) {
  return { measured: measuredMs, peer: null, unit: 'ms', limit };
}

async function measured(browser: Browser) {
  const folder = newDataDir();
  const { workshopId, boardId } = await manyCards(folder);
  const server = await startServer(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.deskUrl);
  await page.getByRole('heading').first().waitFor();
  const address = `#/w/${workshopId}/boards/${boardId}`;
  const open = await openOften(page, address);
  const drag = await dragged(page);
  await page.close();
  await server.stop();
  removeDataDir(folder);
  return { open, drag };
}

async function manyCards(folder: string) {
  const store = await openStore(folder, Date.now);
  const { send, workshop } = testEngine(store);
  const workshopId = workshop();
  const boardId = newId();
  const about = { workshopId, title: 'All', kind: 'swot', caseId: null, groupId: null } as const;
  send('board.add', { id: boardId, ...about });
  const last = new Map<string, string>();
  for (let at = 0; at < cardCount; at += 1) {
    const id = newId();
    const column = quadrants[at % quadrants.length] ?? 'strength';
    const text = `Card ${at}: ${['water', 'land', 'market', 'women', 'feed'][at % 5]} of union ${at % 97}`;
    send('board.addCard', { id, boardId, column, after: last.get(column) ?? null, text });
    last.set(column, id);
  }
  store.close();
  return { workshopId, boardId };
}

/** From Home, which knows no rows of the workshop, until cards are drawn. */
async function openOften(page: Page, address: string): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    times.push(await opened(page, address));
  }
  return median(times);
}

function opened(page: Page, address: string): Promise<number> {
  return page.evaluate(async (hash) => {
    const from = performance.now();
    location.hash = hash;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('[data-card] [data-drag-handle]')) await frame();
    await frame(); // until it has been painted
    return performance.now() - from;
  }, address);
}

/** A card is carried over the quadrants for about three seconds while frames are counted. */
async function dragged(page: Page) {
  const card = page.locator('[data-card]').first();
  await card.waitFor();
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (!box) throw new Error('there is no card to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 40, { steps: 5 });
  await page.locator('[data-carried]').waitFor();
  const frames = await framesDuring(page, async () => {
    for (let step = 0; step < 180; step += 1) {
      const angle = step / 9;
      await page.mouse.move(740 + 420 * Math.cos(angle), 520 + 180 * Math.sin(angle));
    }
  });
  await page.mouse.up();
  return frames;
}
