// What a person sees: the stage's first paint, and a card dragged among five hundred.
import { createServer } from 'node:http';
import { type Browser, chromium, type Page } from '@playwright/test';
import { openStore } from '../../main/store/open.ts';
import { newId } from '../../shared/lib/ids.ts';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { testEngine } from '../support/engine.ts';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';
import { framesDuring } from './frames.ts';
import { median, type Result } from './result.ts';

const paints = 15;
const cards = 500;

export async function benchPages(): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs() });
  const folder = newDataDir();
  try {
    const boardUrl = await filledBoard(folder);
    const server = await startServer(folder);
    const results = [
      await firstPaint(browser, server.stageUrl),
      ...(await drag(browser, server.deskUrl.replace('#', `#${boardUrl}&`))),
    ];
    await server.stop();
    return results;
  } finally {
    await browser.close();
    removeDataDir(folder);
  }
}

async function filledBoard(folder: string): Promise<string> {
  const store = await openStore(folder, Date.now);
  const { send, workshop } = testEngine(store);
  const workshopId = workshop();
  const boardId = newId();
  send('board.add', { id: boardId, workshopId, title: 'Crab', caseId: null, groupId: null });
  const columns = ['strength', 'weakness', 'opportunity', 'threat'] as const;
  for (let at = 0; at < cards; at += 1) {
    const column = columns[at % 4] ?? 'threat';
    send('board.addCard', { id: newId(), boardId, column, after: null, text: `Card ${at}` });
  }
  send('room.show', { workshopId, kind: 'welcome', refId: null });
  store.close();
  return workshopId;
}

async function firstPaint(browser: Browser, stageUrl: string): Promise<Result> {
  const empty = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Empty</title><p>Empty</p>');
  });
  await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
  const at = empty.address();
  const emptyUrl = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`;
  const times = { stage: [] as number[], empty: [] as number[] };
  for (let round = 0; round < paints; round += 1) {
    times.empty.push(await paintOf(browser, emptyUrl));
    times.stage.push(await paintOf(browser, stageUrl));
  }
  empty.close();
  return {
    name: 'stage: first paint with content, beside an empty page',
    measured: median(times.stage),
    peer: median(times.empty),
    unit: 'ms',
    limit: 3,
  };
}

async function paintOf(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const ms = Number(await paint.jsonValue());
  await page.close();
  return ms;
}

/** The card is carried over the board for about three seconds while frames are counted. */
async function drag(browser: Browser, deskUrl: string): Promise<Result[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await openBoard(page, deskUrl);
  const card = page.locator('[data-card]').first();
  const box = await card.boundingBox();
  if (!box) throw new Error('there is no card to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 40, { steps: 5 });
  await page.locator('[data-carried]').waitFor();
  await countRedrawn(page);
  const frames = await framesDuring(page, async () => {
    for (let step = 0; step < 180; step += 1) {
      const angle = step / 9;
      await page.mouse.move(500 + 300 * Math.cos(angle), 420 + 180 * Math.sin(angle));
    }
  });
  const redrawn = await page.evaluate(() => globalThis.uthanRedrawn ?? Number.NaN);
  await page.mouse.up();
  await page.close();
  return [
    {
      name: `dragging a card among ${cards}: 95th percentile of ${frames.count} frames`,
      measured: frames.p95,
      peer: null,
      unit: 'ms',
      limit: 25,
    },
    {
      name: `dragging a card among ${cards}: other cards drawn anew`,
      measured: redrawn,
      peer: null,
      unit: 'cards',
      limit: 0,
    },
  ];
}

async function openBoard(page: Page, deskUrl: string): Promise<void> {
  const [base = '', fragment = ''] = deskUrl.split('#');
  const [workshopId = '', token = ''] = fragment.split('&');
  await page.goto(`${base}#${token}`);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/boards`);
  // Those far down are made as they come near: what stands on the page is what can be carried.
  await page.locator('[data-card] [data-drag-handle]').first().waitFor();
}

declare global {
  var uthanRedrawn: number | undefined;
}

async function countRedrawn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const redrawn = new Set<Element>();
    globalThis.uthanRedrawn = 0;
    for (const card of [...document.querySelectorAll('[data-card]')].slice(1)) {
      new MutationObserver(() => {
        globalThis.uthanRedrawn = redrawn.add(card).size;
      }).observe(card, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    }
  });
}
