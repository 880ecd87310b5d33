// What the board's commands do.
import { plainBoard, plainCard } from '../../../shared/features/board/plain.ts';
import type { Bodies } from '../../engine/body.ts';

export const boardBodies: Bodies<'board.'> = {
  'board.add': (tx, input) => {
    tx.need('workshop', input.workshopId);
    tx.insert('board', {
      ...plainBoard,
      ...input,
      order: tx.orderAtEnd('board', { workshopId: input.workshopId }),
    });
  },
  'board.edit': (tx, { id, patch, base }) => tx.edit('board', id, patch, base),
  'board.remove': (tx, { id }) => tx.remove('board', id),
  'board.addCard': (tx, { after, ...card }) => {
    const { workshopId } = tx.need('board', card.boardId);
    const { boardId, column } = card;
    const order = tx.orderAfter('card', { boardId, column }, after);
    tx.insert('card', { ...plainCard, ...card, workshopId, order });
  },
  'board.editCard': (tx, { id, patch, base }) => tx.edit('card', id, patch, base),
  'board.moveCard': (tx, { id, column, after }) => {
    const { boardId } = tx.need('card', id);
    if (after === id) return;
    tx.edit('card', id, { column, order: tx.orderAfter('card', { boardId, column }, after, id) });
  },
  'board.removeCard': (tx, { id }) => tx.remove('card', id),
};
