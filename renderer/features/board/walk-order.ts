// In which order the cards of a board are gone through, one by one.
import type { Card, Column } from '../../../shared/features/board/model.ts';
import { comparable } from '../../../shared/lib/comparable.ts';

export const walkOrders = ['card', 'author', 'group'] as const;
export type WalkOrder = (typeof walkOrders)[number];

/**
 * The cards in the order in which they are gone through: as the columns stand; or author by author,
 * or group by group, each in the order of their first card, those of nobody last.
 * @param cards in the order of their column
 */
export function walkOf(
  cards: readonly Card[],
  columns: readonly Column[],
  order: WalkOrder,
): readonly Card[] {
  const asTheyStand = columns.flatMap((column) => cards.filter((card) => card.column === column));
  if (order === 'card') return asTheyStand;
  const of = order === 'author' ? authorKey : ({ groupId }: Card) => groupId;
  const whose = [...new Set(asTheyStand.map(of))];
  const known = whose.filter((one) => one !== null);
  const turns = whose.includes(null) ? [...known, null] : known;
  return turns.flatMap((one) => asTheyStand.filter((card) => of(card) === one));
}

/** Somebody on the list, or a name that was typed on a phone; null: nobody that is known. */
function authorKey({ personId, byName }: Card): string | null {
  return personId ?? (byName === '' ? null : `~${comparable(byName)}`);
}
