import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitGroups, fitNames, type Room } from '../../../../renderer/features/groups/fit-groups.ts';

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

/** So many lines a name at any size, one more in each further column. */
const names = (count: number) => Array.from({ length: count }, () => 1);

describe('laying out names', () => {
  test('a few stand large in one column', () => {
    const { size, columns, pages } = fitNames(8, room, linesHigh(names(8)));
    expect([size, columns]).toEqual([44, 1]);
    expect(pages).toEqual([[[0, 1, 2, 3, 4, 5, 6, 7]]]);
  });

  test('many go down one column before the next, and on as few pages as can be', () => {
    const oneLine = (_columns: number, size: number) => names(60).map(() => size * 1.25);
    const { size, columns, pages } = fitNames(60, room, oneLine);
    expect(size).toBeGreaterThanOrEqual(28);
    expect(columns).toBe(2);
    expect(pages).toHaveLength(2);
    expect(pages.flat(2)).toEqual(names(60).map((_, at) => at));
  });

  test('loses no name and fills no column over its end, whatever their heights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 300 }), (lines) => {
        const measure = linesHigh(lines);
        const { pages, columns, size } = fitNames(lines.length, room, measure);
        expect(pages.flat(2)).toEqual(lines.map((_, at) => at));
        const heights = measure(columns, size);
        for (const column of pages.flat()) {
          const high = column.reduce((sum, at) => sum + (heights[at] ?? 0), 0);
          expect(high).toBeLessThanOrEqual(room.height);
        }
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
