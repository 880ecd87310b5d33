import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byChoice } from '../../../../../shared/features/groups/engine/choose.ts';
import {
  fairSitOuts,
  hostPins,
  stationPlan,
} from '../../../../../shared/features/groups/engine/forms.ts';
import { wishCost } from '../../../../../shared/features/groups/engine/instance.ts';
import { dealRoles } from '../../../../../shared/features/groups/engine/roles.ts';
import { rankOf } from '../../../../../shared/features/groups/engine/score.ts';

describe('groups by choice', () => {
  const choices = fc.integer({ min: 1, max: 3 }).chain((groups) =>
    fc.record({
      people: fc.integer({ min: 1, max: 6 }),
      caps: fc.array(fc.nat(4), { minLength: groups, maxLength: groups }),
      wishes: fc.uniqueArray(
        fc.record({
          person: fc.nat(5),
          groups: fc.uniqueArray(fc.nat(groups - 1), { minLength: 1 }),
        }),
        { selector: ({ person }) => person, maxLength: 6 },
      ),
    }),
  );

  test('cost as little as any assignment within the caps', () => {
    fc.assert(
      fc.property(choices, (drawn) => {
        const choice = {
          ...drawn,
          wishes: drawn.wishes.filter(({ person }) => person < drawn.people),
        };
        const { people, caps, wishes } = choice;
        const costOf = (person: number, group: number): number => {
          const own = wishes.find((wish) => wish.person === person)?.groups ?? [];
          return own.length === 0 ? 0 : wishCost(rankOf(own, group));
        };
        const cheapest = (person: number, left: readonly number[]): number =>
          person === people
            ? 0
            : Math.min(
                Number.POSITIVE_INFINITY,
                ...left.map((seats, group) =>
                  seats === 0
                    ? Number.POSITIVE_INFINITY
                    : costOf(person, group) +
                      cheapest(
                        person + 1,
                        left.map((one, at) => (at === group ? one - 1 : one)),
                      ),
                ),
              );
        const least = cheapest(0, caps);
        const chosen = byChoice(choice);
        expect(chosen === null).toBe(least === Number.POSITIVE_INFINITY);
        if (!chosen) return;
        expect(chosen.cost).toBe(least);
        expect(chosen.groups.flat().sort()).toEqual(Array.from({ length: people }, (_, at) => at));
        chosen.groups.forEach((members, group) => {
          expect(members.length).toBeLessThanOrEqual(caps[group] ?? 0);
          for (const person of members) {
            const own = wishes.find((wish) => wish.person === person)?.groups;
            const rank = own?.includes(group) ? own.indexOf(group) : null;
            expect(chosen.ranks[person]).toBe(own ? rank : -1);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('are as even as they can be where nobody minds', () => {
    const chosen = byChoice({ people: 10, caps: [9, 9, 2], wishes: [] });
    expect(chosen?.groups.map(({ length }) => length)).toEqual([4, 4, 2]);
  });
});

test('the host of each table stays', () => {
  expect(hostPins([4, -1, 2])).toEqual([
    { person: 4, group: 0 },
    { person: 2, group: 2 },
  ]);
});

test('each group is at each station once, and at none with another', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 7 }),
      (groups, stations) => {
        const plan = stationPlan(groups, stations, Math.max(groups, stations));
        for (const round of plan) {
          const there = round.filter((station) => station >= 0);
          expect(new Set(there).size).toBe(there.length);
        }
        for (let group = 0; group < groups; group += 1) {
          const been = plan.map((round) => round[group]).filter((station) => station !== -1);
          expect(been.sort()).toEqual(Array.from({ length: stations }, (_, at) => at));
        }
      },
    ),
  );
});

test('nobody sits out twice more than another, whoever did before is spared, and the seats are filled', () => {
  const cases = fc.record({
    people: fc.integer({ min: 1, max: 12 }),
    rounds: fc.integer({ min: 1, max: 6 }),
    seats: fc.integer({ min: 1, max: 12 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(cases, ({ people, rounds, seats, seed }) => {
      const sitting = fairSitOuts({ people, seats, rounds, seed });
      const times = Array.from(
        { length: people },
        (_, person) =>
          sitting.filter((one) => one.person === person).flatMap((one) => one.rounds).length,
      );
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      for (let round = 0; round < rounds; round += 1) {
        const out = sitting.filter((one) => one.rounds.includes(round)).length;
        expect(people - out).toBe(Math.min(people, seats));
      }
    }),
    { numRuns: 100 },
  );
  expect(
    fairSitOuts({
      people: 3,
      seats: 2,
      rounds: 2,
      seed: 1,
      before: [2, 1, 0],
      absent: [{ person: 2, rounds: [1] }],
    }),
  ).toEqual([{ person: 2, rounds: [0] }]);
});

describe('roles', () => {
  const deals = fc
    .record({
      people: fc.integer({ min: 2, max: 6 }),
      groups: fc.integer({ min: 1, max: 2 }),
      rounds: fc.integer({ min: 1, max: 3 }),
      roles: fc.integer({ min: 1, max: 2 }),
      seed: fc.nat(),
    })
    .chain(({ people, groups, rounds, ...rest }) =>
      fc
        .array(fc.array(fc.nat(groups - 1), { minLength: people, maxLength: people }), {
          minLength: rounds,
          maxLength: rounds,
        })
        .map((all) => ({
          ...rest,
          people,
          sexOf: Array.from({ length: people }, (_, at) => at % 2),
          rounds: all.map((groupOf) =>
            Array.from({ length: groups }, (_, group) =>
              groupOf.flatMap((own, person) => (own === group ? [person] : [])),
            ),
          ),
        })),
    );
  const squares = (counts: readonly number[]): number =>
    counts.reduce((sum, count) => sum + count * count, 0);

  test('are divided as fairly as the arrangement allows, among those who are there', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const dealt = dealRoles(deal);
        const counts = Array.from(
          { length: deal.people },
          (_, person) => dealt.flat(2).filter((one) => one === person).length,
        );
        dealt.forEach((groups, round) => {
          groups.forEach((named, group) => {
            const members = deal.rounds[round]?.[group] ?? [];
            const holders = named.filter((person) => person >= 0);
            expect(named).toHaveLength(deal.roles);
            expect(new Set(holders).size).toBe(Math.min(members.length, deal.roles));
            expect(holders.every((person) => members.includes(person))).toBe(true);
          });
        });
        const subsets = (members: readonly number[], size: number): number[][] =>
          size === 0
            ? [[]]
            : members.flatMap((one, at) =>
                subsets(members.slice(at + 1), size - 1).map((rest) => [one, ...rest]),
              );
        let ways = [new Array<number>(deal.people).fill(0)];
        for (const members of deal.rounds.flat()) {
          const some = subsets(members, Math.min(members.length, deal.roles));
          const next = ways.flatMap((counted) =>
            some.map((holders) =>
              counted.map((count, one) => count + Number(holders.includes(one))),
            ),
          );
          ways = [...new Map(next.map((one) => [one.join(' '), one])).values()];
        }
        expect(squares(counts)).toBe(Math.min(...ways.map(squares)));
      }),
      { numRuns: 150 },
    );
  });

  test('go to women and men in proportion, and to nobody twice before everybody had one', () => {
    const rounds = Array.from({ length: 3 }, (_, round) =>
      Array.from({ length: 4 }, (__, group) =>
        Array.from({ length: 6 }, (___, at) => ((group + at * round) % 4) + 4 * at),
      ),
    );
    const sexOf = Array.from({ length: 24 }, (_, person) => (person < 8 ? 1 : 0));
    const dealt = dealRoles({ rounds, roles: 4, sexOf, seed: 4 });
    const all = dealt.flat(2);
    for (let person = 0; person < 24; person += 1) {
      expect(all.filter((one) => one === person)).toHaveLength(2);
    }
    for (let role = 0; role < 4; role += 1) {
      const holders = dealt.flat().map((named) => named[role] ?? -1);
      expect(holders.filter((person) => sexOf[person] === 1)).toHaveLength(4);
      expect(new Set(holders).size).toBe(12);
    }
  });

  test('leave the first to the host of the table', () => {
    const dealt = dealRoles({
      rounds: [
        [
          [0, 1, 2],
          [3, 4],
        ],
      ],
      roles: 2,
      sexOf: [],
      seed: 1,
      hosts: [2, -1],
    });
    expect(dealt[0]?.[0]?.[0]).toBe(2);
    expect([0, 1]).toContain(dealt[0]?.[0]?.[1]);
    expect([...(dealt[0]?.[1] ?? [])].sort()).toEqual([3, 4]);
  });
});
