import { expect, it } from 'vitest';
import { questionOf } from '../../../../shared/features/groups/instance-of.ts';
import { lateAndGone } from '../../../../shared/features/groups/late.ts';
import { seatSizes } from '../../../../shared/features/groups/seat-sizes.ts';
import { seatsOf } from '../../../../shared/features/groups/seats-of.ts';
import { askedFor, seat } from '../../../support/asked.ts';

const free = { capacity: null, fixed: null, least: 0 };

it('sizes are as even as what is fixed and what groups take allow', () => {
  expect(seatSizes(11, [free, free, free]).sizes).toEqual([4, 4, 3]);
  expect(seatSizes(11, [{ ...free, fixed: 1 }, { ...free, capacity: 2 }, free])).toEqual({
    sizes: [1, 2, 8],
    short: 0,
  });
  expect(seatSizes(5, [{ ...free, least: 4 }, free]).sizes).toEqual([4, 1]);
  expect(
    seatSizes(9, [
      { ...free, capacity: 4 },
      { ...free, fixed: 2 },
    ]),
  ).toEqual({
    sizes: [4, 2],
    short: 3,
  });
});

it('seats are those of the rounds that were not held', () => {
  const asked = askedFor(4, 2, {
    arrangement: { rounds: 2, round: 1 },
    seats: [
      [
        [0, 1],
        [2, 3],
      ],
    ],
  });
  const rounds = [
    [
      [0, 1],
      [2, 3],
    ],
    [
      [0, 2],
      [1, 3],
    ],
  ];
  expect(seatsOf(questionOf(asked), asked, rounds)).toEqual([
    {
      round: 1,
      groups: [
        { groupId: 'g0', personIds: ['p0', 'p2'] },
        { groupId: 'g1', personIds: ['p1', 'p3'] },
      ],
    },
  ]);
});

it('in speed-geeking teams go round the stations, and who is pinned stays', () => {
  const asked = {
    ...askedFor(6, 3, { arrangement: { form: 'speed', rounds: 3 } }),
    memberships: [{ ...seat(0, 0, 0), pinned: true }],
    absences: [{ id: 'x', workshopId: 'w', arrangementId: 'a', personId: 'p3', round: 2 }],
  };
  const question = questionOf(asked);
  expect(question.instance).toMatchObject({ rounds: 1, absent: [] });
  const seats = seatsOf(question, asked, [
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
  ]);
  expect(seats.map(({ groups }) => groups.map(({ personIds }) => personIds.join(' ')))).toEqual([
    ['p0 p1', 'p2 p3', 'p4 p5'],
    ['p0 p4 p5', 'p1', 'p2 p3'],
    ['p0 p2', 'p4 p5', 'p1'],
  ]);
});

it('people are late or gone only where groups were dealt, and only in rounds that were', () => {
  const dealt = {
    arrangement: { rounds: 3 },
    seats: [
      [
        [0, 1],
        [2, 3],
      ],
    ],
  };
  expect(lateAndGone(askedFor(4, 2, dealt))).toBeNull();
  expect(lateAndGone(askedFor(5, 2, dealt))?.arrangement.rounds).toBe(1);
  expect(lateAndGone(askedFor(8, 2, dealt))).toBeNull();
  const gone = askedFor(4, 2, { ...dealt, person: (at) => ({ present: at > 0 }) });
  expect(lateAndGone(gone)).not.toBeNull();
  expect(lateAndGone(askedFor(4, 2))).toBeNull();
});
