import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatingOf } from '../../../../../../shared/features/groups/engine/instance.ts';
import { generator } from '../../../../../../shared/features/groups/engine/random.ts';
import { feasibleRound } from '../../../../../../shared/features/groups/engine/rules/feasible.ts';
import { scoreOf } from '../../../../../../shared/features/groups/engine/score.ts';
import {
  everyRound,
  inGroups,
  oneRound,
  smallInstances,
} from '../../../../../support/small-groups.ts';

test('finds a round exactly where there is one, and it breaks no rule', () => {
  fc.assert(
    fc.property(smallInstances({ people: 6, groups: 3, rounds: 2 }), fc.nat(), (instance, seed) => {
      const found = feasibleRound(instance, seatingOf(instance), 0, generator(seed));
      expect(found !== null).toBe(everyRound(instance, 0).length > 0);
      if (!found) return;
      expect(scoreOf(oneRound(instance, 0), [inGroups(found, instance.groups)]).hard).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test('deals 300 people into 60 groups under many rules, the same for the same seed', () => {
  const instance = {
    people: 300,
    groups: 60,
    rounds: 1,
    together: Array.from({ length: 60 }, (_, at) => [at * 4, at * 4 + 1]),
    apart: Array.from({ length: 400 }, (_, at) => [(at * 7) % 300, (at * 13 + 5) % 300]).filter(
      ([a = 0, b = 0]) => Math.abs(a - b) > 1,
    ),
    pins: Array.from({ length: 30 }, (_, at) => ({ person: at * 4 + 3, group: at * 2 })),
    minimums: [{ people: Array.from({ length: 100 }, (_, at) => at * 3), least: 2 }],
  };
  const seating = seatingOf(instance);
  const found = feasibleRound(instance, seating, 0, generator(5));
  expect(found).not.toBeNull();
  expect(scoreOf(instance, [inGroups(found ?? [], 60)]).hard).toBe(0);
  expect(feasibleRound(instance, seating, 0, generator(5))).toEqual(found);
  expect(feasibleRound(instance, seating, 0, generator(6))).not.toEqual(found);
});
