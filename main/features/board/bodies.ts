// What the board's commands do.
import { keyAfter, keyAtEnd } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';

export const boardBodies: Bodies<'board.'> = {
  'board.add': (tx, input) => {
    tx.need('workshop', input.workshopId);
    const siblings = tx.list('board', { workshopId: input.workshopId });
    tx.insert('board', { ...input, order: keyAtEnd(siblings) });
  },
  'board.edit': (tx, { id, patch, base }) => tx.edit('board', id, patch, base),
  'board.remove': (tx, { id }) => tx.remove('board', id),
  'board.addCard': (tx, { after, ...card }) => {
    const { workshopId } = tx.need('board', card.boardId);
    const siblings = tx.list('card', { boardId: card.boardId, column: card.column });
    tx.insert('card', { ...card, workshopId, order: keyAfter(siblings, after) });
  },
  'board.editCard': (tx, { id, patch, base }) => tx.edit('card', id, patch, base),
  'board.moveCard': (tx, { id, column, after }) => {
    const { boardId } = tx.need('card', id);
    const siblings = tx.list('card', { boardId, column });
    tx.edit('card', id, { column, order: keyAfter(siblings, after, id) });
  },
  'board.removeCard': (tx, { id }) => tx.remove('card', id),
};
