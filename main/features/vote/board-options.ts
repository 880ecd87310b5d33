// What of a board is voted on: its stacks, and the cards that lie on none.
import { optionsOfBoard } from '../../../shared/features/vote/board-options.ts';
import type { Reader } from '../../engine/transaction.ts';

/** The board's options in the order of its columns and cards. */
export function boardOptions(reader: Reader, boardId: string) {
  const board = reader.get('board', boardId);
  if (!board) return [];
  const cards = reader.list('card', { boardId });
  return optionsOfBoard(board.kind, cards, reader.list('stack', { boardId }));
}
