// A damaged database is put aside, and the newest good backup takes its place. A power cut between
// any two steps leaves something from which the next start goes on.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Notice } from '../../shared/contract/protocol.ts';
import { listBackups } from './backup.ts';
import { damageIn, damageInFile, isDamage } from './integrity.ts';
import { type Head, openJournal } from './journal.ts';
import { refuseNewer, schemaOf, schemaVersion } from './migrate.ts';

/** At an ordinary start the chain is recounted over this many entries; `uthan check` does all. */
const checkedAtOpen = 200;

type Places = {
  readonly folder: string;
  /** The database's file name in it. */
  readonly name: string;
  readonly backups: string;
};

/**
 * Puts a good file in the place of one that is damaged, that is gone, or that has lost changes
 * which a backup still has. Refuses with `newer-file`, and touches nothing then.
 * @param expected the newest entry that was ever written, as far as that is known
 * @returns what the facilitator should be told
 */
export function restoreIfDamaged(places: Places, expected: Head | null, now: number): Notice[] {
  const path = join(places.folder, places.name);
  const newest = newestIn(path);
  const good = () => newestGood(places.backups);
  if (newest === null) return [putInPlace(places, good(), now)];
  if (expected !== null && newest >= expected.seq) return [];
  const backup = good();
  return backup && backup.seq > newest ? [putInPlace(places, backup, now)] : [];
}

/** The number of the newest entry in a file, 0 where there is none yet; null: it is damaged. */
function newestIn(path: string): number | null {
  if (!existsSync(path)) return 0;
  let db: Database.Database | undefined;
  try {
    // Reading only: a file of a newer version must stay exactly as it is.
    db = new Database(path, { readonly: true });
    refuseNewer(db);
    if (damageIn(db, checkedAtOpen) !== null) return null;
    return schemaOf(db) === 0 ? 0 : openJournal(db).head().seq;
  } catch (error) {
    if (isDamage(error)) return null;
    throw error; // a disk that is full or a folder that is locked is no reason to go back in time
  } finally {
    db?.close();
  }
}

type Good = { readonly path: string; readonly at: number; readonly seq: number };

function newestGood(folder: string): Good | undefined {
  for (const backup of existsSync(folder) ? listBackups(folder) : []) {
    const seq = damageInFile(backup.path) === null ? newestInBackup(backup.path) : null;
    if (seq !== null) return { ...backup, seq };
  }
  return undefined;
}

/** null where the backup is of a newer Uthan, which this one cannot open. */
function newestInBackup(path: string): number | null {
  const db = new Database(path, { readonly: true });
  try {
    return schemaOf(db) > schemaVersion ? null : openJournal(db).head().seq;
  } finally {
    db.close();
  }
}

function putInPlace({ folder, name }: Places, good: Good | undefined, now: number): Notice {
  const ready = join(folder, `${name}.restoring`);
  rmSync(ready, { force: true });
  if (good) copyDurably(good.path, ready);
  const kept = putAside(folder, name, now);
  if (good) renameSync(ready, join(folder, name));
  return { kind: 'restored', from: good?.at ?? null, kept };
}

/** Copied whole before anything is moved: a disk without room for it leaves all as it was. */
function copyDurably(from: string, to: string): void {
  try {
    copyFileSync(from, to);
    const file = openSync(to, 'r+');
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/** @returns the folder in which the damaged file is: an earlier one, where a start was cut short */
function putAside(folder: string, name: string, now: number): string {
  const there = [`${name}-wal`, `${name}-shm`, name].filter((each) =>
    existsSync(join(folder, each)),
  );
  const earlier = readdirSync(folder).filter((each) => each.startsWith('damaged-'));
  if (there.length === 0) return join(folder, earlier.sort().at(-1) ?? '');
  const kept = join(folder, `damaged-${now}`);
  mkdirSync(kept, { recursive: true });
  for (const each of there) renameSync(join(folder, each), join(kept, each));
  return kept;
}
