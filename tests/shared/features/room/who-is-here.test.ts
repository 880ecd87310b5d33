import { describe, expect, test } from 'vitest';
import type { Seat } from '../../../../shared/features/room/model.ts';
import { cameByPhone, placeInQueue } from '../../../../shared/features/room/rules.ts';
import { whoIsHere } from '../../../../shared/features/room/who-is-here.ts';

const seat = (id: string, about: Partial<Seat> = {}): Seat => ({
  ...{ id, workshopId: 'workshop', personId: null, name: id, role: 'participant', state: 'in' },
  ...{ groupId: null, joinedAt: 100, past: '', passesRound: false },
  ...about,
});
const ids = (seats: readonly Seat[]) => seats.map(({ id }) => id);

describe('who is here', () => {
  test('is told apart by whether they are let in, the longest waiting first, then by name', () => {
    const seats = [
      seat('Salim'),
      seat('Karim'),
      seat('late', { state: 'waiting', joinedAt: 300 }),
      seat('early', { state: 'waiting', joinedAt: 200 }),
      seat('out', { state: 'removed' }),
    ];
    const here = whoIsHere(seats, { since: 100, connected: ['Karim', 'early', 'gone'] });
    expect(ids(here.waiting)).toEqual(['early', 'late']);
    expect(ids(here.seated)).toEqual(['Karim', 'Salim']);
    expect(ids(here.removed)).toEqual(['out']);
    expect(here.connected).toBe(1);
  });

  test('are those of the room as it was opened last, and whoever is connected all the same', () => {
    const seats = [seat('yesterday', { joinedAt: 10 }), seat('set back', { joinedAt: 20 })];
    expect(ids(whoIsHere(seats, { since: 50, connected: ['set back'] }).seated)).toEqual([
      'set back',
    ]);
  });

  test('are marked where two phones go by one name, or one waits for a name that is taken', () => {
    const seats = [
      seat('a', { personId: 'rahima' }),
      seat('b', { personId: 'rahima' }),
      seat('c', { name: 'Karim' }),
      seat('d', { name: ' KARIM', state: 'waiting' }),
      seat('e', { name: 'Salim', state: 'waiting' }),
      seat('f', { personId: 'salim', state: 'removed' }),
      seat('g', { personId: 'salim' }),
    ];
    const { doubles } = whoIsHere(seats, { since: 0, connected: [] });
    expect([...doubles].sort()).toEqual(['a', 'b', 'd']);
  });

  test('are marked where they were taken out before: under that name, or on that phone', () => {
    const out = { state: 'removed' } as const;
    const waits = { state: 'waiting' } as const;
    const seats = [
      seat('a', { personId: 'rahima', ...out }),
      seat('b', { name: 'Karim', ...out }),
      seat('c', { personId: 'rahima', ...waits }),
      seat('d', { name: 'Salim', past: 'removed ~karim', ...waits }),
      seat('e', { name: 'Jamal', past: 'participant ~karim', ...waits }),
      seat('f', { name: 'Shila', past: 'removed ~undone', ...waits }),
      seat('g', { name: ' KARIM' }),
    ];
    const { back } = whoIsHere(seats, { since: 0, connected: [] });
    expect([...back].map(([id, { id: as }]) => [id, as])).toEqual([
      ['c', 'a'],
      ['d', 'b'],
    ]);
  });

  test('came by phone on whichever day, where they are on the list and were let in', () => {
    const seats = [
      seat('a', { personId: 'rahima', joinedAt: 1 }),
      seat('b', { personId: 'karim', state: 'waiting' }),
      seat('c', { personId: 'salim', state: 'removed' }),
      seat('d'),
    ];
    expect([...cameByPhone(seats)]).toEqual(['rahima']);
  });
});

test('a phone has its place among those who wait for the floor, and 0 while it speaks', () => {
  const guest = { personId: null, name: 'Guest' };
  const turns = [
    { ...guest, seatId: 'a', startedAt: 5 },
    { ...guest, seatId: null, startedAt: null },
    { ...guest, seatId: 'b', startedAt: null },
    { personId: null, name: 'Next', seatId: 'a', startedAt: null },
  ];
  const placeOf = (id: string, name: string) => placeInQueue(turns, { ...guest, id, name });
  expect(['a', 'b', 'c'].map((id) => placeOf(id, ' guest'))).toEqual([0, 2, null]);
  expect([placeOf('a', 'Next'), placeOf('b', 'Next')]).toEqual([3, null]);
});
