// What a panel's points come to, against values worked out by hand.
import { describe, expect, it } from 'vitest';
import { rubricOf } from '../../../../shared/features/panel/rubric.ts';
import {
  exceeding,
  mostPoints,
  openComments,
  panelResults,
  rounded,
  sectionsOf,
  spreadOf,
} from '../../../../shared/features/panel/rules.ts';

const rubric = [
  { id: 'new', section: 'Innovation', title: 'New', points: 3 },
  { id: 'use', section: 'Innovation', title: 'Usable', points: 3 },
  { id: 'fit', section: 'Value', title: 'Fits', points: 5 },
];
const panellists = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const score = (
  planId: string,
  criterionId: string,
  panellistId: string | null,
  points: number,
) => ({
  planId,
  criterionId,
  panellistId,
  points,
});

describe('the 26-point rubric', () => {
  it.each(['en', 'bn'] as const)('adds up to 13, 5 and 8 in %s', (language) => {
    const lines = rubricOf(language).map((line, at) => ({ ...line, id: `${at}` }));
    expect(sectionsOf(lines).map(({ points }) => points)).toEqual([13, 5, 8]);
    expect(mostPoints(lines)).toBe(26);
  });
});

describe('results before a panel', () => {
  const scores = [
    ...['new', 'use', 'fit'].map((id) => score('p', id, 'a', id === 'fit' ? 4 : 3)), // 10
    ...['new', 'use', 'fit'].map((id) => score('p', id, 'b', 2)), // 6
    score('p', 'new', 'c', 1), // only one criterion
    ...['new', 'use', 'fit'].map((id) => score('p', id, null, 3)), // the team: 9
    ...['new', 'use', 'fit'].map((id) => score('q', id, 'a', 3)), // 9
    score('p', 'new', 'gone', 3),
    score('p', 'gone', 'a', 3),
  ];
  const [p, q, r] = panelResults(['p', 'q', 'r'], rubric, panellists, scores);

  it('adds the means of the criteria, so that what one left out weighs no less', () => {
    // new: (3 + 2 + 1) / 3 = 2; use: (3 + 2) / 2 = 2.5; fit: (4 + 2) / 2 = 3
    expect(p?.panel).toBe(7.5);
    expect(p?.criteria.map(({ panel }) => panel?.mean)).toEqual([2, 2.5, 3]);
    expect(p?.sections).toEqual([
      { section: 'Innovation', points: 6, panel: 4.5, self: 6 },
      { section: 'Value', points: 5, panel: 3, self: 3 },
    ]);
    expect(p?.self).toBe(9);
  });

  it('takes the spread over those who gave points for everything', () => {
    // 10 and 6: mean 8, deviation sqrt((4 + 4) / 1)
    expect(p?.spread).toMatchObject({ mean: 8, least: 6, most: 10, count: 2 });
    expect(p?.spread?.deviation).toBeCloseTo(Math.sqrt(8), 10);
    expect(p?.byPanellist).toEqual([
      { panellistId: 'a', sum: 10, whole: true },
      { panellistId: 'b', sum: 6, whole: true },
      { panellistId: 'c', sum: 1, whole: false },
    ]);
  });

  it('ranks the plans that have points', () => {
    expect([p?.rank, q?.rank, r?.rank]).toEqual([2, 1, null]);
    expect(r).toMatchObject({ panel: null, spread: null, self: null });
  });

  it('gives equal plans the same rank, and the next one the place behind both', () => {
    const equal = ['x', 'y', 'z'].map((plan) => score(plan, 'new', 'a', plan === 'z' ? 1 : 2));
    const ranks = panelResults(['x', 'y', 'z'], rubric, panellists, equal).map(({ rank }) => rank);
    expect(ranks).toEqual([1, 1, 3]);
  });

  it('has no deviation for one panellist, and no spread for none', () => {
    expect(spreadOf([4])).toEqual({ mean: 4, least: 4, most: 4, deviation: 0, count: 1 });
    expect(spreadOf([])).toBeNull();
  });

  it('rounds to one decimal, halves up', () => {
    expect([1.25, 2.04, 1.005, 7.5].map(rounded)).toEqual([1.3, 2, 1, 7.5]);
  });

  it('counts points above a criterion that was lowered since, and open comments', () => {
    expect(exceeding({ id: 'fit', points: 3 }, scores)).toBe(1);
    expect(openComments([{ answer: '' }, { answer: 'in-part' }, { answer: '' }])).toBe(2);
  });
});
