import { describe, expect, test } from 'vitest';
import {
  type Attendance,
  countPeople,
  findPeople,
} from '../../../../shared/features/people/rules.ts';
import { comparable } from '../../../../shared/lib/comparable.ts';
import { person } from '../../../support/minutes-rows.ts';

describe('comparing', () => {
  test.each([
    ['\u09df', '\u09af\u09bc'],
    ['\u09dc', '\u09a1\u09bc'],
    ['\u09dd', '\u09a2\u09bc'],
    ['José', 'jose'],
    ['  A \u200b B ', 'a b'],
    ['ক\u09cb', 'ক\u09c7\u09be'],
  ])('%j and %j are the same', (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  test('keeps apart what differs in a vowel sign', () => {
    expect(comparable('রহিম')).not.toBe(comparable('রহীম'));
    expect(comparable('রহিমা')).not.toBe(comparable('রহিম'));
  });
});

describe('finding', () => {
  const people = [
    person('1', 'a', { name: 'আয়েশা সিদ্দিকা', organisation: 'NGF', present: true }),
    person('2', 'b', { name: 'Karim', district: 'Satkhira', phone: '01711-555010' }),
  ];
  const byPhone = new Set(['2']);
  const found = (query: string, who: Attendance = 'all') =>
    findPeople(people, query, who, byPhone).map(({ id }) => id);

  test('finds every word, in any field, in either way of writing', () => {
    expect(found('আ\u09df')).toEqual(['1']);
    expect(found('ngf আয়েশা')).toEqual(['1']);
    expect(found('555010 kar')).toEqual(['2']);
    expect(found('karim ngf')).toEqual([]);
    expect(found('')).toEqual(['1', '2']);
  });

  test('shows those present or absent alone', () => {
    expect(found('', 'present')).toEqual(['1']);
    expect(found('', 'absent')).toEqual(['2']);
    expect(found('karim', 'present')).toEqual([]);
  });

  test('shows those alone who came in by phone, or did not', () => {
    expect(found('', 'phone')).toEqual(['2']);
    expect(found('', 'no-phone')).toEqual(['1']);
    expect(findPeople(people, '', 'phone')).toEqual([]);
  });

  test('counts them by sex and presence', () => {
    expect(
      countPeople([
        { sex: 'female', present: true },
        { sex: '', present: false },
      ]),
    ).toEqual({
      all: 2,
      present: 1,
      bySex: { '': 1, female: 1, male: 0, other: 0, undisclosed: 0 },
    });
  });
});
