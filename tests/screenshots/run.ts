// `npm run screenshots`: every screen and a phone's pages in both languages and sizes into
// dist/screenshots, and the README's three into resources/screenshots.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Language } from '../../shared/contract/catalogue.ts';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';
import { shootSeats } from './seat.ts';
import { type Shown, showWorkshop } from './workshop.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = at('../../dist/screenshots');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 360, height: 740 },
];
const sections = [
  ...['plan', 'run', 'people', 'groups', 'boards', 'votes', 'actions', 'evaluation', 'minutes'],
];
const scenes = ['welcome', 'agenda', 'clock', 'groups', 'board', 'actions'] as const;
const forReadme = {
  'run-en-1280': 'run',
  'boards-en-1280': 'board',
  'stage-groups-en-1024': 'stage',
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const data = newDataDir();
const shown = await showWorkshop(data);
const server = await startServer(data);
const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs() });
for (const language of ['en', 'bn'] as const) {
  for (const size of sizes) await desk(browser, server.deskUrl, shown, language, size);
}
await stage(browser, server.deskUrl, server.stageUrl, shown);
await shootSeats(browser, server.deskUrl, shown.workshopId, shoot);
await browser.close();
await server.stop();
removeDataDir(data);
mkdirSync(at('../../resources/screenshots'), { recursive: true });
for (const [from, to] of Object.entries(forReadme)) {
  copyFileSync(join(folder, `${from}.png`), at(`../../resources/screenshots/${to}.png`));
}

type Size = { readonly width: number; readonly height: number };

async function desk(
  browser: Browser,
  url: string,
  { workshopId }: Shown,
  language: Language,
  size: Size,
): Promise<void> {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  await page.addInitScript((chosen) => localStorage.setItem('uthan.language', chosen), language);
  await page.goto(url);
  await page.getByRole('heading').first().waitFor();
  await shoot(page, `home-${language}-${size.width}`);
  for (const section of sections) {
    await go(page, `#/w/${workshopId}/${section}`);
    await shoot(page, `${section}-${language}-${size.width}`);
  }
  await page.close();
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function stage(
  browser: Browser,
  deskUrl: string,
  stageUrl: string,
  { show }: Shown,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  await page.goto(stageUrl);
  for (const scene of scenes) {
    const seen = page.waitForSelector(`[data-scene="${scene}"]`);
    await show(deskUrl, scene);
    await seen;
    await shoot(page, `stage-${scene}-en-1024`);
  }
  await page.close();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
