import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseWholeNumber } from '../../../renderer/ui/parse-number.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { parseDate, parseTime } from '../../../shared/lib/parse-time.ts';

it.each([
  ['9:30', 570],
  ['9.30', 570],
  ['930', 570],
  ['0930', 570],
  ['9', 540],
  ['14', 840],
  ['৯:৩০', 570],
  ['১৪.১৫', 855],
  [' 00:00 ', 0],
  ['23:59', 1439],
  ['2:30 pm', 870],
  ['2pm', 840],
  ['12 am', 0],
  ['12:15pm', 735],
])('reads %j as a time of day', (text, minutes) => {
  expect(parseTime(text)).toBe(minutes);
});

it.each(['', '24:00', '9:60', '9:3', 'noon', '13 pm', '0 am', '-1', '9:30:00', '99'])(
  'takes %j for no time of day',
  (text) => {
    expect(parseTime(text)).toBeNull();
  },
);

it('reads every time of day that either language writes', () => {
  const times = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(times, fc.constantFrom('en' as const, 'bn' as const), (minutes, language) => {
      expect(parseTime(formatOf(language).time(minutes))).toBe(minutes);
    }),
  );
});

it.each([
  ['13/12/2010', '2010-12-13'],
  ['13.12.2010', '2010-12-13'],
  ['2010-12-13', '2010-12-13'],
  ['13 December 2010', '2010-12-13'],
  ['13 Dec. 2010', '2010-12-13'],
  ['১৩/১২/২০১০', '2010-12-13'],
  ['১৩ ডিসেম্বর ২০১০', '2010-12-13'],
  ['29/2/2024', '2024-02-29'],
  ['', ''],
])('reads %j as a date', (text, day) => {
  expect(parseDate(text)).toBe(day);
});

it.each(['31/2/2010', '29/2/2023', '13/13/2010', '13 Foo 2010', 'tomorrow', '1/1/10'])(
  'takes %j for no date',
  (text) => {
    expect(parseDate(text)).toBeNull();
  },
);

it('reads every date that either language writes', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.constantFrom('en' as const, 'bn' as const), (day, language) => {
      expect(parseDate(formatOf(language).date(day))).toBe(day);
    }),
  );
});

it.each([
  ['15', 15],
  ['১৫', 15],
  ['1,200', 1200],
  ['-3', -3],
  ['', null],
  ['1.5', null],
  ['ten', null],
])('reads %j as a whole number', (text, value) => {
  expect(parseWholeNumber(text)).toBe(value);
});
