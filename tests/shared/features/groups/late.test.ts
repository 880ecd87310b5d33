import { expect, test } from 'vitest';
import { furtherMovesOffered } from '../../../../shared/features/groups/late.ts';

test('offers as many further moves as there are seats for, and what was chosen before', () => {
  expect(furtherMovesOffered(10, 0)).toEqual([0, 1, 2, 3, 5, 8]);
  expect(furtherMovesOffered(300, 0)).toEqual([0, 1, 2, 3, 5, 8, 15]);
  expect(furtherMovesOffered(10, 30)).toContain(30);
  expect(furtherMovesOffered(2970, 0).at(-1)).toBe(100);
});
