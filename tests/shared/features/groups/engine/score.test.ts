import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundOf } from '../../../../../shared/features/groups/engine/bound.ts';
import type { GroupInstance } from '../../../../../shared/features/groups/engine/instance.ts';
import {
  concentrationOf,
  leastConcentration,
  mostConcentration,
  scoreOf,
} from '../../../../../shared/features/groups/engine/score.ts';
import { everyRound, inGroups, smallInstances } from '../../../../support/small-groups.ts';

describe('an arrangement', () => {
  const pairs: GroupInstance = { people: 4, groups: 2, rounds: 3 };

  test('costs nothing where nobody meets twice', () => {
    const score = scoreOf(pairs, [
      [
        [0, 1],
        [2, 3],
      ],
      [
        [0, 2],
        [1, 3],
      ],
      [
        [0, 3],
        [1, 2],
      ],
    ]);
    expect(score).toMatchObject({ hard: 0, repeats: 0, distinct: 6, most: 1, total: 0 });
  });

  test('costs the square of the meetings beyond the first, or each of them once', () => {
    const same = [
      [0, 1],
      [2, 3],
    ];
    const rounds = [same, same, same];
    expect(scoreOf(pairs, rounds)).toMatchObject({
      repeats: 4,
      squaredRepeats: 8,
      most: 3,
      total: 8,
    });
    expect(scoreOf({ ...pairs, repeats: 'plain', repeatWeight: 3 }, rounds).total).toBe(12);
    expect(
      scoreOf(
        {
          ...pairs,
          history: [
            [0, 1, 2],
            [0, 2, 1],
          ],
        },
        rounds,
      ),
    ).toMatchObject({ repeats: 6, distinct: 3, most: 5, total: 20 });
    expect(
      scoreOf(
        {
          ...pairs,
          together: [
            [0, 1],
            [2, 3],
          ],
        },
        rounds,
      ).total,
    ).toBe(0);
  });

  test('is spread best where each group has its share, and gathered best where one has all', () => {
    const mixed = (weight: number): GroupInstance => ({
      people: 4,
      groups: 2,
      rounds: 1,
      attributes: [{ name: 'sex', weight, values: [0, 0, 1, 1] }],
    });
    const [even, split] = [
      [
        [
          [0, 2],
          [1, 3],
        ],
      ],
      [
        [
          [0, 1],
          [2, 3],
        ],
      ],
    ];
    expect(scoreOf(mixed(2), even).total).toBe(0);
    expect(scoreOf(mixed(2), split)).toMatchObject({ spreads: [2], total: 4 });
    expect(scoreOf(mixed(-2), even)).toMatchObject({ spreads: [2], total: 4 });
    expect(scoreOf(mixed(-2), split).total).toBe(0);
  });

  test('costs the square of the rank of the wish that was fulfilled', () => {
    const wishes = [
      { person: 0, groups: [1, 0] },
      { person: 2, groups: [0] },
      { person: 3, groups: [1] },
    ];
    expect(
      scoreOf({ ...pairs, rounds: 1, wishes }, [
        [
          [0, 1],
          [2, 3],
        ],
      ]),
    ).toMatchObject({ wishes: 2, total: 2 });
  });

  test('counts each kind of broken rule, and none in a round that was held', () => {
    const instance: GroupInstance = {
      people: 6,
      groups: 2,
      rounds: 2,
      absent: [{ person: 5, rounds: [0, 1] }],
      together: [[0, 1]],
      apart: [[2, 3]],
      pins: [{ person: 4, group: 1 }],
      minimums: [{ people: [0, 1], least: 2 }],
    };
    const wrong = [
      [0, 2, 3, 4],
      [1, 1, 5, 7],
    ];
    const once = {
      shape: 2,
      lost: 0,
      twice: 1,
      size: 3,
      pins: 1,
      apart: 1,
      together: 1,
      minimums: 1,
    };
    expect(scoreOf({ ...instance, rounds: 1 }, [wrong]).violations).toEqual(once);
    expect(scoreOf({ ...instance, locked: 1 }, [[], wrong]).violations).toEqual(once);
    expect(scoreOf(instance, [wrong]).violations).toMatchObject({ shape: 4, lost: 5, size: 3 });
  });
});

test('the least and the most that a value can be concentrated are those of all ways to seat it', () => {
  const ways = (count: number, sizes: readonly number[]): number[][] => {
    const [size, ...rest] = sizes;
    if (size === undefined) return count === 0 ? [[]] : [];
    const here = Array.from({ length: Math.min(size, count) + 1 }, (_, at) => at);
    return here.flatMap((one) => ways(count - one, rest).map((others) => [one, ...others]));
  };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      fc.nat(16),
      (sizes, some) => {
        const count = some % (sizes.reduce((sum, size) => sum + size, 0) + 1);
        const all = ways(count, sizes).map((counts) => concentrationOf(counts, sizes));
        expect(leastConcentration(count, sizes)).toBeCloseTo(Math.min(...all), 9);
        expect(mostConcentration(count, sizes)).toBeCloseTo(Math.max(...all), 9);
      },
    ),
    { numRuns: 100 },
  );
});

test('no arrangement is below the bound', () => {
  fc.assert(
    fc.property(smallInstances({ people: 5, groups: 2, rounds: 2 }), (instance) => {
      const bound = boundOf(instance);
      const rounds = Array.from({ length: instance.rounds }, (_, round) =>
        everyRound(instance, round).map((groupOf) => inGroups(groupOf, instance.groups)),
      );
      for (const first of rounds[0] ?? []) {
        for (const second of rounds[1] ?? [null]) {
          const score = scoreOf(instance, second ? [first, second] : [first]);
          expect(score.hard).toBe(0);
          expect(score.total).toBeGreaterThanOrEqual(bound.total);
          expect(score.repeats).toBeGreaterThanOrEqual(bound.repeats);
          expect(score.squaredRepeats).toBeGreaterThanOrEqual(bound.squaredRepeats);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('the bounds of the known kinds of problem', () => {
  const bound = (people: number, groups: number, rounds: number) =>
    boundOf({ people, groups, rounds }).total;
  expect(bound(16, 4, 5)).toBe(0);
  expect(bound(16, 4, 6)).toBe(24);
  expect(bound(12, 3, 6)).toBe(45);
  expect(bound(60, 6, 6)).toBe(360);
  const leaders = Array.from({ length: 4 }, (_, group) => ({ person: group, group }));
  expect(boundOf({ people: 8, groups: 4, rounds: 6, pins: leaders }).parts.clique).toBe(8);
});
