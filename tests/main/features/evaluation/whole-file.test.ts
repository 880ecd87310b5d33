// Whoever has everything that is on the disk tries to find out who said what.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { type App, openApp } from '../../../../main/app.ts';
import { exportWorkshop } from '../../../../main/exports/export.ts';
import { importWorkshop } from '../../../../main/exports/import.ts';
import { keepRoom } from '../../../../main/room/kept.ts';
import { openStore } from '../../../../main/store/open.ts';
import { fewestAlike } from '../../../../shared/features/evaluation/traits.ts';
import type { Sex } from '../../../../shared/features/people/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { fakeClock, handlesOf, testEngine } from '../../../support/engine.ts';
import { evaluationHouse } from '../../../support/evaluation-house.ts';
import { testFolder } from '../../../support/folder.ts';
import { silentLog } from '../../../support/silent-log.ts';

const host = { stageUrl: null, printPdf: () => Promise.reject(), keepAwake: () => undefined };

/** Twelve and nine of two organisations, two of a third, and one whose sex is nobody else's. */
const list: readonly { readonly sex: Sex; readonly organisation: string }[] = [
  ...Array.from({ length: 7 }, () => ({ sex: 'female', organisation: 'NGF' }) as const),
  ...Array.from({ length: 6 }, () => ({ sex: 'female', organisation: 'RRF' }) as const),
  ...Array.from({ length: 2 }, () => ({ sex: 'female', organisation: 'PROSHIKA' }) as const),
  ...Array.from({ length: 8 }, () => ({ sex: 'male', organisation: 'NGF' }) as const),
  { sex: 'other', organisation: 'RRF' },
];
/** What each says, in the order of the list: by this the attack knows whom it has found. */
const confession = (at: number) => `Confession-${String(at).padStart(2, '0')}-Zebra`;

async function opened(folder: string, clock = fakeClock()) {
  const about = { dataFolder: folder, appVersion: '1', fontFolder: 'resources/fonts' };
  return { clock, app: await openApp({ ...about, clock, host, log: silentLog }) };
}

/** A busy machine takes its time over copies and the disk (ms). */
const patience = { timeout: 30_000, interval: 100 };

/** Everybody answers, one after the other; backups are taken meanwhile as time goes by. */
async function answered(app: App, clock: ReturnType<typeof fakeClock>) {
  const handles = { ...handlesOf(app.engine, app.store), clock, troubles: [] };
  const house = evaluationHouse(list, handles);
  house.open();
  const requests: string[] = [];
  const times: number[] = [];
  const seats: string[] = [];
  for (const [at, personId] of house.personIds.entries()) {
    clock.advance(61_000);
    const seatId = house.joins(personId);
    clock.advance(7_000);
    const request = newId();
    const text = { item: house.itemIds.at(-1), text: confession(at) };
    house.answers(seatId, { said: [...house.says((at % 4) + 1).said, text] }, request);
    requests.push(request);
    times.push(clock.now());
    seats.push(seatId);
    if (at % 6 === 5) await app.backup();
  }
  return { ...house, requests, times, seats };
}

/** Every file there is, by its path in the folder. */
function filesIn(folder: string): Map<string, string> {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = all.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]));
}

/** In which order confessions stand in what a file holds. */
const orderIn = (bytes: string) =>
  [...bytes.matchAll(/Confession-(\d\d)-Zebra/g)].map(([, at]) => at);

function journalOf(folder: string): { command: string; actor: string; at: number; all: string }[] {
  const db = new Database(join(folder, 'uthan.db'), { readonly: true });
  const rows = db
    .prepare<[], { command: string; actor: string; at: number; all: string }>(
      `SELECT command, actor, at, seq || ' ' || request || ' ' || actor || ' ' || stack || ' ' ||
       at || ' ' || changes AS "all" FROM journal ORDER BY seq`,
    )
    .all();
  db.close();
  return rows;
}

describe('whoever has the whole file', () => {
  test('finds no answer in the journal, nor a request, a seat or a moment that goes with one', async () => {
    const folder = testFolder();
    const { app, clock } = await opened(folder);
    const { requests, times, seats, responses, rows } = await answered(app, clock);
    const ids = [...responses(), ...rows('answer')].map(({ id }) => id);
    // Not UUIDs of version 7, which tell when they were made.
    expect(ids.filter((id) => id[14] !== '4')).toEqual([]);
    const journal = journalOf(folder);
    const answers = journal.filter(({ command }) => command === 'evaluation.answer');
    expect(answers).toHaveLength(list.length);
    for (const { all, actor, at } of answers) {
      expect(actor).toBe('');
      expect(times).not.toContain(at);
      expect(seats.filter((seat) => all.includes(seat))).toEqual([]);
    }
    const told = journal.map(({ all }) => all).join('\n');
    expect(told).not.toContain('Confession');
    expect(ids.filter((id) => told.includes(id))).toEqual([]);
    const everything = [...filesIn(folder).values()].join('\n');
    expect(requests.filter((request) => everything.includes(request))).toEqual([]);
    // Who has answered is written nowhere; that somebody has is in the journal alone.
    expect(app.store.check()).toEqual([]);
    app.close();
  });

  test('finds nothing, once the form is closed, that was there before: in no file and no backup', async () => {
    const folder = testFolder();
    const { app, clock } = await opened(folder);
    const room = { workshopId: '', port: 1, code: '', stageCode: '', key: 'a'.repeat(64) };
    keepRoom(folder, { ...room, locked: false, approves: false, since: 0 });
    const house = await answered(app, clock);
    const ids = [...house.responses(), ...house.rows('answer')].map(({ id }) => id);
    const before = filesIn(folder);
    expect([...before].filter(([, bytes]) => bytes.includes('Confession')).length).toBeGreaterThan(
      3,
    );
    house.close();
    await vi.waitFor(() => {
      const holding = [...filesIn(folder)].filter(([, bytes]) => bytes.includes('Confession'));
      expect(holding.map(([name]) => name.replace(/-.*/, '')).toSorted()).toEqual([
        'backups/daily',
        'backups/recent',
        'uthan.db',
      ]);
    }, patience);
    for (const [name, bytes] of filesIn(folder)) {
      expect(
        ids.filter((id) => bytes.includes(id)),
        name,
      ).toEqual([]);
      const order = orderIn(bytes);
      if (order.length === 0) continue;
      // As they came, or the other way round: one of 24 factorial.
      expect(order, name).not.toEqual(order.toSorted());
      expect(order, name).not.toEqual(order.toSorted().toReversed());
      expect(new Set(order).size).toBe(list.length);
    }
    expect(house.responses()).toHaveLength(list.length);
    expect(app.store.check()).toEqual([]);
    app.close();
  });

  test('finds in what is kept of who answered no fewer than five of the list, also by subtraction', async () => {
    const folder = testFolder();
    const { app, clock } = await opened(folder);
    const house = await answered(app, clock);
    for (const when of ['open', 'closed']) {
      const kept = house.responses().map(({ sex, organisation }) => `${sex}/${organisation}`);
      const counts = new Map(
        kept.map((one) => [one, kept.filter((other) => other === one).length]),
      );
      for (const [one, count] of counts)
        expect(count, `${when} ${one}`).toBeGreaterThanOrEqual(fewestAlike);
      // 'other' is one person: told apart, the rest of the list would be them. So men are not told either.
      expect(Object.fromEntries(counts)).toEqual({
        'female/NGF': 7,
        'female/': 8,
        '/': 9,
      });
      if (when === 'open') house.close();
    }
    app.close();
  });

  test('finds nothing in a file that was closed and cut off before anything else was done', async () => {
    const folder = testFolder();
    const store = await openStore(folder, Date.now);
    const house = evaluationHouse(list, testEngine(store));
    house.open();
    house.answers(house.joins(house.personIds[0] ?? null), {
      said: [{ item: house.itemIds.at(-1), text: confession(0) }],
    });
    const [old] = house.responses();
    await store.backups?.take(Date.now());
    house.close();
    store.close();
    const { app } = await opened(folder, fakeClock(Date.now()));
    await vi.waitFor(() => {
      const holding = [...filesIn(folder)].filter(([, bytes]) => bytes.includes(old?.id ?? '?'));
      expect(holding.map(([name]) => name)).toEqual([]);
    }, patience);
    expect(app.store.rows.list('response', {})).toHaveLength(1);
    app.close();
  });

  test('finds nobody in a workshop that is taken along', async () => {
    const folder = testFolder();
    const { app, clock } = await opened(folder);
    const house = await answered(app, clock);
    house.close();
    const rows = app.rowsOf(house.workshopId);
    const about = { store: app.store, host, appVersion: '1', fontFolder: 'resources/fonts', clock };
    const { bytes } = await exportWorkshop({ ...about, rows, format: 'uthan' });
    const text = strFromU8(unzipSync(bytes)['rows.json'] ?? new Uint8Array());
    const { response, answer } = JSON.parse(text);
    const known = [...house.personIds, ...house.seats, ...house.requests];
    const told = JSON.stringify([response, answer]);
    expect(known.filter((id) => told.includes(id))).toEqual([]);
    expect(orderIn(told)).not.toEqual(orderIn(told).toSorted());
    app.close();
  });

  test.each(['evaluation.remove', 'workshop.remove'] as const)(
    'finds no answer in the journal where %s takes the form and Undo brings it back',
    async (name) => {
      const folder = testFolder();
      const { app, clock } = await opened(folder);
      const house = await answered(app, clock);
      const id = name === 'workshop.remove' ? house.workshopId : house.formId;
      expect(() => house.send(name, { id })).toThrow();
      house.close();
      const said = () =>
        house
          .rows('answer')
          .map(({ text, value }) => `${text} ${value}`)
          .toSorted();
      const [before, ids] = [said(), house.responses().map((one) => one.id)];
      house.send(name, { id });
      expect(house.rows('response')).toEqual([]);
      const undone = { workshopId: name === 'workshop.remove' ? null : house.workshopId };
      for (const turn of ['history.undo', 'history.redo', 'history.undo'] as const)
        house.send(turn, undone);
      // All that was said is there again, and not as it lay before.
      expect(said()).toEqual(before);
      expect(house.responses().filter((one) => ids.includes(one.id))).toEqual([]);
      house.send('evaluation.reopen', { id: house.formId });
      expect(
        journalOf(folder)
          .map(({ all }) => all)
          .join('\n'),
      ).not.toContain('Confession');
      expect(app.store.check()).toEqual([]);
      app.close();
    },
  );

  test('finds neither order nor answers of an open form in a file taken along, nor in the journal once it is restored', async () => {
    const folder = testFolder();
    const { app, clock } = await opened(folder);
    const house = await answered(app, clock);
    const ids = [...house.responses(), ...house.rows('answer')].map((one) => one.id);
    const rows = app.rowsOf(house.workshopId);
    const about = { store: app.store, host, appVersion: '1', fontFolder: 'resources/fonts', clock };
    const { bytes } = await exportWorkshop({ ...about, rows, format: 'uthan' });
    const text = strFromU8(unzipSync(bytes)['rows.json'] ?? new Uint8Array());
    const taken = JSON.parse(text);
    const told = JSON.stringify([taken.response, taken.answer]);
    expect(ids.filter((one) => told.includes(one))).toEqual([]);
    expect(orderIn(told)).not.toEqual(orderIn(told).toSorted());
    expect(taken.response.map(({ source }: { source: string }) => source)).not.toContain('phone');
    const copy = await importWorkshop(app, bytes);
    const own = () => house.rows('response', { workshopId: copy }).length;
    expect(own()).toBe(list.length);
    house.send('history.undo', { workshopId: null });
    expect(own()).toBe(0);
    house.send('history.redo', { workshopId: null });
    expect(own()).toBe(list.length);
    expect(
      journalOf(folder)
        .map(({ all }) => all)
        .join('\n'),
    ).not.toContain('Confession');
    expect(app.store.check()).toEqual([]);
    app.close();
  });
});
