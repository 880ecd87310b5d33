import { expect, it } from 'vitest';
import { distance, indexAt } from '../../../renderer/ui/drag/places.ts';

const box = (left: number, top: number, width = 100, height = 40) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it('puts a thing before the first box whose middle is still below', () => {
  const column = [box(0, 0), box(0, 50), box(0, 100)];
  expect(indexAt(column, 50, 5)).toBe(0);
  expect(indexAt(column, 50, 30)).toBe(1);
  expect(indexAt(column, 50, 75)).toBe(2);
  expect(indexAt(column, 50, 500)).toBe(3);
});

it('puts a thing first into an empty list', () => {
  expect(indexAt([], 10, 10)).toBe(0);
});

it('reads boxes that stand beside each other line by line', () => {
  const grid = [box(0, 0), box(110, 0), box(0, 50), box(110, 50)];
  expect(indexAt(grid, 20, 20)).toBe(0);
  expect(indexAt(grid, 80, 20)).toBe(1);
  expect(indexAt(grid, 200, 20)).toBe(2);
  expect(indexAt(grid, 80, 70)).toBe(3);
  expect(indexAt(grid, 200, 70)).toBe(4);
});

it('measures how far a point is from a box, from no side further than it is', () => {
  expect(distance(box(0, 0), 50, 20)).toBe(0);
  expect(distance(box(0, 0), 110, 20)).toBe(10);
  expect(distance(box(0, 0), 103, 44)).toBe(5);
});
