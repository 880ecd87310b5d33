// Opening the store: locked, checked, restored where it must be, migrated, durable.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Notice } from '../../shared/contract/protocol.ts';
import { Refusal } from '../engine/refusal.ts';
import { type Backups, openBackups } from './backup.ts';
import { assertDurable, connect, isOutOfReach } from './connect.ts';
import { type ContentStore, contentStore } from './content.ts';
import { type Eraser, openEraser } from './erase.ts';
import { type HeadFile, openHeadFile, readHead } from './head-file.ts';
import { damageIn, damageInFile, lostContent, straysIn } from './integrity.ts';
import { type Head, type Journal, openJournal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { emptyLog, makeRoomInLog } from './log-room.ts';
import { migrate, refuseNewer, schemaOf, schemaVersion } from './migrate.ts';
import { type PastSeats, pastSeats } from './past-seats.ts';
import { restoreIfDamaged } from './restore.ts';
import { type RowStore, rowStore } from './row-store.ts';

export type Store = {
  readonly rows: RowStore;
  readonly journal: Journal;
  readonly content: ContentStore;
  readonly pastSeats: PastSeats;
  readonly eraser: Eraser;
  /** null for a store in memory. */
  readonly backups: Backups | null;
  /** What happened at opening that the facilitator should be told. */
  readonly notices: readonly Notice[];
  /**
   * Runs `work` in one transaction: committed to the disk, or nothing of it. Within another one it
   * is on the disk when that is.
   */
  transact<R>(work: () => R): R;
  /** Writes a row of its own, to learn whether the disk takes writes. Throws where it does not. */
  probe(): void;
  /** Leaves nothing in the write-ahead log of what rows were before. */
  emptyLog(): void;
  /** Everything that is wrong with store, journal and backups, in words. */
  check(): string[];
  close(): void;
};

const databaseFile = 'uthan.db';
const backupFolder = 'backups';
const headFile = 'uthan.head';

/**
 * Opens the store of a data folder, making it where there is none.
 * Refuses with `already-open`, `newer-file` or `cannot-open`; a damaged file is put aside and the newest good
 * backup takes its place, which `notices` says.
 */
export async function openStore(folder: string, now: () => number): Promise<Store> {
  let unlock: (() => void) | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    unlock = lockFolder(folder);
    return await openLocked(folder, now, unlock);
  } catch (error) {
    unlock?.();
    throw isOutOfReach(error) ? new Refusal('cannot-open', { values: [folder] }) : error;
  }
}

/** A store over a connection that is open already (one in memory, say): no lock, backups or head file. */
export function storeOver(db: Database.Database): Store {
  migrate(db);
  return storeOf(db, null, [], () => undefined);
}

async function openLocked(folder: string, now: () => number, unlock: () => void): Promise<Store> {
  const path = join(folder, databaseFile);
  const backupsIn = join(folder, backupFolder);
  const expected = readHead(join(folder, headFile));
  const restored = restoreIfDamaged(
    { folder, name: databaseFile, backups: backupsIn },
    expected,
    now(),
  );
  const db = connect(path);
  const backups = openBackups(db, backupsIn);
  refuseNewer(db);
  const old = schemaOf(db);
  if (old > 0 && old < schemaVersion) await backups.take(now());
  migrate(db);
  const heads = openHeadFile(join(folder, headFile));
  const lost = restored.length > 0 ? [] : lostChanges(expected, openJournal(db));
  heads.write(openJournal(db).head());
  const log = `${path}-wal`;
  makeRoomInLog(log);
  return storeOf(db, { folder, log, backups, heads }, [...restored, ...lost], unlock);
}

/** What a store on the disk has beside its database. */
type Beside = {
  readonly folder: string;
  readonly log: string;
  readonly backups: Backups;
  readonly heads: HeadFile;
};

function storeOf(
  db: Database.Database,
  /** null for one in memory. */
  beside: Beside | null,
  notices: readonly Notice[],
  unlock: () => void,
): Store {
  const backups = beside?.backups ?? null;
  const journal = openJournal(db);
  const probed = db.prepare("INSERT OR REPLACE INTO meta VALUES ('probe', ?)");
  const probe = () => {
    probed.run(String(journal.head().seq));
  };
  probe();
  assertDurable(db);
  const rows = rowStore(db);
  const content = contentStore(db);
  // Made once: to make one takes longer than to begin and end it.
  const part = db.transaction((work: () => void) => work());
  const whole = db.transaction((work: () => void) => {
    work();
    return journal.head();
  });
  return {
    rows,
    journal,
    content,
    pastSeats: pastSeats(db),
    eraser: openEraser(db, beside),
    backups,
    notices,
    transact: (work) => {
      try {
        // Within another transaction it is a part of that one, which is taken back alone.
        if (db.inTransaction) return resultOf(part, work);
        return resultOf((run) => {
          const head = whole.immediate(run);
          beside?.heads.write(head);
        }, work);
      } catch (error) {
        rows.forget();
        throw error;
      }
    },
    probe,
    emptyLog: () => {
      if (beside) emptyLog(db, beside.log);
    },
    check: () => [
      ...[damageIn(db)].filter((damage) => damage !== null),
      ...straysIn(db, journal, rows),
      ...lostContent(rows, content),
      ...(backups?.list() ?? []).flatMap(({ path }) => {
        const damage = damageInFile(path);
        return damage === null ? [] : [`backup ${basename(path)}: ${damage}`];
      }),
    ],
    close: () => {
      beside?.heads.close();
      db.close();
      unlock();
    },
  };
}

/** What `work` returns, where it is run by something that does not hand that on. */
function resultOf<R>(runner: (run: () => void) => void, work: () => R): R {
  let result = (): R => {
    throw new TypeError('the work was not run');
  };
  runner(() => {
    const value = work();
    result = () => value;
  });
  return result();
}

/** A write-ahead log that was damaged loses its newest changes in silence: the head file knows. */
function lostChanges(expected: Head | null, journal: Journal): Notice[] {
  const count = expected ? expected.seq - journal.head().seq : 0;
  return count > 0 ? [{ kind: 'changes-lost', count }] : [];
}
