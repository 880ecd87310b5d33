// What a version holds, and what is another between two of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, isSame } from '../../../../shared/features/action-plan/differences.ts';
import { plainLine, plainPlanTexts } from '../../../../shared/features/action-plan/plain.ts';
import {
  type LineContent,
  readVersion,
  type VersionContent,
} from '../../../../shared/features/action-plan/version.ts';

const line = (key: string, rest: Partial<LineContent> = {}): LineContent => ({
  ...plainLine,
  key,
  updatedAt: null,
  activity: key,
  ...rest,
});
const content = (rest: Partial<VersionContent> = {}): VersionContent => ({
  plan: { title: 'P', owner: 'NGF', ...plainPlanTexts },
  lines: [line('line-a'), line('line-b'), line('line-c')],
  budget: [{ id: 'budget-0001', title: 'Tea', amount: 500, source: 'own' }],
  ...rest,
});
const read = (value: unknown) => readVersion(JSON.stringify(value));

describe('the content of a version', () => {
  it('is read back as it was written', () => {
    expect(read(content())).toEqual(content());
  });

  it('has empty fields where older ones are left out, and none that are not known', () => {
    const old = { plan: { title: 'P', later: 1 }, lines: [{ key: 'line-a' }], budget: [] };
    expect(read(old)).toEqual({
      plan: { ...plainPlanTexts, title: 'P', owner: '' },
      lines: [line('line-a', { activity: '' })],
      budget: [],
    });
  });

  it.each([
    ['no JSON', 'plan'],
    ['a list', []],
    ['null', null],
    ['a plan that is none', { ...content(), plan: 'x' }],
    ['a title that is a number', { ...content(), plan: { title: 1 } }],
    ['a type that is none', { ...content(), plan: { ...content().plan, type: 'huge' } }],
    ['lines that are no list', { ...content(), lines: {} }],
    ['a line without a key', { ...content(), lines: [{ activity: 'A' }] }],
    ['a day that there is not', { ...content(), lines: [line('line-a', { due: '2014-02-30' })] }],
    ['more than 100 per cent', { ...content(), lines: [line('line-a', { percent: 101 })] }],
    ['half a cost', { ...content(), lines: [line('line-a', { cost: 0.5 })] }],
    ['half a letter', { ...content(), lines: [line('line-a', { comment: '\ud800' })] }],
    ['a text that is too long', { ...content(), plan: { title: 'x'.repeat(301) } }],
    [
      'an amount below nothing',
      { ...content(), budget: [{ id: 'budget-1', title: '', amount: -1 }] },
    ],
  ])('is not read from %s', (_name, value) => {
    expect(read(value)).toBeNull();
  });

  it('is read from anything at all without a throw, or a changed prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (plan, lines, budget) => {
        read({ plan, lines: [lines], budget: [budget], __proto__: { polluted: 1 } });
        readVersion(`{"plan":{"__proto__":{"polluted":1}},"lines":[],"budget":[]}`);
        expect({}).not.toHaveProperty('polluted');
      }),
    );
  });
});

describe('what is another in a plan', () => {
  it('is nothing between a version and itself', () => {
    expect(isSame(differencesOf(content(), content()))).toBe(true);
  });

  it('is told field by field and line by line', () => {
    const after = content({
      plan: { ...content().plan, title: 'Q', problem: 'Salt' },
      lines: [line('line-c'), line('line-a', { cost: 500, due: '2015-01-01' }), line('line-d')],
      budget: [],
    });
    expect(differencesOf(content(), after)).toMatchObject({
      plan: [
        { field: 'title', before: 'P', after: 'Q' },
        { field: 'problem', before: '', after: 'Salt' },
      ],
      lines: [
        { kind: 'changed', number: 1, movedFrom: 3, fields: [] },
        {
          kind: 'changed',
          number: 2,
          movedFrom: 1,
          fields: [
            { field: 'due', before: '', after: '2015-01-01' },
            { field: 'cost', after: 500 },
          ],
        },
        { kind: 'added', number: 3, line: { key: 'line-d' } },
        { kind: 'removed', number: 2, line: { key: 'line-b' } },
      ],
      budget: [{ kind: 'removed', item: { title: 'Tea' } }],
    });
  });

  it('finds an item of the budget by its name where its id is another one', () => {
    const budget = [{ id: 'budget-9999', title: 'Tea', amount: 700, source: 'own' as const }];
    expect(differencesOf(content(), content({ budget })).budget).toMatchObject([
      { kind: 'changed', before: { amount: 500 }, item: { amount: 700 } },
    ]);
  });

  it('leaves out when a line was last changed', () => {
    const lines = content().lines.map((each) => ({ ...each, updatedAt: 1000 }));
    expect(isSame(differencesOf(content(), content({ lines })))).toBe(true);
  });
});
