import { describe, expect, it } from 'vitest';
import { displaysForStages, nameOfSet, placeFor } from '../../../main/electron/displays.ts';
import { displayOf } from '../../support/electron-stand-in.ts';

const laptop = displayOf(1, 'Laptop', { x: 0, y: 0, width: 1366, height: 768 });
const beamer = displayOf(2, 'Beamer', { x: 1366, y: 0, width: 1024, height: 768 });
const tv = displayOf(3, 'TV', { x: 0, y: -1080, width: 1920, height: 1080 });
const size = { width: 1280, height: 800 };

describe('where a window goes', () => {
  it('is where it was', () => {
    const box = { x: 100, y: 50, width: 900, height: 600 };
    expect(placeFor(box, [laptop], laptop, size)).toEqual(box);
  });

  it('is the middle of the display, no larger than it, where nothing is remembered', () => {
    expect(placeFor(undefined, [laptop], laptop, size)).toEqual({
      x: 43,
      y: 0,
      width: 1280,
      height: 728,
    });
  });

  it('is the middle where the display it was on is gone', () => {
    const box = { x: 1500, y: 50, width: 800, height: 600 };
    expect(placeFor(box, [laptop], laptop, size)).toMatchObject({ x: 43, y: 0 });
    expect(placeFor(box, [laptop, beamer], laptop, size)).toEqual(box);
  });

  it('is the middle where only a sliver of it could be seen', () => {
    const box = { x: 1300, y: 700, width: 800, height: 600 };
    expect(placeFor(box, [laptop], laptop, size)).toMatchObject({ x: 43, y: 0 });
  });

  it('never hides the title bar above the top, nor exceeds the display', () => {
    const box = { x: -50, y: -100, width: 5000, height: 5000 };
    expect(placeFor(box, [laptop], laptop, size)).toEqual({
      x: -50,
      y: 0,
      width: 1366,
      height: 728,
    });
  });
});

describe('where the stages go', () => {
  const one = (
    displays: Parameters<typeof displaysForStages>[0],
    desk: typeof laptop,
    was?: string,
  ) => displaysForStages(displays, desk, [[was]])[0];

  it('is nowhere of its own while the desk has the only display', () => {
    expect(one([laptop], laptop, 'Beamer 1024x768')).toBeUndefined();
  });

  it('is the display that the desk is not on, whichever that is', () => {
    expect(one([laptop, beamer], laptop)).toBe(beamer);
    expect(one([laptop, beamer], beamer)).toBe(laptop);
  });

  it('is the display it was on before, whatever id that has today', () => {
    const again = { ...tv, id: 99 };
    expect(one([laptop, beamer, again], laptop, 'TV 1920x1080')).toBe(again);
  });

  it("is never the desk's, even where it was once", () => {
    expect(one([laptop, beamer], laptop, 'Laptop 1366x768')).toBe(beamer);
  });

  it('is a display each, and nowhere for those that none is left for', () => {
    const all = [laptop, beamer, tv];
    expect(displaysForStages(all, laptop, [[], [], []])).toEqual([beamer, tv, undefined]);
  });

  it('is where each was, the first of them first, also where two were on the same', () => {
    const all = [laptop, beamer, tv];
    const [onTv, onBeamer] = [['TV 1920x1080'], ['Beamer 1024x768']];
    expect(displaysForStages(all, laptop, [onTv, onBeamer])).toEqual([tv, beamer]);
    expect(displaysForStages(all, laptop, [[], onBeamer])).toEqual([tv, beamer]);
    expect(displaysForStages(all, laptop, [onTv, onTv])).toEqual([tv, beamer]);
  });
});

it('knows a set of displays again in whatever order and with whatever ids they come', () => {
  expect(nameOfSet([{ ...beamer, id: 7 }, laptop])).toBe(nameOfSet([laptop, beamer]));
  expect(nameOfSet([laptop])).not.toBe(nameOfSet([laptop, beamer]));
});
