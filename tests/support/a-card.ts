// A card of which only what matters is said.
import type { Card, Column } from '../../shared/features/board/model.ts';
import { plainCard } from '../../shared/features/board/plain.ts';

/** Its order and its text are its id. */
export function aCard(id: string, column: Column, more: Partial<Card> = {}): Card {
  const place = { workshopId: 'w', boardId: 'b', column, order: id };
  return { ...plainCard, id, ...place, text: id, ...more };
}
