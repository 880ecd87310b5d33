import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { testEngine } from '../../../support/engine.ts';
import { nobody } from '../../../support/lively-house.ts';

function withPerson() {
  const house = testEngine();
  const workshopId = house.workshop();
  const personId = newId();
  house.send('people.add', { id: personId, workshopId, ...nobody, name: 'Rahima' });
  const addField = (title: string) => {
    const id = newId();
    house.send('people.addField', { id, workshopId, after: null, title });
    return id;
  };
  const values = () => house.rows('personValue').map(({ fieldId, text }) => [fieldId, text]);
  const person = () => house.rows('person', { id: personId })[0];
  return { ...house, workshopId, personId, addField, values, person };
}

describe('a field of the workshop', () => {
  test('is filled in, changed and emptied, and its values go and come back with it', () => {
    const { send, personId, addField, values, workshopId } = withPerson();
    const fieldId = addField('Food');
    const set = (text: string, base: string) =>
      send('people.setValue', { id: newId(), personId, fieldId, text, base });
    set('No fish', '');
    expect(() => set('Vegetarian', '')).toThrow('conflict');
    set('Vegetarian', 'No fish');
    expect(values()).toEqual([[fieldId, 'Vegetarian']]);
    send('people.removeField', { id: fieldId });
    expect(values()).toEqual([]);
    send('history.undo', { workshopId });
    expect(values()).toEqual([[fieldId, 'Vegetarian']]);
    set('', 'Vegetarian');
    expect(values()).toEqual([]);
  });

  test('stands where it was moved to', () => {
    const { send, addField, rows } = withPerson();
    addField('Food');
    const last = addField('Shirt'); // each comes first
    const titles = () => inOrder(rows('personField')).map(({ title }) => title);
    expect(titles()).toEqual(['Shirt', 'Food']);
    const [, food] = inOrder(rows('personField'));
    send('people.moveField', { id: last, after: food?.id ?? null });
    expect(titles()).toEqual(['Food', 'Shirt']);
  });
});

describe('tags', () => {
  test('are given to many and taken from many, each once, whatever the case', () => {
    const { send, personId, person } = withPerson();
    send('people.edit', { id: personId, patch: { tags: 'Host, interpreter' }, base: {} });
    send('people.tag', { ids: [personId], tag: 'HOST', on: true });
    expect(person()?.tags).toBe('Host, interpreter');
    send('people.tag', { ids: [personId], tag: 'অতিথি', on: true });
    expect(person()?.tags).toBe('Host, interpreter, অতিথি');
    send('people.tag', { ids: [personId], tag: 'host', on: false });
    expect(person()?.tags).toBe('interpreter, অতিথি');
  });

  test('are refused in words where there is no room for another', () => {
    const { send, personId, person } = withPerson();
    const full = 'x'.repeat(299);
    send('people.edit', { id: personId, patch: { tags: full }, base: {} });
    expect(() => send('people.tag', { ids: [personId], tag: 'y', on: true })).toThrow(
      'too-many-tags',
    );
    expect(person()?.tags).toBe(full);
  });
});

describe('a list that is brought in', () => {
  const patch = { phone: '01711555010' };

  test('brings fields, people and what is taken over, all in one undo', () => {
    const { send, rows, workshopId, personId, person, values } = withPerson();
    const fieldId = newId();
    const value = (text: string) => ({ id: newId(), fieldId, text });
    send('people.import', {
      workshopId,
      fields: [{ id: fieldId, title: 'Food' }],
      people: [{ ...nobody, id: newId(), name: 'Karim', values: [value('None')] }],
      merges: [{ id: personId, patch, base: {}, values: [{ ...value('Fish'), base: '' }] }],
    });
    expect([person()?.phone, rows('person').length]).toEqual(['01711555010', 2]);
    expect(values().map(([, text]) => text)).toEqual(['None', 'Fish']);
    send('history.undo', { workshopId });
    expect([person()?.phone, rows('person').length, values()]).toEqual(['', 1, []]);
    expect(rows('personField')).toEqual([]);
  });

  test('brings in nothing at all where somebody has changed one of them meanwhile', () => {
    const { send, rows, workshopId, personId } = withPerson();
    send('people.edit', { id: personId, patch: { phone: '5' }, base: {} });
    const people = [{ ...nobody, id: newId(), name: 'Karim' }];
    const merges = [{ id: personId, patch, base: { phone: '4' } }];
    expect(() => send('people.import', { workshopId, people, merges })).toThrow('conflict');
    expect(rows('person')).toHaveLength(1);
  });

  test('never changes a person of another workshop', () => {
    const { send, personId, workshop } = withPerson();
    const merges = [{ id: personId, patch, base: {} }];
    expect(() => send('people.import', { workshopId: workshop(), people: [], merges })).toThrow(
      'gone',
    );
  });
});
