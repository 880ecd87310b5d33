import { expect, it } from 'vitest';
import { encountersOf } from '../../../../shared/features/groups/encounters.ts';
import { nothingHeld } from '../../../../shared/features/groups/plain.ts';

const seat = (personId: string, groupId: string, round: number) => ({
  ...nothingHeld,
  ...{ id: `${personId} ${round}`, workshopId: 'w', order: personId, personId, groupId, round },
});

it('finds whom somebody meets, in which rounds, and how often they met before', () => {
  const seats = [
    ...['a', 'b', 'c'].map((id) => seat(id, 'one', 0)),
    ...['a', 'b'].map((id) => seat(id, 'two', 1)),
    ...['c', 'd'].map((id) => seat(id, 'one', 1)),
  ];
  const met = [
    ['a', 'c', 1],
    ['d', 'a', 3],
    ['b', 'c', 2],
  ] as const;
  expect(encountersOf('a', seats, met)).toEqual([
    { personId: 'b', rounds: [0, 1], before: 0 },
    { personId: 'c', rounds: [0], before: 1 },
    { personId: 'd', rounds: [], before: 3 },
  ]);
  expect(encountersOf('x', seats, met)).toEqual([]);
});
