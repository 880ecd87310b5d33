// A commit that makes the write-ahead log longer waits for the disk twice: for its own bytes and for
// the file's new length. Given its usual length at once, the log takes the first commands of a
// start as fast as later ones, which write where earlier ones were.
import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

/** What SQLite lets the log grow to before it begins anew: 1000 pages of 4 KiB, with their heads. */
const usualLength = 32 + 1000 * (4096 + 24);

/** Little at a time: a start is no time to ask for megabytes, which then are cleared away again. */
const zeros = Buffer.alloc(64 * 1024);

/**
 * Fills the log up with zeros, which SQLite reads as the end of what is in it. To be called while
 * nothing else writes, and on the thread that does. A disk without room for it leaves it as it is.
 */
export function makeRoomInLog(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const { size } = fstatSync(file);
    for (let at = size; at < usualLength; at += zeros.length)
      writeSync(file, zeros, 0, Math.min(zeros.length, usualLength - at), at);
  } catch {
    // The log then grows as it goes, which is slower and as safe.
  } finally {
    closeSync(file);
  }
}

/**
 * Writes what is in the log over to the database, and leaves nothing of it behind: of rows that were
 * deleted or written anew, the log still has what they were.
 */
export function emptyLog(db: Database, path: string): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  makeRoomInLog(path);
}
