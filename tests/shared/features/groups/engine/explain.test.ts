import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../../../shared/features/groups/engine/explain.ts';
import type { GroupInstance } from '../../../../../shared/features/groups/engine/instance.ts';
import {
  type MoveTarget,
  moveCost,
  moved,
} from '../../../../../shared/features/groups/engine/move-cost.ts';
import { brokenRules } from '../../../../../shared/features/groups/engine/rules/broken-rules.ts';
import { scoreOf } from '../../../../../shared/features/groups/engine/score.ts';
import { inGroups, oneRound, smallInstances } from '../../../../support/small-groups.ts';

/** An instance and any arrangement, as hands may leave it. */
const arranged = smallInstances({ people: 7, groups: 3, rounds: 3 }).chain((instance) =>
  fc
    .array(
      fc.array(fc.integer({ min: -1, max: instance.groups - 1 }), {
        minLength: instance.people,
        maxLength: instance.people,
      }),
      { minLength: instance.rounds, maxLength: instance.rounds },
    )
    .map((all) => ({ instance, rounds: all.map((one) => inGroups(one, instance.groups)) })),
);

describe('a move thought of', () => {
  test('costs what a recount says, and breaks the rules that are then broken more', () => {
    fc.assert(
      fc.property(arranged, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (drawn, r, p, t, swap) => {
        const { instance, rounds } = drawn;
        const round = r % instance.rounds;
        const person = p % instance.people;
        const other = t % instance.people;
        const bothIn = [person, other].every((one) => rounds[round]?.some((g) => g.includes(one)));
        fc.pre(!swap || (bothIn && person !== other));
        const target: MoveTarget = swap
          ? { swapWith: other }
          : { group: (t % (instance.groups + 1)) - 1 };
        const then = [
          ...rounds.slice(0, round),
          moved(rounds[round] ?? [], person, target),
          ...rounds.slice(round + 1),
        ];
        const { cost, breaks, held } = moveCost(instance, rounds, round, person, target);
        expect(held).toBe(false);
        expect(cost).toBeCloseTo(
          scoreOf(instance, then).total - scoreOf(instance, rounds).total,
          5,
        );
        const alone = oneRound(instance, round);
        const before = scoreOf(alone, [rounds[round] ?? []]).violations;
        const after = scoreOf(alone, [then[round] ?? []]).violations;
        if (after.size > before.size) expect(breaks.map(({ kind }) => kind)).toContain('size');
        if (after.pins > before.pins) expect(breaks.map(({ kind }) => kind)).toContain('pin');
        if (after.minimums > before.minimums)
          expect(breaks.map(({ kind }) => kind)).toContain('minimum');
        if (after.together > before.together)
          expect(breaks.map(({ kind }) => kind)).toContain('together');
        if (scoreOf(alone, [then[round] ?? []]).hard === 0) expect(breaks).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('in a round that was held is told as such', () => {
    const instance = { people: 4, groups: 2, rounds: 1, locked: 1 };
    expect(
      moveCost(
        instance,
        [
          [
            [0, 1],
            [2, 3],
          ],
        ],
        0,
        0,
        { swapWith: 2 },
      ),
    ).toEqual({ cost: 0, breaks: [], held: true });
  });

  test('is priced for 300 people in 12 rounds while a hand moves', () => {
    const instance: GroupInstance = {
      people: 300,
      groups: 30,
      rounds: 12,
      attributes: [{ name: 'sex', values: Array.from({ length: 300 }, (_, at) => at % 2) }],
    };
    const rounds = Array.from({ length: 12 }, (_, round) =>
      inGroups(
        Array.from({ length: 300 }, (__, at) => (at * (round + 1)) % 30),
        30,
      ),
    );
    const { cost } = moveCost(instance, rounds, 3, 7, { swapWith: 8 });
    const then = rounds.with(
      3,
      moved(rounds[3] ?? [], 7, { swapWith: 8 }).map((one) => [...one]),
    );
    expect(cost).toBeCloseTo(scoreOf(instance, then).total - scoreOf(instance, rounds).total, 5);
  });
});

test('names a broken rule exactly where one is counted', () => {
  fc.assert(
    fc.property(arranged, ({ instance, rounds }) => {
      const alone = oneRound(instance, 0);
      const groups = rounds[0] ?? [];
      expect(brokenRules(instance, 0, groups).length > 0).toBe(scoreOf(alone, [groups]).hard > 0);
    }),
    { numRuns: 200 },
  );
});

test('what is explained adds up to the cost', () => {
  fc.assert(
    fc.property(arranged, ({ instance, rounds }) => {
      const score = scoreOf(instance, rounds);
      const told = explain(instance, rounds);
      const past = scoreOf(
        instance,
        rounds.map((groups) => groups.map(() => [])),
      ).total;
      const costs = [told.repeats, told.uneven, told.missedWishes].flat().map(({ cost }) => cost);
      expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(score.total - past, 5);
      if (score.hard === 0) expect(told.least).toBeLessThanOrEqual(score.total - past + 1e-6);
      expect(told.placements.flat(2).map(({ person }) => person)).toEqual(rounds.flat(2));
    }),
    { numRuns: 200 },
  );
});

test('explains who, why and what could not be had', () => {
  const instance: GroupInstance = {
    people: 6,
    groups: 2,
    rounds: 3,
    locked: 1,
    pins: [{ person: 0, group: 0, rounds: [1] }],
    together: [[4, 5]],
    wishes: [{ person: 2, groups: [1, 0] }],
    history: [[0, 3, 1]],
    attributes: [{ name: 'sex', weight: 2, values: [1, 1, 0, 0, 0, 0] }],
  };
  const rounds = [
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
    [
      [0, 1, 3],
      [2, 4, 5],
    ],
    [
      [0, 4, 5],
      [1, 2, 3],
    ],
  ];
  const told = explain(instance, rounds);
  expect(told.placements[0]?.[0]?.[0]).toEqual({ person: 0, reason: { kind: 'held' } });
  expect(told.placements[1]).toEqual([
    [
      { person: 0, reason: { kind: 'pinned' } },
      { person: 1, reason: { kind: 'balance' } },
      { person: 3, reason: { kind: 'balance' } },
    ],
    [
      { person: 2, reason: { kind: 'wished', rank: 0 } },
      { person: 4, reason: { kind: 'together', others: [5] } },
      { person: 5, reason: { kind: 'together', others: [4] } },
    ],
  ]);
  expect(told.repeats).toEqual([
    { pair: [0, 1], rounds: [0, 1], before: 0, cost: 1 },
    { pair: [0, 3], rounds: [1], before: 1, cost: 1 },
    { pair: [1, 2], rounds: [0, 2], before: 0, cost: 1 },
    { pair: [1, 3], rounds: [1, 2], before: 0, cost: 1 },
  ]);
  expect(told.lone).toEqual([
    { attribute: 0, value: 0, round: 0, group: 0, person: 2 },
    { attribute: 0, value: 0, round: 1, group: 0, person: 3 },
    { attribute: 0, value: 1, round: 2, group: 0, person: 0 },
    { attribute: 0, value: 1, round: 2, group: 1, person: 1 },
  ]);
  expect(told.uneven).toEqual([
    {
      attribute: 0,
      cost: 8,
      worst: { round: 0, group: 0, value: 1, count: 2, share: 1, all: 2 },
    },
  ]);
  expect(told.missedWishes).toEqual([{ person: 2, round: 0, rank: 1, cost: 1 }]);
  expect(told.broken).toEqual([[], [], []]);
  expect(told.summary).toEqual({
    newPeople: { least: 3, most: 5 },
    gathered: [],
    pairsByMeetings: [0, 9, 3],
    metBefore: 1,
    missing: [
      { attribute: 0, value: 0, groups: 0 },
      { attribute: 0, value: 1, groups: 2 },
    ],
    groups: 6,
    wishes: [2, 1, 0],
  });
});
