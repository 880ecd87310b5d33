// `uthan serve` and `uthan start`: the app until it is stopped.
import { Refusal } from '../engine/refusal.ts';
import { hasDisplay, openInBrowser } from './browser.ts';
import { openNodeApp, type Places } from './open-app.ts';
import { runElectron } from './run-electron.ts';
import { forgetRunning, noteRunning, runningAt } from './running.ts';
import { addressesOf, listen, newTokens, serve } from './server.ts';
import { findElectron } from './start.ts';
import { complain, say, words } from './terminal.ts';

/** Where the app is looked for first, so that a bookmark of yesterday still works. */
export const usualPort = 4780;

export type ServeOptions = Places & {
  /** The folder of the built pages. */
  readonly pages: string;
  readonly port: number;
  readonly open: boolean;
  readonly json: boolean;
};

/** Serves until SIGINT or SIGTERM. */
export async function serveApp(options: ServeOptions): Promise<void> {
  const { folder, pages, port, open, json } = options;
  const listening = await listen(port);
  const tokens = newTokens();
  const addresses = addressesOf(listening.port, tokens);
  const app = await openNodeApp(options, addresses.stage).catch((error: unknown) => {
    listening.server.close();
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
    say(JSON.stringify({ desk: served.desk, stage: served.stage, pid: process.pid }));
    return;
  }
  say(words.open(served.desk));
  say(words.howToStop);
  if (open && hasDisplay()) openInBrowser(served.desk);
}

export type StartOptions = Places & {
  readonly pages: string;
  /** The project's own folder, in which Electron may be found. */
  readonly root: string;
};

/** Opens the desktop app, or else the browser; where it runs already, its page. */
export async function startApp({ root, ...places }: StartOptions): Promise<void> {
  const electron = await findElectron(root, { onInstall: () => complain(words.fetchingElectron) });
  const { folder } = places;
  if (electron !== null) {
    const { opened, code } = await runElectron({ electron, root, folder });
    process.exitCode = opened ? code : 0;
    if (opened) return;
  }
  say(hasDisplay() ? words.noElectron : words.noDisplay);
  try {
    await serveApp({ ...places, port: usualPort, open: true, json: false });
  } catch (error) {
    const address = runningAt(folder);
    if (!(error instanceof Refusal) || error.code !== 'already-open' || !address) throw error;
    say(words.alreadyOpen(address));
    if (hasDisplay()) openInBrowser(address);
  }
}
