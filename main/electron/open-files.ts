// `.uthan` files that the system hands over: double-clicked, dropped on the icon, named on the command line.
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../shared/contract/catalogue.ts';
import { zipLimits } from '../exports/zip-reader.ts';
import { pageOf } from './addresses.ts';
import type { Fetch } from './app-protocol.ts';
import type { MenuWords } from './menu-messages.ts';

/** The `.uthan` file among a command line's words, made absolute; undefined where there is none. */
export function fileAmong(words: readonly string[], folder: string): string | undefined {
  const named = words.findLast((word) => !word.startsWith('-') && /\.uthan$/i.test(word));
  return named === undefined ? undefined : resolve(folder, named);
}

/**
 * Files that the system asks for, from before the app is ready. `take` is called for each, at the
 * latest when the function returned is called.
 */
export function receiveFiles(take: (file: string) => void): () => void {
  const early: string[] = [];
  let ready = false;
  const receive = (file: string | undefined) => {
    if (file === undefined) return;
    if (ready) take(file);
    else early.push(file);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    receive(file);
  });
  app.on('second-instance', (_event, words, folder) => receive(fileAmong(words.slice(1), folder)));
  receive(fileAmong(process.argv.slice(1), process.cwd()));
  return () => {
    ready = true;
    for (const file of early.splice(0)) take(file);
  };
}

export type ImportOptions = {
  /** The app's own request handler: a file from outside goes the way of a file from the page. */
  readonly fetchApp: Fetch;
  readonly words: () => MenuWords;
  readonly language: () => Language;
  readonly desk: () => BrowserWindow | undefined;
  readonly opened: (workshopId: string) => void;
};

/** Brings a file in and shows its workshop, or says in a dialog why not. */
export async function importFile(file: string, options: ImportOptions): Promise<void> {
  const bytes = await bytesOf(file);
  if (!bytes) return say(options, options.words().cannotRead(basename(file)));
  const address = new URL('/files/import', pageOf('desk')).href;
  const headers = { 'x-uthan-language': options.language() };
  const request = new Request(address, { method: 'POST', body: bytes, headers });
  const response = await options.fetchApp(request);
  const answer: unknown = await response.json();
  if (response.ok) options.opened(textAt(answer, 'id'));
  else await say(options, textAt(answer, 'sentence'));
}

/** Asks for a file. Undefined where the facilitator thought better of it. */
export async function askForFile({ words, desk }: ImportOptions): Promise<string | undefined> {
  const parent = desk();
  const asked = {
    properties: ['openFile' as const],
    filters: [{ name: words().uthanFiles, extensions: ['uthan'] }],
  };
  const { filePaths } = await (parent
    ? dialog.showOpenDialog(parent, asked)
    : dialog.showOpenDialog(asked));
  return filePaths[0];
}

/** Undefined where the file is gone, forbidden, no file at all or far too large. */
async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const about = await stat(file);
    if (!about.isFile() || about.size > zipLimits.packed) return undefined;
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined; // the facilitator is told; why the system refused is of no use to them
  }
}

async function say({ words, desk }: ImportOptions, detail: string): Promise<void> {
  const box = { type: 'warning' as const, message: words().cannotOpen, detail };
  const parent = desk();
  await (parent ? dialog.showMessageBox(parent, box) : dialog.showMessageBox(box));
}

function textAt(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : '';
}
