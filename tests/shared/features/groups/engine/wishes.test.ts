import { expect, test } from 'vitest';
import { byChoice } from '../../../../../shared/features/groups/engine/choose.ts';
import type { GroupInstance } from '../../../../../shared/features/groups/engine/instance.ts';
import { below, generator } from '../../../../../shared/features/groups/engine/random.ts';
import { scoreOf } from '../../../../../shared/features/groups/engine/score.ts';
import { solve } from '../../../../../shared/features/groups/engine/solve.ts';

/** Three wishes each, the first groups wished for most. */
function wishesOf(people: number, groups: number) {
  const random = generator(people);
  return Array.from({ length: people }, (_, person) => {
    const wished = new Set<number>();
    while (wished.size < 3) wished.add(Math.min(below(random, groups), below(random, groups)));
    return { person, groups: [...wished] };
  });
}

test.each([
  [25, 4],
  [60, 8],
])(
  'the wishes of %i for %i groups are settled as well as can be before anything is mixed',
  (people, groups) => {
    const wishes = wishesOf(people, groups);
    const least = Math.floor(people / groups);
    const sizes = Array.from({ length: groups }, (_, at) => least + Number(at < people % groups));
    const best = byChoice({ people, caps: sizes, wishes });
    const values = Array.from({ length: people }, (_, at) => at % 2);
    const instance: GroupInstance = {
      ...{ people, groups, rounds: 1, sizes, wishes, repeatWeight: 0.02 },
      attributes: [{ name: 'sex', weight: 0.04, values }],
    };
    for (const seed of [1, 2, 3, 4, 5, 6, 7]) {
      const steps = solve(instance, { seed, work: 2_000_000 });
      let step = steps.next();
      while (!step.done) step = steps.next();
      if (step.value.kind === 'conflicts') throw new Error('Nothing collides here.');
      expect(scoreOf(instance, step.value.rounds()).wishes).toBe(best?.cost);
    }
  },
);
