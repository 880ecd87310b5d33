// From the first line of the process to a ready shell: what Electron wants done before it is ready, in order.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { Refusal, sentenceOf } from '../engine/refusal.ts';
import type { Log } from '../log.ts';
import { registerAppScheme } from './app-protocol.ts';
import { languageAtStart, menuWords } from './menu-bar.ts';
import { receiveFiles } from './open-files.ts';
import { openShell, type Shell, type ShellOptions } from './shell.ts';
import { openWindowMemory, type WindowMemory } from './window-memory.ts';

export type LaunchOptions = Pick<ShellOptions, 'preload' | 'appVersion' | 'openMain'> & {
  /** Where everything is kept; made where it is missing. */
  readonly dataFolder: string;
  readonly log: Log;
};

/**
 * Starts the desktop app, or hands over to the one that is running on the same data already.
 * Settles once the desk is open or it has been said why not; never rejects. It must not be waited
 * for at the top of a module: Electron is only ready once the first file has run to its end.
 */
export async function launch({ dataFolder, log, ...options }: LaunchOptions): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  // Electron's lock is one a folder: two data folders are two apps.
  app.setName('Uthan');
  app.setPath('userData', dataFolder);
  app.setPath('sessionData', join(dataFolder, 'browser'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  registerAppScheme();
  let shell: Shell | undefined;
  const takeFiles = receiveFiles((file) => shell?.openFile(file));
  app.on('second-instance', () => shell?.openDesk());
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', () => shell?.close());
  const warn = (what: string) => log.error(what);

  await app.whenReady();
  const memory = openWindowMemory(join(dataFolder, 'windows.json'), warn);
  try {
    shell = await openShell({ ...options, memory, warn });
    takeFiles();
  } catch (error) {
    log.error('could not start', error);
    giveUp(error, memory);
  }
}

/** Says why there is no app, and ends. */
function giveUp(error: unknown, memory: WindowMemory): void {
  const language = languageAtStart(memory);
  const refusal = error instanceof Refusal ? error : new Refusal('unexpected');
  dialog.showErrorBox(menuWords(language).cannotStart, sentenceOf(refusal, language));
  app.exit(1);
}
