import { expect, test } from 'vitest';
import { dueBeforeStart, summaryOf } from '../../../../shared/features/action-plan/rules.ts';

test.each([
  ['2014-10-02', '2014-10-01', true],
  ['2014-10-01', '2014-10-01', false],
  ['2014-10-01', '2014-11-01', false],
  ['', '2014-10-01', false],
  ['2014-10-01', '', false],
])('start %j and due %j: due first is %s', (start, due, expected) => {
  expect(dueBeforeStart({ start, due })).toBe(expected);
});

test('a summary counts by status and names the next day something open is due', () => {
  const summary = summaryOf([
    { status: 'done', due: '2014-09-20' },
    { status: 'dropped', due: '2014-09-21' },
    { status: 'delayed', due: '2014-12-01' },
    { status: 'on-track', due: '2014-11-01' },
    { status: 'not-started', due: '' },
  ]);
  expect(summary).toEqual({
    count: 5,
    byStatus: { done: 1, dropped: 1, delayed: 1, 'on-track': 1, 'not-started': 1 },
    nextDue: '2014-11-01',
  });
  expect(summaryOf([])).toMatchObject({ count: 0, nextDue: '' });
});
