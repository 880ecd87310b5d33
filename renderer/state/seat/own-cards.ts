// The cards written here as their writer sees them: what main has, and what is still on the phone.
import type { SeatCard } from '../../../shared/contract/seat-view.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { type Hat, sameHat } from './hat.ts';
import type { Item } from './outbox.ts';
import { type Entries, listOf } from './view.ts';

export type OwnCard = {
  readonly id: string;
  readonly column: Column;
  readonly text: string;
  /** false: it, or its last change, is still on the phone. */
  readonly arrived: boolean;
};

/** A card that main did not take, with the reason. */
export type RefusedCard = {
  readonly request: string;
  readonly column: Column;
  readonly text: string;
  readonly sentence: string;
};

/** Whoever holds the phone: their cards on a board. */
export function ownCards(
  entries: Entries,
  out: readonly Item[],
  hat: Hat,
  boardId: string,
): OwnCard[] {
  const cards = new Map<string, OwnCard>();
  for (const card of listOf(entries, 'own')) if (card.boardId === boardId) addTold(cards, card);
  for (const { saying, refusal, hat: of } of out) {
    if (refusal !== null || !sameHat(of, hat)) continue;
    if (saying.name === 'board.write' && saying.input.boardId === boardId) {
      const { id, column, text } = saying.input;
      cards.set(id, { id, column, text, arrived: false });
    } else if (saying.name === 'board.rewrite') {
      const card = cards.get(saying.input.id);
      if (card) cards.set(card.id, { ...card, text: saying.input.text, arrived: false });
    } else if (saying.name === 'board.withdraw') cards.delete(saying.input.id);
  }
  return [...cards.values()];
}

function addTold(cards: Map<string, OwnCard>, { id, column, text }: SeatCard): void {
  cards.set(id, { id, column, text, arrived: true });
}

export function refusedCards(out: readonly Item[], hat: Hat, boardId: string): RefusedCard[] {
  return out.flatMap(({ request, saying, refusal, hat: of }) =>
    saying.name === 'board.write' &&
    saying.input.boardId === boardId &&
    refusal !== null &&
    sameHat(of, hat)
      ? [{ request, column: saying.input.column, text: saying.input.text, sentence: refusal }]
      : [],
  );
}
