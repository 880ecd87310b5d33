import { describe, expect, test } from 'vitest';
import {
  type Keyed,
  keyedTo,
  nextPaper,
  nothingKeyed,
  pressKey,
} from '../../../../shared/features/evaluation/keying.ts';
import type { FormItem } from '../../../../shared/features/evaluation/model.ts';
import { plainItem } from '../../../../shared/features/evaluation/plain.ts';

const item = (about: Partial<FormItem>, at: number): FormItem => ({
  ...{ ...plainItem, id: `item-${at}`, workshopId: 'workshop', formId: 'form', order: `a${at}` },
  ...about,
});
const itemsOf = (...kinds: readonly Partial<FormItem>[]) => kinds.map(item);
/** What comes of some keys; `Enter` is written as a line's end. */
const keyedIn = (items: readonly FormItem[], keys: string, begun: Keyed = nothingKeyed) => {
  let pressed = { keyed: begun, done: false };
  for (const key of keys) {
    const named = key === '\n' ? 'Enter' : key === '<' ? 'Backspace' : key;
    pressed = pressKey(items, pressed.keyed, named) ?? { ...pressed, done: false };
  }
  return pressed;
};
const plain = ({ said }: Keyed) =>
  [...said].sort((a, b) => (a.item < b.item ? -1 : 1)).map(({ item: _, ...rest }) => rest);

describe('paper forms on the number pad', () => {
  test('take a key for each step, in either script, and are done with one key more', () => {
    const items = itemsOf({}, { kind: 'mood' }, { kind: 'yes-no' }, { kind: 'yes-no' });
    const { keyed, done } = keyedIn(items, '3৪12');
    expect(plain(keyed)).toEqual([{ value: 3 }, { value: 4 }, { value: 1 }, { value: 0 }]);
    expect(done).toBe(false);
    expect(keyedIn(items, '3৪12\n').done).toBe(true);
    expect(keyedIn(items, '34+').done).toBe(true);
  });

  test('take then and now one after the other, and leave out what is keyed as 0', () => {
    const items = itemsOf({ kind: 'then-now' }, {}, {});
    const { keyed } = keyedIn(items, '1404');
    expect(plain(keyed)).toEqual([{ then: 1, value: 4 }, { value: 4 }]);
    expect(keyedTo(keyed, items[1] ?? item({}, 9))).toEqual({ item: 'item-1' });
  });

  test('take one option, several until Enter, and a ranking until it is whole', () => {
    const optionsEn = 'Price\nRoad\nSeed';
    const items = itemsOf(
      { kind: 'choice', optionsEn },
      { kind: 'choice', optionsEn, several: true },
      { kind: 'ranking', optionsEn },
      {},
    );
    const { keyed } = keyedIn(items, '2131\n3124');
    expect(plain(keyed)).toEqual([
      { picks: [1] },
      { picks: [2] },
      { picks: [2, 0, 1] },
      { value: 4 },
    ]);
  });

  test('take a number digit by digit, with a point and a sign', () => {
    const items = itemsOf({ kind: 'number' }, { kind: 'number' }, {});
    const { keyed } = keyedIn(items, '১২.5\n-3<4\n2');
    expect(plain(keyed)).toEqual([{ value: 12.5 }, { value: -4 }, { value: 2 }]);
    expect(plain(keyedIn(items, '40+').keyed)).toEqual([{ value: 40 }]);
  });

  test('go back with Backspace, taking away what was keyed', () => {
    const items = itemsOf({}, {}, {});
    expect(keyedIn(items, '12<<').keyed).toMatchObject({ at: 0, said: [] });
    expect(plain(keyedIn(items, '12<4').keyed)).toEqual([{ value: 1 }, { value: 4 }]);
    expect(keyedIn(items, '<').keyed).toEqual(nothingKeyed);
  });

  test('mind no key that means nothing there', () => {
    const items = itemsOf({}, { kind: 'yes-no' });
    for (const key of ['5', '9', 'a', 'Tab', '১০'])
      expect(pressKey(items, nothingKeyed, key)).toBeNull();
    const second = keyedIn(items, '1').keyed;
    expect(pressKey(items, second, '3')).toBeNull();
    expect(pressKey(items, keyedIn(items, '11').keyed, '1')).toBeNull();
  });

  test('of twenty-five papers with twelve questions take thirteen keys each', () => {
    const items = itemsOf(...Array.from({ length: 12 }, () => ({})));
    let keys = 0;
    const papers = Array.from({ length: 25 }, (_, paper) => {
      let keyed = nothingKeyed;
      for (let at = 0; at < items.length; at += 1) {
        keyed = pressKey(items, keyed, String(((paper + at) % 4) + 1))?.keyed ?? keyed;
        keys += 1;
      }
      keys += 1;
      expect(pressKey(items, keyed, 'Enter')?.done).toBe(true);
      return keyed;
    });
    expect(keys).toBe(25 * 13);
    for (const [paper, keyed] of papers.entries()) {
      expect(plain(keyed).map(({ value }) => value)).toEqual(
        items
          .map((one, at) => [one.id, ((paper + at) % 4) + 1] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, value]) => value),
      );
    }
  });

  test('are numbered on from the largest number', () => {
    expect(nextPaper([])).toBe('1');
    expect(nextPaper(['7', '12', 'B3'])).toBe('13');
  });
});
