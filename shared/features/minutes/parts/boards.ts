// The boards of every kind, each with all that is on it.
import { inOrder } from '../../../lib/ordering.ts';
import { quadrants } from '../../board/kinds.ts';
import type { Board, Column } from '../../board/model.ts';
import { type Outline, type OutlineColumn, outlineOf } from '../../board/outline.ts';
import { boardPictures } from '../../board/picture.ts';
import type { DrawingBlock, Place, SwotBlock, SwotCell, Text } from '../document.ts';
import { captionOf, type Draft } from '../finish.ts';
import { plainMinutes } from '../plain.ts';
import {
  type Column as ColumnOf,
  heading,
  listOf,
  type Part,
  type PartContext,
  remark,
  tableOf,
  under,
} from './part.ts';

export const boards: Part = (context) =>
  under(
    heading('boards', 1, context.words.boards),
    inOrder(context.rows.board).flatMap((board) => boardBlocks(context, board)),
  );

function boardBlocks(context: PartContext, board: Board): readonly Draft[] {
  const outline = outlineOf(board, context.rows, context.format);
  if (outline.columns.length === 0) return [];
  const { keep, words, rows, format } = context;
  const about = subjectOf(context, board);
  const title = board.title.trim() || about || words.board;
  const pictures = rows.minutesText[0]?.boardPictures ?? plainMinutes.boardPictures;
  // A board nothing of which has changed is not drawn again because another one has.
  const said = outline.columns.flatMap(({ column, title: name, items }) => [
    ...[column, name, ...items.flatMap((item) => Object.values(item))],
  ]);
  const weights = outline.weights?.remarks ?? [];
  const madeFrom = [format, board.kind, about, title, pictures, ...said, ...weights];
  const place = `boards/${board.id}`;
  return keep(place, madeFrom, () => [
    heading(place, 2, title),
    ...(about === '' || about === title ? [] : [remark(`${place}/about`, about)]),
    ...contentOf(context, board, place, outline),
    ...(pictures ? picturesOf(context, board, { place, title, outline }) : []),
  ]);
}

/** The board as on the wall; one that goes over several sheets says which of them each is. */
function picturesOf(
  { report }: PartContext,
  { kind }: Board,
  of: { readonly place: Place; readonly title: Text; readonly outline: Outline },
): DrawingBlock[] {
  const drawings = boardPictures(kind, of.outline.columns);
  const count = drawings.length;
  return drawings.map((drawing, at) => {
    const name = report.words.boardPicture(of.title);
    const text = count === 1 ? name : report.words.sheetOf(name, at + 1, count);
    const caption = captionOf('figure', text);
    return { kind: 'drawing', place: `${of.place}/picture/${at}`, drawing, caption, alt: text };
  });
}

function contentOf(
  context: PartContext,
  { kind }: Board,
  place: Place,
  outline: Outline,
): readonly Draft[] {
  const { columns } = outline;
  const listed = (column: OutlineColumn) => columnBlocks(place, column);
  const rest = columns.filter(({ column }) => !isQuadrant(column));
  if (kind === 'weighted') return [...weighted(context, place, outline), ...rest.flatMap(listed)];
  if (kind === 'swot') return [...swot(context, place, columns), ...rest.flatMap(listed)];
  return columns.flatMap(listed);
}

/** The four quadrants in their places; none where all of them are empty. */
function swot(
  { words }: PartContext,
  place: Place,
  columns: readonly OutlineColumn[],
): SwotBlock[] {
  const cell = (quadrant: SwotCell['quadrant']): SwotCell => {
    const items = columns.find(({ column }) => column === quadrant)?.items ?? [];
    const [texts, keys] = [items.map(({ text }) => text), items.map(({ key }) => key)];
    return { quadrant, title: words[quadrant], items: texts, keys };
  };
  const cells = [cell('strength'), cell('weakness'), cell('opportunity'), cell('threat')] as const;
  if (cells.every(({ items }) => items.length === 0)) return [];
  return [{ kind: 'swot', place: `${place}/swot`, cells }];
}

type Weighed = OutlineColumn['items'][number] & Pick<OutlineColumn, 'title'>;

/** What each card weighs and how it stands, with the sums beneath. */
function weighted({ words }: PartContext, place: Place, { columns, weights }: Outline): Draft[] {
  const rows = columns
    .filter(({ column }) => isQuadrant(column))
    .flatMap(({ title, items }) => items.map((item) => ({ ...item, title })));
  if (rows.length === 0 || !weights) return [];
  const { importance, rating, score } = weights.words;
  const shown: ColumnOf<Weighed>[] = [
    { key: 'quadrant', title: words.quadrant, width: 2, cell: (row) => row.title },
    { key: 'card', title: words.card, width: 5, cell: (row) => row.text },
    { key: 'importance', title: `${importance} (%)`, width: 1, cell: (row) => row.importance },
    { key: 'rating', title: rating, width: 1, cell: (row) => row.rating },
    { key: 'score', title: score, width: 1, cell: (row) => row.score },
  ];
  const columnsShown = shown.map((each) => ({ ...each, always: true }));
  const total = { quadrant: words.total, importance: weights.importance, score: weights.score };
  const key = (row: Weighed) => row.key;
  return [
    tableOf(`${place}/weighted`, rows, columnsShown, { key, total }),
    ...weights.remarks.map((text, at) => remark(`${place}/weighted-${at}`, text)),
  ];
}

function columnBlocks(place: Place, { column, title, items }: OutlineColumn): readonly Draft[] {
  const list = listOf(`${place}/${column}`, true, items);
  return under(heading(`${place}/${column}/title`, 3, title), list);
}

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
