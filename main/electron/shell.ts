// The desktop app around main: windows, menu, files and power, put together once Electron is ready.
import { session, shell } from 'electron';
import { type Role, roles } from '../../shared/contract/command.ts';
import type { App } from '../app.ts';
import type { Host } from '../host.ts';
import { serveIpc, tell } from '../transports/ipc.ts';
import { openSession } from '../transports/session.ts';
import { isPageOf, partitionOf } from './addresses.ts';
import { type Fetch, serveApp } from './app-protocol.ts';
import { offerContextMenu } from './context-menu.ts';
import { createDeskTalk, type DeskTalk } from './desk-talk.ts';
import { saveDownloads } from './downloads.ts';
import { createMenuBar, type MenuBar } from './menu-bar.ts';
import { askForFile, type ImportOptions, importFile } from './open-files.ts';
import { createWakefulness, onWake } from './power.ts';
import { createPrinter } from './print.ts';
import { secureAllContents, secureSession } from './security.ts';
import type { WindowMemory } from './window-memory.ts';
import { createWindows, type Windows } from './windows.ts';

export type Main = {
  readonly app: App;
  /** Answers requests to the app's scheme that come from the window of a role. */
  readonly fetchAs: (role: Role) => Fetch;
};
export type ShellOptions = {
  /** The bundled preload script. */
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly appVersion: string;
  readonly warn: (what: string) => void;
  /** Opens main for this host; refuses as `openApp` does. */
  readonly openMain: (host: Host) => Promise<Main>;
};

export type Shell = {
  /** Opens the desk, or brings it to the front. */
  openDesk(): void;
  /** Brings a `.uthan` file in and shows its workshop. */
  openFile(file: string): void;
  close(): void;
};

/** Opens main and the desk. */
export async function openShell(options: ShellOptions): Promise<Shell> {
  const { memory, warn } = options;
  const windows = createWindows(options);
  secureAllContents(windows.openOwn);
  const main = await options.openMain(electronHost());
  main.app.engine.subscribe(({ changes }) => {
    for (const { table, op, id } of changes) {
      if (table === 'output' && op === 'delete') windows.stages.close(id);
    }
  });
  onWake(main.app.woken);
  for (const role of roles) prepareSession(role, main, windows, warn);

  const talk = createDeskTalk({
    send: (message) => {
      const desk = windows.desk();
      if (desk) tell(desk.webContents, { type: 'host', message });
    },
    onLanguage: (language) => menu.setLanguage(language),
    onWorkshop: (inWorkshop) => menu.setInWorkshop(inWorkshop),
  });
  const files: ImportOptions = {
    fetchApp: main.fetchAs('desk'),
    words: () => menu.words(),
    language: () => menu.language(),
    desk: windows.desk,
    opened: (workshopId) => talk.tell({ kind: 'opened', workshopId }),
  };
  const menu: MenuBar = createMenuBar(memory, {
    appVersion: options.appVersion,
    ask: (command) => talk.tell({ kind: 'menu', command }),
    openFile: () => report(askAndImport(files), warn),
    openStage: () => windows.stages.open(null),
    openDataFolder: () => report(shell.openPath(main.app.dataFolder), warn),
  });
  offerContextMenu(menu.words);
  const hangUp = serveWindows(windows, main.app, talk, warn);
  windows.openDesk();
  return {
    openDesk: windows.openDesk,
    openFile: (file) => report(importFile(file, files), warn),
    close: () => {
      hangUp();
      main.app.close();
    },
  };
}

/** Closes a role's session, then lets it have what its window needs. */
function prepareSession(
  role: Role,
  main: Main,
  windows: Windows,
  warn: ShellOptions['warn'],
): void {
  const partition = partitionOf(role);
  const own = partition === undefined ? session.defaultSession : session.fromPartition(partition);
  secureSession(own);
  serveApp(own, main.fetchAs(role), warn);
  saveDownloads(own, (contents) => windows.roleOf(contents) === 'desk');
}

/** What main may ask of this machine. */
function electronHost(): Host {
  return {
    stageUrl: null,
    printPdf: createPrinter(),
    keepAwake: createWakefulness(),
  };
}

function serveWindows(
  windows: Windows,
  app: App,
  talk: DeskTalk,
  warn: ShellOptions['warn'],
): () => void {
  return serveIpc({
    connect: (role, send) => openSession({ app, send, roleOf: () => role }),
    roleOf: windows.roleOf,
    isPageOf,
    overhear: (role, message) => {
      if (role === 'desk') talk.overhear(message);
    },
    warn,
  });
}

async function askAndImport(files: ImportOptions): Promise<void> {
  const file = await askForFile(files);
  if (file !== undefined) await importFile(file, files);
}

/** What fails behind a menu or a double click has no caller to tell. */
function report(work: Promise<unknown>, warn: ShellOptions['warn']): void {
  work.catch((error: unknown) => warn(String(error)));
}
