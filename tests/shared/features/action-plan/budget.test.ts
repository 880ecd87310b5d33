import { expect, it } from 'vitest';
import { budgetOf } from '../../../../shared/features/action-plan/budget.ts';

it('adds the lines up with what a plan costs beside them, by who pays', () => {
  const lines = [
    { cost: 60_000, costSource: 'project' },
    { cost: 20_000, costSource: 'own' },
    { cost: 15_000, costSource: '' },
    { cost: null, costSource: 'co-financier' },
    { cost: null, costSource: '' },
  ] as const;
  const items = [
    { amount: 100_000, source: 'project' },
    { amount: 5000, source: '' },
    { amount: 0, source: '' },
  ] as const;
  expect(budgetOf(lines, items)).toEqual({
    sources: [
      { source: 'project', amount: 160_000, share: 0.8 },
      { source: 'own', amount: 20_000, share: 0.1 },
      { source: '', amount: 20_000, share: 0.1 },
    ],
    total: 200_000,
    unsaid: 2,
    uncosted: 1,
  });
});

it('of a plan that costs nothing is empty', () => {
  expect(budgetOf([], [])).toEqual({ sources: [], total: 0, unsaid: 0, uncosted: 0 });
});
