import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ConstraintRef,
  conflictsOf,
} from '../../../../../shared/features/groups/engine/conflicts.ts';
import type { GroupInstance } from '../../../../../shared/features/groups/engine/instance.ts';
import { everyRound, oneRound, smallInstances } from '../../../../support/small-groups.ts';

/** The instance's first round with these rules alone; without sizes, whether any sizes will do. */
function dealable(instance: GroupInstance, parts: readonly ConstraintRef[]): boolean {
  const alone: GroupInstance = {
    ...instance,
    together: parts.flatMap((part) => (part.kind === 'together' ? [part.list] : [])),
    apart: parts.flatMap((part) => (part.kind === 'apart' ? [part.list] : [])),
    pins: parts.flatMap((part) => (part.kind === 'pin' ? [part] : [])),
    minimums: parts.flatMap((part) => (part.kind === 'minimum' ? [part] : [])),
  };
  const some = parts.some(({ kind }) => kind === 'sizes') ? [alone] : inAnySizes(alone);
  return some.some((one) => everyRound(one, 0).length > 0);
}

function inAnySizes(instance: GroupInstance): GroupInstance[] {
  const present = instance.people - new Set(instance.absent?.map(({ person }) => person)).size;
  const sizes = (groups: number, people: number): number[][] =>
    groups === 0
      ? people === 0
        ? [[]]
        : []
      : Array.from({ length: people + 1 }, (_, size) => size).flatMap((size) =>
          sizes(groups - 1, people - size).map((rest) => [size, ...rest]),
        );
  return sizes(instance.groups, present).map((one) => ({ ...instance, sizes: one }));
}

test('names a smallest set of rules that collide exactly where a round cannot be dealt', () => {
  fc.assert(
    fc.property(smallInstances({ people: 5, groups: 3, rounds: 1 }), (drawn) => {
      const instance = oneRound(drawn, 0);
      const [conflict] = conflictsOf(instance);
      expect(conflict === undefined).toBe(everyRound(instance, 0).length > 0);
      if (!conflict) return;
      expect(conflict.proved).toBe(true);
      expect(dealable(instance, conflict.parts)).toBe(false);
      for (const part of conflict.parts) {
        expect(
          dealable(
            instance,
            conflict.parts.filter((other) => other !== part),
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

describe('among many rules that can be kept', () => {
  const crowd: GroupInstance = {
    people: 300,
    groups: 30,
    rounds: 12,
    together: Array.from({ length: 40 }, (_, at) => [at * 3, at * 3 + 1]),
    apart: Array.from({ length: 200 }, (_, at) => [(at * 7) % 300, (at * 11 + 50) % 300]).filter(
      ([a = 0, b = 0]) => Math.abs(a - b) > 1,
    ),
    pins: Array.from({ length: 10 }, (_, at) => ({ person: 200 + at, group: at })),
  };
  const all = Array.from({ length: 300 }, (_, person) => person);

  test('nothing is said where nothing collides', () => {
    expect(conflictsOf(crowd)).toEqual([]);
  });

  test.each<[string, Partial<GroupInstance>, ConstraintRef[]]>([
    ['sizes that leave people over', { sizes: new Array(30).fill(9) }, [{ kind: 'sizes' }]],
    [
      'a unit larger than every group',
      { together: [all.slice(0, 11)] },
      [{ kind: 'together', list: all.slice(0, 11) }, { kind: 'sizes' }],
    ],
    [
      'more people apart than there are groups',
      { apart: [...(crowd.apart ?? []), all.slice(100, 131)], together: [] },
      [{ kind: 'apart', list: all.slice(100, 131) }],
    ],
    [
      'two pins of one person',
      { pins: [...(crowd.pins ?? []), { person: 203, group: 9 }] },
      [
        { kind: 'pin', person: 203, group: 3 },
        { kind: 'pin', person: 203, group: 9 },
      ],
    ],
    [
      'together and apart',
      { apart: [...(crowd.apart ?? []), [0, 1]] },
      [
        { kind: 'apart', list: [0, 1] },
        { kind: 'together', list: [0, 1] },
      ],
    ],
    [
      'a minimum of more than there are',
      { minimums: [{ people: [5], least: 2 }] },
      [{ kind: 'minimum', people: [5], least: 2 }],
    ],
  ])('%s', (_name, change, parts) => {
    expect(conflictsOf({ ...crowd, ...change })).toEqual([{ proved: true, parts, round: 0 }]);
  });

  test('a pair apart for each two of more people than there are groups', () => {
    const clique = all.slice(0, 9);
    const apart = clique.flatMap((a) => clique.filter((b) => b > a).map((b) => [a, b]));
    const instance = { people: 40, groups: 8, rounds: 1, apart: [...apart, [20, 21], [3, 30]] };
    const [conflict] = conflictsOf(instance);
    expect(conflict?.proved).toBe(true);
    expect(conflict?.parts).toHaveLength((9 * 8) / 2);
  });

  test('more pins than a group has seats', () => {
    const pins = all.slice(250, 261).map((person) => ({ person, group: 4 }));
    const [conflict] = conflictsOf({ ...crowd, pins });
    expect(conflict?.parts.map(({ kind }) => kind).sort()).toEqual([
      ...pins.map(() => 'pin'),
      'sizes',
    ]);
  });
});

test('a round that was held is not asked', () => {
  const instance = {
    people: 4,
    groups: 2,
    rounds: 2,
    pins: [{ person: 0, group: 0, rounds: [0] }],
  };
  const both = { ...instance, apart: [[0, 1]], together: [[0, 1]] };
  expect(conflictsOf({ ...both, locked: 1 }).map(({ round }) => round)).toEqual([1]);
  expect(conflictsOf({ ...both, locked: 2 })).toEqual([]);
});
