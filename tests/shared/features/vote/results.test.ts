import { describe, expect, test } from 'vitest';
import type { MarkAspect, VoteKind } from '../../../../shared/features/vote/model.ts';
import {
  levelAhead,
  resultLines,
  sourceLine,
} from '../../../../shared/features/vote/result-lines.ts';
import { resultsOf, resultsSeen } from '../../../../shared/features/vote/results.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

const options = ['a', 'b', 'c'].map((id, at) => ({
  ...{ id, title: id.toUpperCase(), order: `a${at}` },
}));
type Entry = readonly [optionId: string, value: number, aspect?: MarkAspect];
type Given = { readonly source?: 'phone' | 'paper' | 'hands'; readonly people?: number };

function counted(kind: VoteKind, ...given: readonly (readonly [Given, ...Entry[]])[]) {
  const ballots = given.map(([{ source = 'phone', people = 1 }], at) => ({
    ...{ id: `ballot-${at}`, source, people },
  }));
  const marks = given.flatMap(([, ...entries], at) =>
    entries.map(([optionId, value, aspect = '']) => ({
      ...{ ballotId: `ballot-${at}`, optionId, aspect, value },
    })),
  );
  return resultsOf({ kind }, options, ballots, marks);
}
const scores = (results: ReturnType<typeof counted>) =>
  results.options.map(({ id, score, place }) => [id, score, place]);
const lines = (kind: VoteKind, results: ReturnType<typeof counted>) =>
  resultLines(kind, results, formatOf('en')).map(({ title, share, text }) => [title, share, text]);

describe('what comes of', () => {
  test('dots is their sum, from phones, paper and hands; those level share a place', () => {
    const results = counted(
      'dots',
      [{}, ['a', 2], ['b', 1]],
      [{ source: 'paper' }, ['c', 3]],
      [{ source: 'hands', people: 5 }, ['a', 1], ['b', 2]],
    );
    expect(scores(results)).toEqual([
      ['a', 3, 1],
      ['b', 3, 1],
      ['c', 3, 1],
    ]);
    expect(results.options[1]?.bySource).toEqual({ phone: 1, paper: 0, hands: 2 });
    expect(results.voted).toBe(7);
    expect(results.bySource).toEqual({ phone: 1, paper: 1, hands: 5 });
    expect(levelAhead(results)).toBe(3);
    expect(sourceLine(results.bySource, formatOf('en'))).toBe(
      '1 by phone, 1 on paper, 5 by show of hands',
    );
  });

  test('points is the mean over those who gave some, hands weighing as many', () => {
    const results = counted(
      'points-5',
      [{}, ['a', 5], ['b', 3]],
      [{ source: 'hands', people: 4 }, ['a', 3, 'p2'], ['b', 1, 'p5']],
    );
    expect(scores(results)).toEqual([
      ['b', 4, 1],
      ['a', 2.75, 2],
      ['c', 0, 3],
    ]);
    expect(lines('points-5', results)).toEqual([
      ['B', 800, '4 (2 voted)'],
      ['A', 550, '2.8 (4 voted)'],
      ['C', 0, 'nobody'],
    ]);
  });

  test('answers is how many more said yes', () => {
    const results = counted(
      'yes-no',
      [{}, ['a', 1, 'yes'], ['b', 1, 'no']],
      [{}, ['a', 1, 'no'], ['b', 1, 'abstain']],
      [{ source: 'hands', people: 9 }, ['a', 5, 'yes'], ['a', 3, 'no']],
    );
    expect(lines('yes-no', results)).toEqual([
      ['A', 600, '6 yes · 4 no'],
      ['B', 0, '0 yes · 1 no · 1 abstained'],
      ['C', 0, '0 yes · 0 no'],
    ]);
  });

  test('ranking is Borda’s count, what is not ranked sharing the points that are left', () => {
    const results = counted('ranking', [{}, ['a', 1], ['b', 2], ['c', 3]], [{}, ['b', 1]]);
    expect(scores(results)).toEqual([
      ['b', 3, 1],
      ['a', 2.5, 2],
      ['c', 0.5, 3],
    ]);
  });

  test('places is their mean, and what helps most for least first', () => {
    const results = counted(
      'impact',
      [{}, ['a', 90, 'impact'], ['a', 80, 'effort'], ['b', 60, 'impact'], ['b', 10, 'effort']],
      [{}, ['a', 70, 'impact'], ['a', 100, 'effort']],
    );
    expect(lines('impact', results)).toEqual([
      ['B', 750, 'impact 60, effort 10'],
      ['A', 450, 'impact 80, effort 90'],
      ['C', 0, 'nobody'],
    ]);
  });

  test('criteria is the mean of their means', () => {
    const results = counted(
      'criteria',
      [{}, ['a', 4, 'relevance'], ['a', 2, 'lead'], ['b', 5, 'relevance']],
      [{}, ['a', 5, 'relevance']],
    );
    expect(scores(results)).toEqual([
      ['b', 5, 1],
      ['a', 3.25, 2],
      ['c', 0, 3],
    ]);
    expect(results.options[1]?.aspects).toMatchObject({ relevance: 4.5, lead: 2, evidence: 0 });
  });

  test('a hundred points is their sum', () => {
    const results = counted('points-100', [{}, ['a', 30], ['c', 70]], [{}, ['a', 100]]);
    expect(lines('points-100', results)).toEqual([
      ['A', 1000, '130 points'],
      ['C', 538, '70 points'],
      ['B', 0, '0 points'],
    ]);
  });

  test('no vote at all is nothing ahead of nothing', () => {
    const results = counted('dots');
    expect(scores(results)).toEqual([
      ['a', 0, 1],
      ['b', 0, 1],
      ['c', 0, 1],
    ]);
    expect(levelAhead(results)).toBe(0);
  });
});

test('results are seen once the vote is closed, or all along where that was wished', () => {
  expect(resultsSeen({ state: 'open', live: false })).toBe(false);
  expect(resultsSeen({ state: 'open', live: true })).toBe(true);
  expect(resultsSeen({ state: 'draft', live: true })).toBe(false);
  expect(resultsSeen({ state: 'closed', live: false })).toBe(true);
});
