// Stacks: cards that say the same, under one name.
import type { Board } from '../../../shared/features/board/model.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { dissolveSmall, leaveStacks, putCards } from './move-cards.ts';
import { needCards, needEditor, needUnlocked } from './need.ts';

type StackBodies = Pick<
  Bodies<'board.'>,
  'board.stack' | 'board.editStack' | 'board.unstack' | 'board.dissolveStack'
>;

export const stackBodies: StackBodies = {
  'board.stack': (tx, { id, ids, title }, context) => {
    needEditor(tx, context, needCards(tx, ids, 'stack').board);
    layOn(tx, { id, ids, title });
  },
  'board.editStack': (tx, { id, patch, base }, context) => {
    needEditor(tx, context, needStackUnlocked(tx, id));
    tx.edit('stack', id, patch, base);
  },
  'board.unstack': (tx, { ids }, context) => {
    const { cards, board } = needCards(tx, ids, 'stack');
    needEditor(tx, context, board);
    leaveStacks(tx, cards);
  },
  'board.dissolveStack': (tx, { id }) => {
    needStackUnlocked(tx, id);
    tx.remove('stack', id);
  },
};

type Laid = { readonly id: string; readonly ids: readonly string[]; readonly title: string };

/**
 * Lays cards of one board on a stack, directly behind the card that stands: the last of the stack
 * that is there under the id, else the first of the cards. Refuses with `one-card` what would be
 * a stack of a single card.
 */
export function layOn(tx: Transaction, { id, ids, title }: Laid): void {
  const known = tx.get('stack', id);
  const { cards, board } = needCards(tx, ids, 'stack');
  if (known && known.boardId !== board.id) throw new Refusal('gone');
  const there = known ? inOrder(tx.list('card', { stackId: id })) : [];
  const standing = there.at(-1) ?? cards[0];
  if (!standing) return;
  const joining = cards.filter((card) => card.id !== standing.id && card.stackId !== id);
  if (!known && joining.length === 0) throw new Refusal('one-card');
  const { workshopId, column } = standing;
  if (!known) tx.insert('stack', { id, workshopId, boardId: board.id, title });
  else if (title !== '') tx.edit('stack', id, { title });
  needUnlocked(board, 'stack', column);
  putCards(tx, board, joining, { column, after: standing.id });
  const laid = there.length > 0 ? joining : [standing, ...joining];
  for (const card of laid) tx.edit('card', card.id, { stackId: id });
  dissolveSmall(tx, laid);
}

function needStackUnlocked(tx: Transaction, id: string): Board {
  const board = tx.need('board', tx.need('stack', id).boardId);
  for (const { column } of tx.list('card', { stackId: id })) needUnlocked(board, 'stack', column);
  return board;
}
