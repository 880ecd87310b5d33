// What is said of a move agrees with what the engine says it costs.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveCost } from '../../../../shared/features/groups/engine/move-cost.ts';
import { questionOf } from '../../../../shared/features/groups/instance-of.ts';
import { moveFacts } from '../../../../shared/features/groups/move-facts.ts';
import { askedFor } from '../../../support/asked.ts';

const people = 12;
const groups = 3;
const rounds = 3;
const seating = fc.array(fc.integer({ min: 0, max: groups - 1 }), {
  minLength: people,
  maxLength: people,
});
const pair = fc
  .tuple(fc.nat(people - 1), fc.nat(people - 1))
  .filter(([one, other]) => one !== other);

it('of pairs that meet again, and of those who are kept apart', () => {
  fc.assert(
    fc.property(
      fc.array(seating, { minLength: rounds, maxLength: rounds }),
      fc.array(pair, { maxLength: 3 }),
      fc.array(pair, { maxLength: 4 }),
      fc.nat(rounds - 1),
      fc.nat(people - 1),
      fc.nat(groups - 1),
      (seatings, apart, met, round, person, group) => {
        const seats = seatings.map((places) =>
          Array.from({ length: groups }, (_, at) =>
            [...places.keys()].filter((one) => places[one] === at),
          ),
        );
        const asked = {
          ...askedFor(people, groups, {
            arrangement: { rounds, repeats: 'most', useHistory: true },
            seats,
          }),
          bonds: apart.map(([one, other], at) => ({
            ...{ id: `${at}`, workshopId: 'w', kind: 'apart' as const },
            ...{ personId: `p${one}`, otherId: `p${other}` },
          })),
          met: met.map(([one, other]) => [`p${one}`, `p${other}`, 1] as const),
        };
        const { instance } = questionOf(asked);
        const current = instance.current ?? [];
        const cost = moveCost(instance, current, round, person, { group });
        const standing = {
          ...asked,
          sexOf: new Map(asked.people.map(({ id, sex }) => [id, sex])),
          history: asked.met,
        };
        const facts = moveFacts(standing, round, `p${person}`, `g${group}`);
        if (!facts) {
          expect(current[round]?.[group]).toContain(person);
          return;
        }
        // Each pair that meets again costs one, whoever they are: nothing else is asked for here.
        expect(facts.again.length - facts.spared).toBe(cost.cost);
        const beside = cost.breaks.filter(({ kind }) => kind === 'apart').length;
        expect(facts.beside.length).toBe(beside);
      },
    ),
    { numRuns: 300 },
  );
});
