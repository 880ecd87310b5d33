// One Uthan a data folder. SQLite's own lock is used: the system frees it when a process dies,
// so a crash never leaves a lock behind.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../engine/refusal.ts';

/**
 * Holds the folder's lock until the function returned is called.
 * Refuses with `already-open` where another process holds it.
 */
export function lockFolder(folder: string): () => void {
  const db = new Database(join(folder, 'lock'), { timeout: 0 });
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
  return () => {
    db.close();
  };
}
