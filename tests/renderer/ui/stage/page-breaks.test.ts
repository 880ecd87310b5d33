import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canvasFor } from '../../../../renderer/ui/stage/canvas.ts';
import { pageBreaks, pageOf } from '../../../../renderer/ui/stage/page-breaks.ts';

function stacked(heights: readonly number[]) {
  let top = 0;
  return heights.map((height) => {
    const extent = { top, bottom: top + height };
    top += height;
    return extent;
  });
}

test('one page where everything fits, also where there is nothing', () => {
  expect(pageBreaks([], 100)).toEqual([0]);
  expect(pageBreaks(stacked([50, 50]), 100)).toEqual([0]);
});

test('what does not fit begins a page, and a giant has one to itself', () => {
  expect(pageBreaks(stacked([50, 51, 40]), 100)).toEqual([0, 1]);
  expect(pageBreaks(stacked([300, 20, 300]), 100)).toEqual([0, 1, 2]);
});

test('no page overflows unless by a single thing, and none could take the next one too', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 400 }), (list, room) => {
      const extents = stacked(list);
      const breaks = pageBreaks(extents, room);
      breaks.forEach((from, page) => {
        const to = breaks[page + 1] ?? list.length;
        const height = list.slice(from, to).reduce((sum, each) => sum + each, 0);
        expect(height <= room || to - from === 1).toBe(true);
        if (to < list.length) expect(height + (list[to] ?? 0)).toBeGreaterThan(room);
        for (let index = from; index < to; index += 1) expect(pageOf(breaks, index)).toBe(page);
      });
    }),
  );
});

test('a canvas is never smaller than 1024 × 768 and has the shape of its place', () => {
  expect(canvasFor(1024, 768)).toEqual({ width: 1024, height: 768, scale: 1 });
  expect(canvasFor(1920, 1080)).toMatchObject({ height: 768, scale: 1080 / 768 });
  expect(canvasFor(256, 192)).toEqual({ width: 1024, height: 768, scale: 0.25 });
  expect(canvasFor(0, 0)).toEqual({ width: 1024, height: 768, scale: 1 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (w, h) => {
      const { width, height, scale } = canvasFor(w, h);
      expect(Math.min(width - 1024, height - 768)).toBeCloseTo(0, 6);
      expect([width * scale, height * scale]).toEqual([expect.closeTo(w), expect.closeTo(h)]);
    }),
  );
});
