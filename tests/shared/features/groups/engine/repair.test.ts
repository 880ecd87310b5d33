import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictsOf } from '../../../../../shared/features/groups/engine/conflicts.ts';
import type { GroupInstance } from '../../../../../shared/features/groups/engine/instance.ts';
import { repair } from '../../../../../shared/features/groups/engine/repair.ts';
import { everyRound, smallInstances } from '../../../../support/small-groups.ts';

/** An instance and any arrangement of its people at all, as it was before everything changed. */
const disturbed = smallInstances({ people: 6, groups: 3, rounds: 3 }).chain((instance) =>
  fc
    .record({
      dealt: fc.array(
        fc.array(fc.integer({ min: -1, max: instance.groups }), {
          minLength: instance.people,
          maxLength: instance.people,
        }),
        { minLength: instance.rounds, maxLength: instance.rounds },
      ),
      locked: fc.integer({ min: 0, max: instance.rounds - 1 }),
    })
    .map(({ dealt, locked }): GroupInstance & { readonly homes: readonly number[][] } => ({
      ...instance,
      locked,
      homes: dealt,
      current: dealt.map((groupOf) =>
        Array.from({ length: instance.groups + 1 }, (_, group) =>
          groupOf.flatMap((at, person) => (at === group ? [person] : [])),
        ),
      ),
    })),
);

const movesBetween = (before: readonly number[], after: readonly number[]): number =>
  before.filter((home, person) => home >= 0 && (after[person] ?? -1) >= 0 && home !== after[person])
    .length;

test('makes exactly the fewest moves there are, and says that they are', () => {
  let repaired = 0;
  fc.assert(
    fc.property(disturbed, (instance) => {
      const open = instance.homes.slice(instance.locked);
      const ways = open.map((home, at) =>
        everyRound(instance, (instance.locked ?? 0) + at).map((to) => movesBetween(home, to)),
      );
      const result = repair(instance, { seed: 3 });
      if (ways.some((some) => some.length === 0)) {
        expect(result).toBeNull();
        expect(conflictsOf(instance)).not.toEqual([]);
        return;
      }
      repaired += 1;
      const fewest = ways.reduce((sum, some) => sum + Math.min(...some), 0);
      expect(result?.score.hard).toBe(0);
      expect(result?.moves.length).toBe(fewest);
      expect(result?.minimum).toBe(fewest);
      expect(result?.proved).toBe(true);
      expect(result?.rounds.slice(0, instance.locked)).toEqual(
        instance.current?.slice(0, instance.locked),
      );
    }),
    { numRuns: 150 },
  );
  expect(repaired).toBeGreaterThan(40);
});
