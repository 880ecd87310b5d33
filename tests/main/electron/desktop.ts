// The desktop app on the stand-in for Electron: its real handlers, a real main, a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../../main/app.ts';
import { launch } from '../../../main/electron/launch.ts';
import type { Main } from '../../../main/electron/shell.ts';
import type { Host } from '../../../main/host.ts';
import { httpHandler } from '../../../main/transports/http.ts';
import type { DownMessage } from '../../../shared/contract/protocol.ts';
import { protocolVersion } from '../../../shared/contract/version.ts';
import {
  BrowserWindow,
  Menu,
  resetElectron,
  type StandInContents,
  sayFrom,
} from '../../support/electron-stand-in.ts';
import { fakeClock } from '../../support/engine.ts';
import { makePages } from '../../support/pages.ts';
import { createInbox, type Inbox } from '../transports/inbox.ts';

export type Page = { readonly inbox: Inbox; say(message: unknown): void };
export type Desktop = {
  readonly folder: string;
  readonly app: App;
  readonly host: Host;
  readonly logged: string[];
  readonly clock: ReturnType<typeof fakeClock> & { resyncs: number };
  desk(): BrowserWindow;
  stage(): BrowserWindow | undefined;
  /** The window of a further screen. */
  screen(output: string): BrowserWindow | undefined;
  /** Opens the stage as the facilitator does: from the menu. */
  openStage(): void;
  /** Speaks through a window as its page would. */
  pageIn(window: BrowserWindow): Page;
  /** The desk's page, greeted and with a screen up. */
  deskPage(workshopId?: string | null): Promise<Page>;
  close(): void;
};

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'uthan-desktop-'));
}

/** Starts the app; `folder` is one that another start has used, by default a new one. */
export async function startDesktop(folder = newFolder()): Promise<Desktop> {
  const logged: string[] = [];
  const log = {
    info: (text: string) => logged.push(text),
    error: (text: string, cause?: unknown) => logged.push(`${text} ${String(cause ?? '')}`),
  };
  const clock = countingClock();
  const pages = makePages(folder);
  let made: { app: App; host: Host } | undefined;
  const openMain = async (host: Host): Promise<Main> => {
    const app = await openApp({
      dataFolder: folder,
      appVersion: '1.2.3',
      fontFolder: 'resources/fonts',
      clock,
      host,
      log,
    });
    made = { app, host };
    return { app, fetchAs: (role) => httpHandler({ app, pages, roleOf: () => role }) };
  };
  const preload = '/app/dist/main/preload.cjs';
  await launch({ dataFolder: folder, appVersion: '1.2.3', preload, log, openMain });
  if (!made) throw new Error(`the app did not open: ${logged.join('\n')}`);
  const open = (address: string) =>
    BrowserWindow.all.find((window) => window.url === address && !window.webContents.destroyed);
  const desk = () => {
    const window = open('uthan://app/desk/');
    if (!window) throw new Error('the desk is not open');
    return window;
  };
  return {
    ...made,
    folder,
    logged,
    clock,
    desk,
    stage: () => open('uthan://app/stage/'),
    screen: (output) => open(`uthan://app/stage/?output=${output}`),
    openStage: () => {
      const items = Menu.shown.flatMap(({ submenu }) => submenu ?? []);
      items.find(({ accelerator }) => accelerator === 'F5')?.click?.();
    },
    pageIn: (window) => pageOver(window.webContents),
    deskPage: async (workshopId = null) => {
      const page = pageOver(desk().webContents);
      page.say({ type: 'hello', version: protocolVersion, language: 'en' });
      page.say({ type: 'open', workshopId });
      await page.inbox.next('snapshot');
      return page;
    },
    close: () => {
      for (const window of BrowserWindow.all) window.destroy();
      rmSync(folder, { recursive: true, force: true });
      resetElectron();
    },
  };
}

function pageOver(contents: StandInContents): Page {
  const inbox = createInbox();
  contents.on('stand-in-sent', (message: DownMessage) => inbox.put(message));
  return { inbox, say: (message) => sayFrom(contents, message) };
}

function countingClock() {
  const clock = { ...fakeClock(), resyncs: 0, resync: () => false };
  clock.resync = () => {
    clock.resyncs += 1;
    return true;
  };
  return clock;
}
