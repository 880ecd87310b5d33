import { expect, test } from 'vitest';
import { itemsOf } from '../../../../renderer/features/board/column-items.ts';
import { aCard as card } from '../../../support/a-card.ts';

test('a stack stands where the first of its cards does, with all of them', () => {
  const stacked = [
    card('a', 'strength', { stackId: 's' }),
    card('b', 'strength'),
    card('c', 'strength', { stackId: 's' }),
  ];
  expect(itemsOf(stacked).map(({ id }) => id)).toEqual(['s', 'b']);
  expect(itemsOf(stacked)[0]).toMatchObject({ cards: [{ id: 'a' }, { id: 'c' }] });
});
