import { afterEach, expect, it, vi } from 'vitest';
import { clockOf } from '../../main/clock.ts';
import { liveApp } from '../../main/live-app.ts';
import type { DownMessage } from '../../shared/contract/protocol.ts';
import { newId } from '../../shared/lib/ids.ts';
import { laptop } from '../support/laptop.ts';
import { openMemoryStore } from '../support/memory-store.ts';
import { silentLog } from '../support/silent-log.ts';

const minute = 60_000;
const hour = 60 * minute;

afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const machine = laptop(Date.UTC(2010, 11, 13, 3));
  const app = liveApp(openMemoryStore(), {
    dataFolder: '',
    appVersion: '0.0.0',
    fontFolder: '',
    clock: clockOf(machine.sources),
    host: { stageUrl: null, printPdf: vi.fn(), keepAwake: vi.fn() },
    log: silentLog,
  });
  const heard: DownMessage[] = [];
  app.addListener((message) => heard.push(message));
  const send = (name: string, input: unknown) =>
    app.engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input });
  const workshopId = newId();
  send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  const [item] = app.store.rows.list('agendaItem', { workshopId });
  const start = () => send('run.start', { itemId: item?.id, entryId: newId() });
  return { machine, app, heard, send, workshopId, start };
}

it('follows a clock that was set while nothing runs, and tells the screens', () => {
  const { machine, app, heard } = open();
  machine.setClock(3 * hour);
  app.checkClock();
  const now = machine.truth() + 3 * hour;
  expect(app.clock.now()).toBe(now);
  expect(heard).toEqual([{ type: 'clock', now, rate: 1, rehearsal: null }]);
  app.checkClock();
  expect(heard).toHaveLength(1);
});

it('goes on evenly while an item is on the clock, and follows once it is off', () => {
  const { machine, app, heard, send, workshopId, start } = open();
  start();
  machine.setClock(-3 * hour);
  app.checkClock();
  expect(app.clock.now()).toBe(machine.truth());
  machine.sleep(hour);
  send('run.pause', { workshopId });
  expect(heard).toEqual([]);
  const [paused] = app.store.rows.list('runEntry', { workshopId });
  expect((paused?.pausedAt ?? 0) - (paused?.startedAt ?? 0)).toBe(hour);
  send('run.stop', { workshopId });
  expect(app.clock.now()).toBe(machine.truth() - 3 * hour);
  expect(heard).toHaveLength(1);
});

it('does not wait for a clock that was forgotten the day before', () => {
  const { machine, app, start } = open();
  start();
  machine.sleep(13 * hour);
  machine.setClock(hour);
  app.checkClock();
  expect(app.clock.now()).toBe(machine.truth() + hour);
});

it('a whole day goes right: twenty sleeps, the clock set on and back, alarms and an item', () => {
  vi.useFakeTimers();
  const { machine, app, heard, send, workshopId, start } = open();
  const begun = machine.truth();
  start();
  const [arrangement] = app.store.rows.list('arrangement', { workshopId });
  const startTimer = () => {
    const given = { groupId: null, duration: 20 * minute, warning: 2 * minute };
    send('groups.startTimer', { id: newId(), arrangementId: arrangement?.id, ...given });
  };
  for (let at = 0; at < 20; at += 1) {
    startTimer();
    machine.run(7 * minute);
    machine.setClock(at % 2 === 0 ? 3 * hour : -3 * hour);
    // Now and then the lid is shut over the warning, over both, or over neither.
    machine.sleep([12 * minute, 14 * minute, 4 * minute][at % 3] ?? 0);
    machine.run(minute);
    const [entry] = app.store.rows.list('runEntry', { endedAt: null });
    const ran = app.clock.now() - (entry?.startedAt ?? 0);
    expect(Math.abs(ran - (machine.truth() - begun))).toBeLessThan(250);
    machine.run(24 * minute - (machine.truth() - begun - at * 24 * minute));
  }
  expect(machine.truth() - begun).toBe(8 * hour);
  const rung = heard.flatMap((told) => (told.type === 'alarm' ? [told.kind] : []));
  expect(rung.filter((kind) => kind === 'group-warning')).toHaveLength(20);
  expect(rung.filter((kind) => kind === 'group-end')).toHaveLength(20);
});
