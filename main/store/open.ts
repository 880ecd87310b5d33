// Opening the store: locked, checked, restored where it must be, migrated, durable.
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Notice } from '../../shared/contract/protocol.ts';
import { type Backups, listBackups, openBackups } from './backup.ts';
import { assertDurable, connect } from './connect.ts';
import { type HeadFile, openHeadFile } from './head-file.ts';
import { damageIn, damageInFile } from './integrity.ts';
import { type Journal, openJournal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { migrate, refuseNewer, schemaOf, schemaVersion } from './migrate.ts';
import { type RowStore, rowStore } from './row-store.ts';

/** At an ordinary start the chain is recounted over this many entries; `uthan check` does all. */
const checkedAtOpen = 200;

export type Store = {
  readonly rows: RowStore;
  readonly journal: Journal;
  /** null for a store in memory. */
  readonly backups: Backups | null;
  /** What happened at opening that the facilitator should be told. */
  readonly notices: readonly Notice[];
  /** Runs `work` in one transaction: committed to the disk, or nothing of it. */
  transact<R>(work: () => R): R;
  /** Writes a row of its own, to learn whether the disk takes writes. Throws where it does not. */
  probe(): void;
  /** Everything that is wrong with store, journal and backups, in words. */
  check(): string[];
  close(): void;
};

const databaseFile = 'uthan.db';
const backupFolder = 'backups';

/**
 * Opens the store of a data folder, making it where there is none.
 * Refuses with `already-open` or `newer-file`; a damaged file is put aside and the newest good
 * backup takes its place, which `notices` says.
 */
export async function openStore(folder: string, now: () => number): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    return await openLocked(folder, now, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A store over a connection that is open already (one in memory, say): no lock, backups or head file. */
export function storeOver(db: Database.Database): Store {
  migrate(db);
  return storeOf(db, null, null, [], () => undefined);
}

async function openLocked(folder: string, now: () => number, unlock: () => void): Promise<Store> {
  const path = join(folder, databaseFile);
  const restored = existsSync(path) ? restoreIfDamaged(folder, path, now()) : [];
  const db = connect(path);
  const backups = openBackups(db, join(folder, backupFolder));
  refuseNewer(db);
  const old = schemaOf(db);
  if (old > 0 && old < schemaVersion) await backups.take(now());
  migrate(db);
  const heads = openHeadFile(join(folder, 'uthan.head'));
  const lost = restored.length > 0 ? [] : lostChanges(heads, openJournal(db));
  heads.write(openJournal(db).head());
  return storeOf(db, backups, heads, [...restored, ...lost], unlock);
}

function storeOf(
  db: Database.Database,
  backups: Backups | null,
  heads: HeadFile | null,
  notices: readonly Notice[],
  unlock: () => void,
): Store {
  const journal = openJournal(db);
  const probed = db.prepare("INSERT OR REPLACE INTO meta VALUES ('probe', ?)");
  const probe = () => {
    probed.run(String(journal.head().seq));
  };
  probe();
  assertDurable(db);
  return {
    rows: rowStore(db),
    journal,
    backups,
    notices,
    transact: (work) => {
      const [result, head] = db.transaction(() => [work(), journal.head()] as const).immediate();
      heads?.write(head);
      return result;
    },
    probe,
    check: () => [
      ...[damageIn(db)].filter((damage) => damage !== null),
      ...(backups?.list() ?? []).flatMap(({ path }) => {
        const damage = damageInFile(path);
        return damage === null ? [] : [`backup ${basename(path)}: ${damage}`];
      }),
    ],
    close: () => {
      heads?.close();
      db.close();
      unlock();
    },
  };
}

/** Where the file is damaged: keeps it aside and puts the newest good backup in its place. */
function restoreIfDamaged(folder: string, path: string, now: number): Notice[] {
  if (isWhole(path)) return [];
  const kept = join(folder, `damaged-${now}`);
  mkdirSync(kept, { recursive: true });
  for (const name of [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`]) {
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(kept, name));
  }
  const backups = join(folder, backupFolder);
  const good = (existsSync(backups) ? listBackups(backups) : []).find(
    (backup) => damageInFile(backup.path) === null,
  );
  if (good) copyFileSync(good.path, path);
  return [{ kind: 'restored', from: good?.at ?? null, kept }];
}

function isWhole(path: string): boolean {
  let db: Database.Database | undefined;
  try {
    // Reading only: a file of a newer version must stay exactly as it is.
    db = new Database(path, { readonly: true });
    refuseNewer(db);
    return damageIn(db, checkedAtOpen) === null;
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  } finally {
    db?.close();
  }
}

/** A write-ahead log that was damaged loses its newest changes in silence: the head file knows. */
function lostChanges(heads: HeadFile, journal: Journal): Notice[] {
  const expected = heads.read();
  const count = expected ? expected.seq - journal.head().seq : 0;
  return count > 0 ? [{ kind: 'changes-lost', count }] : [];
}
