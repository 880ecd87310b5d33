import { runningEntries } from '../../shared/features/run/rules.ts';
import { newId } from '../../shared/lib/ids.ts';
import { itemsOf } from './agenda-rows.ts';
import { testEngine } from './engine.ts';

/** A day: plenary, then two tracks of two items each, then a plenary; 15 minutes each. */
export function partedDay() {
  const t = testEngine();
  const workshopId = t.workshop();
  const dayId = t.rows('day', { workshopId })[0]?.id ?? '';
  for (const { id } of t.rows('agendaItem', { workshopId })) t.send('agenda.removeItem', { id });
  const tracks = ['A', 'B'].map((title, at) => {
    const id = newId();
    const place = { order: `a${at}`, place: '' };
    t.store.rows.insert('track', { id, workshopId, dayId, title, ...place });
    return id;
  });
  const [one = '', two = ''] = tracks;
  const names = ['all', 'a1', 'b1', 'a2', 'b2', 'end'] as const;
  const trackIds = [null, one, two, one, two, null];
  const ids = names.map(() => newId());
  itemsOf(...trackIds.map((trackId) => ({ trackId }))).forEach((item, at) => {
    const id = ids[at] ?? '';
    t.store.rows.insert('agendaItem', { ...item, id, workshopId, dayId });
  });
  const idOf = (name: (typeof names)[number]) => ids[names.indexOf(name)] ?? '';
  const start = (name: (typeof names)[number]) =>
    t.send('run.start', { itemId: idOf(name), entryId: newId() });
  const entries = () => runningEntries(t.rows('runEntry', { workshopId }));
  const onClock = () => entries().map(({ itemId }) => names[ids.indexOf(itemId)]);
  const entryOf = (name: (typeof names)[number]) =>
    entries().find(({ itemId }) => itemId === idOf(name));
  const go = (way: 'run.next' | 'run.back', from: (typeof names)[number]) =>
    t.send(way, { workshopId, runningId: entryOf(from)?.id, entryId: newId() });
  return { t, workshopId, idOf, start, onClock, entryOf, go };
}
