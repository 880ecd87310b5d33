// Printing to PDF with the Chromium, Chrome or Edge that the machine has.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../engine/refusal.ts';

const limit = 60_000;

const names = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
} as const;

/**
 * The path of a browser that can print, or null. UTHAN_BROWSER overrides the search.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.UTHAN_BROWSER) return existsSync(env.UTHAN_BROWSER) ? env.UTHAN_BROWSER : null;
  return candidates(env).find((path) => existsSync(path)) ?? null;
}

/**
 * Prints a self-contained HTML document.
 * Refuses with `no-pdf` where there is no browser to print with, or it fails to, and with `cancelled`
 * where the signal ends it: the browser is gone by then.
 */
export async function printWithChromium(
  html: string,
  browser: string | null = findBrowser(),
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (browser === null) throw new Refusal('no-pdf');
  if (signal?.aborted) throw new Refusal('cancelled');
  const folder = await mkdtemp(join(tmpdir(), 'uthan-print-'));
  try {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, html, { mode: 0o600 });
    const wish = [...switches(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    await run(browser, wish, signal);
    return await readFile(pdf).catch(() => {
      throw new Refusal('no-pdf');
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return names.darwin.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
        root ? names.win32.map((name) => join(root, name)) : [],
      );
    default:
      return (env.PATH ?? '')
        .split(delimiter)
        .flatMap((folder) => names.linux.map((name) => join(folder, name)));
  }
}

function switches(folder: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-pdf-header-footer',
    '--virtual-time-budget=5000',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium's sandbox refuses to work for root; what is printed is our own page without script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function run(browser: string, args: readonly string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: 'ignore', timeout: limit, killSignal: 'SIGKILL' });
    const end = () => child.kill('SIGKILL');
    signal?.addEventListener('abort', end, { once: true });
    const failed = () => reject(new Refusal(signal?.aborted ? 'cancelled' : 'no-pdf'));
    child.once('error', failed);
    child.once('exit', (code) => {
      signal?.removeEventListener('abort', end);
      if (code === 0) resolve();
      else failed();
    });
  });
}
