// The preview of the report of a five-day workshop: how soon it follows an edit, wherever that is made.
import { type Browser, chromium, type Page } from '@playwright/test';
import { openStore } from '../../main/store/open.ts';
import { rowsByTable } from '../../shared/features/library/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { bigWorkshop } from '../support/big-workshop.ts';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { testEngine } from '../support/engine.ts';
import { connectLive } from '../support/live.ts';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';
import { median, type Result } from './result.ts';

const edits = 15;
const limit = 100;

export async function benchPaper(): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs() });
  try {
    const { card, text } = await measured(browser);
    return [
      { name: 'report: a card’s new words seen in the preview', ...line(card) },
      { name: 'report: own words seen in the preview', ...line(text) },
    ];
  } finally {
    await browser.close();
  }
}

const line = (measuredMs: number) => ({ measured: measuredMs, peer: null, unit: 'ms', limit });

async function measured(browser: Browser) {
  const folder = newDataDir();
  const workshopId = await restored(folder);
  const server = await startServer(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/minutes`);
  await page.getByRole('article').waitFor();
  const desk = await connectLive(server.deskUrl);
  const card = await often(page, async (text) => {
    const place = 'boards/board-0000/swot/strength/card-0000';
    const patch = { id: 'card-0000', patch: { text }, base: {} };
    return followed(page, place, text, () => desk.send('board.editCard', patch));
  });
  const place = 'decisions';
  let base: string | null = null;
  const text = await often(page, async (words) => {
    const input = { id: newId(), workshopId, place, assembled: 'Decisions', text: words, base };
    base = words;
    return followed(page, place, words, () => desk.send('minutes.retext', input));
  });
  await page.close();
  desk.close();
  await server.stop();
  removeDataDir(folder);
  return { card, text };
}

async function restored(folder: string): Promise<string> {
  const store = await openStore(folder, Date.now);
  const { send } = testEngine(store);
  const { id, rows, contents } = await bigWorkshop();
  for (const bytes of contents.values()) store.content.put(bytes);
  send('library.restore', { id: newId(), rows: rowsByTable.parse(rows) });
  store.close();
  return id;
}

async function often(page: Page, once: (text: string) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < edits; at += 1) {
    times.push(await once(`Other words, number ${at}`));
    await page.waitForTimeout(50); // the next edit is one of its own, as a writer's would be
  }
  return median(times);
}

/** Milliseconds from an edit's sending until its words are painted at their place. */
async function followed(
  page: Page,
  place: string,
  text: string,
  send: () => Promise<unknown>,
): Promise<number> {
  const painted = page.evaluate(
    async ([at, words]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const said = () => document.querySelector(`[data-place="${at}"]`)?.textContent;
      while (said() !== words) await frame();
      await frame(); // until it has been painted
      return Date.now();
    },
    [place, text] as const,
  );
  const from = Date.now();
  const answer = await send();
  if (!isDone(answer)) throw new Error(`the edit was refused: ${JSON.stringify(answer)}`);
  return (await painted) - from;
}

function isDone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
