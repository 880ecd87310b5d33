import { describe, expect, test } from 'vitest';
import type { Rounds } from '../../../../shared/features/groups/engine/instance.ts';
import { solve } from '../../../../shared/features/groups/engine/solve.ts';
import { questionOf } from '../../../../shared/features/groups/instance-of.ts';
import { askedFor } from '../../../support/asked.ts';

const even = 'sex:2,organisation:1';
/** Far more weight than the screen gives, on more things than can all be even. */
const heavy = 'organisation:9,project:9,designation:9,district:9';

/** Texts that differ from person to person, so many in all. */
const named = (at: number, count: number) => `${(at * at + 3 * at) % count}`;

function asked(people: number, groups: number, spread: string, seats: number[][][] = []) {
  return askedFor(people, groups, {
    arrangement: { form: 'jigsaw', rounds: 2, spread, round: seats.length },
    seats,
    person: (at) => ({
      organisation: named(at, 3),
      project: named(at + 1, 4),
      designation: named(at, 5),
      district: named(at + 2, 7),
    }),
  });
}

function dealt(...of: Parameters<typeof asked>): Rounds {
  const steps = solve(questionOf(asked(...of)).instance, { seed: 1, work: 3_000_000 });
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (step.value.kind === 'conflicts') throw new Error('Nothing collides here.');
  return step.value.rounds();
}

/** By expert group and home group: how many are of both. */
function crossed([experts = [], homes = []]: Rounds): number[][] {
  return experts.map((group) =>
    homes.map((home) => group.filter((person) => home.includes(person)).length),
  );
}

function expectEvenly(rounds: Rounds, groups: number): void {
  for (const row of crossed(rounds)) {
    const size = row.reduce((sum, count) => sum + count, 0);
    const [least, most] = [Math.floor(size / groups), Math.ceil(size / groups)];
    for (const count of row) {
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(most);
    }
  }
}

describe.each([
  [12, 3],
  [16, 4],
  [20, 4],
  [23, 4],
  [25, 5],
  [31, 6],
  [40, 6],
  [64, 8],
])('a jigsaw of %i in %i groups', (people, groups) => {
  test.each([even, heavy])(
    'deals every expert group evenly over the homes: mixed by %s',
    (spread) => {
      expectEvenly(dealt(people, groups, spread), groups);
    },
  );

  test('does so behind expert groups that were held', () => {
    const held = Array.from({ length: groups }, (_, group) =>
      Array.from({ length: people }, (_unused, person) => person).filter(
        (person) => person % groups === group,
      ),
    );
    expectEvenly(dealt(people, groups, heavy, [held]), groups);
  });
});
