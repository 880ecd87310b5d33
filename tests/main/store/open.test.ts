import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { openStore, type Store } from '../../../main/store/open.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';

const now = () => Date.UTC(2014, 8, 7, 3, 0);
const database = (folder: string) => join(folder, 'uthan.db');

/** A folder with a workshop, a backup of it, and a change made after the backup. */
async function usedFolder(): Promise<{ folder: string; workshopId: string }> {
  const folder = testFolder();
  const store = await openStore(folder, now);
  const engine = testEngine(store);
  const workshopId = newId();
  engine.send('library.addSample', { id: workshopId, sample: 'learning-route-2014' });
  await store.backups?.take(now());
  engine.send('workshop.edit', { id: workshopId, patch: { title: 'After the backup' }, base: {} });
  store.close();
  return { folder, workshopId };
}

/** Overwrites bytes in the middle of a file. */
function scratch(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(file);
}

const titleIn = (store: Store) => store.rows.list('workshop', {})[0]?.title;

describe('the store', () => {
  it('keeps everything from one start to the next', async () => {
    const { folder } = await usedFolder();
    const store = await openStore(folder, now);
    expect(titleIn(store)).toBe('After the backup');
    expect(store.notices).toEqual([]);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('waits for the disk at every commit, on every connection', async () => {
    const { folder } = await usedFolder();
    const store = await openStore(folder, now);
    const engine = testEngine(store);
    engine.workshop();
    store.close();
    const other = new Database(database(folder));
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
    other.close();
  });

  it('refuses a second opening of the same folder, and only while the first is open', async () => {
    const folder = testFolder();
    const store = await openStore(folder, now);
    await expect(openStore(folder, now)).rejects.toMatchObject({ code: 'already-open' });
    store.close();
    (await openStore(folder, now)).close();
  });

  it('has a column for every field of the model and no other', async () => {
    const folder = testFolder();
    (await openStore(folder, now)).close();
    const db = new Database(database(folder), { readonly: true });
    const { tables } = await import('../../../shared/contract/registry.ts');
    for (const [name, { row }] of Object.entries(tables)) {
      const columns = db.pragma(`table_info("${name}")`) as { name: string }[];
      expect(columns.map((column) => column.name).sort(), name).toEqual(
        Object.keys(row.shape).sort(),
      );
    }
    db.close();
  });

  it('has an index for every column that points to a parent', async () => {
    const folder = testFolder();
    (await openStore(folder, now)).close();
    const db = new Database(database(folder), { readonly: true });
    const { tables } = await import('../../../shared/contract/registry.ts');
    for (const [name, { parents }] of Object.entries(tables)) {
      for (const column of Object.keys(parents)) {
        // As the row store asks for what is not null: some indexes are of that alone.
        const plan = db
          .prepare(`EXPLAIN QUERY PLAN SELECT * FROM "${name}" WHERE "${column}" = ?`)
          .all('x') as { detail: string }[];
        expect(plan[0]?.detail, `${name}.${column}`).toContain('USING INDEX');
      }
    }
    db.close();
  });

  it('refuses a file of a newer version and leaves it as it was', async () => {
    const { folder } = await usedFolder();
    const db = new Database(database(folder));
    db.pragma(`user_version = ${schemaVersion + 1}`);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(database(folder));
    await expect(openStore(folder, now)).rejects.toMatchObject({ code: 'newer-file' });
    expect(readFileSync(database(folder)).equals(before)).toBe(true);
    expect(readdirSync(folder).some((name) => name.startsWith('damaged'))).toBe(false);
  });
});

describe('a damaged database', () => {
  for (const [how, damage] of [
    ['a scratched page', (path: string) => scratch(path, 4096 * 3 + 100, 4000)],
    ['a scratched header', (path: string) => scratch(path, 0, 100)],
    ['a file cut short', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['something else altogether', (path: string) => writeFileSync(path, 'not a database at all')],
  ] as const) {
    it(`is restored from the newest good backup and kept aside: ${how}`, async () => {
      const { folder, workshopId } = await usedFolder();
      damage(database(folder));
      const damaged = readFileSync(database(folder));
      const store = await openStore(folder, now);
      expect(store.rows.get('workshop', workshopId)?.title).toContain('Learning Route');
      const [notice] = store.notices;
      if (notice?.kind !== 'restored') throw new Error('nothing was said of it');
      expect(notice.from).toBe(now());
      expect(readFileSync(join(notice.kept, 'uthan.db')).equals(damaged)).toBe(true);
      expect(store.check()).toEqual([]);
      store.close();
      const again = await openStore(folder, now);
      expect(again.notices).toEqual([]);
      again.close();
    });
  }

  it('passes over a backup that is damaged too', async () => {
    const { folder, workshopId } = await usedFolder();
    const backups = join(folder, 'backups');
    const good = readdirSync(backups).find((name) => name.startsWith('recent')) ?? '';
    copyFileSync(join(backups, good), join(backups, 'recent-2014-09-08T03-00-00-000Z.db'));
    scratch(join(backups, 'recent-2014-09-08T03-00-00-000Z.db'), 4096 * 3, 4000);
    scratch(database(folder), 4096 * 3, 4000);
    const store = await openStore(folder, now);
    expect(store.notices[0]).toMatchObject({ kind: 'restored', from: now() });
    expect(store.rows.get('workshop', workshopId)).toBeDefined();
    store.close();
  });

  it('begins empty where there is no backup, and says so', async () => {
    const folder = testFolder();
    (await openStore(folder, now)).close();
    scratch(database(folder), 0, 4096);
    const store = await openStore(folder, now);
    expect(store.notices[0]).toMatchObject({ kind: 'restored', from: null });
    expect(store.rows.list('workshop', {})).toEqual([]);
    store.close();
  });

  it('is found where a row was changed behind the journal', async () => {
    const { folder } = await usedFolder();
    const db = new Database(database(folder));
    db.prepare("UPDATE journal SET changes = '[]' WHERE seq = 2").run();
    db.close();
    const store = await openStore(folder, now);
    expect(store.notices[0]?.kind).toBe('restored');
    store.close();
  });

  it('gives its log its usual length at once, so that no command waits for the file to grow', async () => {
    const folder = testFolder();
    const store = await openStore(folder, now);
    const length = () => statSync(`${database(folder)}-wal`).size;
    const atFirst = length();
    const engine = testEngine(store);
    for (let made = 0; made < 50; made += 1) engine.workshop();
    expect(length()).toBe(atFirst);
    expect(atFirst).toBeGreaterThan(4_000_000);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('says how many changes a damaged write-ahead log has taken with it', async () => {
    const { folder } = await usedFolder();
    const store = await openStore(folder, now);
    const engine = testEngine(store);
    engine.workshop();
    engine.workshop();
    const copy = join(testFolder(), 'crashed');
    // A copy taken now is what a power cut leaves: the newest changes are in the log only.
    copyFolder(folder, copy);
    store.close();
    const log = join(copy, 'uthan.db-wal');
    scratch(log, 0, 32);
    const after = await openStore(copy, now);
    expect(after.notices).toEqual([{ kind: 'changes-lost', count: expect.any(Number) }]);
    after.close();
  });
});

function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (statSync(join(from, name)).isFile() && name !== 'lock') {
      copyFileSync(join(from, name), join(to, name));
    }
  }
  if (!existsSync(join(to, 'uthan.db-wal'))) throw new Error('there is no log to damage');
}
