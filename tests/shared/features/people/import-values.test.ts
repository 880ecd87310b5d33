import { describe, expect, test } from 'vitest';
import { nameKey, phoneKey, sameness } from '../../../../shared/features/people/import-match.ts';
import {
  readAge,
  readConsent,
  readPhone,
} from '../../../../shared/features/people/import-values.ts';

describe('an age', () => {
  test.each([
    ['34', '30-44'],
    ['৩৪', '30-44'],
    ['৩৪ বছর', '30-44'],
    ['17', 'under-18'],
    ['18', '18-29'],
    ['29.9', '18-29'],
    ['45 yrs', '45-59'],
    ['60', '60-up'],
    ['60+', '60-up'],
    ['under 18', 'under-18'],
    ['১৮-এর নিচে', 'under-18'],
    ['over 60', '60-up'],
    ['18-29', '18-29'],
    ['৩০–৪৪', '30-44'],
    ['30 to 40', '30-44'],
    ['25-35', null],
    ['child', 'under-18'],
    ['prefer not to say', 'undisclosed'],
    ['1985-03-01', null],
    ['1985', null],
    ['soon', null],
    ['-', ''],
    ['', ''],
  ])('%j is %j', (word, group) => {
    expect(readAge(word)).toBe(group);
  });
});

describe('a consent', () => {
  test.each([
    ['Yes', 'yes'],
    ['y', 'yes'],
    ['TRUE', 'yes'],
    ['1', 'yes'],
    ['১', 'yes'],
    ['✓', 'yes'],
    ['হ্যাঁ', 'yes'],
    ['সম্মতি আছে', 'yes'],
    ['No.', 'no'],
    ['0', 'no'],
    ['না', 'no'],
    ['not asked', ''],
    ['', ''],
    ['x', null],
    ['perhaps', null],
  ])('%j is %j', (word, answer) => {
    expect(readConsent(word)).toBe(answer);
  });
});

describe('a telephone number', () => {
  test.each([
    '01711-555010',
    '+880 1711 555010',
    '8801711555010',
    '008801711555010',
    '০১৭১১ ৫৫৫০১০',
    '1711555010',
    '(01711) 555-010',
  ])('%s is the same', (phone) => {
    expect(phoneKey(phone)).toBe('01711555010');
  });

  test('that is none tells nobody apart', () => {
    expect(['', '-', '123', 'ext. 12'].map(phoneKey)).toEqual(['', '', '', '']);
  });

  test('has its 0 again where a spreadsheet took it for a figure', () => {
    expect(readPhone('1711555010')).toBe('01711555010');
    expect(readPhone('+44 20 7946 0000')).toBe('+44 20 7946 0000');
  });
});

describe('who is who', () => {
  const one = { name: 'Rahima Begum', organisation: 'NGF', phone: '01711555010' };

  test.each([
    ['Mst. Rahima  BEGUM', 'Rahima Begum'],
    ['Md. Abdul Karim', 'Abdul Karim'],
    ['মোঃ আব্দুল করিম', 'আব্দুল করিম'],
    ['Dr A. Rahman', 'A Rahman'],
  ])('%s is %s', (name, other) => {
    expect(nameKey(name)).toBe(nameKey(other));
  });

  test.each([
    [{ ...one, organisation: 'RRF' }, 'sure'],
    [{ ...one, phone: '' }, 'sure'],
    [{ ...one, organisation: '', phone: '' }, 'sure'],
    [{ ...one, organisation: 'RRF', phone: '' }, 'maybe'],
    [{ ...one, phone: '01711555099' }, 'maybe'],
    [{ ...one, name: 'Karim' }, 'maybe'],
    [{ name: 'Karim', organisation: 'NGF', phone: '' }, null],
  ] as const)('%j is told to be the same: %s', (other, how) => {
    expect(sameness(one, other)).toBe(how);
  });
});
