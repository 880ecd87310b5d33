// Somebody deleted everywhere: no byte of the data folder names them any more, and all else stands.
import { cpSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { erase, previewErasing } from '../../../../main/features/people/erase.ts';
import { tableNames, tables } from '../../../../shared/contract/registry.ts';
import { textColumns } from '../../../../shared/contract/text-columns.ts';
import { rowsByTable } from '../../../../shared/features/library/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testFolder } from '../../../support/folder.ts';
import { nobody } from '../../../support/lively-house.ts';
import { wholeWorkshop } from '../../../support/minutes-rows.ts';
import { openTestApp } from '../../../support/open-room.ts';
import { tracesIn as wordsIn } from '../../../support/traces.ts';

const self = { ...nobody, name: 'রহিমা বেগম', phone: '01711-234567', email: 'rahima@ngo.example' };
const formerly = 'Rahima Khatun';
const traces = [self.name, formerly, self.phone, self.email];

const tracesIn = (folder: string) => wordsIn(folder, traces);

/** A whole workshop in whose every text she is named, with her on its list. */
function namedEverywhere() {
  const said = [`Noted by ${self.name}, who was ${formerly}`, self.name, `${self.name}.`];
  const rows = Object.entries(wholeWorkshop).map(([table, list]) => {
    const known = tableNames.find((each) => each === table);
    const columns = known ? [...textColumns(known)] : [];
    return [
      table,
      list.map((row) => {
        const texts = columns.flatMap((column) => {
          const schema = Object.entries(known ? tables[known].row.shape : {}).find(
            ([name]) => name === column,
          )?.[1];
          const text = said.find((each) => schema?.safeParse(each).success);
          const isName = table === 'person' && column === 'name';
          return text === undefined || isName || column === 'minutes' ? [] : [[column, text]];
        });
        return { ...row, ...Object.fromEntries(texts) };
      }),
    ];
  });
  return rowsByTable.parse(Object.fromEntries(rows));
}

async function house() {
  const test = await openTestApp();
  const { app, send } = test;
  send('library.restore', { id: newId(), rows: namedEverywhere() });
  const workshopId = app.store.rows.list('workshop', {})[0]?.id ?? '';
  const id = newId();
  send('people.add', { id, workshopId, ...self, name: formerly });
  send('people.edit', { id, patch: { name: self.name }, base: {} });
  const [day] = app.store.rows.list('day', { workshopId });
  const when = { dayId: day?.id ?? '', half: '', on: true, source: 'paper' } as const;
  send('people.tick', { ...when, personIds: [id] });
  const boards = app.store.rows.list('board', { workshopId });
  expect(boards.length).toBeGreaterThan(0);
  send('room.show', { workshopId, kind: 'welcome', refId: null });
  send('room.freeze', { workshopId, on: true });
  await app.backup();
  return { ...test, workshopId, id };
}

describe('a person deleted everywhere', () => {
  test('stands in no byte of the data folder, and nothing else is lost or loose', async () => {
    const { app, folder, id, workshopId, close } = await house();
    expect(tracesIn(folder).length).toBeGreaterThan(4);
    const before = tableNames.map((table) => app.store.rows.list(table, {}).length);
    const preview = await previewErasing(app, id);
    expect(preview.mentions).toBeGreaterThan(20);
    expect(preview.hanging).toBe(1);
    await erase(app, { personId: id, also: [], texts: [] });
    expect(tracesIn(folder)).toEqual([]);
    expect(app.store.check()).toEqual([]);
    const after = tableNames.map((table) => app.store.rows.list(table, {}).length);
    expect(before.reduce((sum, count, at) => sum + count - (after[at] ?? 0), 0)).toBe(2);
    expect(app.store.rows.get('person', id)).toBeUndefined();
    expect(app.engine.history(workshopId, 'desk')).toEqual({ undo: null, redo: null });
    expect(app.engine.history(null, 'desk').undo).toBeNull();
    expect(app.store.backups?.list()).toHaveLength(2);
    close();
    const { store } = (await openTestApp(folder)).app;
    expect(store.check()).toEqual([]);
    expect(store.notices).toEqual([]);
    expect(tracesIn(folder)).toEqual([]);
  });

  test('goes on being deleted at the next start where the power went in between', async () => {
    const { app, folder, id } = await house();
    const copy = testFolder();
    const { finish } = app.store.eraser;
    const stopped = {
      ...app,
      store: {
        ...app.store,
        eraser: {
          ...app.store.eraser,
          finish: (now: number) => {
            cpSync(folder, copy, {
              recursive: true,
              filter: (path) => !path.endsWith('.lock'),
            });
            return finish(now);
          },
        },
      },
    };
    await erase(stopped, { personId: id, also: [], texts: [] });
    expect(tracesIn(copy).length).toBeGreaterThan(0);
    const again = await openTestApp(copy);
    expect(again.app.store.rows.get('person', id)).toBeUndefined();
    expect(again.app.store.check()).toEqual([]);
    expect(again.app.store.eraser.isPending()).toBe(false);
    expect(tracesIn(copy)).toEqual([]);
  });

  test('is told to screens, and what is done afterwards can be undone', async () => {
    const { app, id, workshopId, send } = await house();
    const told: string[] = [];
    app.engine.subscribe(({ changes }) => {
      for (const change of changes) told.push(`${change.op} ${change.table}`);
    });
    await erase(app, { personId: id, also: [], texts: [] });
    expect(told).toContain('delete person');
    expect(told).toContain('delete attendance');
    expect(told).toContain('update workshop');
    send('people.add', { id: newId(), workshopId, ...nobody });
    expect(app.engine.history(workshopId, 'desk').undo).toBe('people.add');
    send('history.undo', { workshopId });
    expect(app.store.check()).toEqual([]);
  });
});

describe('others', () => {
  async function two(name: string) {
    const test = await openTestApp();
    const { app, send } = test;
    const workshopId = newId();
    send('library.create', { id: workshopId, template: 'blank', title: 'Two', language: 'en' });
    const [one, other] = [newId(), newId()];
    send('people.add', { id: one, workshopId, ...nobody, name: 'Rahima Begum' });
    send('people.add', { id: other, workshopId, ...nobody, name });
    const note = { workshopId, kind: 'note' } as const;
    const noteId = newId();
    send('run.capture', { id: noteId, ...note, text: `Rahima Begum thanked ${name}` });
    const text = () => app.store.rows.get('capture', noteId)?.text;
    return { ...test, one, other, workshopId, text };
  }

  test('keep their name where a part of it is the same', async () => {
    const { app, one, other, text } = await two('Rahima Begum Chowdhury');
    await erase(app, { personId: one, also: [], texts: [] });
    expect(text()).toBe('[deleted person] thanked Rahima Begum Chowdhury');
    expect(app.store.rows.get('person', other)?.name).toBe('Rahima Begum Chowdhury');
  });

  test('of the very same name keep it, and it is said before', async () => {
    const { app, one, other, text } = await two('Rahima  begum');
    expect((await previewErasing(app, one)).hasNamesake).toBe(true);
    await erase(app, { personId: one, also: [], texts: [] });
    expect(text()).toBe('Rahima Begum thanked Rahima  begum');
    expect(app.store.rows.get('person', other)?.name).toBe('Rahima  begum');
  });

  test('in another workshop go where that is chosen, and stay where it is not', async () => {
    const { app, send, one } = await two('Karim');
    const elsewhere = newId();
    const named = { template: 'blank', language: 'en' } as const;
    send('library.create', { ...named, id: elsewhere, title: 'Later' });
    const again = newId();
    const ngo = { organisation: 'Nodi' };
    send('people.add', {
      id: again,
      workshopId: elsewhere,
      ...nobody,
      ...ngo,
      name: 'rahima begum',
    });
    expect((await previewErasing(app, one)).elsewhere).toEqual([
      { personId: again, workshopId: elsewhere, organisation: 'Nodi', title: 'Later' },
    ]);
    await erase(app, { personId: one, also: [again], texts: [] });
    expect(app.store.rows.get('person', again)).toBeUndefined();
    expect(app.store.check()).toEqual([]);
  });
});
