// Small instances of the group problem, and every round of them there is.
import fc from 'fast-check';
import type { GroupInstance } from '../../shared/features/groups/engine/instance.ts';
import { seatingOf } from '../../shared/features/groups/engine/instance.ts';
import { scoreOf } from '../../shared/features/groups/engine/score.ts';

type Ranges = { readonly people: number; readonly groups: number; readonly rounds: number };

/** Instances with a few rules of every kind, many of them impossible. */
export function smallInstances(most: Ranges): fc.Arbitrary<GroupInstance> {
  return fc
    .record({
      people: fc.integer({ min: 2, max: most.people }),
      groups: fc.integer({ min: 1, max: most.groups }),
      rounds: fc.integer({ min: 1, max: most.rounds }),
    })
    .chain(({ people, groups, rounds }) => {
      const person = fc.integer({ min: 0, max: people - 1 });
      const list = fc.uniqueArray(person, { minLength: 2, maxLength: Math.min(3, people) });
      const some = fc.uniqueArray(fc.integer({ min: 0, max: rounds - 1 }), { minLength: 1 });
      return fc.record(
        {
          people: fc.constant(people),
          groups: fc.constant(groups),
          rounds: fc.constant(rounds),
          absent: fc.array(fc.record({ person, rounds: some }), { maxLength: 2 }),
          together: fc.array(list, { maxLength: 2 }),
          apart: fc.array(list, { maxLength: 3 }),
          pins: fc.array(
            fc.record(
              { person, group: fc.integer({ min: 0, max: groups - 1 }), rounds: some },
              { requiredKeys: ['person', 'group'] },
            ),
            { maxLength: 2 },
          ),
          minimums: fc.array(
            fc.record({
              people: fc.uniqueArray(person, { minLength: 1 }),
              least: fc.integer({ min: 2, max: 3 }),
            }),
            { maxLength: 1 },
          ),
          history: fc.array(
            fc.tuple(person, person, fc.integer({ min: 1, max: 3 })).filter(([a, b]) => a !== b),
            { maxLength: 3 },
          ),
          attributes: fc.array(
            fc.record({
              name: fc.constant('sex'),
              weight: fc.constantFrom(1, 2, -1, 0.5),
              values: fc.array(fc.integer({ min: -1, max: 2 }), {
                minLength: people,
                maxLength: people,
              }),
            }),
            { maxLength: 2 },
          ),
          repeatWeight: fc.constantFrom(1, 2),
          repeats: fc.constantFrom('plain' as const, 'squared' as const),
          wishes: fc.array(
            fc.record({
              person,
              groups: fc.uniqueArray(fc.integer({ min: 0, max: groups - 1 }), { minLength: 1 }),
            }),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: ['people', 'groups', 'rounds'] },
      );
    });
}

/** Every way of dealing the people of one round that breaks no hard rule, as groups by person. */
export function everyRound(instance: GroupInstance, round: number): number[][] {
  const { people, groups } = instance;
  const away = seatingOf(instance).absent[round] ?? new Uint8Array(people);
  const alone = oneRound(instance, round);
  const found: number[][] = [];
  const groupOf = new Array<number>(people).fill(-1);
  const deal = (person: number): void => {
    if (person === people) {
      if (scoreOf(alone, [inGroups(groupOf, groups)]).hard === 0) found.push([...groupOf]);
      return;
    }
    for (
      let group = away[person] === 1 ? -1 : 0;
      group < (away[person] === 1 ? 0 : groups);
      group += 1
    ) {
      groupOf[person] = group;
      deal(person + 1);
    }
    groupOf[person] = -1;
  };
  deal(0);
  return found;
}

/** An instance with nothing but one of the rounds. */
export function oneRound(instance: GroupInstance, round: number): GroupInstance {
  const sizes = seatingOf(instance);
  return {
    ...instance,
    rounds: 1,
    locked: undefined,
    current: undefined,
    sizes: sizes.given ? sizes.sizes[round] : undefined,
    absent: (instance.absent ?? [])
      .filter(({ rounds }) => rounds.includes(round))
      .map(({ person }) => ({ person, rounds: [0] })),
    pins: (instance.pins ?? [])
      .filter(({ rounds }) => rounds === undefined || rounds.includes(round))
      .map(({ person, group }) => ({ person, group })),
  };
}

/** Groups of persons from the group of each person. */
export function inGroups(groupOf: ArrayLike<number>, groups: number): number[][] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  Array.from(groupOf).forEach((group, person) => {
    members[group]?.push(person);
  });
  return members;
}
