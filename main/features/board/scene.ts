// What the room sees of a board: its columns and what lies in them, which step is on, and the card
// that is talked about. Of hidden cards it is sent their number and nothing else.
import type { Board, Card, Column } from '../../../shared/features/board/model.ts';
import { nameOfPile, type Pile, pilesIn } from '../../../shared/features/board/piles.ts';
import { isStrategy, shownColumns, titleOfColumn } from '../../../shared/features/board/rules.ts';
import type {
  BoardScene,
  SceneBoard,
  ScenePile,
  SceneStep,
} from '../../../shared/features/board/scene.ts';
import { marksOf } from '../../../shared/features/board/weights.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';
import { authorOf } from './author.ts';

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
  const beside = boards.find(({ id }) => id === board.besideId);
  return {
    kind: 'board',
    board: sceneBoard(reader, board),
    beside: beside ? sceneBoard(reader, beside) : null,
  };
}

function sceneBoard(reader: Reader, board: Board): SceneBoard {
  const cards = reader.list('card', { boardId: board.id });
  const stacks = reader.list('stack', { boardId: board.id });
  const columns = shownColumns(board, cards);
  const piles = board.hidden
    ? []
    : columns.flatMap((column) =>
        pilesIn(column, cards, stacks).map((pile) => scenePile(reader, board, pile)),
      );
  const { id, kind, title, hidden, phase, half, phaseStartedAt, phaseLength } = board;
  const isTimed = phaseStartedAt !== null && phaseLength > 0;
  return {
    ...{ id, kind, title, hidden, phase, half, piles },
    subject: subjectOf(reader, board),
    columns: columns.map((column) => ({
      column,
      title: titleOfColumn(board, column),
      count: countIn(cards, column),
    })),
    clock: isTimed ? { startedAt: phaseStartedAt, length: phaseLength } : null,
    step: board.hidden ? null : stepOf(reader, board, cards),
  };
}

const countIn = (cards: readonly Card[], column: Column) =>
  cards.filter((card) => card.column === column).length;

function scenePile(reader: Reader, board: Board, pile: Pile): ScenePile {
  const { id, column } = pile.first;
  const groups = new Set(pile.cards.map((card) => groupName(reader, board, card)));
  const from = [...groups].filter((name) => name !== '').join(', ');
  const marks = board.kind === 'weighted' ? marksOf(pile) : { importance: null, rating: null };
  return { id, column, text: nameOfPile(pile), count: pile.cards.length, from, ...marks };
}

/** The group a card came of; '' where that is hidden, or the board's own, which its head says already. */
function groupName(reader: Reader, board: Board, { groupId }: Card): string {
  if (board.hidesAuthors || groupId === null || groupId === board.groupId) return '';
  return reader.get('group', groupId)?.name ?? '';
}

function stepOf(reader: Reader, board: Board, cards: readonly Card[]): SceneStep | null {
  const card = cards.find(({ id }) => id === board.stepCardId);
  if (!card) return null;
  const { id, column, text } = card;
  const author = board.hidesAuthors ? '' : authorOf(reader, card);
  const by = [author, groupName(reader, board, card)].filter((name) => name !== '');
  return { id, column, text, by: by.join(' · '), cites: citesOf(reader, card) };
}

/** What a strategy pairs, as far as it may be seen on its own board. */
function citesOf(reader: Reader, { id, column }: Card): SceneStep['cites'] {
  if (!isStrategy(column)) return [];
  return reader.list('cardLink', { cardId: id, kind: 'cites' }).flatMap(({ toCardId }) => {
    const cited = toCardId === null ? undefined : reader.get('card', toCardId);
    const isHidden = cited === undefined || reader.get('board', cited.boardId)?.hidden !== false;
    return isHidden ? [] : [{ column: cited.column, text: cited.text }];
  });
}

/** The case it is about or the group that made it; '' for the plenary's. */
function subjectOf(reader: Reader, { caseId, groupId }: Board): string {
  const about = caseId === null ? undefined : reader.get('caseStudy', caseId)?.title;
  return about ?? (groupId === null ? '' : (reader.get('group', groupId)?.name ?? ''));
}
