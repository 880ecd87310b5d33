import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Assigner } from '../../../../../../shared/features/groups/engine/annealing/assign.ts';
import { problemOf } from '../../../../../../shared/features/groups/engine/annealing/problem.ts';
import { Seats } from '../../../../../../shared/features/groups/engine/annealing/seats.ts';
import { startOf } from '../../../../../../shared/features/groups/engine/annealing/start.ts';
import {
  type GroupInstance,
  seatingOf,
} from '../../../../../../shared/features/groups/engine/instance.ts';
import { below, generator } from '../../../../../../shared/features/groups/engine/random.ts';
import { smallInstances } from '../../../../../support/small-groups.ts';

const instances = smallInstances({ people: 12, groups: 4, rounds: 4 });

function seatedAnyhow(instance: GroupInstance, seed: number) {
  const start = startOf(instance, generator(seed));
  if (!start) return null;
  const problem = problemOf(instance, start.seating);
  const seats = new Seats(problem);
  seats.seat(start.groupOf);
  return { problem, seats };
}

/** The cost counted from nothing. */
function recounted({ problem, seats }: NonNullable<ReturnType<typeof seatedAnyhow>>): number {
  const fresh = new Seats(problem);
  fresh.seat(seats.groupOf);
  return fresh.cost;
}

describe('an exchange of seats', () => {
  test('costs what a recount says, after any number of them', () => {
    fc.assert(
      fc.property(instances, fc.nat(), (instance, seed) => {
        const table = seatedAnyhow(instance, seed);
        if (!table) return;
        const random = generator(seed);
        for (let i = 0; i < 40; i += 1) {
          const round = below(random, instance.rounds);
          const [a, b] = [below(random, instance.people), below(random, instance.people)];
          const groupOf = (who: number) => table.seats.groupOf[round * instance.people + who] ?? -1;
          if (groupOf(a) < 0 || groupOf(b) < 0 || groupOf(a) === groupOf(b)) continue;
          table.seats.apply(round, a, b, table.seats.exchange(round, a, b));
          expect(table.seats.cost).toBeCloseTo(recounted(table), 6);
        }
      }),
    );
  });

  test('costs more by the price of each who leaves home, and less for who comes back', () => {
    fc.assert(
      fc.property(instances, fc.nat(), (instance, seed) => {
        const table = seatedAnyhow(instance, seed);
        if (!table) return;
        const random = generator(seed);
        const home = table.seats.groupOf.map((group) => (below(random, 5) === 0 ? -1 : group));
        const away = () =>
          home.filter((own, at) => own >= 0 && own !== table.seats.groupOf[at]).length;
        let price = 0;
        for (let i = 0; i < 40; i += 1) {
          if (i % 5 === 0) table.seats.chargeAway(home, i - price);
          if (i % 5 === 0) price = i;
          const round = below(random, instance.rounds);
          const [a, b] = [below(random, instance.people), below(random, instance.people)];
          const groupOf = (who: number) => table.seats.groupOf[round * instance.people + who] ?? -1;
          if (groupOf(a) < 0 || groupOf(b) < 0 || groupOf(a) === groupOf(b)) continue;
          table.seats.apply(round, a, b, table.seats.exchange(round, a, b));
          expect(table.seats.cost).toBeCloseTo(recounted(table) + price * away(), 6);
        }
      }),
    );
  });

  test('of several people at once costs what a recount says', () => {
    fc.assert(
      fc.property(instances, fc.nat(), (instance, seed) => {
        const table = seatedAnyhow(instance, seed);
        if (!table) return;
        const random = generator(seed);
        for (let i = 0; i < 10; i += 1) {
          const round = below(random, instance.rounds);
          const members = (group: number) =>
            Array.from({ length: instance.people }, (_, who) => who).filter(
              (who) => table.seats.groupOf[round * instance.people + who] === group,
            );
          const [us, them] = [members(below(random, instance.groups)), members(0)];
          const count = Math.min(us.length, them.length, 3);
          if (count === 0 || us[0] === them[0]) continue;
          const [ours, theirs] = [us.slice(0, count), them.slice(0, count)];
          const cost = table.seats.exchangeAll(round, ours, theirs);
          ours.forEach((person, at) => {
            table.seats.apply(round, person, theirs[at] ?? 0, at === 0 ? cost : 0);
          });
          expect(table.seats.cost).toBeCloseTo(recounted(table), 6);
        }
      }),
    );
  });
});

describe('people on the points of a design', () => {
  const points = { people: 9, groups: 3, rounds: 3 };
  const groupAt = Int32Array.from({ length: 27 }, (_, at) => {
    const [round, point] = [Math.floor(at / 9), at % 9];
    return (Math.floor(point / 3) * round + (point % 3)) % 3;
  });

  test('cost what the same people cost on their seats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 9, maxLength: 9 }),
        fc.nat(),
        (values, seed) => {
          const instance: GroupInstance = {
            ...points,
            attributes: [{ name: 'sex', weight: 2, values }],
            apart: [[0, 1, 2]],
            history: [[3, 4, 2]],
          };
          const problem = problemOf(instance, seatingOf(instance));
          const who = Int32Array.from({ length: 9 }, (_, at) => (at * 2 + seed) % 9);
          const loose = Int32Array.from({ length: 9 }, (_, at) => at);
          const assigner = new Assigner(problem, { groupAt, who, loose }, seed);
          assigner.start();
          assigner.run(300, 2);
          const seats = new Seats(problem);
          seats.seat(assigner.groupOf());
          // The points' cost leaves out what pairs had met before, which no placing changes.
          const before = new Seats(problem);
          before.seat(new Int32Array(27).fill(-1));
          expect(assigner.cost + before.cost).toBeCloseTo(seats.cost, 6);
        },
      ),
    );
  });
});
