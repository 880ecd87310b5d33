// Opening a database file the way every connection of Uthan's must be.
import Database from 'better-sqlite3';

/** Opens a file (or `:memory:`) for writing, durable from the first statement on. */
export function connect(path: string): Database.Database {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What was deleted, as the order in which answers came, is in no unused corner of the file.
  db.pragma('secure_delete = ON');
  return db;
}

/**
 * Throws unless a commit waits for the disk. Called after a write: this build of SQLite falls
 * back to NORMAL in WAL mode where the setting was not made on the connection itself.
 */
export function assertDurable(db: Database.Database): void {
  const full = 2;
  if (db.pragma('synchronous', { simple: true }) !== full) {
    throw new Error('the store would acknowledge changes that are not on the disk');
  }
}

/** A disk that is full, or a folder that is not there to be written. */
export function isOutOfReach(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(E[A-Z]+$|SQLITE_(FULL|IOERR|READONLY|CANTOPEN|PERM|AUTH))/.test(code);
}
