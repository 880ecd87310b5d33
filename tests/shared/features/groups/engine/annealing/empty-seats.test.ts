import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withEmptySeats } from '../../../../../../shared/features/groups/engine/annealing/empty-seats.ts';
import { roundsOf } from '../../../../../../shared/features/groups/engine/annealing/improve.ts';
import { Seats } from '../../../../../../shared/features/groups/engine/annealing/seats.ts';
import { startOf } from '../../../../../../shared/features/groups/engine/annealing/start.ts';
import type { GroupInstance } from '../../../../../../shared/features/groups/engine/instance.ts';
import { below, generator } from '../../../../../../shared/features/groups/engine/random.ts';
import { scoreOf } from '../../../../../../shared/features/groups/engine/score.ts';
import { solve } from '../../../../../../shared/features/groups/engine/solve.ts';
import { smallInstances } from '../../../../../support/small-groups.ts';

test('people who change places with empty seats cost what a recount says, in sizes as even', () => {
  let changed = 0;
  fc.assert(
    fc.property(smallInstances({ people: 11, groups: 4, rounds: 4 }), fc.nat(), (any, seed) => {
      const instance: GroupInstance = { ...any, absent: [], sizes: undefined };
      const start = startOf(instance, generator(seed));
      const open = start && withEmptySeats(instance, start);
      if (!start || !open) return;
      const seats = new Seats(open.problem);
      seats.seat(open.groupOf);
      const first = scoreOf(instance, roundsOf(instance, start.groupOf));
      const constant = first.total - seats.cost;
      const random = generator(seed + 1);
      const all = open.problem.people;
      for (let step = 0; step < 60; step += 1) {
        const round = below(random, instance.rounds);
        const [a, b] = [below(random, all), below(random, all)];
        const groupOf = (who: number) => seats.groupOf[round * all + who] ?? -1;
        if (groupOf(a) === groupOf(b)) continue;
        seats.apply(round, a, b, seats.exchange(round, a, b));
        const { groupOf: now, seating } = open.without(seats.groupOf);
        const score = scoreOf(instance, roundsOf(instance, now));
        if (!seats.isSound()) continue;
        changed += 1;
        expect(score.violations).toMatchObject({ size: 0, lost: 0, twice: 0, apart: 0 });
        expect(seats.cost + constant).toBeCloseTo(score.total, 5);
        expect(seating.sizes.map((sizes) => sizes.reduce((sum, size) => sum + size, 0))).toEqual(
          seating.sizes.map(() => instance.people),
        );
      }
    }),
    { numRuns: 200 },
  );
  expect(changed).toBeGreaterThan(500);
});

test('which groups are the larger ones is found for people who are pinned', () => {
  const pins = Array.from({ length: 20 }, (_, at) => ({
    person: at,
    group: at % 7,
    rounds: [at % 4],
  }));
  const values = (count: number) => Array.from({ length: 47 }, (_, at) => (at * 7) % count);
  const attributes = [
    { name: 'sex', weight: 2, values: Array.from({ length: 47 }, (_, at) => at % 2) },
    { name: 'organisation', weight: 1, values: values(5) },
  ];
  const instance: GroupInstance = { people: 47, groups: 7, rounds: 4, pins, attributes };
  const costs = [1, 2, 3].map((seed) => {
    const steps = solve(instance, { seed, work: 8_000_000 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    if (step.value.kind === 'conflicts') throw new Error('Nothing collides here.');
    expect(scoreOf(instance, step.value.rounds()).hard).toBe(0);
    return step.value.cost;
  });
  expect(Math.max(...costs)).toBeLessThan(11.5);
});
