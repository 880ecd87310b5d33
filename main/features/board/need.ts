// What the boards' commands ask for and refuse alike.
import type { Board, Card, Column } from '../../../shared/features/board/model.ts';
import { type Act, columnsOfBoard, lockOf } from '../../../shared/features/board/rules.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** Refuses what the board's step locks, by the step's own code. */
export function needUnlocked(board: Board, act: Act, column: Column): void {
  const code = lockOf(board, act, column);
  if (code) throw new Refusal(code);
}

/** Refuses with `no-such-column` a column that is none of the board's. */
export function needColumn(board: Board, column: Column): void {
  if (!columnsOfBoard(board).includes(column)) throw new Refusal('no-such-column');
}

/** The card, and the board it is on, on which the step does not lock the act. */
export function needCard(tx: Transaction, id: string, act: Act): { card: Card; board: Board } {
  const card = tx.need('card', id);
  const board = tx.need('board', card.boardId);
  needUnlocked(board, act, card.column);
  return { card, board };
}

/**
 * Cards of one board, each of which the step does not lock the act on. Refuses with `gone` cards
 * of several boards, with `malformed` one that is named twice.
 */
export function needCards(
  tx: Transaction,
  ids: readonly string[],
  act: Act,
): { cards: Card[]; board: Board } {
  if (new Set(ids).size < ids.length) throw new Refusal('malformed', { field: 'ids' });
  const cards = ids.map((id) => tx.need('card', id));
  const [first] = cards;
  if (!first) throw new Refusal('malformed', { field: 'ids' });
  if (cards.some(({ boardId }) => boardId !== first.boardId)) throw new Refusal('gone');
  const board = tx.need('board', first.boardId);
  for (const { column } of cards) needUnlocked(board, act, column);
  return { cards, board };
}
