// The commands that work on workshops and end: sample, list, export, import, check.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samples } from '../../shared/features/library/kinds.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { App } from '../app.ts';
import { exportWorkshop } from '../exports/export.ts';
import type { ExportWish } from '../exports/export-task.ts';
import { importWorkshop } from '../exports/import.ts';
import { openZip } from '../exports/zip-reader.ts';
import { complain, Refused, say, words } from './terminal.ts';

export function addSamples(app: App): void {
  for (const sample of samples) {
    const id = newId();
    app.engine.dispatch({
      role: 'desk',
      actor: 'desk',
      request: newId(),
      name: 'library.addSample',
      input: { id, sample },
    });
    sayWorkshop(app, id);
  }
}

export function listWorkshops(app: App): void {
  const all = app.store.rows
    .list('workshop', { use: 'workshop' })
    .sort((a, b) => b.createdAt - a.createdAt);
  for (const { id } of all) sayWorkshop(app, id);
}

export type ExportOptions = ExportWish & { readonly workshop: string; readonly out: string };

/**
 * Writes a workshop to a file. All tables as CSV go into a folder, a file each; into a zip where the
 * name ends so; and where it is that of a text, into it, one below the other.
 */
export async function exportTo(app: App, { workshop, out, ...wish }: ExportOptions): Promise<void> {
  const oneText = /\.(csv|txt)$/i.test(out);
  const rows = app.rowsOf(workshop);
  const file = await exportWorkshop({ ...app, rows, ...wish, oneText });
  const isFolder = file.mime === 'application/zip' && !/\.zip$/i.test(out);
  await (isFolder ? writeFolder(out, file.bytes) : writeFile(out, file.bytes)).catch(() => {
    throw new Refused(words.cannotWrite(out));
  });
  say(words.written(out));
}

async function writeFolder(folder: string, zip: Uint8Array): Promise<void> {
  const { names, read } = openZip(zip);
  await mkdir(folder, { recursive: true });
  for (const name of names) await writeFile(join(folder, name), read(name));
}

export async function importFrom(app: App, path: string): Promise<void> {
  const bytes = await readFile(path).catch(() => {
    throw new Refused(words.cannotRead(path));
  });
  sayWorkshop(app, await importWorkshop(app, bytes));
}

/** Says what is wrong; the process ends with 1 where anything is. */
export function check(app: App): void {
  const damage = app.store.check();
  for (const sentence of damage) complain(sentence);
  // What opening found and repaired was said by then, and is damage too.
  if (damage.length > 0 || app.store.notices.length > 0) process.exitCode = 1;
  else say(words.whole);
}

/** Id and title, with a tab between them. */
function sayWorkshop(app: App, id: string): void {
  say(`${id}\t${app.store.rows.get('workshop', id)?.title ?? ''}`);
}
