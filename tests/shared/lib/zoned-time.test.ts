import { expect, it } from 'vitest';
import { formatOf } from '../../../shared/lib/format.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';

const lateEvening = Date.UTC(2010, 11, 12, 20, 30);

it('takes the day and the time from the zone', () => {
  expect(wallTime(lateEvening, 'Asia/Dhaka')).toEqual({
    day: '2010-12-13',
    sinceMidnight: 150 * 60_000,
  });
  expect(wallTime(lateEvening, 'Europe/London').day).toBe('2010-12-12');
});

it.each(['Nowhere/Else', ''])('reads a zone it does not know, "%s", as UTC', (unknown) => {
  expect(wallTime(lateEvening, unknown)).toEqual(wallTime(lateEvening, 'UTC'));
  expect(formatOf('en').instant(lateEvening, unknown)).toBe('20:30');
});
