import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openStore } from '../../../../main/store/open.ts';
import { remaining, runningEntry } from '../../../../shared/features/run/rules.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { itemsOf, minute } from '../../../support/agenda-rows.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Three items of 15 minutes on one day, and one on the next. */
function ready(t: TestEngine = testEngine()) {
  const workshopId = t.workshop();
  for (const { id } of t.rows('day', { workshopId })) t.send('agenda.removeDay', { id });
  const days = [newId(), newId()];
  let after: string | null = null;
  for (const id of days) {
    t.send('agenda.addDay', {
      id,
      workshopId,
      after,
      title: '',
      date: '',
      place: '',
      start: 540,
      end: null,
    });
    after = id;
  }
  const [today = '', tomorrow = ''] = days;
  const ids = [today, today, today, tomorrow].map((dayId) => ({ id: newId(), dayId }));
  let before: string | null = null;
  for (const { id, dayId } of ids) {
    const [item] = itemsOf({});
    if (!item) throw new Error('an item');
    const { workshopId: _workshop, order: _order, ...fields } = item;
    t.send('agenda.addItem', { ...fields, id, dayId, after: dayId === today ? before : null });
    before = id;
  }
  const [first = '', second = '', third = '', fourth = ''] = ids.map(({ id }) => id);
  const start = (itemId: string) => t.send('run.start', { itemId, entryId: newId() });
  const entries = () => t.rows('runEntry', { workshopId });
  const running = () => {
    const entry = runningEntry(entries());
    if (!entry) throw new Error('Nothing runs.');
    return entry;
  };
  const left = () => remaining(running(), 15 * minute, t.clock.now());
  const advance = (way: 'run.next' | 'run.back') => t.send(way, { workshopId, entryId: newId() });
  return { t, workshopId, first, second, third, fourth, start, entries, running, left, advance };
}

test('starting an item ends the one before it: one clock runs at any time', () => {
  const { t, first, second, start, entries, running } = ready();
  start(first);
  t.clock.advance(10 * minute);
  start(second);
  expect(running().itemId).toBe(second);
  expect(entries().filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  expect(entries().find(({ itemId }) => itemId === first)?.endedAt).toBe(t.clock.now());
});

test('starting what runs already changes nothing', () => {
  const { t, first, start, entries } = ready();
  start(first);
  t.clock.advance(minute);
  const before = entries();
  start(first);
  expect(entries()).toEqual(before);
});

test('a pause takes no time from the item, and pausing twice is pausing once', () => {
  const { t, workshopId, first, start, left } = ready();
  start(first);
  t.clock.advance(5 * minute);
  t.send('run.pause', { workshopId });
  t.clock.advance(20 * minute);
  t.send('run.pause', { workshopId });
  expect(left()).toBe(10 * minute);
  t.send('run.resume', { workshopId });
  t.clock.advance(minute);
  expect(left()).toBe(9 * minute);
});

test('a paused item that is ended has its pause counted as one', () => {
  const { t, workshopId, first, start, entries } = ready();
  start(first);
  t.clock.advance(5 * minute);
  t.send('run.pause', { workshopId });
  t.clock.advance(20 * minute);
  t.send('run.stop', { workshopId });
  expect(entries()[0]).toMatchObject({ pausedAt: null, pausedFor: 20 * minute });
});

test('a minute more and a minute less move what is left', () => {
  const { t, workshopId, first, start, left } = ready();
  start(first);
  t.send('run.addTime', { workshopId, by: minute });
  t.send('run.addTime', { workshopId, by: minute });
  t.send('run.addTime', { workshopId, by: -minute });
  expect(left()).toBe(16 * minute);
  expect(() => t.send('run.addTime', { workshopId, by: 36e5 + 1 })).toThrow('malformed');
});

test('next and back go through the day and no further', () => {
  const { first, second, third, start, running, advance } = ready();
  start(first);
  expect(() => advance('run.back')).toThrow('no-previous');
  advance('run.next');
  advance('run.next');
  expect(running().itemId).toBe(third);
  expect(() => advance('run.next')).toThrow('no-next');
  advance('run.back');
  expect(running().itemId).toBe(second);
});

test('an item gone back to goes on with the time it had left', () => {
  const { t, first, start, left, advance } = ready();
  start(first);
  t.clock.advance(10 * minute);
  advance('run.next');
  t.clock.advance(minute);
  advance('run.back');
  expect(left()).toBe(5 * minute);
});

test('with nothing on the clock its commands are refused in so many words', () => {
  const { t, workshopId, advance } = ready();
  expect(() => t.send('run.pause', { workshopId })).toThrow('nothing-running');
  expect(() => t.send('run.resume', { workshopId })).toThrow('nothing-running');
  expect(() => t.send('run.stop', { workshopId })).toThrow('nothing-running');
  expect(() => t.send('run.addTime', { workshopId, by: minute })).toThrow('nothing-running');
  expect(() => advance('run.next')).toThrow('nothing-running');
  expect(() => t.send('run.start', { itemId: newId(), entryId: newId() })).toThrow('gone');
});

test('undoing a hasty next gives the clock back as if it had not been pressed', () => {
  const { t, workshopId, first, start, running, left, advance } = ready();
  start(first);
  t.clock.advance(5 * minute);
  advance('run.next');
  t.clock.advance(minute);
  t.send('history.undo', { workshopId });
  expect(running().itemId).toBe(first);
  expect(left()).toBe(9 * minute);
});

test('a capture is stamped with the time and the item on the clock', () => {
  const { t, workshopId, first, start } = ready();
  const before = newId();
  const during = newId();
  t.send('run.capture', { id: before, workshopId, kind: 'note', text: 'Early' });
  start(first);
  t.clock.advance(minute);
  t.send('run.capture', { id: during, workshopId, kind: 'decision', text: 'We meet in March' });
  const [early, later] = [before, during].map((id) => t.rows('capture', { id })[0]);
  expect(early).toMatchObject({ itemId: null });
  expect(later).toMatchObject({ itemId: first, at: t.clock.now(), kind: 'decision' });
});

test('a capture can be rewritten, sorted anew and deleted, and outlives its item', () => {
  const { t, workshopId, first, start } = ready();
  const id = newId();
  start(first);
  t.send('run.capture', { id, workshopId, kind: 'note', text: 'Why?' });
  t.send('run.editCapture', { id, patch: { kind: 'question' }, base: { kind: 'note' } });
  t.send('agenda.removeItem', { id: first });
  expect(t.rows('capture', { id })[0]).toMatchObject({ kind: 'question', itemId: null });
  t.send('run.removeCapture', { id });
  expect(t.rows('capture', { id })).toEqual([]);
});

test('an item on the clock that is deleted leaves nothing running', () => {
  const { t, first, start, entries } = ready();
  start(first);
  t.send('agenda.removeItem', { id: first });
  expect(entries()).toEqual([]);
});

test('the clock goes on after Uthan was closed and opened again, as if nothing had happened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-run-'));
  folders.push(folder);
  const before = ready(testEngine(await openStore(folder, () => 0)));
  before.start(before.first);
  before.t.clock.advance(2 * minute);
  before.t.send('run.pause', { workshopId: before.workshopId });
  before.t.clock.advance(3 * minute);
  before.t.send('run.resume', { workshopId: before.workshopId });
  before.t.send('run.addTime', { workshopId: before.workshopId, by: minute });
  const kept = before.running();
  before.t.store.close();

  const after = testEngine(await openStore(folder, () => 0));
  const entry = runningEntry(after.rows('runEntry'));
  expect(entry).toEqual(kept);
  if (!entry) throw new Error('Nothing runs.');
  after.clock.set(before.t.clock.now() + 4 * minute);
  expect(remaining(entry, 15 * minute, after.clock.now())).toBe(10 * minute);
  after.send('run.next', { workshopId: before.workshopId, entryId: newId() });
  expect(runningEntry(after.rows('runEntry'))?.itemId).toBe(before.second);
  after.store.close();
});
