// The SWOT boards, each with the lessons and recommendations drawn from it.
import { inOrder } from '../../../lib/ordering.ts';
import type { Board, Column, Quadrant } from '../../board/model.ts';
import type { Block, SwotCell, Text } from '../document.ts';
import { heading, type Part, type PartContext, under } from './part.ts';

export const boards: Part = (context) =>
  under(
    heading(1, context.words.boards),
    inOrder(context.rows.board).flatMap((board) => boardBlocks(context, board)),
  );

function boardBlocks(context: PartContext, board: Board): readonly Block[] {
  const { rows, words } = context;
  const textsOf = (column: Column): Text[] =>
    inOrder(rows.card.filter((card) => card.boardId === board.id && card.column === column))
      .map((card) => card.text.trim())
      .filter((text) => text !== '');
  const found = [
    ...swot(context, textsOf),
    ...under(heading(3, words.lessons), list(textsOf('lesson'))),
    ...under(heading(3, words.recommendations), list(textsOf('recommendation'))),
  ];
  if (found.length === 0) return [];
  const about = subjectOf(context, board);
  const title = board.title.trim() || about || words.board;
  const remark = about === '' || about === title ? [] : [{ kind: 'remark' as const, text: about }];
  return [heading(2, title), ...remark, ...found];
}

function swot({ words }: PartContext, textsOf: (column: Column) => Text[]): Block[] {
  const cell = (quadrant: Quadrant): SwotCell => ({
    quadrant,
    title: words[quadrant],
    items: textsOf(quadrant),
  });
  const cells = [cell('strength'), cell('weakness'), cell('opportunity'), cell('threat')] as const;
  return cells.some(({ items }) => items.length > 0) ? [{ kind: 'swot', cells }] : [];
}

/** The case a board is about and the group that made it. */
function subjectOf({ rows, words }: PartContext, board: Board): Text {
  const study = rows.caseStudy.find((row) => row.id === board.caseId)?.title.trim();
  const group = rows.group.find((row) => row.id === board.groupId)?.name.trim();
  return [
    ...(study ? [`${words.caseStudy}: ${study}`] : []),
    ...(group ? [`${words.group}: ${group}`] : []),
  ].join(' · ');
}

function list(items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }];
}
