// Finds a Chromium for the tests that need a real browser; on Debian, as root, installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * The path of a Chromium, or null where none is found. PLAYWRIGHT_CHROMIUM overrides the search.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const { platform } = process;
  if (platform !== 'linux' && platform !== 'darwin' && platform !== 'win32') return null;
  return places[platform].find((place) => existsSync(place)) ?? null;
}

/**
 * The path of a Chromium, installed first where that is possible. Throws a sentence that says
 * what to install where it is not.
 * @returns {string}
 */
export function needChromium() {
  const path = findChromium() ?? (installsItself() ? installed() : null);
  if (path !== null) return path;
  throw new Error(
    'The end-to-end tests need Chromium or Chrome. Install one (on Debian: apt-get install ' +
      'chromium), or name its executable in PLAYWRIGHT_CHROMIUM.',
  );
}

/** Flags for every test browser: no calls home, and no sandbox only where root cannot have one. */
export function chromiumArgs() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--no-first-run',
  ];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}

function installsItself() {
  return (
    !process.env.PLAYWRIGHT_CHROMIUM &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get')
  );
}

function installed() {
  console.error('Installing Chromium from the packages of this system for the end-to-end tests.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return findChromium();
}
