// The boards of every kind, each with all that is on it.
import { inOrder } from '../../../lib/ordering.ts';
import { quadrants } from '../../board/kinds.ts';
import type { Board, Column } from '../../board/model.ts';
import { type Outline, type OutlineColumn, outlineOf } from '../../board/outline.ts';
import type { Block, SwotBlock, SwotCell, Text } from '../document.ts';
import { heading, type Part, type PartContext, tableOf, under } from './part.ts';

export const boards: Part = (context) =>
  under(
    heading(1, context.words.boards),
    inOrder(context.rows.board).flatMap((board) => boardBlocks(context, board)),
  );

function boardBlocks(context: PartContext, board: Board): readonly Block[] {
  const outline = outlineOf(board, context.rows, context.format);
  if (outline.columns.length === 0) return [];
  const about = subjectOf(context, board);
  const title = board.title.trim() || about || context.words.board;
  const remark = about === '' || about === title ? [] : [{ kind: 'remark' as const, text: about }];
  return [heading(2, title), ...remark, ...contentOf(context, board, outline)];
}

function contentOf(context: PartContext, { kind }: Board, outline: Outline): Block[] {
  const { columns } = outline;
  const rest = columns.filter(({ column }) => !isQuadrant(column));
  if (kind === 'weighted') return [...weighted(context, outline), ...rest.flatMap(listed)];
  if (kind === 'swot') return [...swot(context, columns), ...rest.flatMap(listed)];
  return columns.flatMap(listed);
}

/** The four quadrants in their places; none where all of them are empty. */
function swot({ words }: PartContext, columns: readonly OutlineColumn[]): SwotBlock[] {
  const cell = (quadrant: SwotCell['quadrant']): SwotCell => ({
    quadrant,
    title: words[quadrant],
    items: textsOf(columns.find(({ column }) => column === quadrant)),
  });
  const cells = [cell('strength'), cell('weakness'), cell('opportunity'), cell('threat')] as const;
  return cells.some(({ items }) => items.length > 0) ? [{ kind: 'swot', cells }] : [];
}

/** What each card weighs and how it stands, with the sums beneath. */
function weighted({ words }: PartContext, { columns, weights }: Outline): Block[] {
  const rows = columns
    .filter(({ column }) => isQuadrant(column))
    .flatMap(({ title, items }) => items.map((item) => ({ title, ...item })));
  if (rows.length === 0 || !weights) return [];
  const table = tableOf(rows, [
    { title: words.quadrant, width: 2, cell: (row) => row.title, always: true },
    { title: words.card, width: 5, cell: (row) => row.text, always: true },
    {
      title: `${weights.words.importance} (%)`,
      width: 1,
      cell: (row) => row.importance,
      always: true,
    },
    { title: weights.words.rating, width: 1, cell: (row) => row.rating, always: true },
    { title: weights.words.score, width: 1, cell: (row) => row.score, always: true },
  ]);
  const total = [words.total, '', weights.importance, '', weights.score];
  const remarks = weights.remarks.map((text) => ({ kind: 'remark' as const, text }));
  return [{ ...table, total }, ...remarks];
}

function listed(column: OutlineColumn): Block[] {
  return [heading(3, column.title), { kind: 'list', ordered: true, items: textsOf(column) }];
}

const textsOf = (column: OutlineColumn | undefined): Text[] =>
  (column?.items ?? []).map(({ text }) => text);

const isQuadrant = (column: Column) => quadrants.some((each) => each === column);

/** The case a board is about and the group that made it. */
function subjectOf({ rows, words }: PartContext, board: Board): Text {
  const study = rows.caseStudy.find((row) => row.id === board.caseId)?.title.trim();
  const group = rows.group.find((row) => row.id === board.groupId)?.name.trim();
  return [
    ...(study ? [`${words.caseStudy}: ${study}`] : []),
    ...(group ? [`${words.group}: ${group}`] : []),
  ].join(' · ');
}
