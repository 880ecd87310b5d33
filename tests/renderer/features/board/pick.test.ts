import { expect, test } from 'vitest';
import { pickFor } from '../../../../renderer/features/board/pick.ts';
import type { Column } from '../../../../shared/features/board/model.ts';

test('a pick has one quadrant within and one around, and says which strategy it makes', () => {
  const board = new Map<string, Column>([
    ['s', 'strength'],
    ['w', 'weakness'],
    ['o', 'opportunity'],
  ]);
  const pick = (picked: readonly string[], id: string) =>
    pickFor(picked, { id, column: board.get(id) ?? 'strength' }, (each) => board.get(each));
  expect(pick([], 's')).toEqual({ picked: ['s'], strategy: null });
  expect(pick(['s'], 'o')).toEqual({ picked: ['s', 'o'], strategy: 'so' });
  expect(pick(['s', 'o'], 'w')).toEqual({ picked: ['o', 'w'], strategy: 'wo' });
  expect(pick(['o', 'w'], 'w')).toEqual({ picked: ['o'], strategy: null });
});
