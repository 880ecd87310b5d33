import { describe, expect, test } from 'vitest';
import { last, lastIndexThat, lastThat } from '../../../shared/lib/last.ts';

const even = (each: number) => each % 2 === 0;

describe('the end of a list', () => {
  test('is its last', () => {
    expect(last([1, 2, 3])).toBe(3);
    expect(last([])).toBeUndefined();
  });

  test('is the last that is so, and where it stands', () => {
    expect(lastThat([2, 4, 5], even)).toBe(4);
    expect(lastIndexThat([2, 4, 5], even)).toBe(1);
    expect(lastIndexThat([0], even)).toBe(0);
  });

  test('is none where nothing is so', () => {
    expect(lastThat([1, 3], even)).toBeUndefined();
    expect(lastIndexThat([1, 3], even)).toBe(-1);
    expect(lastIndexThat([], even)).toBe(-1);
  });
});
