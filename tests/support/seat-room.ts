// A room open on the network for journeys in a browser: the desk's hand on it, and phones that come.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Rows, TableName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { connectLive, type Live } from './live.ts';

export type SeatRoom = {
  readonly live: Live;
  readonly workshopId: string;
  readonly port: number;
  readonly code: string;
  readonly seatUrl: string;
  readonly stageUrl: string;
  /** The rows of a table of the workshop as they are now. */
  rows<T extends TableName>(table: T): Promise<readonly Rows[T][]>;
};

/** Opens the room of a workshop; after a crash, the same one again. */
export async function openSeatRoom(
  deskUrl: string,
  given: { readonly workshopId: string } | null = null,
): Promise<SeatRoom> {
  const live = await connectLive(deskUrl);
  const workshopId = given?.workshopId ?? newId();
  if (!given)
    await live.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  live.tell({ type: 'lan', request: newId(), act: { do: 'open', workshopId } });
  const { port, code, stageCode } = await openedRoom(live);
  return {
    live,
    workshopId,
    port,
    code,
    seatUrl: `http://127.0.0.1:${port}/#${code}`,
    stageUrl: `http://127.0.0.1:${port}/stage/#token=${stageCode}`,
    rows: (table) => rowsOf(deskUrl, workshopId, table),
  };
}

async function openedRoom(live: Live) {
  for (;;) {
    const { room } = await live.next('lan');
    if (room) return room;
  }
}

/** The rows of a table of a workshop as they are now. */
export async function rowsOf<T extends TableName>(
  deskUrl: string,
  workshopId: string,
  table: T,
): Promise<readonly Rows[T][]> {
  const live = await connectLive(deskUrl);
  await live.next('snapshot');
  live.tell({ type: 'open', workshopId });
  const { rows } = await live.next('snapshot');
  live.close();
  const found: readonly Rows[T][] = rows[table] ?? [];
  return found.filter((row) => row.workshopId === workshopId);
}

const phoneSize = { width: 360, height: 740 } as const;

/** A phone of its own, with its own storage. */
export async function newPhone(
  browser: Browser,
  size: { readonly width: number; readonly height: number } = phoneSize,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: size,
    locale: 'en-GB',
    timezoneId: 'Asia/Dhaka',
    isMobile: true,
    hasTouch: true,
  });
}

/** Comes in by the QR's address and takes a name of the list. */
export async function comeIn(
  context: BrowserContext,
  seatUrl: string,
  name: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(seatUrl);
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('navigation').waitFor();
  return page;
}
