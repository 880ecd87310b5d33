import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatingOf } from '../../../../../../shared/features/groups/engine/instance.ts';
import { Ledger } from '../../../../../../shared/features/groups/engine/mending/ledger.ts';
import { generator } from '../../../../../../shared/features/groups/engine/random.ts';
import { feasibleRound } from '../../../../../../shared/features/groups/engine/rules/feasible.ts';
import { scoreOf } from '../../../../../../shared/features/groups/engine/score.ts';
import { inGroups, smallInstances } from '../../../../../support/small-groups.ts';

const changes = fc.array(
  fc.record({ round: fc.nat(), person: fc.nat(), other: fc.nat(), shift: fc.boolean() }),
  { maxLength: 12 },
);

test('prices every change as a recount does, and refuses what breaks a rule', () => {
  let priced = 0;
  fc.assert(
    fc.property(smallInstances({ people: 8, groups: 3, rounds: 3 }), changes, (drawn, steps) => {
      const instance = { ...drawn, together: [], pins: [] };
      const seating = seatingOf(instance);
      const random = generator(1);
      const start = Array.from({ length: instance.rounds }, (_, round) =>
        feasibleRound(instance, seating, round, random),
      ).filter((round) => round !== null);
      fc.pre(start.length === instance.rounds);
      const score = (groupOf: readonly Int32Array[]) =>
        scoreOf(
          instance,
          groupOf.map((round) => inGroups(round, instance.groups)),
        );
      const ledger = new Ledger(instance, start);
      for (const step of steps) {
        const round = step.round % instance.rounds;
        const [p, q] = [step.person % instance.people, step.other % instance.people];
        const [from, to] = [ledger.groupOf[round]?.[p] ?? -1, ledger.groupOf[round]?.[q] ?? -1];
        if (from < 0 || to < 0 || from === to) continue;
        const row = round * instance.groups;
        const larger = (ledger.sizes[row + from] ?? 0) === (ledger.sizes[row + to] ?? 0) + 1;
        if (step.shift && !larger) continue;
        const before = score(ledger.groupOf).total;
        const then = ledger.groupOf.map((one) => one.slice());
        then[round]?.fill(to, p, p + 1);
        if (!step.shift) then[round]?.fill(from, q, q + 1);
        const after = score(then);
        const cost = step.shift ? ledger.shiftCost(round, p, to) : ledger.swapCost(round, p, q);
        if (after.hard > 0) {
          expect(cost).toBeGreaterThan(1e8);
          continue;
        }
        priced += 1;
        expect(cost).toBeCloseTo(after.total - before, 5);
        if (step.shift) ledger.shift(round, p, to);
        else ledger.swap(round, p, q);
        expect(ledger.groupOf).toEqual(then);
      }
      start.forEach((_, round) => {
        for (let group = 0; group < instance.groups; group += 1) {
          const members = inGroups(ledger.groupOf[round] ?? [], instance.groups)[group];
          expect([...ledger.membersOf(round, group)].sort((a, b) => a - b)).toEqual(members);
        }
      });
    }),
    { numRuns: 150 },
  );
  expect(priced).toBeGreaterThan(50);
});
