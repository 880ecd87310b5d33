import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { openStore, type Store } from '../../../main/store/open.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';

const start = Date.UTC(2014, 8, 7, 3, 0);
const now = () => start;
const databaseOf = (folder: string) => join(folder, 'uthan.db');
const titlesIn = (store: Store) => store.rows.list('workshop', {}).map(({ title }) => title);

/** A folder with a workshop that a backup holds, then one more change. */
async function usedFolder() {
  const folder = testFolder();
  const store = await openStore(folder, now);
  const { send } = testEngine(store);
  const id = newId();
  send('library.create', { id, template: 'blank', language: 'en', title: 'Backed up' });
  await store.backups?.take(start);
  send('workshop.edit', { id, patch: { title: 'Changed since' }, base: {} });
  store.close();
  return folder;
}

/** What is in a folder while its store is open, as a power cut would leave it. */
async function cutOff(change: (store: Store) => void | Promise<void>): Promise<string> {
  const folder = await usedFolder();
  const copy = join(testFolder(), 'cut');
  const store = await openStore(folder, now);
  await change(store);
  mkdirSync(join(copy, 'backups'), { recursive: true });
  for (const name of ['uthan.db', 'uthan.db-wal', 'uthan.db-shm', 'uthan.head']) {
    copyFileSync(join(folder, name), join(copy, name));
  }
  for (const name of readdirSync(join(folder, 'backups'))) {
    copyFileSync(join(folder, 'backups', name), join(copy, 'backups', name));
  }
  store.close();
  return copy;
}

describe('a start after a power cut', () => {
  it('in the middle of a restore goes on with the backup instead of beginning empty', async () => {
    const folder = await usedFolder();
    const kept = join(folder, 'damaged-1');
    mkdirSync(kept);
    renameSync(databaseOf(folder), join(kept, 'uthan.db'));
    writeFileSync(`${databaseOf(folder)}.restoring`, 'half a file');
    const store = await openStore(folder, now);
    expect(titlesIn(store)).toEqual(['Backed up']);
    expect(store.notices).toEqual([{ kind: 'restored', from: start, kept }]);
    expect(existsSync(`${databaseOf(folder)}.restoring`)).toBe(false);
    store.close();
  });

  it('that left the database empty restores it, and passes over an empty backup', async () => {
    const folder = await usedFolder();
    truncateSync(databaseOf(folder));
    writeFileSync(join(folder, 'backups', 'recent-2020-01-01T00-00-00-000Z.db'), '');
    const store = await openStore(folder, now);
    expect(titlesIn(store)).toEqual(['Backed up']);
    expect(store.notices[0]).toMatchObject({ kind: 'restored', from: start });
    expect(store.check()).toEqual(['backup recent-2020-01-01T00-00-00-000Z.db: the file is empty']);
    store.close();
  });

  it('that took the write-ahead log restores what a backup has and the database has not', async () => {
    const folder = await cutOff(async (store) => {
      const { send } = testEngine(store);
      for (const title of ['Two', 'Three']) {
        send('library.create', { id: newId(), template: 'blank', language: 'en', title });
      }
      await store.backups?.take(start + 60_000);
      send('library.create', { id: newId(), template: 'blank', language: 'en', title: 'Four' });
    });
    for (const end of ['-wal', '-shm']) rmSync(`${databaseOf(folder)}${end}`);
    const store = await openStore(folder, now);
    expect(titlesIn(store).sort()).toEqual(['Changed since', 'Three', 'Two']);
    expect(store.notices[0]).toMatchObject({ kind: 'restored', from: start + 60_000 });
    store.close();
  });

  it('during a backup drops what there is of it, and takes the next one', async () => {
    const folder = await usedFolder();
    const backups = join(folder, 'backups');
    for (const name of ['recent-2014-09-07T03-00-00-000Z.db.partial', 'daily-x.db.partial-wal']) {
      writeFileSync(join(backups, name), 'half');
    }
    const store = await openStore(folder, now);
    await store.backups?.take(start + 1000);
    expect(readdirSync(backups).filter((name) => !name.endsWith('.db'))).toEqual([]);
    expect(store.check()).toEqual([]);
    store.close();
  });
});

describe('the store is left as it is, and this is said,', () => {
  it('where the database cannot be reached, which is no damage', async () => {
    const folder = await usedFolder();
    mkdirSync(`${databaseOf(folder)}-shm`);
    await expect(openStore(folder, now)).rejects.toMatchObject({ code: 'cannot-open' });
    expect(readdirSync(folder).some((name) => name.startsWith('damaged'))).toBe(false);
  });

  it.each(['a file', 'a folder in a file'])('where the data folder is %s', async (what) => {
    const path = join(testFolder(), 'file');
    writeFileSync(path, 'a letter to my mother');
    const folder = what === 'a file' ? path : join(path, 'data');
    await expect(openStore(folder, now)).rejects.toMatchObject({
      code: 'cannot-open',
      detail: { values: [folder] },
    });
    expect(readFileSync(path, 'utf8')).toBe('a letter to my mother');
  });

  it('where a newer Uthan wrote it, to the last byte of a log not yet written back', async () => {
    const folder = await cutOff(() => undefined);
    const db = new Database(databaseOf(folder));
    db.pragma('wal_autocheckpoint = 0');
    db.pragma(`user_version = ${schemaVersion + 1}`);
    const newer = join(testFolder(), 'newer');
    mkdirSync(newer);
    for (const name of ['uthan.db', 'uthan.db-wal']) {
      copyFileSync(join(folder, name), join(newer, name));
    }
    db.close();
    const bytes = () =>
      ['uthan.db', 'uthan.db-wal'].map((name) => readFileSync(join(newer, name)).toString('hex'));
    const before = bytes();
    await expect(openStore(newer, now)).rejects.toMatchObject({ code: 'newer-file' });
    expect(bytes()).toEqual(before);
  });
});

describe('the lock', () => {
  it('is had by exactly one of many that start at the same moment', async () => {
    const folder = testFolder();
    const lock = pathToFileURL(join(process.cwd(), 'main/store/lock.ts')).href;
    const script = `import { lockFolder } from ${JSON.stringify(lock)};
      try { lockFolder(${JSON.stringify(folder)}); console.log('held'); setTimeout(() => {}, 3000); }
      catch (error) { console.log(error.code); }`;
    const run = promisify(execFile);
    const args = ['--input-type=module', '-e', script];
    const all = Array.from({ length: 6 }, () => run(process.execPath, args));
    const said = (await Promise.all(all)).map(({ stdout }) => stdout.trim());
    expect(said.sort()).toEqual([...Array(5).fill('already-open'), 'held']);
  }, 30_000);

  it('is had again where a failing disk wrote rubbish into its file', async () => {
    const folder = await usedFolder();
    writeFileSync(join(folder, 'lock'), 'rubbish'.repeat(2000));
    const store = await openStore(folder, now);
    await expect(openStore(folder, now)).rejects.toMatchObject({ code: 'already-open' });
    store.close();
  });
});

describe('backups while the clock is wrong', () => {
  it('keep the newest, though the clock was set back since the others were taken', async () => {
    const folder = await usedFolder();
    const ahead = await openStore(folder, now);
    for (let at = 0; at < 12; at += 1) await ahead.backups?.take(Date.UTC(2031, 0, 1, at));
    const { send, rows } = testEngine(ahead);
    const id = rows('workshop')[0]?.id ?? '';
    send('workshop.edit', { id, patch: { title: 'The newest' }, base: {} });
    await ahead.backups?.take(start);
    ahead.close();
    writeFileSync(databaseOf(folder), 'no database');
    const store = await openStore(folder, now);
    expect(titlesIn(store)).toEqual(['The newest']);
    store.close();
  });

  it('that are asked for at one moment are taken one after the other', async () => {
    const store = await openStore(testFolder(), now);
    await Promise.all([store.backups?.take(start), store.backups?.take(start)]);
    expect(store.backups?.list().filter(({ path }) => path.includes('recent-'))).toHaveLength(2);
    expect(store.check()).toEqual([]);
    store.close();
  });
});

describe('checking finds', () => {
  async function checked(sql: string): Promise<string[]> {
    const folder = await usedFolder();
    const db = new Database(databaseOf(folder));
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    db.close();
    const store = await openStore(folder, now);
    const said = store.check();
    store.close();
    return said;
  }

  it('a row that was changed behind the journal', async () => {
    const said = await checked("UPDATE workshop SET title = 'Mine'");
    expect(said).toEqual([expect.stringMatching(/^workshop .* is not as the journal has it$/)]);
  });

  it('a row that was deleted, and one that was added, behind the journal', async () => {
    const said = await checked(
      `DELETE FROM day; INSERT INTO question VALUES ('q-1234567', 'nowhere-1', 'a0', 'Why?')`,
    );
    expect(said).toContain('1 rows point to rows that are not there');
    expect(said).toContain('question q-1234567 is not as the journal has it');
    expect(said).toContainEqual(expect.stringMatching(/^day .* is in the journal only$/));
  });
});
