// What is done to single cards, and to several at once.
import type { Board, Card } from '../../../shared/features/board/model.ts';
import { fieldOf } from '../../../shared/features/board/placement.ts';
import { plainCard } from '../../../shared/features/board/plain.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies, Body } from '../../engine/body.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { dissolveSmall, placed, putCards } from './move-cards.ts';
import { needCard, needCards, needColumn, needEditor, needUnlocked } from './need.ts';

type CardBodies = Pick<
  Bodies<'board.'>,
  | 'board.addCard'
  | 'board.editCard'
  | 'board.moveCard'
  | 'board.moveCards'
  | 'board.removeCard'
  | 'board.removeCards'
>;

const addCard: Body<'board.addCard'> = (tx, input) => {
  const { id, boardId, column, after, text } = input;
  const board = tx.need('board', boardId);
  needColumn(board, column);
  needUnlocked(board, 'write', column);
  const { personId = null, groupId = null, source = 'desk' } = input;
  tx.insert('card', {
    ...{ ...plainCard, id, workshopId: board.workshopId, boardId, column, text },
    ...{ personId, groupId, source, ...placed(board, plainCard, column) },
    order: tx.orderAfter('card', { boardId, column }, after),
  });
};

const editCard: Body<'board.editCard'> = (tx, { id, patch, base }) => {
  const card = tx.need('card', id);
  const board = tx.need('board', card.boardId);
  if (patch.text !== undefined) needUnlocked(board, 'rewrite', card.column);
  tx.edit('card', id, patch, base);
  if (patch.impact !== undefined || patch.effort !== undefined) follow(tx, board, card);
};

export const cardBodies: CardBodies = {
  'board.addCard': addCard,
  'board.editCard': editCard,
  'board.moveCard': (tx, { id, ...place }, context) => {
    needEditor(tx, context, tx.need('board', tx.need('card', id).boardId));
    if (place.after !== id) moveCards(tx, [id], place);
  },
  'board.moveCards': (tx, { ids, ...place }) => moveCards(tx, ids, place),
  'board.removeCard': (tx, { id }) => removeCards(tx, [needCard(tx, id, 'remove').card]),
  'board.removeCards': (tx, { ids }) => removeCards(tx, needCards(tx, ids, 'remove').cards),
};

/** Deletes cards; a stack of which one is left is none. */
export function removeCards(tx: Transaction, cards: readonly Card[]): void {
  for (const { id } of cards) tx.remove('card', id);
  dissolveSmall(tx, cards);
}

function moveCards(
  tx: Transaction,
  ids: readonly string[],
  place: Parameters<typeof putCards>[3],
): void {
  const { cards, board } = needCards(tx, ids, 'move');
  needColumn(board, place.column);
  needUnlocked(board, 'move', place.column);
  putCards(tx, board, cards, place);
}

/** On an impact/effort board a stack is put as one, and the column is the field it was put in. */
function follow(tx: Transaction, board: Board, before: Card): void {
  if (board.kind !== 'impact') return;
  const { impact, effort } = tx.need('card', before.id);
  if (impact === null || effort === null) return;
  const column = fieldOf({ impact, effort });
  needUnlocked(board, 'move', before.column);
  needUnlocked(board, 'move', column);
  const siblings = { boardId: board.id, column };
  for (const card of withItsStack(tx, before)) {
    const order = card.column === column ? card.order : tx.orderAtEnd('card', siblings);
    tx.edit('card', card.id, { impact, effort, column, order });
  }
}

function withItsStack(tx: Transaction, card: Card): Card[] {
  return card.stackId === null ? [card] : inOrder(tx.list('card', { stackId: card.stackId }));
}
