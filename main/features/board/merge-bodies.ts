// Several groups' boards into the plenary's: cards are copied, and say where they came from.
import { rootOf } from '../../../shared/features/board/merge.ts';
import type { Board, Card } from '../../../shared/features/board/model.ts';
import type { Bodies, Body } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { placed } from './move-cards.ts';
import { needColumn, needUnlocked } from './need.ts';
import { layOn } from './stack-bodies.ts';

const merge: Body<'board.merge'> = (tx, { boardId, cards, stacks }) => {
  const board = tx.need('board', boardId);
  const here = broughtTo(tx, boardId);
  /** By the id that a card was to have: the one it has, if it was here already. */
  const known = new Map<string, string>();
  for (const { id, originId } of cards) {
    const origin = tx.need('card', originId);
    if (origin.boardId === boardId) throw new Refusal('malformed', { field: 'cards' });
    const root = rootOf(origin, (each) => tx.get('card', each));
    const there = here.get(root);
    if (there === undefined) copyCard(tx, board, origin, id);
    here.set(root, there ?? id);
    known.set(id, there ?? id);
  }
  for (const { id, title, cardIds } of stacks) {
    const ids = [...new Set(cardIds.map((cardId) => known.get(cardId) ?? cardId))];
    if (ids.some((cardId) => tx.need('card', cardId).boardId !== boardId))
      throw new Refusal('gone');
    // Of cards that were all here before, nothing is left to be laid on a new stack.
    if (ids.length > 1 || tx.get('stack', id)) layOn(tx, { id, ids, title });
  }
};

/** Refuses what the board has no column for, and what its step locks. */
function copyCard(tx: Transaction, board: Board, origin: Card, id: string): void {
  const { column } = origin;
  needColumn(board, column);
  needUnlocked(board, 'merge', column);
  const from = tx.need('board', origin.boardId);
  // What hid who wrote it does so wherever it is brought.
  const by = from.hidesAuthors ? { personId: null, seatId: null, byName: '' } : {};
  tx.insert('card', {
    ...{ ...origin, ...by, id, boardId: board.id, originId: origin.id, stackId: null },
    ...placed(board, origin, column),
    order: tx.orderAtEnd('card', { boardId: board.id, column }),
    groupId: origin.groupId ?? from.groupId,
  });
}

export const mergeBodies: Pick<Bodies<'board.'>, 'board.merge'> = { 'board.merge': merge };

/** The cards of a board that were brought there, by the card that all of their copies go back to. */
function broughtTo(tx: Transaction, boardId: string): Map<string, string> {
  const copies = tx.list('card', { boardId }).filter(({ originId }) => originId !== null);
  return new Map(copies.map((card) => [rootOf(card, (id) => tx.get('card', id)), card.id]));
}
