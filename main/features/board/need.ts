// What the boards' commands ask for and refuse alike.
import type { Board, Card, Column } from '../../../shared/features/board/model.ts';
import { type Act, columnsOfBoard, lockOf } from '../../../shared/features/board/rules.ts';
import type { BodyContext } from '../../engine/body.ts';
import { needRapporteur } from '../../engine/rapporteur.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needSeat } from '../../engine/visitor.ts';

/**
 * Lets the facilitator and a co-facilitator pass, and whoever reports for the group whose board it
 * is, as far as phones see it. Refuses everybody else.
 */
export function needEditor(
  tx: Transaction,
  context: Pick<BodyContext, 'visitor'>,
  { groupId, open, hidden }: Board,
): void {
  needRapporteur(tx, context, groupId);
  if (context.visitor === null || needSeat(tx, context).role === 'cofacilitator') return;
  if (!open) throw new Refusal('board-closed');
  if (hidden) throw new Refusal('not-yours');
}

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
