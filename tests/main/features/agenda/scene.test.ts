import { expect, test } from 'vitest';
import { agendaScene } from '../../../../main/features/agenda/scene.ts';
import { clockScene } from '../../../../main/features/run/scene.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { at, itemsOf, minute } from '../../../support/agenda-rows.ts';
import { testEngine } from '../../../support/engine.ts';

const hidden = 'KEPT-FROM-THE-ROOM';

/** Two days; the first with three items, each with something in every field. */
function workshop() {
  const t = testEngine();
  const workshopId = t.workshop();
  for (const { id } of t.rows('day', { workshopId })) t.send('agenda.removeDay', { id });
  const base = t.rows('workshop', { id: workshopId })[0];
  const patch = { title: 'Learning groups', place: 'Dhaka', timeZone: 'Asia/Dhaka' };
  if (!base) throw new Error('a workshop');
  const { title, place, timeZone } = base;
  t.send('workshop.edit', { id: workshopId, patch, base: { title, place, timeZone } });
  const days = [newId(), newId()];
  const dates = ['2010-12-13', '2010-12-14'];
  for (const [index, id] of days.entries()) {
    const fields = { title: index === 0 ? '' : 'Second', place: '', start: 840, end: null };
    const after = days[index - 1] ?? null;
    t.send('agenda.addDay', { id, workshopId, after, date: dates[index] ?? '', ...fields });
  }
  const [first = '', second = ''] = days;
  const secret = { notes: hidden, objective: hidden, materials: hidden, output: hidden };
  const items = itemsOf({}, { lead: 'Marcus', method: 'Input' }, { fixedStart: 900 }).map(
    ({ workshopId: _workshop, order: _order, ...item }) => ({ ...item, id: newId() }),
  );
  for (const [index, item] of items.entries()) {
    const after = items[index - 1]?.id ?? null;
    t.send('agenda.addItem', { ...item, ...secret, dayId: first, after });
  }
  const start = (index: number) =>
    t.send('run.start', { itemId: items[index]?.id ?? '', entryId: newId() });
  return { t, reader: t.store.rows, workshopId, first, second, start };
}

test('the programme has times, leads and methods, and how far it has got', () => {
  const { t, reader, workshopId, first, start } = workshop();
  t.clock.set(at(14));
  start(0);
  start(2);
  const scene = agendaScene(reader, workshopId, first, t.clock.now());
  expect(scene).toMatchObject({ title: 'Learning groups', date: '2010-12-13', place: 'Dhaka' });
  expect(scene?.items.map(({ state }) => state)).toEqual(['done', 'skipped', 'now']);
  expect(scene?.items[1]).toMatchObject({ lead: 'Marcus', method: 'Input', start: 855, end: 870 });
});

test("without a day named it is that of the item on the clock, else today's", () => {
  const { t, reader, workshopId, start } = workshop();
  const titleAt = (now: number) => agendaScene(reader, workshopId, null, now)?.title;
  expect(titleAt(at(9, 0, 14))).toBe('Second');
  t.clock.set(at(9, 0, 14));
  start(0);
  expect(titleAt(at(9, 0, 14))).toBe('Learning groups');
});

test('a workshop without days has no programme', () => {
  const { t, reader, workshopId, first, second } = workshop();
  for (const id of [first, second]) t.send('agenda.removeDay', { id });
  expect(agendaScene(reader, workshopId, null, at(14))).toBeNull();
  expect(clockScene(reader, workshopId, null, at(14))).toEqual({
    kind: 'clock',
    tracks: [],
    timeZone: 'Asia/Dhaka',
    current: null,
    next: null,
  });
});

test('the clock is sent as anchors, with what is next and when at the earliest', () => {
  const { t, reader, workshopId, start } = workshop();
  t.clock.set(at(14));
  start(1);
  const scene = clockScene(reader, workshopId, null, t.clock.now());
  expect(scene.current).toEqual({
    title: 'Item 2',
    lead: 'Marcus',
    clock: { startedAt: at(14), pausedAt: null, pausedFor: 0, added: 0 },
    planned: 15 * minute,
    warning: 5 * minute,
    danger: minute,
  });
  expect(scene.next).toEqual({ title: 'Item 3', notBefore: at(15) });
});

test('with nothing on the clock, what is next is the first item ahead', () => {
  const { t, reader, workshopId, start } = workshop();
  expect(clockScene(reader, workshopId, null, at(13))).toMatchObject({
    current: null,
    next: { title: 'Item 1', notBefore: at(14) },
  });
  t.clock.set(at(14));
  start(0);
  t.send('run.stop', { workshopId });
  expect(clockScene(reader, workshopId, null, at(14, 1)).next?.title).toBe('Item 2');
});

test('while time passes the scenes stay the same, so that nothing is sent', () => {
  const { t, reader, workshopId, first, start } = workshop();
  t.clock.set(at(14));
  start(0);
  const sent = (now: number) => [
    agendaScene(reader, workshopId, first, now),
    clockScene(reader, workshopId, null, now),
  ];
  expect(sent(at(14, 40))).toEqual(sent(at(14)));
});

test('what is for the facilitator alone is in neither scene', () => {
  const { t, reader, workshopId, first, start } = workshop();
  t.clock.set(at(14));
  start(0);
  t.send('run.capture', { id: newId(), workshopId, kind: 'note', text: hidden });
  const sent = JSON.stringify([
    agendaScene(reader, workshopId, first, t.clock.now()),
    clockScene(reader, workshopId, null, t.clock.now()),
  ]);
  expect(sent).toContain('Item 2');
  expect(sent).not.toContain(hidden);
});
