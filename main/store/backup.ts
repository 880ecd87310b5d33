// Verified copies beside the database: the newest ten, and one a day for a week.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { TableName } from '../../shared/contract/registry.ts';
import { recordingTransaction } from '../engine/record.ts';
import { damageInFile } from './integrity.ts';
import { schemaOf, schemaVersion } from './migrate.ts';
import { type RowStore, rowStore } from './row-store.ts';

const keepRecent = 10;
const keepDaily = 7;

export type Backups = {
  /** Copies the database as it is now; throws, and keeps no copy, where the copy is not whole. */
  take(now: number): Promise<void>;
  /** Takes one, and then removes all that were there before it. Throws, and removes none, as `take` does. */
  renew(now: number): Promise<void>;
  /** Backup files, newest first, with when they were taken (ms). */
  list(): { readonly path: string; readonly at: number }[];
  /** Whether any backup holds rows that `which` finds in it. */
  hold(which: Which): boolean;
  /** Deletes from each backup, for good, the rows that `which` finds in it, and what hangs on them. */
  drop(which: Which): Promise<void>;
};

/** Names rows of a backup: of which table, and those ids. */
export type Which = (rows: RowStore) => {
  readonly table: TableName;
  readonly ids: readonly string[];
};

/** @param folder the `backups` folder; made where it is missing */
export function openBackups(db: Database.Database, folder: string): Backups {
  mkdirSync(folder, { recursive: true });
  for (const name of files(folder, '')) {
    // What a power cut left of a backup that was being taken.
    if (name.includes('.partial')) rmSync(join(folder, name), { force: true });
  }
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    const done = last.then(work);
    last = done.catch(() => undefined); // told to whoever asked for that one
    return done;
  };
  return {
    take: (now) => inTurn(() => takeOne(db, folder, now)),
    renew: (now) =>
      inTurn(async () => {
        const earlier = listBackups(folder);
        await takeOne(db, folder, now);
        for (const { path } of earlier) rmSync(path, { force: true });
      }),
    list: () => listBackups(folder),
    hold: (which) => listBackups(folder).some(({ path }) => holds(path, which)),
    drop: (which) =>
      inTurn(async () => {
        for (const { path } of listBackups(folder)) {
          if (holds(path, which)) dropFrom(path, which);
          await setImmediate(); // clocks and phones go on in between
        }
      }),
  };
}

async function takeOne(db: Database.Database, folder: string, now: number): Promise<void> {
  // A clock that was set back must not make the newest backup look like the oldest.
  const at = Math.max(now, (listBackups(folder)[0]?.at ?? 0) + 1);
  const path = join(folder, `recent-${stamp(at)}.db`);
  const partial = `${path}.partial`;
  try {
    await db.backup(partial);
    makeSingleFile(partial);
    const damage = damageInFile(partial);
    if (damage !== null) throw new Error(`the backup is not whole: ${damage}`);
    renameSync(partial, path);
  } finally {
    removeWithLogs(partial);
  }
  keepDay(folder, path, at);
  prune(folder, 'recent-', keepRecent);
  prune(folder, 'daily-', keepDaily);
}

/** The backups in a folder, newest first; of equals the recent ones first. */
export function listBackups(folder: string): { path: string; at: number }[] {
  return files(folder, '')
    .filter((name) => /^(recent|daily)-.*\.db$/.test(name))
    .map((name) => ({ path: join(folder, name), at: timeOf(name) }))
    .sort((a, b) => b.at - a.at || b.path.localeCompare(a.path));
}

/** A backup of an older version has none of what is looked for. */
function holds(path: string, which: Which): boolean {
  const db = new Database(path, { readonly: true });
  try {
    return schemaOf(db) === schemaVersion && which(rowStore(db)).ids.length > 0;
  } finally {
    db.close();
  }
}

function dropFrom(path: string, which: Which): void {
  const db = new Database(path);
  try {
    db.pragma('secure_delete = ON');
    const rows = rowStore(db);
    const tx = recordingTransaction(rows, { changes: [], silent: [] });
    const { table, ids } = which(rows);
    db.transaction(() => {
      for (const id of ids) tx.remove(table, id);
    })();
  } finally {
    db.close();
  }
}

/** Without a write-ahead log, so that reading the copy leaves no files beside it. */
function makeSingleFile(path: string): void {
  const copy = new Database(path);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** The newest of the day replaces the day's earlier one, which stays until the newer one is whole. */
function keepDay(folder: string, from: string, at: number): void {
  const day = new Date(at).toISOString().slice(0, 10);
  const earlier = files(folder, `daily-${day}`);
  const path = join(folder, `daily-${stamp(at)}.db`);
  try {
    copyFileSync(from, `${path}.partial`);
    renameSync(`${path}.partial`, path);
  } finally {
    rmSync(`${path}.partial`, { force: true });
  }
  for (const name of earlier) rmSync(join(folder, name), { force: true });
}

function prune(folder: string, prefix: string, keep: number): void {
  const sorted = files(folder, prefix)
    .filter((name) => name.endsWith('.db'))
    .sort();
  for (const name of sorted.slice(0, -keep)) rmSync(join(folder, name));
}

function removeWithLogs(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
}

function files(folder: string, prefix: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(prefix));
}

/** Sorts as text in the order of time: `2026-11-23T09-15-00-000Z`. */
function stamp(now: number): string {
  return new Date(now).toISOString().replace(/[:.]/g, '-');
}

function timeOf(name: string): number {
  const found = /(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/.exec(name);
  if (!found) return 0;
  return Date.parse(`${found[1]}T${found[2]}:${found[3]}:${found[4]}.${found[5]}Z`);
}
