// Whether a file is whole: SQLite's own check, and the journal's chain.
import Database from 'better-sqlite3';
import { openJournal } from './journal.ts';
import { schemaOf } from './migrate.ts';

/** What is wrong with an open database, in words for the log; null where nothing is. */
export function damageIn(db: Database.Database, lastEntries?: number): string | null {
  const answer = db.pragma('integrity_check(1)', { simple: true });
  if (answer !== 'ok') return `integrity check: ${String(answer)}`;
  if (schemaOf(db) === 0) return null;
  const broken = openJournal(db).firstBroken(lastEntries);
  return broken === null ? null : `the journal's chain breaks at entry ${broken}`;
}

/** The same for a file that is not open; a file that cannot be opened at all is damaged too. */
export function damageInFile(path: string): string | null {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    return damageIn(db);
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.message;
    throw error;
  } finally {
    db?.close();
  }
}
