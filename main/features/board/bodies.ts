// What the board's commands do to boards as a whole; the rest lies beside this file.

import { mostColumns } from '../../../shared/features/board/limits.ts';
import type { Board, BoardKind } from '../../../shared/features/board/model.ts';
import { plainBoard } from '../../../shared/features/board/plain.ts';
import { readMinutes } from '../../../shared/features/board/projection.ts';
import {
  columnsOfBoard,
  hasHalves,
  phasesOf,
  titlesIn,
} from '../../../shared/features/board/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies, Body } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { cardBodies } from './card-bodies.ts';
import { linkBodies } from './link-bodies.ts';
import { mergeBodies } from './merge-bodies.ts';
import { noClock, phaseBodies } from './phase-bodies.ts';
import { seatBodies } from './seat-bodies.ts';
import { stackBodies } from './stack-bodies.ts';

const editBoard: Body<'board.edit'> = (tx, { id, patch, base }) => {
  if (patch.minutes !== undefined && !readMinutes(patch.minutes))
    throw new Refusal('unclear-minutes');
  if (patch.columnTitles !== undefined && titlesIn(patch.columnTitles).length > mostColumns)
    throw new Refusal('too-many-columns', { values: [mostColumns] });
  for (const field of ['sourceId', 'besideId'] as const) {
    if (patch[field] === id) throw new Refusal('malformed', { field });
  }
  tx.edit('board', id, patch, base);
  if (patch.kind !== undefined) becomeKind(tx, tx.need('board', id));
};

export const boardBodies: Bodies<'board.'> = {
  ...cardBodies,
  ...stackBodies,
  ...phaseBodies,
  ...linkBodies,
  ...mergeBodies,
  ...seatBodies,
  'board.add': (tx, { kind = 'swot', ...input }) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    const order = tx.orderAtEnd('board', { workshopId });
    const sourceId = kind === 'tows' ? sourceOf(tx, input) : null;
    tx.insert('board', { ...plainBoard, ...input, kind, sourceId, order });
  },
  'board.edit': editBoard,
  'board.remove': (tx, { id }) => tx.remove('board', id),
};

/**
 * Refuses with `kind-has-cards` a kind that has no place for the cards that are there. A step that
 * the kind does not have ends.
 */
function becomeKind(tx: Transaction, board: Board): void {
  const own = columnsOfBoard(board);
  const { id, kind, phase } = board;
  if (tx.list('card', { boardId: id }).some(({ column }) => !own.includes(column)))
    throw new Refusal('kind-has-cards');
  if (!phasesOf(kind).includes(phase)) tx.edit('board', id, { phase: 'free', ...noClock });
  if (!hasHalves(kind)) tx.edit('board', id, { half: 'all' });
}

/** The kinds whose cards a TOWS pairs. */
const paired: readonly BoardKind[] = ['swot', 'weighted'];

/** The SWOT of the same case and group that a new TOWS pairs the cards of; null: there is none. */
function sourceOf(
  tx: Transaction,
  { workshopId, caseId, groupId }: Pick<Board, 'workshopId' | 'caseId' | 'groupId'>,
): string | null {
  const boards = inOrder(tx.list('board', { workshopId, caseId, groupId }));
  return boards.find(({ kind }) => paired.includes(kind))?.id ?? null;
}
