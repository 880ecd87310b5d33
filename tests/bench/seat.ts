// The phone's page: what its first load takes, and when something is seen on a slow phone.
import { createServer } from 'node:http';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { openSeatRoom } from '../support/seat-room.ts';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';
import { median, type Result } from './result.ts';

const paints = 15;
/** A phone of some years ago, beside this machine. */
const slower = 4;

export async function benchSeat(): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs() });
  const folder = newDataDir();
  try {
    const server = await startServer(folder);
    const { seatUrl, live } = await openSeatRoom(server.deskUrl);
    const results = [...(await firstLoad(browser, seatUrl)), await firstPaint(browser, seatUrl)];
    live.close();
    await server.stop();
    return results;
  } finally {
    await browser.close();
    removeDataDir(folder);
  }
}

async function firstLoad(browser: Browser, seatUrl: string): Promise<Result[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bytes = { all: 0, script: 0 };
  const types = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (types.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  let requests = 1; // the live connection
  page.on('request', () => {
    requests += 1;
  });
  await page.goto(seatUrl);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.close();
  const peer = null;
  return [
    {
      name: 'seat: JavaScript at first load',
      measured: bytes.script / 1000,
      peer,
      unit: 'KB',
      limit: 45,
    },
    {
      name: 'seat: all of the first load',
      measured: bytes.all / 1000,
      peer,
      unit: 'KB',
      limit: 100,
    },
    { name: 'seat: requests at first load', measured: requests, peer, unit: 'requests', limit: 8 },
  ];
}

async function firstPaint(browser: Browser, seatUrl: string): Promise<Result> {
  const empty = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Empty</title><p>Empty</p>');
  });
  await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
  const at = empty.address();
  const emptyUrl = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`;
  const times = { seat: [] as number[], empty: [] as number[] };
  for (let round = 0; round < paints; round += 1) {
    times.empty.push(await paintOf(browser, emptyUrl));
    times.seat.push(await paintOf(browser, seatUrl));
  }
  empty.close();
  return {
    name: `seat: first paint with content at CPU÷${slower}, beside an empty page`,
    measured: median(times.seat),
    peer: median(times.empty),
    unit: 'ms',
    limit: 3,
  };
}

async function paintOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(url);
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const ms = Number(await paint.jsonValue());
  await context.close();
  return ms;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
