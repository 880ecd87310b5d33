// What stands beside the item on the clock: other tracks, timers, speakers and reporting groups.
import { describe, expect, test } from 'vitest';
import { reporting, speaking } from '../../../../shared/features/run/turns.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { minute } from '../../../support/agenda-rows.ts';
import { partedDay } from '../../../support/parted-house.ts';

describe('tracks beside each other', () => {
  test('each has an item of its own on the clock; what all do together ends them all', () => {
    const { t, start, onClock } = partedDay();
    start('all');
    t.clock.advance(minute);
    start('a1');
    t.clock.advance(minute);
    start('b1');
    expect(onClock()).toEqual(['b1', 'a1']);
    start('a2');
    expect(onClock().toSorted()).toEqual(['a2', 'b1']);
    start('end');
    expect(onClock()).toEqual(['end']);
  });

  test('a command acts on the stretch named, else on the one started last', () => {
    const { t, workshopId, start, entryOf } = partedDay();
    start('a1');
    t.clock.advance(minute);
    start('b1');
    t.send('run.pause', { workshopId });
    t.send('run.addTime', { workshopId, runningId: entryOf('a1')?.id, by: minute });
    expect(entryOf('b1')).toMatchObject({ pausedAt: t.clock.now(), added: 0 });
    expect(entryOf('a1')).toMatchObject({ pausedAt: null, added: minute });
    const ended = entryOf('a1')?.id;
    t.send('run.stop', { workshopId, runningId: ended });
    expect(() => t.send('run.pause', { workshopId, runningId: ended })).toThrow('nothing-running');
  });

  test('a capture is stamped with the item whose clock stands in front', () => {
    const { t, workshopId, idOf, start, entryOf } = partedDay();
    start('a1');
    t.clock.advance(minute);
    start('b1');
    const [one, two] = [newId(), newId()];
    const note = { workshopId, kind: 'note', text: 'Noted' } as const;
    t.send('run.capture', { id: one, ...note });
    t.send('run.capture', { id: two, ...note, runningId: entryOf('a1')?.id });
    expect(t.rows('capture', { id: one })[0]?.itemId).toBe(idOf('b1'));
    expect(t.rows('capture', { id: two })[0]?.itemId).toBe(idOf('a1'));
  });

  test('next and back stay in their track, and do not end the others', () => {
    const { start, onClock, go } = partedDay();
    start('a1');
    start('b1');
    go('run.next', 'a1');
    expect(onClock().toSorted()).toEqual(['a2', 'b1']);
    expect(() => go('run.next', 'a2')).toThrow('no-next');
    go('run.back', 'a2');
    expect(onClock().toSorted()).toEqual(['a1', 'b1']);
  });

  test('a day that begins with tracks starts them all, but none that has run already', () => {
    const { t, workshopId, idOf, start, onClock, entryOf } = partedDay();
    const begin = (itemId: string) =>
      t.send('run.start', { itemId, entryId: newId(), beside: true });
    begin(idOf('a1'));
    expect(onClock().toSorted()).toEqual(['a1', 'b1']);
    t.send('history.undo', { workshopId });
    expect(onClock()).toEqual([]);
    start('b1');
    t.send('run.stop', { workshopId, runningId: entryOf('b1')?.id });
    begin(idOf('a1'));
    expect(onClock()).toEqual(['a1']);
    begin(idOf('end'));
    expect(onClock()).toEqual(['end']);
  });

  test('next from what all do together starts the first item of every track, in one step', () => {
    const { t, workshopId, start, onClock, entryOf, go } = partedDay();
    start('all');
    t.clock.advance(minute);
    go('run.next', 'all');
    expect(onClock().toSorted()).toEqual(['a1', 'b1']);
    for (const name of ['a1', 'b1'] as const)
      expect(entryOf(name)).toMatchObject({ startedAt: t.clock.now(), added: 0 });
    t.send('history.undo', { workshopId });
    expect(onClock()).toEqual(['all']);
    t.send('history.redo', { workshopId });
    expect(onClock().toSorted()).toEqual(['a1', 'b1']);
  });

  test('next leaves a track that begins by the clock to the clock, and starts no track twice', () => {
    const { t, idOf, start, onClock, go } = partedDay();
    const rolls = { rolls: true, fixedStart: 1200 };
    t.store.rows.update('agendaItem', idOf('b1'), rolls);
    start('all');
    go('run.next', 'all');
    expect(onClock()).toEqual(['a1']);
    t.store.rows.update('agendaItem', idOf('b1'), { rolls: false });
    go('run.back', 'a1');
    go('run.next', 'all');
    expect(onClock().toSorted()).toEqual(['a1', 'b1']);
  });

  test('the stage takes the scene of the item that stands first', () => {
    const { t, workshopId, idOf, start, go } = partedDay();
    for (const [name, sceneKind] of [['a1', 'clock'] as const, ['b1', 'agenda'] as const])
      t.store.rows.update('agendaItem', idOf(name), { sceneKind });
    t.send('room.follow', { workshopId, on: true });
    start('all');
    go('run.next', 'all');
    expect(t.rows('stage', { workshopId })[0]?.kind).toBe('clock');
  });

  test('the last track to finish goes on to what all do together', () => {
    const { t, workshopId, start, onClock, go, entryOf } = partedDay();
    start('a2');
    start('b2');
    t.send('run.stop', { workshopId, runningId: entryOf('a2')?.id });
    go('run.next', 'b2');
    expect(onClock()).toEqual(['end']);
  });

  test('an item that is left out and a milestone are stepped over', () => {
    const { t, idOf, start, onClock, go } = partedDay();
    t.store.rows.update('agendaItem', idOf('a1'), { skipped: true });
    t.store.rows.update('agendaItem', idOf('b1'), { kind: 'milestone' });
    start('all');
    go('run.next', 'all');
    expect(onClock().toSorted()).toEqual(['a2', 'b2']);
    go('run.back', 'a2');
    expect(onClock()).toEqual(['all']);
  });
});

describe('the time left', () => {
  test('is set to what is asked for, whatever has run and was paused', () => {
    const { t, workshopId, start, entryOf } = partedDay();
    start('all');
    t.clock.advance(4 * minute);
    t.send('run.pause', { workshopId });
    t.clock.advance(2 * minute);
    t.send('run.setRemaining', { workshopId, left: 3 * minute });
    expect(entryOf('all')?.added).toBe(-8 * minute);
  });

  test('of an item that counts to its end goes by the wall, given time apart', () => {
    const { t, workshopId, idOf, start, entryOf } = partedDay();
    t.store.rows.update('agendaItem', idOf('all'), { countToEnd: true });
    start('all');
    t.clock.advance(5 * minute);
    t.send('run.pause', { workshopId });
    t.clock.advance(5 * minute);
    t.send('run.setRemaining', { workshopId, left: 5 * minute });
    expect(entryOf('all')?.added).toBe(0);
  });
});

test('pauses and changes of the clock are kept, each with its time', () => {
  const { t, workshopId, start } = partedDay();
  start('all');
  t.clock.advance(minute);
  t.send('run.pause', { workshopId });
  t.send('run.pause', { workshopId });
  t.clock.advance(minute);
  t.send('run.resume', { workshopId });
  t.send('run.addTime', { workshopId, by: minute });
  t.send('run.setRemaining', { workshopId, left: 20 * minute });
  const events = t.rows('clockEvent', { workshopId }).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(events.map(({ kind, by }) => [kind, by])).toEqual([
    ['pause', 0],
    ['resume', 0],
    ['added', minute],
    ['set', 5 * minute],
  ]);
  expect((events[1]?.at ?? 0) - (events[0]?.at ?? 0)).toBe(minute);
});

test('three timers start, pause, are stretched and start over; a fourth has no place', () => {
  const { t, workshopId } = partedDay();
  const id = newId();
  const tea = { workshopId, slot: 1, title: 'Tea', duration: 10 * minute };
  t.send('run.addTimer', { id, ...tea });
  expect(() => t.send('run.addTimer', { id: newId(), ...tea })).toThrow('exists');
  expect(() => t.send('run.addTimer', { id: newId(), ...tea, slot: 4 })).toThrow('malformed');
  expect(() => t.send('run.pauseTimer', { id })).toThrow('nothing-running');
  t.send('run.stretchTimer', { id, by: minute });
  t.send('run.startTimer', { id });
  t.clock.advance(minute);
  t.send('run.pauseTimer', { id });
  t.clock.advance(minute);
  t.send('run.startTimer', { id });
  const [timer] = t.rows('auxTimer', { id });
  expect(timer).toMatchObject({ added: minute, pausedFor: minute, pausedAt: null });
  t.send('run.resetTimer', { id });
  expect(t.rows('auxTimer', { id })[0]).toMatchObject({ startedAt: null, added: 0, pausedFor: 0 });
});

describe('a turn', () => {
  /** Rahima has the floor for a minute, with two tracks on the clock. */
  function speakingHouse() {
    const house = partedDay();
    const { t, workshopId, start, entryOf } = house;
    start('a1');
    t.clock.advance(minute);
    start('b1');
    const id = newId();
    const inFront = { runningId: entryOf('a1')?.id };
    t.send('run.addTurn', { id, workshopId, name: 'Rahima', personId: null, ...inFront });
    const turn = () => t.rows('turn', { id })[0];
    return { ...house, id, inFront, turn };
  }

  test('is paused, goes on and is stretched; a pause is no time spoken, even where it ends in one', () => {
    const { t, id, turn } = speakingHouse();
    for (const command of ['run.pauseTurn', 'run.resumeTurn'] as const)
      expect(() => t.send(command, { id })).toThrow('nothing-running');
    expect(() => t.send('run.stretchTurn', { id, by: minute })).toThrow('nothing-running');
    t.send('run.startTurn', { id });
    t.clock.advance(minute);
    t.send('run.pauseTurn', { id });
    t.clock.advance(minute);
    t.send('run.pauseTurn', { id });
    t.send('run.resumeTurn', { id });
    expect(turn()).toMatchObject({ pausedAt: null, pausedFor: minute });
    t.send('run.stretchTurn', { id, by: minute });
    t.send('run.stretchTurn', { id, by: -2 * minute });
    expect(turn()?.added).toBe(-minute);
    t.send('run.pauseTurn', { id });
    t.clock.advance(3 * minute);
    t.send('run.endTurn', { id });
    expect(turn()).toMatchObject({ pausedAt: null, pausedFor: 4 * minute, endedAt: t.clock.now() });
    expect(() => t.send('run.stretchTurn', { id, by: minute })).toThrow('nothing-running');
  });

  test('is booked on the item whose track stands in front, when it is asked for and when it begins', () => {
    const { t, workshopId, idOf, id, inFront, turn, entryOf } = speakingHouse();
    expect(turn()?.itemId).toBe(idOf('a1'));
    t.send('run.nextTurn', { workshopId, runningId: entryOf('b1')?.id });
    expect(turn()?.itemId).toBe(idOf('b1'));
    const other = newId();
    t.send('run.addTurn', { id: other, workshopId, name: 'Karim', personId: null });
    expect(t.rows('turn', { id: other })[0]?.itemId).toBe(idOf('b1'));
    t.send('run.startTurn', { id: other, ...inFront });
    expect(t.rows('turn', { id: other })[0]?.itemId).toBe(idOf('a1'));
    expect(t.rows('turn', { id })[0]?.endedAt).toBe(t.clock.now());
  });
});

describe('the speaker queue', () => {
  test('gives the floor to one at a time, in the order of the list', () => {
    const { t, workshopId, idOf, start } = partedDay();
    const ids = ['Rahima', 'Karim', 'Ayesha'].map((name) => {
      const id = newId();
      t.send('run.addTurn', { id, workshopId, name, personId: null });
      return id;
    });
    const [first = '', , third = ''] = ids;
    const speaker = () => speaking(t.rows('turn', { workshopId }))?.name;
    t.send('run.moveTurn', { id: third, after: first });
    start('all');
    t.send('run.nextTurn', { workshopId });
    expect(speaker()).toBe('Rahima');
    t.clock.advance(minute);
    t.send('run.nextTurn', { workshopId });
    expect(speaker()).toBe('Ayesha');
    expect(t.rows('turn', { id: first })[0]).toMatchObject({
      endedAt: t.clock.now(),
      itemId: idOf('all'),
    });
    t.send('run.nextTurn', { workshopId });
    t.send('run.nextTurn', { workshopId });
    expect(speaker()).toBeUndefined();
    expect(() => t.send('run.nextTurn', { workshopId })).toThrow('nobody-waits');
  });

  test('a turn that is over is not taken up again', () => {
    const { t, workshopId } = partedDay();
    const id = newId();
    t.send('run.addTurn', { id, workshopId, name: 'Rahima', personId: null });
    expect(() => t.send('run.endTurn', { id })).toThrow('nothing-running');
    t.send('run.startTurn', { id });
    t.clock.advance(minute);
    t.send('run.endTurn', { id });
    const before = t.rows('turn', { id });
    t.send('run.startTurn', { id });
    expect(t.rows('turn', { id })).toEqual(before);
  });
});

describe('the report-back', () => {
  function reported() {
    const { t, workshopId, idOf } = partedDay();
    const arrangementId = newId();
    t.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
    const groups = ['One', 'Two'].map((name) => ({ id: newId(), name }));
    t.send('groups.addGroups', { arrangementId, groups });
    const itemId = idOf('all');
    const turns = () => t.rows('reportTurn', { itemId }).sort((a, b) => a.startedAt - b.startedAt);
    const next = () => t.send('run.nextReport', { id: newId(), itemId });
    const current = () => reporting(turns());
    return { t, itemId, groups: inOrder(t.rows('group', { arrangementId })), turns, next, current };
  }

  test('takes the groups in order, ten minutes and five each unless the plan says otherwise', () => {
    const { t, itemId, groups, turns, next, current } = reported();
    next();
    expect(current()).toMatchObject({ groupId: groups[0]?.id, talk: 10, questions: 5 });
    t.store.rows.update('agendaItem', itemId, { perGroup: 8, questionMinutes: 3 });
    t.clock.advance(minute);
    next();
    expect(current()).toMatchObject({ groupId: groups[1]?.id, talk: 5, questions: 3 });
    expect(turns()[0]?.endedAt).toBe(t.clock.now());
    next();
    expect(current()).toBeUndefined();
    expect(next).toThrow('no-groups-left');
  });

  test('a minute more or less is one of the part that is on', () => {
    const { t, next, current } = reported();
    next();
    const id = current()?.id ?? '';
    t.send('run.stretchReport', { id, minutes: 2 });
    expect(current()).toMatchObject({ talk: 12, questions: 5 });
    t.clock.advance(13 * minute);
    t.send('run.stretchReport', { id, minutes: -1 });
    expect(current()).toMatchObject({ talk: 12, questions: 4 });
    t.send('run.endReport', { id });
    expect(() => t.send('run.pauseReport', { id })).toThrow('nothing-running');
  });
});

test('settings stand with a workshop from the first change on', () => {
  const { t, workshopId } = partedDay();
  t.send('run.editSettings', { id: workshopId, patch: { warning: 3 }, base: { warning: 5 } });
  expect(t.rows('runSettings', { workshopId })).toEqual([
    { id: workshopId, workshopId, sound: true, warning: 3, danger: 1, turnSeconds: 120 },
  ]);
});
