import { expect, it } from 'vitest';
import { signSheets } from '../../../../shared/features/people/sign-sheets.ts';

const days = (count: number) => Array.from({ length: count }, () => ({ date: '' }));
const sizes = (count: number, halfDays: boolean, apart = false) =>
  signSheets(days(count), { halfDays, apart }).map((columns) => columns.length);

it('puts as many days on a sheet as can be signed for, and parts the rest evenly', () => {
  expect(sizes(0, false)).toEqual([1]);
  expect(sizes(4, false)).toEqual([4]);
  expect(sizes(5, false)).toEqual([3, 2]);
  expect(sizes(9, false)).toEqual([3, 3, 3]);
  expect(sizes(3, true)).toEqual([4, 2]);
});

it('makes a sheet of each day where that is wanted', () => {
  expect(sizes(3, false, true)).toEqual([1, 1, 1]);
  expect(sizes(2, true, true)).toEqual([2, 2]);
});
