import { expect, test } from 'vitest';
import { readSpread, writeSpread } from '../../../../shared/features/groups/spread.ts';

test('what is spread is read as it was written', () => {
  for (const text of ['', 'sex:1', 'organisation:2,sex:99,district:10']) {
    expect(writeSpread(readSpread(text) ?? [])).toBe(text);
  }
  expect(readSpread('project:3,sex:1')).toEqual([
    { field: 'project', weight: 3 },
    { field: 'sex', weight: 1 },
  ]);
});

test('what names no field, no weight, or a field twice, says nothing', () => {
  for (const text of ['age:1', 'sex', 'sex:0', 'sex:01', 'sex:100', 'sex:1,sex:2', 'sex:1,', ' ']) {
    expect(readSpread(text), text).toBeNull();
  }
});
