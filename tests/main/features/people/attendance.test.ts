import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { minute } from '../../../../shared/lib/time.ts';
import { testEngine } from '../../../support/engine.ts';
import { nobody } from '../../../support/lively-house.ts';

/** Two in the afternoon in Dhaka. */
const today = '2010-12-13';

/** @param date of the workshop's second day; '' where none is today */
function twoDays(date = today) {
  const house = testEngine();
  const workshopId = house.workshop();
  const zone = { timeZone: 'Asia/Dhaka' };
  house.send('workshop.edit', { id: workshopId, patch: zone, base: {} });
  const day = (on: string, after: string | null) => {
    const id = newId();
    const fields = { title: '', date: on, place: '', start: 540, end: null };
    house.send('agenda.addDay', { id, workshopId, after, ...fields });
    return id;
  };
  const first = day('2010-12-12', null);
  const second = day(date, first);
  const people = ['Rahima', 'Karim', 'Mina'].map((name) => ({ ...nobody, id: newId(), name }));
  house.send('people.import', { workshopId, people });
  const [rahima = '', karim = '', mina = ''] = people.map(({ id }) => id);
  const halve = () =>
    house.send('people.editSettings', { id: workshopId, patch: { halfDays: true }, base: {} });
  const ticks = (personId: string) =>
    house
      .rows('attendance', { personId })
      .map(({ dayId, half, source }) => `${dayId === first ? 1 : 2} ${half} ${source}`)
      .sort();
  const isPresent = (id: string) => house.rows('person', { id })[0]?.present;
  const comeIn = (personId: string, state: 'in' | 'waiting' = 'in') => {
    const input = { id: newId(), workshopId, personId, name: '', state };
    const door = { role: 'door', actor: 'door', request: newId() } as const;
    house.engine.dispatch({ ...door, name: 'room.join', input });
    return input.id;
  };
  const ids = { workshopId, first, second, rahima, karim, mina };
  return { ...house, ...ids, halve, ticks, isPresent, comeIn };
}

describe('who is in the hall', () => {
  test('was there on the day at hand, and still was once they leave', () => {
    const { send, rahima, ticks, isPresent, clock } = twoDays();
    send('people.setPresent', { ids: [rahima], present: true });
    expect(ticks(rahima)).toEqual(['2  desk']);
    clock.advance(6 * minute);
    send('people.setPresent', { ids: [rahima], present: false });
    expect([isPresent(rahima), ticks(rahima)]).toEqual([false, ['2  desk']]);
  });

  test('was not there where the mark was a slip that is put right at once', () => {
    const { send, rahima, ticks, clock } = twoDays();
    send('people.setPresent', { ids: [rahima], present: true });
    clock.advance(minute);
    send('people.setPresent', { ids: [rahima], present: false });
    expect(ticks(rahima)).toEqual([]);
  });

  test('is ticked for the half at hand where attendance is taken twice a day', () => {
    const { send, rahima, halve, ticks, clock } = twoDays();
    halve();
    clock.advance(-4 * 60 * minute); // ten in the morning
    send('people.setPresent', { ids: [rahima], present: true });
    clock.advance(4 * 60 * minute);
    send('people.setPresent', { ids: [rahima], present: true });
    expect(ticks(rahima)).toEqual(['2 afternoon desk', '2 morning desk']);
  });

  test('is ticked for no day where today is none of the workshop', () => {
    const { send, rahima, ticks, isPresent } = twoDays('2011-01-01');
    send('people.setPresent', { ids: [rahima], present: true });
    expect([isPresent(rahima), ticks(rahima)]).toEqual([true, []]);
  });
});

describe('a tick', () => {
  test('of the day at hand says that they are in the hall; of another day, or from paper, not', () => {
    const { send, first, second, rahima, karim, mina, isPresent } = twoDays();
    const on = { half: '', on: true } as const;
    send('people.tick', { ...on, dayId: second, personIds: [rahima], source: 'desk' });
    send('people.tick', { ...on, dayId: first, personIds: [karim], source: 'desk' });
    send('people.tick', { ...on, dayId: second, personIds: [mina], source: 'paper' });
    expect([rahima, karim, mina].map(isPresent)).toEqual([true, false, false]);
    const off = { dayId: second, half: '', on: false, source: 'desk' } as const;
    send('people.tick', { ...off, personIds: [rahima] });
    expect(isPresent(rahima)).toBe(false);
  });

  test('of many is one undo, and ticking who is ticked already changes nothing', () => {
    const { send, first, rahima, karim, ticks, workshopId } = twoDays();
    const tick = { dayId: first, half: '', on: true, source: 'desk' } as const;
    send('people.tick', { ...tick, personIds: [rahima] });
    send('people.tick', { ...tick, personIds: [rahima, karim], source: 'paper' });
    expect([ticks(rahima), ticks(karim)]).toEqual([['1  desk'], ['1  paper']]);
    send('history.undo', { workshopId });
    expect([ticks(rahima), ticks(karim)]).toEqual([['1  desk'], []]);
  });

  test('of a whole day that is halved afterwards leaves the other half when one is taken back', () => {
    const { send, first, rahima, halve, ticks } = twoDays();
    const day = { dayId: first, personIds: [rahima], source: 'desk' as const };
    send('people.tick', { ...day, half: '', on: true });
    halve();
    send('people.tick', { ...day, half: 'morning', on: true });
    expect(ticks(rahima)).toEqual(['1  desk']);
    send('people.tick', { ...day, half: 'morning', on: false });
    expect(ticks(rahima)).toEqual(['1 afternoon desk']);
  });

  test('never reaches into another workshop', () => {
    const { send, rahima, workshop, workshopId } = twoDays();
    const other = workshop();
    const dayId = newId();
    const fields = { title: '', date: '', place: '', start: 540, end: null };
    send('agenda.addDay', { id: dayId, workshopId: other, after: null, ...fields });
    const tick = { dayId, half: '', on: true, source: 'desk' } as const;
    expect(() => send('people.tick', { ...tick, personIds: [rahima] })).toThrow('gone');
    expect(workshopId).not.toBe(other);
  });
});

describe('a phone that comes in', () => {
  test('says that its holder is there today, once they are let in', () => {
    const { send, rahima, karim, comeIn, ticks, isPresent } = twoDays();
    comeIn(rahima);
    const waiting = comeIn(karim, 'waiting');
    expect([ticks(rahima), isPresent(rahima)]).toEqual([['2  seat'], true]);
    expect([ticks(karim), isPresent(karim)]).toEqual([[], false]);
    send('room.admit', { id: waiting });
    expect([ticks(karim), isPresent(karim)]).toEqual([['2  seat'], true]);
  });

  test('says nothing where today is no day of the workshop', () => {
    const { rahima, comeIn, ticks, isPresent } = twoDays('2011-01-01');
    comeIn(rahima);
    expect([ticks(rahima), isPresent(rahima)]).toEqual([[], false]);
  });
});
