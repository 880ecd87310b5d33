import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deal } from '../../../../shared/features/groups/deal.ts';

const people = fc.uniqueArray(fc.uuid(), { maxLength: 120 });
const groups = fc.integer({ min: 1, max: 30 });
const seed = fc.nat({ max: 2 ** 32 - 1 });

test('nobody is lost or doubled, and sizes differ by at most one', () => {
  fc.assert(
    fc.property(people, groups, seed, (ids, count, by) => {
      const dealt = deal({ people: ids, groups: count, seed: by });
      expect(dealt).toHaveLength(count);
      expect(dealt.flat().toSorted()).toEqual(ids.toSorted());
      const sizes = dealt.map((group) => group.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the same seed deals the same way', () => {
  fc.assert(
    fc.property(people, groups, seed, (ids, count, by) => {
      const input = { people: ids, groups: count, seed: by };
      expect(deal(input)).toEqual(deal(input));
    }),
  );
});

test('every person comes into every group about equally often', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const first = Array.from({ length: 3000 }, (_, by) => deal({ people: ids, groups: 3, seed: by }));
  for (const id of ids) {
    const inFirst = first.filter((dealt) => dealt[0]?.includes(id)).length;
    expect(Math.abs(inFirst - 1000)).toBeLessThan(150);
  }
});
