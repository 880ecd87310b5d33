// A workshop in which everything can be done, and a row of each kind to do it to.
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { rowsByTable } from '../../shared/features/library/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { testEngine } from './engine.ts';
import { wholeWorkshop } from './minutes-rows.ts';

export const minute = 60_000;
export const nobody = {
  name: 'Someone new',
  sex: '',
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
} as const;
export const noDay = { title: '', date: '', place: '', start: 540, end: null } as const;
export const noLine = {
  activity: 'Meet again',
  responsible: '',
  organisation: '',
  start: '',
  due: '',
  resources: '',
  indicator: '',
  status: 'not-started',
} as const;

export const noTrack = { title: 'Track', place: '' } as const;
export const noSpeaker = { role: 'speaker', name: 'A guest', minutes: null } as const;
export const aLink = { title: 'Slides', url: 'https://example.org/a' } as const;

/** Everything of a workshop with one of each, an item on the clock and a clock for the groups. */
export function livelyHouse() {
  const engine = testEngine();
  engine.send('library.restore', { id: newId(), rows: rowsByTable.parse(wholeWorkshop) });
  const { send, rows, clock } = engine;
  const first = <R>(list: R[]): R => {
    const found = list[0];
    if (found === undefined) throw new Error('the whole workshop should have one of each');
    return found;
  };
  const workshopId = first(rows('workshop')).id;
  const day = first(rows('day', { workshopId }));
  for (const name of ['One', 'Two', 'Three']) {
    send('agenda.addItem', { id: newId(), dayId: day.id, after: null, ...newItem(name) });
  }
  const items = rows('agendaItem', { dayId: day.id }).sort((a, b) => (a.order < b.order ? -1 : 1));
  const item = items[1] ?? first(items);
  send('run.start', { itemId: item.id, entryId: newId() });
  send('run.capture', { id: newId(), workshopId, kind: 'note', text: 'Noted' });
  send('workshop.addQuestion', { id: newId(), workshopId, after: null, text: 'Why?' });
  send('workshop.addCase', { id: newId(), workshopId, after: null, ...emptyCase });
  send('room.show', { workshopId, kind: 'welcome', refId: null });
  const arrangement = first(rows('arrangement', { workshopId }));
  if (rows('groupTimer', { arrangementId: arrangement.id }).length > 0)
    send('groups.stopTimer', { arrangementId: arrangement.id, groupId: null });
  send('groups.startTimer', timerOf(arrangement.id));
  const sits = { personId: null, name: 'A guest', state: 'in' };
  const joins = { id: newId(), workshopId, ...sits };
  const door = { role: 'door', actor: 'door', name: 'room.join' } as const;
  engine.engine.dispatch({ ...door, request: newId(), input: joins });
  clock.advance(minute);
  return {
    ...engine,
    workshopId,
    day,
    item,
    arrangement,
    other: first(items),
    question: first(rows('question', { workshopId })),
    caseStudy: first(rows('caseStudy', { workshopId })),
    capture: first(rows('capture', { workshopId })),
    person: first(rows('person', { workshopId })),
    group: first(rows('group', { arrangementId: arrangement.id })),
    board: first(rows('board', { workshopId })),
    card: first(rows('card', { workshopId })),
    plan: first(rows('plan', { workshopId })),
    line: first(rows('planLine', { workshopId })),
    seat: first(rows('seat', { id: joins.id })),
  };
}
export type House = ReturnType<typeof livelyHouse>;

export const visitorIn = ({ seat, workshopId }: House) => ({ seatId: seat.id, workshopId });

/** Sends a command as the phone in the room; throws its Refusal. */
export function asSeat<N extends CommandName>(
  house: House,
  name: N,
  input: CommandInput<N>,
  seatId = house.seat.id,
): void {
  const visitor = { ...visitorIn(house), seatId };
  const call = { role: 'seat', actor: seatId, request: newId(), name, input } as const;
  house.engine.dispatch({ ...call, visitor });
}

export const emptyCase = { title: 'Honey', place: '', host: '' } as const;
export const timerOf = (arrangementId: string) => ({
  id: newId(),
  arrangementId,
  groupId: null,
  duration: 30 * minute,
  warning: 5 * minute,
});
export const newItem = (title: string) =>
  ({
    ...plainItem,
    title,
    duration: 20,
    priority: 'must',
  }) as const;

/** An entry of the parking lot; returns its id. */
export function parked({ workshopId, send }: House): string {
  const id = newId();
  send('run.capture', { id, workshopId, kind: 'parking', text: 'Later' });
  return id;
}
/** What a file could hold, brought in; returns a row's fields for it. */
export function fileOf({ workshopId, store }: House) {
  const hash = store.content.put(new TextEncoder().encode('a picture'));
  return { id: newId(), workshopId, name: 'a.jpg', type: 'image/jpeg', bytes: 9, hash };
}

export function withOutput({ workshopId, send }: House): { readonly id: string } {
  const id = newId();
  send('room.addOutput', { id, workshopId, name: 'Hall' });
  return { id };
}

// Each of these makes a new row to do something to, behind those made before.

export function trackIn({ day, send }: House) {
  const id = newId();
  send('agenda.addTrack', { id, dayId: day.id, after: null, ...noTrack });
  return { id };
}
export function blockIn({ day, item, other, send }: House) {
  const id = newId();
  const itemIds = [item.id, other.id];
  send('agenda.addBlock', { id, dayId: day.id, itemIds, title: 'Morning', target: 90 });
  return { id };
}
export function categoryIn({ workshopId, rows, send }: House) {
  const id = newId();
  const after = inOrder(rows('category', { workshopId })).at(-1)?.id ?? null;
  send('agenda.addCategory', { id, workshopId, after, title: 'Field', colour: 'green' });
  return { id };
}
export function fieldIn({ workshopId, rows, send }: House) {
  const id = newId();
  const after = inOrder(rows('customField', { workshopId })).at(-1)?.id ?? null;
  send('agenda.addCustomField', { id, workshopId, after, title: 'Slides' });
  return { id };
}
export function valueIn({ item }: House, fieldId: string) {
  return { id: newId(), itemId: item.id, fieldId, text: 'Ready', base: '' };
}
export function speakerIn({ item, rows, send }: House) {
  const id = newId();
  const after = inOrder(rows('speaker', { itemId: item.id })).at(-1)?.id ?? null;
  send('agenda.addSpeaker', { id, itemId: item.id, after, ...noSpeaker });
  return { id };
}
export function linkIn({ item, send }: House) {
  const id = newId();
  send('agenda.addAttachment', { id, itemId: item.id, after: null, ...aLink });
  return { id };
}

export function edit<P>({ id }: { readonly id: string }, patch: P) {
  return { id, patch, base: {} };
}
