// Whatever is done in a rehearsal, the real store keeps every byte: rows, journal and revision.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type App, openApp } from '../../main/app.ts';
import { Refusal } from '../../main/engine/refusal.ts';
import { openSession } from '../../main/transports/session.ts';
import type { DownMessage } from '../../shared/contract/protocol.ts';
import {
  type CommandName,
  commands,
  type TableName,
  tableNames,
} from '../../shared/contract/registry.ts';
import { protocolVersion } from '../../shared/contract/version.ts';
import { newId } from '../../shared/lib/ids.ts';
import { fakeClock } from '../support/engine.ts';
import { inputOf } from '../support/input-of.ts';
import { silentLog } from '../support/silent-log.ts';

const minute = 60_000;
const names = Object.keys(commands) as CommandName[];

const fresh = Array.from({ length: 60 }, newId);
const tableOf: Readonly<Record<string, TableName>> = {
  workshopId: 'workshop',
  dayId: 'day',
  itemId: 'agendaItem',
  groupId: 'group',
  arrangementId: 'arrangement',
  personId: 'person',
  boardId: 'board',
  planId: 'plan',
};

let folder: string;
let app: App;
let clock: ReturnType<typeof fakeClock>;
const keepAwake = vi.fn();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uthan-rehearsal-'));
  clock = fakeClock(Date.UTC(2026, 0, 2));
  app = await openApp({
    dataFolder: folder,
    appVersion: '0.0.0',
    fontFolder: 'resources/fonts',
    clock,
    host: { stageUrl: null, printPdf: vi.fn(), keepAwake },
    log: silentLog,
  });
});
afterEach(() => {
  app.close();
  rmSync(folder, { recursive: true });
});

function dispatch(on: Pick<App, 'engine'>, name: string, input: unknown): void {
  on.engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input });
}

function addSample(sample = 'local-learning-groups-2010'): string {
  const workshopId = newId();
  dispatch(app, 'library.addSample', { id: workshopId, sample });
  return workshopId;
}

function firstItem(workshopId: string, at = 0): string {
  return app.store.rows.list('agendaItem', { workshopId })[at]?.id ?? '';
}

/** Everything there is of the real store. */
function everything(): string {
  const rows = tableNames.map((table) => [table, app.store.rows.list(table, {})]);
  const { journal } = app.store;
  // Backups come when their time has come; the index of the log is SQLite's own.
  const names = readdirSync(folder).filter((name) => !/^backups$|-shm$/.test(name));
  const files = names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
  return JSON.stringify([rows, [...journal.allChanges()], journal.head(), files]);
}

describe('a rehearsal', { timeout: 120_000 }, () => {
  it('leaves rows, journal, revision and files as they were, whatever is sent in it', () => {
    const workshopId = addSample();
    addSample('learning-route-2014');
    dispatch(app, 'run.start', { itemId: firstItem(workshopId), entryId: newId() });
    clock.advance(minute);
    dispatch(app, 'run.stop', { workshopId });
    const before = everything();
    const done = new Set<string>();
    const of = (table: TableName) => app.store.rows.list(table, { workshopId }).map(({ id }) => id);
    const everyId = tableNames.flatMap((table) => of(table).slice(0, 6));
    const idsFor = (name: string) => (field: string) => {
      const isNew = /\.(add|capture$|duplicate|start)/.test(name);
      if (/^(entryId|copyId)$/.test(field) || (field === 'id' && isNew)) return fresh;
      const table = tableOf[field];
      return table ? of(table) : everyId;
    };
    const one = fc.constantFrom(...names).chain((name) =>
      fc.record({
        name: fc.constant(name),
        input: inputOf(commands[name].input, idsFor(name)),
        passed: fc.integer({ min: 0, max: 10 * minute }),
      }),
    );
    fc.assert(
      fc.property(fc.array(one, { minLength: 5, maxLength: 25 }), (all) => {
        const heard: DownMessage[] = [];
        const send = (message: DownMessage) => heard.push(message);
        const session = openSession({ app, send, roleOf: () => 'desk' });
        session.receive({ type: 'hello', version: protocolVersion, language: 'en' });
        session.receive({ type: 'open', workshopId });
        const start = { do: 'start', workshopId, dayId: null, rate: 120 };
        session.receive({ type: 'rehearsal', request: newId(), act: start });
        const { rehearsal } = app.rehearsals.current() ?? {};
        for (const { name, input, passed } of all) {
          const request = newId();
          clock.advance(passed);
          session.receive({ type: 'command', request, name, input, rehearsal });
          const answer = heard.find((told) => told.type === 'answer' && told.request === request);
          if (answer?.type === 'answer' && answer.ok) done.add(name);
        }
        session.receive({ type: 'rehearsal', request: newId(), act: { do: 'end' } });
        session.close();
        expect(everything()).toBe(before);
      }),
      { numRuns: 60 },
    );
    // So many kinds of commands were fitting and done, in the copy alone.
    expect(done.size).toBeGreaterThan(20);
    expect(app.store.check()).toEqual([]);
  });

  it('begins with nothing run, on the day named, and sees its first item start on time', () => {
    const workshopId = addSample('learning-route-2014');
    dispatch(app, 'run.start', { itemId: firstItem(workshopId), entryId: newId() });
    dispatch(app, 'run.stop', { workshopId });
    const third = app.store.rows.list('day', { workshopId }).sort(byDate)[2];
    app.rehearsals.start({ workshopId, dayId: third?.id ?? '', rate: 30 });
    const copy = app.rehearsals.current();
    expect(copy?.store.rows.list('runEntry', {})).toEqual([]);
    expect(copy?.store.rows.list('workshop', {})).toHaveLength(1);
    const shown = new Date(copy?.clock.now() ?? 0);
    expect(shown.toISOString().slice(0, 10)).toBe(third?.date);
    clock.advance(minute);
    expect(copy?.clock.now()).toBe(shown.getTime() + 30 * minute);
    app.rehearsals.setRate(10);
    clock.advance(minute);
    expect(copy?.clock.now()).toBe(shown.getTime() + 40 * minute);
  });

  it('begins with the first round of the groups, whatever was held', () => {
    const workshopId = addSample();
    const [arrangement] = app.store.rows.list('arrangement', { workshopId });
    const arrangementId = arrangement?.id ?? '';
    dispatch(app, 'groups.setRounds', { arrangementId, rounds: 2 });
    dispatch(app, 'groups.goToRound', { arrangementId, round: 1 });
    app.rehearsals.start({ workshopId, dayId: null, rate: 30 });
    const copy = app.rehearsals.current();
    const rounds = { id: arrangementId, rounds: 2 };
    expect(copy?.store.rows.list('arrangement', rounds)).toMatchObject([{ round: 0 }]);
    expect(app.store.rows.list('arrangement', rounds)).toMatchObject([{ round: 1 }]);
  });

  it('takes a day without a date for today', () => {
    const workshopId = newId();
    const input = { id: workshopId, template: 'one-day-swot', language: 'en', title: 'Fair' };
    dispatch(app, 'library.create', input);
    app.rehearsals.start({ workshopId, dayId: null, rate: 60 });
    const copy = app.rehearsals.current();
    expect(copy?.store.rows.list('day', {})[0]?.date).toBe('2026-01-02');
    expect(app.store.rows.list('day', {})[0]?.date).toBe('');
  });

  it('rings its alarms in its own time, and those of an hour ago not at all', () => {
    vi.useFakeTimers();
    const workshopId = addSample();
    const [arrangement] = app.store.rows.list('arrangement', { workshopId });
    const given = { groupId: null, duration: 20 * minute, warning: 0 };
    const timer = { arrangementId: arrangement?.id, ...given };
    dispatch(app, 'groups.startTimer', { id: newId(), ...timer });
    expect(() => app.rehearsals.start({ workshopId, dayId: null, rate: 120 })).toThrow(Refusal);
    clock.advance(60 * minute);
    app.rehearsals.start({ workshopId, dayId: null, rate: 120 });
    const copy = app.rehearsals.current();
    if (!copy) throw new Error('there is no rehearsal');
    const heard: DownMessage[] = [];
    copy.addListener((message) => heard.push(message));
    dispatch(copy, 'groups.startTimer', { id: newId(), ...timer });
    const goOn = (ms: number) => {
      clock.advance(ms);
      vi.advanceTimersByTime(ms);
    };
    for (let at = 0; at < 99; at += 1) goOn(100);
    expect(heard).toEqual([]);
    goOn(100);
    expect(heard).toMatchObject([{ type: 'alarm', kind: 'group-end', groups: [] }]);
    goOn(10_000);
    expect(heard).toHaveLength(1);
    vi.useRealTimers();
  });

  it('starts by its own clock what starts by the clock, in the copy alone', () => {
    vi.useFakeTimers();
    const workshopId = addSample();
    const id = firstItem(workshopId);
    const patch = { rolls: true, fixedStart: 14 * 60 };
    dispatch(app, 'agenda.editItem', { id, patch, base: {} });
    app.rehearsals.start({ workshopId, dayId: null, rate: 60 });
    vi.advanceTimersByTime(100);
    const begun = app.rehearsals.current()?.store.rows.list('runEntry', {});
    expect(begun).toMatchObject([{ itemId: id, startedAt: Date.UTC(2010, 11, 13, 8) }]);
    app.rehearsals.end();
    vi.advanceTimersByTime(100);
    expect(app.store.rows.list('runEntry', {})).toEqual([]);
    vi.useRealTimers();
  });

  it('keeps the machine awake, and follows a clock set meanwhile only afterwards', () => {
    const workshopId = addSample();
    const resync = vi.spyOn(app.clock, 'resync');
    app.rehearsals.start({ workshopId, dayId: null, rate: 60 });
    expect(keepAwake).toHaveBeenLastCalledWith(true);
    app.woken();
    expect(resync).not.toHaveBeenCalled();
    app.rehearsals.end();
    expect(keepAwake).toHaveBeenLastCalledWith(false);
    expect(resync).toHaveBeenCalledOnce();
  });
});

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : 1;
}
