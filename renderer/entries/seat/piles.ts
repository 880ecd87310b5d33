import type { SeatCard } from '../../../shared/contract/seat-view.ts';

/** Cards that lie on one another, or one that lies alone. */
export type Pile = { readonly stack: SeatCard['stack']; readonly cards: readonly SeatCard[] };

/** A stack stands where the first of its cards does. */
export function inPiles(cards: readonly SeatCard[]): Pile[] {
  const piles = new Map<string, { stack: SeatCard['stack']; cards: SeatCard[] }>();
  for (const card of cards) {
    const key = card.stack ? `stack ${card.stack.id}` : card.id;
    const pile = piles.get(key) ?? { stack: card.stack, cards: [] };
    pile.cards.push(card);
    piles.set(key, pile);
  }
  return [...piles.values()];
}
