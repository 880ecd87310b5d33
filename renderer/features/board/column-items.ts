// What stands in a column: single cards, and stacks where the first of their cards stands.
import { useMemo } from 'react';
import type { Card, Column } from '../../../shared/features/board/model.ts';
import { useRows } from '../../state/use-rows.ts';
import { isFiltering, passes, useBoardState, useBoardView } from './board-state.ts';

export type ColumnItem =
  | { readonly kind: 'card'; readonly id: string; readonly card: Card }
  | { readonly kind: 'stack'; readonly id: string; readonly cards: readonly Card[] };

/** Cards as they stand, with those of a stack together at the first of them. */
export function itemsOf(cards: readonly Card[]): readonly ColumnItem[] {
  const stacks = new Map<string, Card[]>();
  const items: ColumnItem[] = [];
  for (const card of cards) {
    if (card.stackId === null) {
      items.push({ kind: 'card', id: card.id, card });
      continue;
    }
    const known = stacks.get(card.stackId);
    if (known) known.push(card);
    else {
      const own = [card];
      stacks.set(card.stackId, own);
      items.push({ kind: 'stack', id: card.stackId, cards: own });
    }
  }
  return items;
}

/** The items of a column that the filter lets through, and how many cards there are in all. */
export function useColumnItems(column: Column) {
  const { id: boardId } = useBoardView();
  const filter = useBoardState((state) => state.filter);
  const cards = useRows('card', { boardId, column });
  return useMemo(() => {
    const shown = isFiltering(filter) ? cards.filter((card) => passes(filter, card)) : cards;
    return { items: itemsOf(shown), shown: shown.length, all: cards.length };
  }, [cards, filter]);
}
