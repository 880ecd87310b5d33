// `uthan serve` and `uthan start`: the app until it is stopped.
import type { App } from '../app.ts';
import { Refusal } from '../engine/refusal.ts';
import { linksTo } from '../room/links.ts';
import { roomsOf } from '../room/room.ts';
import { listen } from '../transports/listen.ts';
import { hasDisplay, openInBrowser } from './browser.ts';
import { openNodeApp, type Places } from './open-app.ts';
import { forgetRunning, noteRunning, runningAt } from './running.ts';
import { addressesOf, newTokens, serve } from './server.ts';
import { complain, say, words } from './terminal.ts';

/** Where the app is looked for first, so that a bookmark of yesterday still works. */
export const usualPort = 4780;

export type ServeOptions = Places & {
  /** The folder of the built pages. */
  readonly pages: string;
  readonly port: number;
  readonly open: boolean;
  readonly json: boolean;
  /** The workshop whose room is opened at once; null: none is. */
  readonly room: string | null;
  /** Where the room is looked for first; undefined: at its usual port. */
  readonly roomPort?: number | undefined;
};

/** Serves until SIGINT or SIGTERM. Refuses, before anybody is served, where the room cannot be opened. */
export async function serveApp(options: ServeOptions): Promise<void> {
  const { folder, pages, port, open, json } = options;
  const listening = await listen(port);
  const tokens = newTokens();
  const addresses = addressesOf(listening.port, tokens);
  const app = await openNodeApp(options, addresses.stage).catch((error: unknown) => {
    listening.server.close();
    throw error;
  });
  const room = await openRoom(app, options).catch((error: unknown) => {
    listening.server.close();
    app.close();
    throw error;
  });
  const served = serve(app, listening.server, tokens, pages);
  noteRunning(folder, served.desk);
  const stop = async () => {
    await served.close();
    forgetRunning(folder);
    app.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  if (json) {
    say(JSON.stringify({ desk: served.desk, stage: served.stage, ...room, pid: process.pid }));
    return;
  }
  say(words.open(served.desk));
  if (room) say(words.room(room.seat, room.code, room.stage));
  say(words.howToStop);
  if (open && hasDisplay()) openInBrowser(served.desk);
}

/** Lets the app open rooms, and opens one where that was asked for: the same as before a crash. */
async function openRoom(
  app: App,
  { pages, room: workshopId, roomPort: port }: ServeOptions,
): Promise<{ seat: string; stage: string; code: string } | null> {
  app.room.provide(roomsOf({ app, pages, port }));
  if (workshopId === null) return null;
  await app.room.act({ do: 'open', workshopId });
  const { room } = app.room.state();
  if (!room) return null;
  const { seat, stage } = room.addresses[0] ?? linksTo('127.0.0.1', room);
  return { seat, stage, code: room.code };
}

export type StartOptions = Places & {
  readonly pages: string;
  /** The project's own folder, in which Electron may be found. */
  readonly root: string;
};

/** Opens the desktop app, or else the browser; where it runs already, its page. */
export async function startApp({ root, ...places }: StartOptions): Promise<void> {
  const { findElectron } = await import('./start.ts');
  const electron = await findElectron(root, { onInstall: () => complain(words.fetchingElectron) });
  const { folder } = places;
  if (electron !== null) {
    const { runElectron } = await import('./run-electron.ts');
    const { opened, code } = await runElectron({ electron, root, folder });
    process.exitCode = opened ? code : 0;
    if (opened) return;
  }
  say(hasDisplay() ? words.noElectron : words.noDisplay);
  try {
    await serveApp({ ...places, port: usualPort, open: true, json: false, room: null });
  } catch (error) {
    const address = runningAt(folder);
    if (!(error instanceof Refusal) || error.code !== 'already-open' || !address) throw error;
    say(words.alreadyOpen(address));
    if (hasDisplay()) openInBrowser(address);
  }
}
