// Bells and items that start by the clock: on a real database, with time faked.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepTime } from '../../main/timekeeper.ts';
import type { DownMessage } from '../../shared/contract/protocol.ts';
import type { AgendaItem } from '../../shared/features/agenda/model.ts';
import { runningEntries } from '../../shared/features/run/rules.ts';
import { newId } from '../../shared/lib/ids.ts';
import { itemsOf, minute } from '../support/agenda-rows.ts';
import { testEngine } from '../support/engine.ts';

/** 14:00 on Monday 13 December 2010, in Dhaka. */
const start = Date.UTC(2010, 11, 13, 8, 0);

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A workshop of one day from 14:00 with these items, and everything that rings in it. */
function kept(...items: readonly Partial<AgendaItem>[]) {
  const t = testEngine();
  t.clock.set(start);
  const workshopId = t.workshop();
  t.store.rows.update('workshop', workshopId, { timeZone: 'Asia/Dhaka' });
  const day = t.rows('day', { workshopId })[0];
  if (!day) throw new Error('a blank workshop should have a day');
  for (const { id } of t.rows('agendaItem', { workshopId })) t.send('agenda.removeItem', { id });
  t.store.rows.update('day', day.id, { date: '2010-12-13', start: 14 * 60 });
  const ids = items.map(() => newId());
  itemsOf(...items).forEach((item, at) => {
    const place = { id: ids[at] ?? '', workshopId, dayId: day.id };
    t.store.rows.insert('agendaItem', { ...item, ...place });
  });
  const rung: { readonly kind: string; readonly after: number; readonly sound: boolean }[] = [];
  const named: (readonly string[])[] = [];
  const awake: boolean[] = [];
  const tell = (message: DownMessage) => {
    if (message.type !== 'alarm') return;
    named.push(message.groups);
    rung.push({
      kind: message.kind,
      after: (t.clock.now() - start) / minute,
      sound: message.sound,
    });
  };
  const held = { now: false };
  const faults: string[] = [];
  const log = { info: () => undefined, error: (what: string) => faults.push(what) };
  const time = keepTime({
    store: t.store,
    engine: t.engine,
    clock: t.clock,
    host: { keepAwake: (on) => awake.push(on) },
    log,
    tell,
    isHeld: () => held.now,
  });
  const pass = (minutes: number) => {
    for (let second = 0; second < minutes * 60; second += 1) {
      t.clock.advance(1000);
      vi.advanceTimersByTime(1000);
    }
  };
  vi.advanceTimersByTime(0);
  const onClock = () =>
    runningEntries(t.rows('runEntry', { workshopId })).map(({ itemId }) => ids.indexOf(itemId));
  const begin = (at: number) => {
    t.send('run.start', { itemId: ids[at] ?? '', entryId: newId() });
    vi.advanceTimersByTime(0);
  };
  const told = () => rung.map(({ kind, after }) => `${kind} ${after}`);
  return {
    ...t,
    workshopId,
    ids,
    pass,
    begin,
    onClock,
    told,
    rung,
    named,
    awake,
    faults,
    time,
    held,
  };
}

describe('an item on the clock', () => {
  test('rings at its two warnings, at its end, and every five minutes over, once each', () => {
    const { begin, pass, told } = kept({ duration: 15 });
    begin(0);
    pass(31);
    expect(told()).toEqual([
      'item-warning 10',
      'item-danger 14',
      'item-end 15',
      'item-over 20',
      'item-over 25',
      'item-over 30',
    ]);
  });

  test('stops telling that it is over after an hour', () => {
    const { begin, pass, told } = kept({ duration: 1 });
    begin(0);
    pass(180);
    expect(told().filter((line) => line.startsWith('item-over'))).toHaveLength(12);
  });

  test('rings later by its pause, and not at all while paused', () => {
    const { workshopId, begin, pass, told, send } = kept({ duration: 15 });
    begin(0);
    pass(5);
    send('run.pause', { workshopId });
    pass(60);
    expect(told()).toEqual([]);
    send('run.resume', { workshopId });
    pass(10);
    expect(told()).toEqual(['item-warning 70', 'item-danger 74', 'item-end 75']);
  });

  test('whose start is undone takes its bells back', () => {
    const { workshopId, begin, pass, told, send } = kept({ duration: 15 });
    begin(0);
    pass(2);
    send('history.undo', { workshopId });
    pass(60);
    expect(told()).toEqual([]);
  });

  test('has its own limits, else those of the workshop', () => {
    const { workshopId, begin, pass, told, send } = kept({ duration: 15, warning: 8 }, {});
    send('run.editSettings', { id: workshopId, patch: { danger: 2 }, base: {} });
    begin(0);
    pass(14);
    expect(told()).toEqual(['item-warning 7', 'item-danger 13']);
  });

  test('that counts to its end rings at that end, paused or not', () => {
    const { workshopId, begin, pass, told, send } = kept({ duration: 15, countToEnd: true });
    pass(6);
    begin(0);
    send('run.pause', { workshopId });
    pass(9);
    expect(told()).toEqual(['item-warning 10', 'item-danger 14', 'item-end 15']);
  });
});

test('a silent workshop is told in words alone', () => {
  const { workshopId, begin, pass, rung, send } = kept({ duration: 6 });
  send('run.editSettings', { id: workshopId, patch: { sound: false }, base: {} });
  begin(0);
  pass(2);
  expect(rung).toEqual([{ kind: 'item-warning', after: 1, sound: false }]);
});

test('timers, speakers and reporting groups ring for themselves', () => {
  const { workshopId, ids, pass, told, send } = kept({ duration: 60, kind: 'report-back' });
  const timer = newId();
  send('run.addTimer', { id: timer, workshopId, slot: 1, title: '', duration: 4 * minute });
  send('run.startTimer', { id: timer });
  send('run.addTurn', { id: newId(), workshopId, name: 'Rahima', personId: null });
  send('run.nextTurn', { workshopId });
  const arrangementId = newId();
  send('groups.addArrangement', { id: arrangementId, workshopId, title: '' });
  send('groups.addGroups', { arrangementId, groups: [{ id: newId(), name: 'One' }] });
  send('run.nextReport', { id: newId(), itemId: ids[0] ?? '' });
  vi.advanceTimersByTime(0);
  pass(20);
  expect(told()).toEqual([
    'turn-warning 1.5',
    'turn-end 2',
    'timer-end 4',
    'report-warning 8',
    'report-questions 10',
    'report-end 15',
  ]);
});

test('clocks of single groups say whose they are, and ring once where they end together', () => {
  const { workshopId, pass, told, named, send } = kept({});
  const arrangementId = newId();
  send('groups.addArrangement', { id: arrangementId, workshopId, title: '' });
  const groups = ['One', 'Two', 'Three'].map((name) => ({ id: newId(), name }));
  send('groups.addGroups', { arrangementId, groups });
  const timers = groups.map(({ id: groupId }, at) => ({
    ...{ id: newId(), groupId, warning: 0 },
    duration: (at === 2 ? 3 : 2) * minute,
  }));
  send('groups.startTimers', { arrangementId, timers });
  vi.advanceTimersByTime(0);
  pass(4);
  expect(told()).toEqual(['group-end 2', 'group-end 3']);
  expect(named).toEqual([['One', 'Two'], ['Three']]);
});

test('a step on a board rings a minute before its end and at it, and no more once it is stopped', () => {
  const { workshopId, pass, told, send } = kept({});
  const boardId = newId();
  send('board.add', { id: boardId, workshopId, title: '', caseId: null, groupId: null });
  send('board.setPhase', { boardId, phase: 'brief' });
  vi.advanceTimersByTime(0);
  pass(2);
  send('board.stretchPhase', { boardId, by: minute });
  vi.advanceTimersByTime(0);
  pass(5);
  expect(told()).toEqual(['board-warning 5', 'board-end 6']);
  send('board.setPhase', { boardId, phase: 'vote' });
  send('board.stopClock', { boardId });
  vi.advanceTimersByTime(0);
  pass(10);
  expect(told()).toHaveLength(2);
});

describe('an item that starts by the clock', () => {
  test('starts at its fixed time, though nothing was started by hand', () => {
    const { pass, onClock } = kept({}, { fixedStart: 14 * 60 + 30, rolls: true });
    pass(29);
    expect(onClock()).toEqual([]);
    pass(1);
    expect(onClock()).toEqual([1]);
  });

  test('follows what had its time; others wait for a press', () => {
    const { begin, pass, onClock, faults } = kept(
      { duration: 10 },
      { duration: 5, rolls: true },
      {},
    );
    begin(0);
    pass(10);
    expect(onClock()).toEqual([1]);
    pass(30);
    expect(onClock()).toEqual([1]);
    expect(faults).toEqual([]);
  });

  test('waits through a pause and for time that was given', () => {
    const { workshopId, begin, pass, onClock, send } = kept({ duration: 10 }, { rolls: true });
    begin(0);
    send('run.addTime', { workshopId, by: 2 * minute });
    send('run.pause', { workshopId });
    pass(20);
    expect(onClock()).toEqual([0]);
    send('run.resume', { workshopId });
    pass(11.5);
    expect(onClock()).toEqual([0]);
    pass(0.5);
    expect(onClock()).toEqual([1]);
  });

  test('starts once: taken back by hand, it stays taken back', () => {
    const { workshopId, begin, pass, onClock, send } = kept({ duration: 10 }, { rolls: true });
    begin(0);
    pass(11);
    expect(onClock()).toEqual([1]);
    send('history.undo', { workshopId });
    pass(5);
    expect(onClock()).toEqual([0]);
  });

  test('waits while a rehearsal is on, and then starts', () => {
    const { begin, pass, onClock, held, time } = kept({ duration: 10 }, { rolls: true });
    begin(0);
    held.now = true;
    pass(12);
    expect(onClock()).toEqual([0]);
    held.now = false;
    time.reschedule();
    vi.advanceTimersByTime(0);
    expect(onClock()).toEqual([1]);
  });

  test('does not start once its time has gone by', () => {
    const fixed = { fixedStart: 13 * 60, duration: 30, rolls: true };
    const { pass, onClock } = kept(fixed);
    pass(5);
    expect(onClock()).toEqual([]);
  });

  test('starts at once where time taken away has used up what is before it', () => {
    const { workshopId, begin, pass, onClock, send } = kept({ duration: 10 }, { rolls: true });
    begin(0);
    pass(6);
    send('run.addTime', { workshopId, by: -5 * minute });
    pass(0.1);
    expect(onClock()).toEqual([1]);
  });
});

test('the machine is kept awake while anything runs', () => {
  const { workshopId, begin, send, awake } = kept({});
  begin(0);
  expect(awake.at(-1)).toBe(true);
  send('run.stop', { workshopId });
  expect(awake.at(-1)).toBe(false);
});
