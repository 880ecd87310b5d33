import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitGroups, type Room } from '../../../../renderer/features/groups/fit-groups.ts';

const room: Room = { width: 942, height: 600, gap: 12 };
/** Groups of so many lines of text, each line 1.25 of its size high, and wrapped in narrow columns. */
const linesHigh = (lines: readonly number[]) => (columns: number, size: number) =>
  lines.map((count) => Math.ceil(count * (1 + (columns - 1) / 4)) * size * 1.25);

describe('laying out groups', () => {
  test('a few small groups are drawn large, on one page', () => {
    const { size, pages } = fitGroups(2, room, linesHigh([4, 4]));
    expect(size).toBe(44);
    expect(pages).toEqual([[0, 1]]);
  });

  test('what does not fit at a readable size goes on further pages, never smaller', () => {
    const { size, pages } = fitGroups(8, room, linesHigh(Array.from({ length: 8 }, () => 9)));
    expect(size).toBeGreaterThanOrEqual(28);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('uses the room that is left on its pages for larger letters', () => {
    const narrow = { ...room, width: 300 };
    const { size, pages } = fitGroups(2, narrow, linesHigh([13, 13]));
    expect(pages).toEqual([[0], [1]]);
    expect(size).toBe(36);
  });

  test('only a group that is higher than the page is drawn smaller than that', () => {
    expect(fitGroups(1, room, linesHigh([25])).size).toBeLessThan(28);
  });

  test('loses no group, whatever their heights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 }), (lines) => {
        const { pages } = fitGroups(lines.length, room, linesHigh(lines));
        expect(pages.flat()).toEqual(lines.map((_, at) => at));
      }),
    );
  });
});
