import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartLists } from '../../../../shared/features/groups/apart-lists.ts';

const person = fc.integer({ min: 0, max: 9 });
const pairs = fc.array(
  fc.tuple(person, person).filter(([a, b]) => a !== b),
  { maxLength: 30 },
);

function pairsOf(lists: readonly (readonly number[])[]): string[] {
  const all = lists.flatMap((list) =>
    list.flatMap((a) => list.filter((b) => a < b).map((b) => `${a} ${b}`)),
  );
  return [...new Set(all)].sort();
}

describe('people kept apart', () => {
  it('are one list where no two of them may meet', () => {
    const nine = Array.from({ length: 9 }, (_, at) => at);
    const all = nine.flatMap((a) => nine.filter((b) => a < b).map((b) => [a, b] as const));
    expect(apartLists(all)).toEqual([nine]);
  });

  it('are those of the pairs, and nobody else', () => {
    fc.assert(
      fc.property(pairs, (asked) => {
        expect(pairsOf(apartLists(asked))).toEqual(pairsOf(asked));
      }),
    );
  });
});
