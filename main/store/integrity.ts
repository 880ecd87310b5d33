// Whether a file is whole: SQLite's own checks, the journal's chain, and rows that fit the journal.
import Database from 'better-sqlite3';
import { type TableName, tableNames } from '../../shared/contract/registry.ts';
import { type ContentStore, hashOf } from './content.ts';
import { type Journal, openJournal } from './journal.ts';
import { schemaOf } from './migrate.ts';
import type { RowStore } from './row-store.ts';

/** What is wrong with an open database, in words for the log; null where nothing is. */
export function damageIn(db: Database.Database, lastEntries?: number): string | null {
  const answer = db.pragma('integrity_check(1)', { simple: true });
  if (answer !== 'ok') return `integrity check: ${String(answer)}`;
  if (schemaOf(db) === 0) return null;
  const broken = openJournal(db).firstBroken(lastEntries);
  return broken === null ? null : `the journal's chain breaks at entry ${broken}`;
}

/**
 * The same for a file that is not open and ought to hold something; one that is empty or cannot be
 * opened at all is damaged too.
 */
export function damageInFile(path: string): string | null {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    return schemaOf(db) === 0 ? 'the file is empty' : damageIn(db);
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.message;
    throw error;
  } finally {
    db?.close();
  }
}

/** Whether SQLite says that a file is broken, and not that it could not be reached or written. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    /^SQLITE_(CORRUPT|NOTADB|ERROR|SCHEMA|IOERR_(READ|SHORT_READ|DATA|CORRUPTFS))/.test(error.code)
  );
}

/** Links between rows that lead nowhere, and rows that are not as the journal has them; in words. */
export function straysIn(db: Database.Database, journal: Journal, rows: RowStore): string[] {
  const links = db.pragma('foreign_key_check');
  const loose = Array.isArray(links) ? links.length : 0;
  return [
    ...(loose > 0 ? [`${loose} rows point to rows that are not there`] : []),
    ...differences(journal, rows),
  ];
}

/** Files whose content is not there, or is not what it was; in words. */
export function lostContent(rows: RowStore, content: ContentStore): string[] {
  return rows.list('file', {}).flatMap(({ id, hash }) => {
    const bytes = content.get(hash);
    return bytes && hashOf(bytes) === hash ? [] : [`the content of file ${id} is lost`];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function differences(journal: Journal, rows: RowStore): string[] {
  const expected = replayed(journal);
  return tableNames.filter(isJournalled).flatMap((table) => {
    const known = expected.get(table) ?? new Map<string, Fields>();
    const there = rows.list(table, {});
    const strange = there.filter((row) => !holds(row, known.get(row.id)));
    const found = new Set(there.map(({ id }) => id));
    const missing = [...known.keys()].filter((id) => !found.has(id));
    return [
      ...strange.map(({ id }) => `${table} ${id} is not as the journal has it`),
      ...missing.map((id) => `${table} ${id} is in the journal only`),
    ];
  });
}

/** Of filled-in forms the journal says nothing: they come in by `unjournalled` writes. */
export function isJournalled(table: TableName): boolean {
  return table !== 'response' && table !== 'answer';
}

/** A column that came with a later version is in the row and not in what was journalled before. */
function holds(row: Fields, journalled: Fields | undefined): boolean {
  if (!journalled) return false;
  return Object.entries(journalled).every(([name, value]) => row[name] === value);
}

/** The rows by table and id, as all entries together make them. */
function replayed(journal: Journal): Map<string, Map<string, Fields>> {
  const tables = new Map<string, Map<string, Fields>>();
  for (const change of journal.allChanges()) {
    const table = tables.get(change.table) ?? new Map<string, Fields>();
    tables.set(change.table, table);
    if (change.op === 'delete') table.delete(change.id);
    else table.set(change.id, { ...table.get(change.id), ...change.after });
  }
  return tables;
}
