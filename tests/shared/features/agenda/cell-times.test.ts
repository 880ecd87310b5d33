import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDate,
  readDayHeading,
  readLength,
  readSpan,
} from '../../../../shared/features/agenda/cell-times.ts';

const at = (hour: number, minutes = 0) => hour * 60 + minutes;
const spanOf = (cell: string) => {
  const span = readSpan(cell);
  return span && [span.start.minutes, span.end?.minutes ?? null];
};

describe('a time in a cell', () => {
  it.each([
    ['9.30', at(9, 30)],
    ['9:30 AM', at(9, 30)],
    ['9.30am', at(9, 30)],
    ['9:30 a.m.', at(9, 30)],
    ['930', at(9, 30)],
    ['0930', at(9, 30)],
    ['0930 hrs', at(9, 30)],
    ['৯:৩০', at(9, 30)],
    ['৯.৩০', at(9, 30)],
    ['সকাল ৯:৩০', at(9, 30)],
    ['সকাল ৯টা', at(9)],
    ['দুপুর ১টা', at(13)],
    ['বিকাল ৪.৩০', at(16, 30)],
    ['দুপুর ১২টা', at(12)],
    ['2:30 pm', at(14, 30)],
    ['9h30', at(9, 30)],
    ['14h', at(14)],
    ['9:30:00', at(9, 30)],
    ['9.3', at(9, 30)], // a sheet that takes it for a number drops the nought
    ['9,30', at(9, 30)],
    ['0.395833333333333', at(9, 30)],
    ['40525.5833333333', at(14)],
    ['2010-12-13 14:05', at(14, 5)],
    ['noon', at(12)],
  ])('%j is understood', (cell, minutes) => {
    expect(spanOf(cell)).toEqual([minutes, null]);
  });

  it.each([
    ['14:00-14:15', at(14), at(14, 15)],
    ['9.30 – 10.00', at(9, 30), at(10)],
    ['9:30 to 10', at(9, 30), at(10)],
    ['৯:৩০ - ১০:০০', at(9, 30), at(10)],
    ['৯:৩০ থেকে ১০:০০', at(9, 30), at(10)],
    ['11:30 - 12:30 pm', at(11, 30), at(12, 30)],
    ['1:30 - 2:30 pm', at(13, 30), at(14, 30)],
    ['9h30 à 10h', at(9, 30), at(10)],
    ['9:00 a 10:30', at(9), at(10, 30)],
    ['0900-1030', at(9), at(10, 30)],
  ])('%j is a span', (cell, start, end) => {
    expect(spanOf(cell)).toEqual([start, end]);
  });

  it.each(['', 'Lunch', '25:00', '9:75', '9-10-11', 'morning', '9:00 - later', '-5', '10000'])(
    '%j is none',
    (cell) => {
      expect(readSpan(cell)).toBeNull();
    },
  );

  it('is the same however a spreadsheet keeps it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 1439 }), (minutes) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const face = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        expect(spanOf(face)).toEqual([minutes, null]);
        expect(spanOf(String(minutes / 1440 + 40000))).toEqual([minutes, null]);
        expect(spanOf(face.replace(/\d/g, (d) => '০১২৩৪৫৬৭৮৯'[Number(d)] ?? ''))?.[0]).toBe(
          minutes,
        );
      }),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        const span = readSpan(cell);
        for (const time of [span?.start, span?.end]) {
          if (time) expect(time.minutes >= 0 && time.minutes < 1440).toBe(true);
        }
        readLength(cell);
        readDate(cell, 2010);
        readDayHeading(cell, 2010);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a length in a cell', () => {
  it.each([
    ['90', 90],
    ['90 min', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['1:30:00', 90],
    ['0:45', 45],
    ['1 heure 30', 90],
    ['2 horas', 120],
    ['45 minutos', 45],
    ["45'", 45],
    ['0.0625', 90],
    ['১ ঘণ্টা ৩০ মিনিট', 90],
    ['৪৫', 45],
  ])('%j is understood', (cell, minutes) => {
    expect(readLength(cell)).toBe(minutes);
  });

  it.each(['', '0', '-10', '10000', 'long', '0:00'])('%j is none', (cell) => {
    expect(readLength(cell)).toBeNull();
  });
});

describe('a date in a cell', () => {
  it.each([
    ['2010-09-08', '2010-09-08'],
    ['8/9/2010', '2010-09-08'],
    ['08.09.10', '2010-09-08'],
    ['8 September', '2010-09-08'],
    ['8th Sept. 2014', '2014-09-08'],
    ['September 8, 2014', '2014-09-08'],
    ['Wednesday, 8 September 2010', '2010-09-08'],
    ['Wed 8 Sep', '2010-09-08'],
    ['৮ সেপ্টেম্বর ২০১০', '2010-09-08'],
    ['বুধবার, ৮ সেপ্টেম্বর', '2010-09-08'],
    ['8 septembre 2010', '2010-09-08'],
    ['8 de septiembre de 2010', '2010-09-08'],
    ['12 août', '2010-08-12'],
    ['40429', '2010-09-08'],
    ['2010-09-08 0:00', '2010-09-08'],
  ])('%j is %s', (cell, date) => {
    expect(readDate(cell, 2010)).toBe(date);
  });

  it.each(['', '31/2/2010', '8 Smarch', 'tomorrow', '8 September or so'])('%j is none', (cell) => {
    expect(readDate(cell, 2010)).toBeNull();
  });
});

describe('a heading over a day', () => {
  it.each([
    ['Day 2, 8 September', 2, '2010-09-08', ''],
    ['DAY 2: Field visit to Shyamnagar', 2, '', 'Field visit to Shyamnagar'],
    ['Day Two (8 September 2010) – Field visit', 2, '2010-09-08', 'Field visit'],
    ['Second day', 2, '', ''],
    ['দ্বিতীয় দিন, ৮ সেপ্টেম্বর ২০১০', 2, '2010-09-08', ''],
    ['দিন ২', 2, '', ''],
    ['১ম দিন: উদ্বোধন', 1, '', 'উদ্বোধন'],
    ['Jour 1 : 8 septembre', 1, '2010-09-08', ''],
    ['Día 3', 3, '', ''],
    ['Wednesday, 8 September 2010', null, '2010-09-08', ''],
    ['2010-09-08', null, '2010-09-08', ''],
    ['Sunday', null, '', 'Sunday'],
    ['রবিবার', null, '', 'রবিবার'],
  ])('%j is one', (cell, number, date, title) => {
    expect(readDayHeading(cell, 2010)).toEqual({ number, date, title });
  });

  it.each([
    'Day 2 recap',
    'Lunch',
    'Reflection on the visit of 8 September',
    'Planning for tomorrow',
    '14:00-14:15',
    '',
  ])('%j is none', (cell) => {
    expect(readDayHeading(cell, 2010)).toBeNull();
  });
});
