// What the room sees of a board: its name, whose it is, and its cards in order.
import { columns } from '../../../shared/features/board/kinds.ts';
import type { Board, Card } from '../../../shared/features/board/model.ts';
import type { BoardScene } from '../../../shared/features/board/scene.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The board named, or the workshop's first where it is not (or no longer) there.
 * @returns null where the workshop has no board at all
 */
export function boardScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): BoardScene | null {
  const boards = inOrder(reader.list('board', { workshopId }));
  const board = boards.find(({ id }) => id === refId) ?? boards[0];
  if (!board) return null;
  const cards = inOrder(reader.list('card', { boardId: board.id }));
  return {
    kind: 'board',
    title: board.title,
    subject: subjectOf(reader, board),
    cards: byColumn(cards).map(({ id, column, text }) => ({ id, column, text })),
  };
}

/** The case it is about or the group that made it; '' for the plenary's. */
function subjectOf(reader: Reader, { caseId, groupId }: Board): string {
  const about = caseId === null ? undefined : reader.get('caseStudy', caseId)?.title;
  return about ?? (groupId === null ? '' : (reader.get('group', groupId)?.name ?? ''));
}

function byColumn(cards: readonly Card[]): Card[] {
  return columns.flatMap((column) => cards.filter((card) => card.column === column));
}
