// What lies on a board: single cards, and stacks that stand where the first of their cards does.
import { inOrder } from '../../lib/ordering.ts';
import type { Card, Column, Stack } from './model.ts';

/** A card by itself, or all cards of a stack in their order; never empty. */
export type Pile = {
  readonly first: Card;
  readonly cards: readonly Card[];
  /** null: a card by itself. */
  readonly stack: Stack | null;
};

/** The piles of a column, in order. */
export function pilesIn(column: Column, cards: readonly Card[], stacks: readonly Stack[]): Pile[] {
  const stackOf = new Map(stacks.map((stack) => [stack.id, stack]));
  const piles = new Map<string, Card[]>();
  for (const card of inOrder(cards.filter((each) => each.column === column))) {
    const known = card.stackId !== null && stackOf.has(card.stackId) ? card.stackId : card.id;
    piles.set(known, [...(piles.get(known) ?? []), card]);
  }
  return [...piles].flatMap(([id, pile]) => {
    const [first] = pile;
    return first ? [{ first, cards: pile, stack: stackOf.get(id) ?? null }] : [];
  });
}

/** What a pile is called: its stack's name, or what its first card says. */
export function nameOfPile({ first, stack }: Pile): string {
  return stack && stack.title.trim() !== '' ? stack.title : first.text;
}
