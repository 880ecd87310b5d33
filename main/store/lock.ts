// One Uthan a data folder. SQLite's own lock is used: the system frees it when a process dies,
// so a crash never leaves a lock behind.
import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../engine/refusal.ts';

/** Milliseconds; two starts at the same moment get in each other's way, and then one must win. */
const patience = 250;

/** A connection that nothing refers to is closed with the next clearing of memory, and its lock with it. */
const held = new Set<Database.Database>();

/**
 * Holds the folder's lock until the function returned is called.
 * Refuses with `already-open` where another process holds it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  // Nothing is ever written to it. What a failing disk made of it is emptied and not removed, so
  // that two starts at once still meet at the same file.
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) truncateSync(path);
  const db = new Database(path, { timeout: patience });
  try {
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new Refusal('already-open');
    }
    throw error;
  }
  held.add(db);
  return () => {
    held.delete(db);
    db.close();
  };
}
