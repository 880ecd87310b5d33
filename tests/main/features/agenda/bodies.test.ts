import { expect, test } from 'vitest';
import type { AgendaItem, Day } from '../../../../shared/features/agenda/model.ts';
import { plainItem } from '../../../../shared/features/agenda/plain.ts';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { itemsOf } from '../../../support/agenda-rows.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';

const dayFields = { title: '', date: '', place: '', start: 540, end: null };

function addDay(t: TestEngine, workshopId: string, fields: Partial<Day> = {}): string {
  const id = newId();
  const after = inOrder(t.rows('day', { workshopId })).at(-1)?.id ?? null;
  t.send('agenda.addDay', { id, workshopId, after, ...dayFields, ...fields });
  return id;
}

function addItem(t: TestEngine, dayId: string, fields: Partial<AgendaItem>): string {
  const id = newId();
  const after = inOrder(t.rows('agendaItem', { dayId })).at(-1)?.id ?? null;
  const [item] = itemsOf(fields);
  if (!item) throw new Error('an item');
  const { workshopId: _workshop, order: _order, ...rest } = item;
  t.send('agenda.addItem', { ...rest, id, dayId, after });
  return id;
}

/** A workshop without any days, with one of two items added. */
function planned() {
  const t = testEngine();
  const workshopId = t.workshop();
  for (const { id } of t.rows('day', { workshopId })) t.send('agenda.removeDay', { id });
  const dayId = addDay(t, workshopId, { start: 840 });
  const first = addItem(t, dayId, { title: 'First', duration: 15 });
  const second = addItem(t, dayId, { title: 'Second', duration: 45 });
  const titles = (day = dayId) =>
    inOrder(t.rows('agendaItem', { dayId: day })).map(({ title }) => title);
  return { t, workshopId, dayId, first, second, titles };
}

test('items go behind the one named, or first', () => {
  const { t, dayId, first, titles } = planned();
  const [item] = itemsOf({ title: 'Between' });
  if (!item) throw new Error('an item');
  const { workshopId: _workshop, order: _order, ...fields } = item;
  t.send('agenda.addItem', { ...fields, id: newId(), dayId, after: first });
  t.send('agenda.addItem', { ...fields, title: 'Before', id: newId(), dayId, after: null });
  expect(titles()).toEqual(['Before', 'First', 'Between', 'Second']);
});

test('an item moves within its day and into another, and the times follow', () => {
  const { t, workshopId, dayId, first, second, titles } = planned();
  t.send('agenda.moveItem', { id: second, dayId, after: null });
  expect(titles()).toEqual(['Second', 'First']);
  const day = t.rows('day', { id: dayId })[0];
  if (!day) throw new Error('a day');
  const starts = timesOf(day, t.rows('agendaItem', { dayId })).map(({ start }) => start);
  expect(starts).toEqual([840, 885]);
  const other = addDay(t, workshopId);
  t.send('agenda.moveItem', { id: first, dayId: other, after: null });
  expect([titles(), titles(other)]).toEqual([['Second'], ['First']]);
});

test('a copy stands behind its item and has everything it has', () => {
  const { t, first, titles } = planned();
  t.send('agenda.editItem', { id: first, patch: { notes: 'Mine' }, base: { notes: '' } });
  const copyId = newId();
  t.send('agenda.duplicateItem', { id: first, copyId });
  expect(titles()).toEqual(['First', 'First', 'Second']);
  expect(t.rows('agendaItem', { id: copyId })[0]).toMatchObject({ notes: 'Mine', duration: 15 });
});

test('days change places, and one that is deleted takes its items with it; undo brings all back', () => {
  const { t, workshopId, dayId, titles } = planned();
  const other = addDay(t, workshopId, { title: 'Other' });
  t.send('agenda.moveDay', { id: other, after: null });
  expect(inOrder(t.rows('day', { workshopId })).map(({ id }) => id)).toEqual([other, dayId]);
  t.send('agenda.removeDay', { id: dayId });
  expect(titles()).toEqual([]);
  t.send('history.undo', { workshopId });
  expect(titles()).toEqual(['First', 'Second']);
});

test.each([
  ['a length of nothing', { duration: 0 }],
  ['a length over a day', { duration: 1441 }],
  ['a start that is no time of day', { fixedStart: 1440 }],
  ['a kind there is none of', { kind: 'party' }],
])('refuses %s and changes nothing', (_what, patch) => {
  const { t, first } = planned();
  const before = t.rows('agendaItem', { id: first });
  // @ts-expect-error: what a screen must not send is sent on purpose
  expect(() => t.send('agenda.editItem', { id: first, patch, base: {} })).toThrow('malformed');
  expect(t.rows('agendaItem', { id: first })).toEqual(before);
});

test('refuses what names rows that are not there', () => {
  const { t, first, dayId } = planned();
  const gone = newId();
  expect(() => t.send('agenda.moveItem', { id: first, dayId: gone, after: null })).toThrow('gone');
  expect(() => t.send('agenda.moveItem', { id: gone, dayId, after: null })).toThrow('gone');
  expect(() => t.send('agenda.removeItem', { id: gone })).toThrow('gone');
  expect(() => t.send('agenda.duplicateItem', { id: gone, copyId: newId() })).toThrow('gone');
});

test('two people writing one field meet in a conflict, not in a loss', () => {
  const { t, first } = planned();
  t.send('agenda.editItem', { id: first, patch: { lead: 'Rajiv' }, base: { lead: '' } });
  expect(() =>
    t.send('agenda.editItem', { id: first, patch: { lead: 'Marcus' }, base: { lead: '' } }),
  ).toThrow('conflict');
  expect(t.rows('agendaItem', { id: first })[0]?.lead).toBe('Rajiv');
});

test('a repair of the plan is one step: all of it is done, and undone together', () => {
  const { t, workshopId, dayId, first, titles } = planned();
  const [day] = t.rows('day', { id: dayId });
  t.send('agenda.mend', {
    dayId,
    end: 1020,
    target: null,
    items: [{ id: first, patch: { duration: 10 }, base: { duration: 15 } }],
    added: [
      { ...plainItem, id: newId(), after: first, title: 'Second half' },
      { ...plainItem, id: newId(), after: first, title: 'Tea' },
    ],
  });
  expect(titles()).toEqual(['First', 'Tea', 'Second half', 'Second']);
  expect(t.rows('agendaItem', { id: first })[0]?.duration).toBe(10);
  expect(t.rows('day', { id: dayId })[0]?.end).toBe(1020);
  t.send('history.undo', { workshopId });
  expect(titles()).toEqual(['First', 'Second']);
  expect(t.rows('agendaItem', { id: first })[0]?.duration).toBe(15);
  expect(t.rows('day', { id: dayId })).toEqual([day]);
});

test('a repair of what somebody has changed meanwhile is refused as a whole', () => {
  const { t, dayId, first, titles } = planned();
  const repair = {
    dayId,
    end: null,
    target: null,
    added: [{ ...plainItem, id: newId(), after: null, title: 'Tea' }],
    items: [{ id: first, patch: { duration: 10 }, base: { duration: 45 } }],
  };
  expect(() => t.send('agenda.mend', repair)).toThrow();
  expect(titles()).toEqual(['First', 'Second']);
});

test('a repair of one day leaves the items of another alone', () => {
  const { t, workshopId, dayId } = planned();
  const elsewhere = addItem(t, addDay(t, workshopId), { duration: 30 });
  const items = [{ id: elsewhere, patch: { duration: 10 }, base: {} }];
  expect(() =>
    t.send('agenda.mend', { dayId, end: null, target: null, added: [], items }),
  ).toThrow();
});

test('a note is dismissed once, of an item or of the day, and can be shown again', () => {
  const { t, dayId, first } = planned();
  const dismissed = () => t.rows('dismissal').map(({ itemId, kind }) => [itemId, kind]);
  const ofDay = { dayId, itemId: null, kind: 'overrun' } as const;
  t.send('agenda.dismissNote', { id: newId(), ...ofDay });
  t.send('agenda.dismissNote', { id: newId(), ...ofDay });
  t.send('agenda.dismissNote', { id: newId(), dayId, itemId: first, kind: 'no-break' });
  expect(dismissed()).toHaveLength(2);
  t.send('agenda.restoreNotes', { dayId, ids: t.rows('dismissal').map(({ id }) => id) });
  expect(dismissed()).toEqual([]);
  t.send('agenda.dismissNote', { id: newId(), dayId, itemId: first, kind: 'no-break' });
  t.send('agenda.removeItem', { id: first });
  expect(dismissed()).toEqual([]);
});
