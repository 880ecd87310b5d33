import { describe, expect, it } from 'vitest';
import type { LineUpdate } from '../../../../shared/features/follow-up/model.ts';
import {
  boardCell,
  byDate,
  followUpAt,
  isOverdue,
  lastDayOf,
  lightOf,
  usualDates,
} from '../../../../shared/features/follow-up/rules.ts';

describe('the dates of a follow-up', () => {
  it('are a week, three, six and twelve months behind the last day', () => {
    expect(usualDates('2014-09-11')).toEqual([
      { kind: 'week-1', date: '2014-09-18' },
      { kind: 'month-3', date: '2014-12-11' },
      { kind: 'month-6', date: '2015-03-11' },
      { kind: 'month-12', date: '2015-09-11' },
    ]);
  });

  it('keep to the month where it is shorter', () => {
    expect(usualDates('2015-11-30').map(({ date }) => date)).toEqual([
      '2015-12-07',
      '2016-02-29',
      '2016-05-30',
      '2016-11-30',
    ]);
  });

  it('begin from the last day that has a date, else from the first of the workshop', () => {
    expect(lastDayOf([{ date: '2014-09-11' }, { date: '' }, { date: '2014-09-07' }], '')).toBe(
      '2014-09-11',
    );
    expect(lastDayOf([{ date: '' }], '2014-09-07')).toBe('2014-09-07');
  });

  it('stand in their order, those without a day last; what comes in is of the last that has begun', () => {
    const dates = [
      { date: '', order: 'a0' },
      { date: '2015-03-11', order: 'a1' },
      { date: '2014-12-11', order: 'a2' },
    ];
    expect(byDate(dates).map(({ order }) => order)).toEqual(['a2', 'a1', 'a0']);
    expect(followUpAt(dates, '2015-01-01')?.order).toBe('a2');
    expect(followUpAt(dates, '2014-01-01')?.order).toBe('a2');
    expect(followUpAt(dates, '2016-01-01')?.order).toBe('a1');
  });
});

describe('the traffic light', () => {
  it('is overdue from the day behind its due date, while it is open', () => {
    const due = '2014-12-01';
    expect(isOverdue({ status: 'on-track', due }, due)).toBe(false);
    expect(isOverdue({ status: 'on-track', due }, '2014-12-02')).toBe(true);
    expect(isOverdue({ status: 'done', due }, '2014-12-02')).toBe(false);
    expect(isOverdue({ status: 'delayed', due: '' }, '2014-12-02')).toBe(false);
  });

  it('has a colour for each, and red for what is overdue', () => {
    const all = ['not-started', 'on-track', 'delayed', 'done', 'dropped'] as const;
    expect(all.map((status) => lightOf(status, false))).toEqual([
      ...['grey', 'green', 'amber', 'green', 'grey'],
    ]);
    expect(all.map((status) => lightOf(status, true))).toEqual([
      ...['red', 'red', 'red', 'green', 'grey'],
    ]);
  });

  it('says what was told, that nothing was, or that it is not time yet', () => {
    const date = { id: 'date-0001', date: '2014-12-11' };
    const update = (at: number, status: LineUpdate['status']): LineUpdate => ({
      ...{ id: `update-${at}`, workshopId: 'w', lineId: 'l', followUpId: date.id, at, status },
      ...{ percent: 10, comment: '', evidence: '', byName: '' },
    });
    const line = { due: '2014-12-01' };
    expect(boardCell(line, date, [], '2014-12-10')).toEqual({ kind: 'ahead' });
    expect(boardCell(line, date, [], '2014-12-11')).toEqual({ kind: 'missing' });
    const told = boardCell(line, date, [update(2, 'delayed'), update(1, 'done')], '2014-12-11');
    expect(told).toMatchObject({ kind: 'told', status: 'delayed', overdue: true, light: 'red' });
  });
});
