import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { testEngine } from '../../../support/engine.ts';

const fields = (name: string) => ({
  name,
  sex: 'female' as const,
  ...{ organisation: 'NGF', project: '', designation: '', district: '', phone: '', email: '' },
});

function withWorkshop() {
  const house = testEngine();
  const workshopId = house.workshop();
  const add = (name: string) => {
    const id = newId();
    house.send('people.add', { id, workshopId, ...fields(name) });
    return id;
  };
  const names = () => inOrder(house.rows('person', { workshopId })).map(({ name }) => name);
  return { ...house, workshopId, add, names };
}

describe('the list of people', () => {
  test('grows at its end; whoever is added is not yet present', () => {
    const { add, names, rows } = withWorkshop();
    add('Rahima');
    add('Karim');
    expect(names()).toEqual(['Rahima', 'Karim']);
    expect(rows('person').every(({ present }) => !present)).toBe(true);
  });

  test('refuses a person without a name', () => {
    const { send, workshopId } = withWorkshop();
    expect(() => send('people.add', { id: newId(), workshopId, ...fields(' ') })).toThrow(
      'malformed',
    );
  });

  test('an import keeps its order, behind those who are there, and is undone at once', () => {
    const { send, workshopId, add, names } = withWorkshop();
    add('Rahima');
    const imported = ['ক', 'খ', 'গ'].map((name) => ({ id: newId(), ...fields(name) }));
    send('people.import', { workshopId, people: imported });
    expect(names()).toEqual(['Rahima', 'ক', 'খ', 'গ']);
    send('history.undo', { workshopId });
    expect(names()).toEqual(['Rahima']);
    send('history.redo', { workshopId });
    expect(names()).toEqual(['Rahima', 'ক', 'খ', 'গ']);
  });

  test('an import with one bad row brings in nobody', () => {
    const { send, workshopId, names } = withWorkshop();
    const people = [fields('A'), fields('')].map((each) => ({ id: newId(), ...each }));
    expect(() => send('people.import', { workshopId, people })).toThrow('malformed');
    expect(names()).toEqual([]);
  });

  test('takes 5,000 people at once and refuses one more', () => {
    const { send, workshopId, rows } = withWorkshop();
    const people = Array.from({ length: 5000 }, () => ({ id: newId(), ...fields('A') }));
    const more = [...people, { id: newId(), ...fields('B') }];
    expect(() => send('people.import', { workshopId, people: more })).toThrow('malformed');
    send('people.import', { workshopId, people });
    expect(rows('person')).toHaveLength(5000);
  });

  test('marks many present with one undo, but never across workshops', () => {
    const house = withWorkshop();
    const ids = [house.add('A'), house.add('B')];
    house.send('people.setPresent', { ids, present: true });
    expect(house.rows('person').map(({ present }) => present)).toEqual([true, true]);
    house.send('history.undo', { workshopId: house.workshopId });
    expect(house.rows('person').map(({ present }) => present)).toEqual([false, false]);
    const other = newId();
    house.send('people.add', { id: other, workshopId: house.workshop(), ...fields('C') });
    const both = [...ids, other];
    expect(() => house.send('people.setPresent', { ids: both, present: true })).toThrow(
      'malformed',
    );
    expect(house.rows('person').some(({ present }) => present)).toBe(false);
  });

  test('an edit based on what somebody else has changed is a conflict', () => {
    const { send, add } = withWorkshop();
    const id = add('Rahima');
    send('people.edit', { id, patch: { name: 'Rahima B.' }, base: { name: 'Rahima' } });
    const stale = { id, patch: { name: 'R. Begum' }, base: { name: 'Rahima' } };
    expect(() => send('people.edit', stale)).toThrow('conflict');
  });
});
