// Takes something out of the store for good: out of the journal's entries, whose chain is linked
// anew, out of the bytes that the database no longer uses, and out of the backups there were.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Change } from '../../shared/contract/change.ts';
import type { Backups } from './backup.ts';
import { linked, type StoredEntry } from './journal.ts';
import { emptyLog } from './log-room.ts';

export type Rewriting = {
  /** Whether entries of a workshop are to be looked through. */
  readonly concerns: (workshopId: string) => boolean;
  /** What becomes of a change; null: nothing of it stays. */
  readonly rewritten: (change: Change) => Change | null;
  /** Whether what was done in a workshop can be undone no longer. */
  readonly isSealed: (workshopId: string) => boolean;
};

export type Eraser = {
  /** The changes of all entries in which a text stands, oldest first. */
  changesWith(text: string): Change[];
  /**
   * Rewrites the journal from the first entry on. Runs inside a transaction, with which it also
   * notes that what is left of the old bytes is still to be cleared away.
   */
  rewrite(rewriting: Rewriting): void;
  /** Whether a rewriting was committed and what it left was not cleared away yet. */
  isPending(): boolean;
  /** How many damaged files were put aside, which go with whoever is cleared away. */
  damaged(): number;
  /**
   * Clears away what a rewriting left: pages no longer used, the log, earlier backups and damaged
   * files that were put aside. A fresh backup is taken before the earlier ones go. Can be repeated.
   */
  finish(now: number): Promise<void>;
};

/** Where the store lies; null for one in memory. */
export type ErasePlaces = {
  readonly folder: string;
  /** The path of the database's log. */
  readonly log: string;
  readonly backups: Backups;
} | null;

/** No stack has this name, so that nothing finds an entry on it. */
const sealed = '-';
const mark = 'erasing';

export function openEraser(db: Database, places: ErasePlaces): Eraser {
  const pending = () =>
    db.prepare('SELECT 1 FROM meta WHERE key = ?').pluck().get(mark) !== undefined;
  return {
    changesWith: (text) =>
      db
        .prepare<[string], string>(
          'SELECT changes FROM journal WHERE instr(changes, ?) > 0 ORDER BY seq',
        )
        .pluck()
        .all(text)
        .flatMap((changes) => changesIn(String(changes))),
    rewrite: (rewriting) => {
      db.prepare("INSERT OR REPLACE INTO meta VALUES (?, '')").run(mark);
      rewriteJournal(db, rewriting);
    },
    isPending: pending,
    damaged: () => (places ? damagedIn(places.folder).length : 0),
    finish: async (now) => {
      if (!pending()) return;
      if (places) clearBytes(db, places.log);
      await places?.backups.renew(now);
      if (places) removeDamaged(places.folder);
      db.prepare('DELETE FROM meta WHERE key = ?').run(mark);
    },
  };
}

/** Entries keep their numbers, so that undo and live sync find each where it was. */
function rewriteJournal(db: Database, { concerns, rewritten, isSealed }: Rewriting): void {
  const after = db.prepare<[number], StoredEntry>(
    'SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT 1',
  );
  const update = db.prepare(
    'UPDATE journal SET changes = @changes, stack = @stack, chain = @chain WHERE seq = @seq',
  );
  let previous = '';
  let isAltered = false;
  for (let entry = after.get(0); entry; entry = after.get(entry.seq)) {
    const { workshopId } = entry;
    const changes = concerns(workshopId) ? rewrittenText(entry.changes, rewritten) : entry.changes;
    const stack = isSealed(workshopId) ? sealed : entry.stack;
    isAltered ||= changes !== entry.changes || stack !== entry.stack;
    const chain = isAltered ? linked(previous, { ...entry, changes, stack }) : entry.chain;
    if (isAltered) update.run({ seq: entry.seq, changes, stack, chain });
    previous = chain;
  }
}

function rewrittenText(text: string, rewritten: Rewriting['rewritten']): string {
  return JSON.stringify(changesIn(text).flatMap((change) => rewritten(change) ?? []));
}

/** What stands in the journal was written by it. */
function changesIn(text: string): Change[] {
  return JSON.parse(text);
}

/** The database is written anew without what it no longer uses, and its log begins from nothing. */
function clearBytes(db: Database, log: string): void {
  emptyLog(db, log);
  db.exec('VACUUM');
  emptyLog(db, log);
}

function removeDamaged(folder: string): void {
  for (const path of damagedIn(folder)) rmSync(path, { recursive: true, force: true });
}

function damagedIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith('damaged-'));
  return names.map((name) => join(folder, name));
}
