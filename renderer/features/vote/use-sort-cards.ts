import type { Card } from '../../../shared/features/board/model.ts';
import { outcomeWords } from '../../../shared/features/vote/entry-messages.ts';
import type { Results } from '../../../shared/features/vote/results.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** Puts the cards of each column in the order of their votes; undone as one. */
export function useSortCards(boardId: string | null): (results: Results) => void {
  const words = useWords(outcomeWords);
  const read = useReadRows();
  const send = useSend();
  const sort = async (results: Results) => {
    if (boardId === null) return;
    const gesture = newId();
    const cards = read('card', { boardId });
    const places = placesOf(
      results,
      read('voteOption', { workshopId: cards[0]?.workshopId ?? '' }),
    );
    for (const column of new Set(cards.map((card) => card.column))) {
      const own = cards.filter((card) => card.column === column);
      const sorted = own.toSorted((a, b) => places(a) - places(b));
      if (sorted.every((card, at) => card === own[at])) continue;
      const ids = sorted.map(({ id }) => id);
      const answer = await send('board.moveCards', { ids, column, after: null }, { gesture });
      if (!answer.ok) return;
    }
    showToast({ text: words.cardsSorted });
  };
  return (results) => void sort(results);
}

type Option = {
  readonly id: string;
  readonly cardId: string | null;
  readonly stackId: string | null;
};

/** Where each card belongs; a card that was not voted on goes behind all that were. */
function placesOf(results: Results, options: readonly Option[]): (card: Card) => number {
  const byOption = new Map(results.options.map(({ id }, at) => [id, at]));
  const places = new Map<string, number>();
  for (const { id, cardId, stackId } of options) {
    const at = byOption.get(id);
    const about = cardId ?? stackId;
    if (at !== undefined && about !== null) places.set(about, at);
  }
  return ({ id, stackId }) => places.get(id) ?? places.get(stackId ?? '') ?? results.options.length;
}
