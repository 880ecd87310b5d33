// What is found by a key that is worked out of rows is what a look at all rows finds, after whatever
// was written, undone, done again, refused half-way or taken back; in one workshop as in another.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from '../../../main/engine/refusal.ts';
import type { RowIndex } from '../../../main/engine/transaction.ts';
import { keyOf } from '../../../shared/features/room/rules.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { type TestEngine, testEngine } from '../../support/engine.ts';

const names = ['Rahima', ' RAHIMA ', 'Ráhima', 'Kamal', 'kamal', 'রফিক য়', 'রফিক \u09df'];
const contact = { phone: '', email: '', district: '', designation: '', project: '' };
const person = { ...contact, sex: '', organisation: '' } as const;

const byName: RowIndex<'person'> = { table: 'person', keyOf: ({ name }) => comparable(name) };
const bySitter: RowIndex<'seat'> = { table: 'seat', keyOf };

const kinds = [
  ...(['add', 'edit', 'remove', 'import', 'undo', 'redo', 'join', 'sitAs', 'leave'] as const),
  ...(['taken back', 'in part', 'together'] as const),
];
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(7),
  name: fc.constantFrom(...names),
  other: fc.boolean(),
  /** Whether anything is looked for in between, so that more than the first answer is kept. */
  looks: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function tried(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

type Place = { readonly house: TestEngine; readonly workshopId: string } & Step;

/** Somebody comes in under a name, and is who a look at the whole list says. */
function join({ house, workshopId, name }: Place): void {
  const people = house.rows('person', { workshopId });
  const called = people.filter((one) => comparable(one.name) === comparable(name));
  const call = coming(workshopId, name);
  house.engine.dispatch(call);
  const seat = house.store.rows.get('seat', call.input.id);
  expect(seat?.personId).toBe(called.length === 1 ? called[0]?.id : null);
}

function coming(workshopId: string, name: string) {
  const call = { role: 'door', actor: 'door', request: newId(), name: 'room.join' } as const;
  return { ...call, input: { id: newId(), workshopId, personId: null, name, state: 'in' } };
}

function sittingAs({ workshopId, name, ...place }: Place) {
  const seatId = seatOf({ workshopId, name, ...place });
  const visitor = { seatId, workshopId, since: 0, approves: false };
  const call = { role: 'seat', actor: seatId, request: newId(), name: 'room.sitAs' } as const;
  return { ...call, visitor, input: { personId: null, name } };
}

const oneOf = (rows: readonly { readonly id: string }[], at: number) =>
  rows[at % rows.length]?.id ?? newId();
const personOf = ({ house, workshopId, at }: Place) =>
  oneOf(house.rows('person', { workshopId }), at);
const seatOf = ({ house, workshopId, at }: Place) => oneOf(house.rows('seat', { workshopId }), at);

/** Writes below the engine, as a command that is refused at its end. */
function refusedAtEnd({ house, workshopId, name }: Place, look: () => void): void {
  const { rows } = house.store;
  const [one] = rows.list('person', { workshopId });
  if (one) rows.update('person', one.id, { name });
  if (one) rows.insert('person', { ...one, id: newId(), name });
  look();
  throw new Refusal('gone');
}

const acts: Record<Step['kind'], (place: Place, look: () => void) => void> = {
  add: ({ house, workshopId, name }) => {
    house.send('people.add', { id: newId(), workshopId, ...person, name });
  },
  edit: (place) => {
    const { house, name } = place;
    house.send('people.edit', { id: personOf(place), patch: { name }, base: {} });
  },
  remove: (place) => {
    place.house.send('people.remove', { id: personOf(place) });
  },
  import: ({ house, workshopId, name }) => {
    const people = [{ id: newId(), ...person, name }];
    house.send('people.import', { workshopId, people });
  },
  undo: ({ house, workshopId }) => {
    house.send('history.undo', { workshopId });
  },
  redo: ({ house, workshopId }) => {
    house.send('history.redo', { workshopId });
  },
  join,
  sitAs: (place) => {
    place.house.engine.dispatch(sittingAs(place));
  },
  leave: (place) => {
    place.house.send('room.removeSeat', { id: seatOf(place) });
  },
  'taken back': (place, look) => {
    place.house.store.transact(() => refusedAtEnd(place, look));
  },
  'in part': (place, look) => {
    const { house, name } = place;
    house.store.transact(() => {
      tried(() => house.store.transact(() => refusedAtEnd(place, look)));
      house.store.rows.update('person', personOf(place), { name });
    });
  },
  together: (place) => {
    const { house, workshopId, name } = place;
    const calls = [coming(workshopId, name), coming(workshopId, ' '), sittingAs(place)];
    house.engine.dispatchAll(calls);
  },
};

it('finds what a look at every row finds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const house = testEngine();
      const { rows } = house.store;
      const workshops = [house.workshop(), house.workshop()];
      const sorted = (found: readonly { readonly id: string }[]) =>
        found.map(({ id }) => id).sort();
      const look = () => {
        for (const workshopId of workshops) {
          const people = rows.list('person', { workshopId });
          const seats = rows.list('seat', { workshopId });
          const sitters = seats.map(keyOf);
          for (const key of new Set(names.map(comparable)))
            expect(sorted(rows.find(byName, workshopId, key))).toEqual(
              sorted(people.filter(({ name }) => comparable(name) === key)),
            );
          for (const key of [...sitters, '~nobody'])
            expect(rows.find(bySitter, workshopId, key)).toHaveLength(
              sitters.filter((other) => other === key).length,
            );
        }
      };
      for (const step of steps) {
        const workshopId = workshops[step.other ? 1 : 0] ?? '';
        const looking = step.looks ? look : () => undefined;
        tried(() => acts[step.kind]({ house, workshopId, ...step }, looking));
        looking();
      }
      look();
      house.store.close();
    }),
    { numRuns: 40 },
  );
});

it('reads a long list once, and not with each name', () => {
  const { store, workshop, send } = testEngine();
  const workshopId = workshop();
  const people = Array.from({ length: 300 }, (_, at) => {
    return { id: newId(), ...person, name: `Person ${at}` };
  });
  send('people.import', { workshopId, people });
  let read = 0;
  const counted: RowIndex<'person'> = {
    table: 'person',
    keyOf: ({ name }) => {
      read += 1;
      return comparable(name);
    },
  };
  for (const { name } of people) {
    const [found] = store.rows.find(counted, workshopId, comparable(name));
    expect(found?.name).toBe(name);
    send('room.show', { workshopId, kind: 'clock', refId: null });
  }
  expect(read).toBe(people.length);
});
