import { useCallback } from 'react';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { useSend } from '../../state/use-send.ts';
import { focusBeside } from '../../ui/drag/focus-beside.ts';
import { useWords } from '../../ui/language.tsx';

/** Deletes a card at once, with an Undo, and puts the focus on the one beside it. */
export function useRemoveCard(): (card: Card) => void {
  const words = useWords(boardWords);
  const send = useSend();
  return useCallback(
    ({ id }) => {
      focusBeside(id);
      void send('board.removeCard', { id }, { undoable: words.cardDeleted });
    },
    [send, words],
  );
}
