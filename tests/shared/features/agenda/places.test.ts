import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockAt,
  type ItemList,
  minutesCovered,
  stepOf,
  stretchesOf,
} from '../../../../shared/features/agenda/places.ts';

type Item = {
  readonly id: string;
  readonly trackId: string | null;
  readonly blockId: string | null;
};

/** `a b1 cX`: items by their letters, a digit being the track and a capital the block. */
function itemsFrom(text: string): Item[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({
      id: word.slice(0, 1),
      trackId: /\d/.exec(word)?.[0] ?? null,
      blockId: /[A-Z]/.exec(word)?.[0] ?? null,
    }));
}

const tracks = [{ id: '1' }, { id: '2' }];

/** `a | b / c | `: stretches between bars, side by side between slashes. */
function drawn(text: string, of = tracks): string {
  return stretchesOf('day', itemsFrom(text), of)
    .map(({ lists }) => lists.map(({ items }) => items.map(({ id }) => id).join('')).join('/'))
    .join('|');
}

describe('what one sees of a day', () => {
  test('is one list where there are no tracks, whatever track an item says it is in', () => {
    expect(drawn('a b1 c', [])).toBe('abc');
  });

  test('is what all do together and what runs side by side, in turn', () => {
    expect(drawn('a b1 c2 d1 e f2')).toBe('a|bd/c|e|/f|');
    expect(drawn('b1 c')).toBe('|b/|c');
  });

  test('has somewhere to put the first item of a track into', () => {
    expect(drawn('a b')).toBe('ab|/|');
    expect(drawn('')).toBe('|/|');
  });

  test('holds every item once, in order within its track, behind its anchor', () => {
    const item = fc.record({
      id: fc.uuid(),
      blockId: fc.constant(null),
      trackId: fc.constantFrom(null, '1', '2', 'of another day'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ id }) => id }), (items) => {
        const stretches = stretchesOf('day', items, tracks);
        const seen = stretches.flatMap(({ lists }) => lists.flatMap((list) => list.items));
        expect(new Set(seen)).toEqual(new Set(items));
        expect(seen).toHaveLength(items.length);
        expect(stretches.map(({ parallel }) => parallel)).toEqual(
          stretches.map((_, at) => at % 2 === 1),
        );
        for (const { lists } of stretches) {
          for (const { anchor, items: own } of lists) {
            const places = own.map((each) => items.indexOf(each));
            expect(places).toEqual([...places].sort((a, b) => a - b));
            const from = items.findIndex(({ id }) => id === anchor);
            expect(places.every((place) => place > from)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the block of an item put between two others', () => {
  const [inA, inB, free] = [{ blockId: 'A' }, { blockId: 'B' }, { blockId: null }];

  test('is the one both are in', () => {
    expect(blockAt(inA, inA, null)).toBe('A');
    expect(blockAt(inA, inA, 'B')).toBe('A');
  });

  test('is its own at the end of that', () => {
    expect(blockAt(inA, free, 'A')).toBe('A');
    expect(blockAt(inA, undefined, 'A')).toBe('A');
  });

  test('is none anywhere else', () => {
    expect(blockAt(inA, inB, null)).toBeNull();
    expect(blockAt(inA, free, null)).toBeNull();
    expect(blockAt(free, free, 'A')).toBeNull();
    expect(blockAt(free, inA, 'A')).toBeNull();
    expect(blockAt(undefined, undefined, 'A')).toBeNull();
  });
});

describe('a step up or down', () => {
  const listsOf = (...days: readonly string[]): ItemList<Item>[] =>
    days.flatMap((text, day) =>
      stretchesOf(`day ${day}`, itemsFrom(text), text.includes('1') ? tracks : []).flatMap(
        ({ lists }) => lists,
      ),
    );
  const step = (days: readonly string[], ids: string, by: 1 | -1) => {
    const place = stepOf(listsOf(...days), new Set(ids), by);
    if (!place) return null;
    const { dayId, trackId, after, blockId } = place;
    return blockId ? [dayId, trackId, after, blockId] : [dayId, trackId, after];
  };

  test('goes past one neighbour', () => {
    expect(step(['a b c'], 'b', -1)).toEqual(['day 0', null, null]);
    expect(step(['a b c'], 'c', -1)).toEqual(['day 0', null, 'a']);
    expect(step(['a b c'], 'a', 1)).toEqual(['day 0', null, 'b']);
  });

  test('takes a selection together', () => {
    expect(step(['a b c d'], 'bc', -1)).toEqual(['day 0', null, null]);
    expect(step(['a b c d'], 'bc', 1)).toEqual(['day 0', null, 'd']);
  });

  test('goes over the boundary of a day', () => {
    expect(step(['a b', 'c'], 'b', 1)).toEqual(['day 1', null, null]);
    expect(step(['a b', 'c'], 'c', -1)).toEqual(['day 0', null, 'b']);
  });

  test('goes through the tracks, one after the other', () => {
    expect(step(['a b1 c2 d'], 'a', 1)).toEqual(['day 0', '1', 'a']);
    expect(step(['a b1 c2 d'], 'b', 1)).toEqual(['day 0', '2', 'a']);
    expect(step(['a b1 c2 d'], 'd', -1)).toEqual(['day 0', '2', 'c']);
  });

  test('goes in and out of a block beneath its head', () => {
    expect(step(['a bX cX d'], 'a', 1)).toEqual(['day 0', null, 'a', 'X']);
    expect(step(['a bX cX d'], 'b', -1)).toEqual(['day 0', null, 'a']);
    expect(step(['a bX cX d'], 'c', -1)).toEqual(['day 0', null, 'a', 'X']);
    expect(step(['a bX cX d'], 'd', -1)).toEqual(['day 0', null, 'b']);
    expect(step(['bX cX', 'dX'], 'd', -1)).toEqual(['day 1', null, null]);
  });

  test('takes a whole block past its neighbour, head and all', () => {
    expect(step(['a bX cX d'], 'bc', -1)).toEqual(['day 0', null, null]);
    expect(step(['a bX cX d'], 'bc', 1)).toEqual(['day 0', null, 'd']);
    expect(step(['bX cX'], 'bc', -1)).toBeNull();
  });

  test('ends where there is nothing further', () => {
    expect(step(['a b'], 'a', -1)).toBeNull();
    expect(step(['a b'], 'b', 1)).toBeNull();
    expect(step(['a b'], 'z', 1)).toBeNull();
  });
});

describe('minutes covered', () => {
  test('count what runs side by side once, and no gaps', () => {
    expect(
      minutesCovered([
        { start: 600, end: 660 },
        { start: 540, end: 570 },
        { start: 630, end: 690 },
        { start: 640, end: 650 },
      ]),
    ).toBe(120);
    expect(minutesCovered([])).toBe(0);
  });

  test('are those that some span holds', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const held = Array.from({ length: 400 }, (_, minute) => minute).filter((minute) =>
          spans.some(({ start, end }) => start <= minute && minute < end),
        );
        expect(minutesCovered(spans)).toBe(held.length);
      }),
    );
  });
});
