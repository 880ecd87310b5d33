import { describe, expect, test } from 'vitest';
import {
  attendanceNow,
  serialsOf,
  wasThere,
} from '../../../../shared/features/people/attendance.ts';

describe('the day at hand', () => {
  const days = [
    { id: 'one', date: '2010-12-13' },
    { id: 'two', date: '' },
  ];
  const at = (utc: number, running: string | null = null, halfDays = true) =>
    attendanceNow(days, running, utc, { timeZone: 'Asia/Dhaka', halfDays });

  test.each([
    [Date.UTC(2010, 11, 13, 6, 59), 'morning'],
    [Date.UTC(2010, 11, 13, 7, 0), 'afternoon'],
    [Date.UTC(2010, 11, 12, 18, 0), 'morning'],
  ])('is told by the date and hour on the wall: %d', (utc, half) => {
    expect(at(utc)).toEqual({ dayId: 'one', half });
  });

  test('is the one that is run where none has the date, and else none', () => {
    const later = Date.UTC(2010, 11, 20, 4, 0);
    expect(at(later)).toBeNull();
    expect(at(later, 'two', false)).toEqual({ dayId: 'two', half: '' });
    expect(at(Date.UTC(2010, 11, 13, 4), 'two')?.dayId).toBe('one');
  });
});

test('somebody was there in both halves by a tick of the whole day, and on a day by either', () => {
  const [whole, morning] = [{ half: '' as const }, { half: 'morning' as const }];
  expect(wasThere([whole], 'afternoon')).toBe(true);
  expect(wasThere([morning], 'afternoon')).toBe(false);
  expect(wasThere([morning], '')).toBe(true);
  expect(wasThere([], '')).toBe(false);
});

describe('serial numbers', () => {
  test.each([
    ['1 2 5-7, 2', [1, 2, 5, 6, 7], []],
    ['১, ৩–৪', [1, 3, 4], []],
    ['3 - 5', [3, 4, 5], []],
    ['', [], []],
    ['0 9 2', [2], ['0', '9']],
    ['5-3 x 1', [1], ['5-3', 'x']],
    ['1-99999999', [], ['1-99999999']],
    ['-', [], ['-']],
  ])('%j', (text, known, unknown) => {
    expect(serialsOf(text, 8)).toEqual({ known, unknown });
  });
});
