// Up to schema 2 a group named its moderator and rapporteur. Files and journals of then keep that.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackWorkshop } from '../../../main/exports/bundle.ts';
import { readRows } from '../../../main/features/library/restore.ts';
import { hashOf } from '../../../main/store/content.ts';
import { openJournal } from '../../../main/store/journal.ts';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { openStore } from '../../../main/store/open.ts';
import type { Change } from '../../../shared/contract/change.ts';
import { tableNames } from '../../../shared/contract/registry.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';

const fixture = (version: number) =>
  fileURLToPath(new URL(`../../fixtures/schema-${version}.db`, import.meta.url));

/** A folder with the file of an earlier version, after changes that were made by that version. */
function oldFolder(version: number, change: (db: Database.Database) => void = () => undefined) {
  const folder = testFolder();
  copyFileSync(fixture(version), join(folder, 'uthan.db'));
  const db = new Database(join(folder, 'uthan.db'));
  change(db);
  db.close();
  return folder;
}

async function opened(folder: string) {
  const store = await openStore(folder, Date.now);
  const house = testEngine(store);
  const roles = () =>
    house
      .rows('membership')
      .map(({ personId, moderator, rapporteur }) => [personId, moderator, rapporteur])
      .toSorted();
  return { ...house, store, roles };
}

const kept = [
  ['person-01', true, false],
  ['person-02', false, true],
];

/** Journals changes as schema 2 would have, and makes them. */
function journalled(
  db: Database.Database,
  changes: readonly object[],
  statements: string,
  workshopId = 'workshop-1',
): void {
  db.exec(statements);
  openJournal(db).append({
    request: newId(),
    workshopId,
    stack: workshopId,
    actor: 'desk',
    command: 'groups.editGroup',
    kind: 'do',
    target: null,
    gesture: null,
    at: 1000,
    changes: changes as readonly Change[],
  });
}
const ofGroup = { table: 'group', id: 'group-001', workshopId: 'workshop-1', op: 'update' };
const seat = { id: 'member-01', workshopId: 'workshop-1', groupId: 'group-001', order: 'a0' };
const left = {
  ...{ table: 'membership', id: 'member-01', workshopId: 'workshop-1', op: 'delete' },
  before: { ...seat, personId: 'person-01' },
};

/** Makes the last member of a group its moderator, as schemas 1 and 2 would have. */
function moderated(db: Database.Database): void {
  const [member] = db.prepare<[], Row>('SELECT * FROM membership ORDER BY id DESC').all();
  const [group] = db
    .prepare<[unknown], Row>('SELECT * FROM "group" WHERE id = ?')
    .all(member?.groupId);
  const { id, workshopId, moderatorId } = group ?? {};
  const personId = member?.personId;
  const change = { before: { moderatorId }, after: { moderatorId: personId } };
  journalled(db, [{ ...ofGroup, id, workshopId, ...change }], '', String(workshopId));
  db.prepare('UPDATE "group" SET moderatorId = ? WHERE id = ?').run(personId, id);
}
type Row = Readonly<Record<string, unknown>>;

describe.each([1, 2])('a file of schema %i', (version) => {
  it('keeps who moderates and who reports', async () => {
    const { store, rows } = await opened(oldFolder(version, moderated));
    const last = rows('membership').toSorted((one, other) => (one.id < other.id ? 1 : -1))[0];
    expect(rows('membership', { moderator: true })).toEqual([last]);
    expect(rows('membership', { rapporteur: true })).toHaveLength(version - 1);
    expect(rows('arrangement')[0]).toMatchObject({ rounds: 1, round: 0, form: 'mixed' });
    expect(Object.keys(rows('group')[0] ?? {})).not.toContain('moderatorId');
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('is undone to its very beginning, and done again with every role', async () => {
    const { store, rows, send, engine } = await opened(oldFolder(version, moderated));
    const everything = () => tableNames.map((table) => rows(table));
    const before = everything();
    const workshopId = rows('workshop')[0]?.id ?? '';
    let steps = 0;
    for (; engine.history(workshopId, 'desk').undo; steps += 1)
      send('history.undo', { workshopId });
    send('history.undo', { workshopId: null });
    expect(everything().flat()).toEqual([]);
    send('history.redo', { workshopId: null });
    for (; steps > 0; steps -= 1) send('history.redo', { workshopId });
    expect(everything()).toEqual(before);
    expect(store.check()).toEqual([]);
    store.close();
  });
});

describe('a change of roles by schema 2', () => {
  it('is undone and done again where the member stayed', async () => {
    const change = {
      before: {
        moderatorId: 'person-01',
        question: 'How do field staff feed in their experience?',
      },
      after: { moderatorId: 'person-02', question: 'Why?' },
    };
    const folder = oldFolder(2, (db) =>
      journalled(
        db,
        [{ ...ofGroup, ...change }],
        `UPDATE "group" SET moderatorId = 'person-02', question = 'Why?'`,
      ),
    );
    const { store, roles, rows, send } = await opened(folder);
    const changed = [
      ['person-01', false, false],
      ['person-02', true, true],
    ];
    expect(roles()).toEqual(changed);
    send('history.undo', { workshopId: 'workshop-1' });
    expect(roles()).toEqual(kept);
    expect(rows('group')[0]?.question).toMatch(/^How/);
    send('history.redo', { workshopId: 'workshop-1' });
    expect(roles()).toEqual(changed);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('is undone where the member was taken out', async () => {
    const released = { before: { moderatorId: 'person-01' }, after: { moderatorId: null } };
    const folder = oldFolder(2, (db) =>
      journalled(
        db,
        [left, { ...ofGroup, ...released }],
        `DELETE FROM membership WHERE id = 'member-01'; UPDATE "group" SET moderatorId = NULL`,
      ),
    );
    const { store, roles, send } = await opened(folder);
    expect(roles()).toEqual([['person-02', false, true]]);
    send('history.undo', { workshopId: 'workshop-1' });
    expect(roles()).toEqual(kept);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('is undone where the member went into another group', async () => {
    const released = { before: { moderatorId: 'person-01' }, after: { moderatorId: null } };
    const moved = { before: { groupId: 'group-001' }, after: { groupId: 'group-002' } };
    const second = { id: 'group-002', workshopId: 'workshop-1', arrangementId: 'arrange-1' };
    const texts = { order: 'a1', name: 'B', question: '', place: '' };
    const folder = oldFolder(2, (db) =>
      journalled(
        db,
        [
          {
            ...{ ...ofGroup, id: 'group-002', op: 'insert' },
            after: { ...second, ...texts, moderatorId: null, rapporteurId: null },
          },
          { ...left, op: 'update', ...moved },
          { ...ofGroup, ...released },
        ],
        `INSERT INTO "group" (id, workshopId, arrangementId, "order", name, question, place)
           VALUES ('group-002', 'workshop-1', 'arrange-1', 'a1', 'B', '', '');
         UPDATE membership SET groupId = 'group-002' WHERE id = 'member-01';
         UPDATE "group" SET moderatorId = NULL`,
      ),
    );
    const { store, roles, rows, send } = await opened(folder);
    send('history.undo', { workshopId: 'workshop-1' });
    expect(roles()).toEqual(kept);
    expect(rows('group')).toHaveLength(1);
    send('history.redo', { workshopId: 'workshop-1' });
    expect(rows('membership', { groupId: 'group-002' })).toMatchObject([{ moderator: false }]);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('is not needed for who was dealt into the same group again and kept the role', async () => {
    const again = { ...left.before, id: 'member-11' };
    const folder = oldFolder(2, (db) =>
      journalled(
        db,
        [left, { ...left, id: again.id, op: 'insert', after: again }],
        `UPDATE membership SET id = 'member-11' WHERE id = 'member-01'`,
      ),
    );
    const { store, roles, rows, send } = await opened(folder);
    const ids = () => rows('membership', { personId: 'person-01' }).map(({ id }) => id);
    expect(roles()).toEqual(kept);
    send('history.undo', { workshopId: 'workshop-1' });
    expect([roles(), ids()]).toEqual([kept, ['member-01']]);
    send('history.redo', { workshopId: 'workshop-1' });
    expect([roles(), ids()]).toEqual([kept, ['member-11']]);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('is refused, and nothing is changed, where nobody has the role any more', async () => {
    const change = { before: { moderatorId: null }, after: { moderatorId: 'person-03' } };
    const folder = oldFolder(2, (db) => journalled(db, [{ ...ofGroup, ...change }], ''));
    const { store, roles, send } = await opened(folder);
    expect(() => send('history.undo', { workshopId: 'workshop-1' })).toThrow('changed-since');
    expect(roles()).toEqual(kept);
    store.close();
  });
});

/** A `.uthan` file as schema 2 packed it, of the rows that its fixture was made of. */
function oldBundle(schema = 2): Uint8Array {
  const db = new Database(fixture(2), { readonly: true });
  const [restored = ''] = db.prepare<[], string>('SELECT changes FROM journal').pluck().all();
  const contents = db.prepare<[], Content>('SELECT * FROM content').all();
  db.close();
  const rows: Record<string, object[]> = {};
  for (const { table, after } of JSON.parse(restored)) {
    rows[table] = [...(rows[table] ?? []), after];
  }
  const content = strToU8(JSON.stringify(rows));
  const manifest = { format: 'uthan', version: 1, schema, app: '0.1.0' };
  return zipSync({
    'manifest.json': strToU8(JSON.stringify({ ...manifest, sha256: hashOf(content) })),
    'rows.json': content,
    ...Object.fromEntries(contents.map(({ hash, bytes }) => [`files/${hash}`, bytes])),
  });
}
type Content = { readonly hash: string; readonly bytes: Uint8Array };

describe('a bundle of schema 2', () => {
  it('brings its roles along', () => {
    const bytes = oldBundle();
    expect(new TextDecoder().decode(unzipSync(bytes)['rows.json'])).toContain('moderatorId');
    const { rows } = unpackWorkshop(bytes, schemaVersion);
    const { membership, group } = readRows(rows);
    expect(membership).toMatchObject([
      { personId: 'person-01', moderator: true, rapporteur: false, round: 0 },
      { personId: 'person-02', moderator: false, rapporteur: true },
    ]);
    expect(group).toMatchObject([{ colour: '', capacity: null, locked: false }]);
    expect(JSON.stringify(rows)).not.toContain('moderatorId');
  });

  it('of schema 1 too, though it is brought up in two steps', () => {
    const { rows } = unpackWorkshop(oldBundle(1), schemaVersion);
    expect(readRows(rows).membership).toMatchObject([{ moderator: true }, { rapporteur: true }]);
  });
});
