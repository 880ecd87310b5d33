import { expect, test } from 'vitest';
import { walkOf } from '../../../../renderer/features/board/walk-order.ts';
import type { Card } from '../../../../shared/features/board/model.ts';
import { aCard as card } from '../../../support/a-card.ts';

const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);

const cards = [
  card('a', 'weakness', { personId: 'rahima', groupId: 'crabs' }),
  card('b', 'strength'),
  card('c', 'strength', { personId: 'karim', groupId: 'ducks' }),
  card('d', 'weakness', { personId: 'karim', groupId: 'crabs' }),
];
const columns = ['strength', 'weakness'] as const;

test('cards are gone through as the columns stand', () => {
  expect(ids(walkOf(cards, columns, 'card'))).toEqual(['b', 'c', 'a', 'd']);
});

test('author by author, in the order of their first cards, those of nobody last', () => {
  expect(ids(walkOf(cards, columns, 'author'))).toEqual(['c', 'd', 'a', 'b']);
});

test('group by group, those of no group last', () => {
  expect(ids(walkOf(cards, columns, 'group'))).toEqual(['c', 'a', 'd', 'b']);
});
