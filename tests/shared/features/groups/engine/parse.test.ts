import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../../shared/contract/catalogue.ts';
import {
  type InstanceFault,
  isFault,
  readInstance,
} from '../../../../../shared/features/groups/engine/parse.ts';
import { engineWords } from '../../../../../shared/features/groups/engine-messages.ts';
import {
  conflictSentence,
  faultSentence,
} from '../../../../../shared/features/groups/engine-sentences.ts';
import { formatOf } from '../../../../../shared/lib/format.ts';
import { smallInstances } from '../../../../support/small-groups.ts';

const base = { format: 'grp/1', people: 4, groups: 2, rounds: 2 };
const english = wordsOf(engineWords, formatOf('en'));
const bangla = wordsOf(engineWords, formatOf('bn'));

test('reads every instance as it was written, and passes over what it does not know', () => {
  fc.assert(
    fc.property(smallInstances({ people: 6, groups: 3, rounds: 3 }), (instance) => {
      const written = JSON.parse(JSON.stringify({ ...base, id: 'x', reference: {}, ...instance }));
      expect(readInstance(written)).toEqual(instance);
    }),
    { numRuns: 100 },
  );
});

test('takes sizes for all rounds and by round, and counts nobody twice in a list', () => {
  expect(readInstance({ ...base, sizes: [1, 3] })).toMatchObject({ sizes: [1, 3] });
  expect(
    readInstance({
      ...base,
      sizes: [
        [2, 2],
        [1, 3],
      ],
      together: [[1, 1, 2]],
    }),
  ).toMatchObject({
    sizes: [
      [2, 2],
      [1, 3],
    ],
    together: [[1, 2]],
  });
});

test('whatever it is given, it answers with an instance or a fault that has a sentence in both languages', () => {
  const fields = Object.fromEntries(
    [
      'people',
      'groups',
      'rounds',
      'sizes',
      'absent',
      'together',
      'apart',
      'pins',
      'history',
      'attributes',
      'repeatWeight',
      'locked',
      'current',
      'minimums',
      'wishes',
      'repeats',
      'format',
    ].map((name) => [name, fc.anything({ maxDepth: 3 })]),
  );
  const nearly = fc.record(fields, { requiredKeys: [] }).map((some) => ({ ...base, ...some }));
  const entry = fc.record({ person: fc.anything(), group: fc.anything(), rounds: fc.anything() });
  const inside = fc
    .record({ pins: fc.array(entry), absent: fc.array(entry) })
    .map((some) => ({ ...base, ...some }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly, inside), (value) => {
      const read = readInstance(value);
      if (!isFault(read)) return;
      expect(faultSentence(read, english)).toMatch(/^[“A-Z].*\.$/s);
      expect(faultSentence(read, bangla)).toMatch(/।$/);
    }),
    { numRuns: 500 },
  );
});

describe('refuses, and says where', () => {
  test.each<[string, unknown, InstanceFault]>([
    ['no object', [], { kind: 'notObject', field: '' }],
    ['another format', { ...base, format: 'grp/2' }, { kind: 'otherFormat', format: 'grp/2' }],
    [
      'too many people',
      { ...base, people: 301 },
      { kind: 'notWhole', field: 'people', least: 1, most: 300 },
    ],
    [
      'half a group',
      { ...base, groups: 1.5 },
      { kind: 'notWhole', field: 'groups', least: 1, most: 60 },
    ],
    [
      'sizes of other groups',
      { ...base, sizes: [4] },
      { kind: 'wrongLength', field: 'sizes', length: 1, asked: 2 },
    ],
    [
      'sizes of other rounds',
      { ...base, sizes: [[2, 2]] },
      { kind: 'wrongLength', field: 'sizes', length: 1, asked: 2 },
    ],
    [
      'nobody’s pin',
      { ...base, pins: [{ person: 4, group: 0 }] },
      { kind: 'notWhole', field: 'pins[0].person', least: 0, most: 3 },
    ],
    [
      'a list that is none',
      { ...base, apart: [[0, 1], 7] },
      { kind: 'notList', field: 'apart[1]' },
    ],
    [
      'a meeting with oneself',
      { ...base, history: [[1, 1, 1]] },
      { kind: 'samePerson', field: 'history[0]' },
    ],
    [
      'too few values',
      { ...base, attributes: [{ name: 'sex', values: [0] }] },
      { kind: 'wrongLength', field: 'attributes[0].values', length: 1, asked: 4 },
    ],
    [
      'a name that is none',
      { ...base, attributes: [{ name: 3, values: [0, 0, 0, 0] }] },
      { kind: 'notText', field: 'attributes[0].name' },
    ],
    [
      'a weight without end',
      { ...base, repeatWeight: Number.POSITIVE_INFINITY },
      { kind: 'notNumber', field: 'repeatWeight', least: 0, most: 1000 },
    ],
    [
      'rounds held that are not there',
      { ...base, locked: 1 },
      { kind: 'noCurrent', field: 'locked' },
    ],
    [
      'somebody in two groups',
      { ...base, current: [[[0, 1], [1]]] },
      { kind: 'twice', field: 'current[0]', person: 1 },
    ],
    [
      'another count of repeats',
      { ...base, repeats: 'cubed' },
      { kind: 'unknownChoice', field: 'repeats' },
    ],
    [
      'lists without end',
      { ...base, apart: new Array(50_001).fill([]) },
      { kind: 'tooLong', field: 'apart', length: 50_001, asked: 50_000 },
    ],
  ])('%s', (_name, value, fault) => {
    expect(readInstance(value)).toEqual(fault);
  });
});

test('says which rules collide, by the names of people and groups', () => {
  const names = { person: (at: number) => `P${at}`, group: (at: number) => `Group ${at + 1}` };
  const parts = [
    { kind: 'sizes' },
    { kind: 'together', list: [0, 1, 2] },
    { kind: 'apart', list: [0, 1, 2, 3, 4, 5, 6] },
    { kind: 'pin', person: 3, group: 1 },
    { kind: 'minimum', people: [4], least: 2 },
  ] as const;
  expect(conflictSentence({ proved: true, round: 0, parts }, english, names)).toEqual({
    sentence: 'In round 1 these cannot all be kept:',
    rules: [
      'the sizes of the groups',
      'P0, P1 and P2 stay together',
      'P0, P1, P2, P3, P4 and 2 others are kept apart',
      'P3 is in Group 2',
      'a group has at least 2 of these, or none: P4',
    ],
  });
  const alone = [{ kind: 'apart' as const, list: [0, 1, 2] }];
  expect(conflictSentence({ proved: true, round: 0, parts: alone }, english, names).sentence).toBe(
    'In round 1 there are too few groups to keep 3 people apart:',
  );
  expect(
    conflictSentence({ proved: true, round: 1, parts: [{ kind: 'sizes' }] }, bangla, names),
  ).toEqual({ sentence: bangla.sizesAlone(2), rules: [] });
});
