// How a board's columns are laid out on the projector: on sheets of at most six, shown by turns.
import type { Column } from '../../../shared/features/board/model.ts';
import { writtenIn } from '../../../shared/features/board/rules.ts';
import type { BoardScene, SceneBoard } from '../../../shared/features/board/scene.ts';

export type StageCell = { readonly board: SceneBoard; readonly column: Column };
export type StageSheet = {
  readonly key: string;
  /** Columns side by side. */
  readonly across: number;
  /** In reading order; null: one of two compared boards has no such column. */
  readonly cells: readonly (StageCell | null)[];
};

/** Known again whatever lies in it. */
export const keyOfCell = ({ board, column }: StageCell) => `${board.id} ${column}`;

// Written out here: the model's own lists would bring the row schemas to the stage.
const outcomes: readonly Column[] = ['lesson', 'recommendation'];

/** The sheets of a board, or of two that are compared column by column. */
export function sheetsOf({ board, beside }: BoardScene): StageSheet[] {
  if (beside) return comparing(board, beside);
  const own = board.columns.filter((each) => isShown(each, board)).map(({ column }) => column);
  return chunksOf(own).map((columns) => ({
    key: columns.join(),
    across: acrossFor(columns.length),
    cells: columns.map((column) => ({ board, column })),
  }));
}

/** What is learned stands beneath what it is learned of, once there is any. */
function isShown({ column, count }: SceneBoard['columns'][number], { columns }: SceneBoard) {
  const isAll = columns.every((each) => outcomes.includes(each.column));
  return count > 0 || isAll || !outcomes.includes(column);
}

/** Lessons and recommendations never stand on one sheet with what is above them. */
function chunksOf(columns: readonly Column[]): Column[][] {
  const above = columns.filter((column) => !outcomes.includes(column));
  const most = above.length <= 6 ? 6 : 4;
  const chunks: Column[][] = [];
  for (let from = 0; from < above.length; from += most) chunks.push(above.slice(from, from + most));
  const beneath = columns.filter((column) => outcomes.includes(column));
  if (beneath.length > 0) chunks.push(beneath);
  return chunks;
}

function acrossFor(count: number): number {
  if (count <= 2 || count === 4) return Math.min(count, 2);
  return 3;
}

/** Two columns of each board at a time, like beside like. */
function comparing(board: SceneBoard, beside: SceneBoard): StageSheet[] {
  const shown = [board, beside].flatMap((each) =>
    each.columns.filter((column) => isShown(column, each)).map(({ column }) => column),
  );
  const columns = [...new Set(shown)];
  const pairs: Column[][] = [];
  for (let from = 0; from < columns.length; from += 2) pairs.push(columns.slice(from, from + 2));
  const cell = (of: SceneBoard, column: Column) =>
    of.columns.some((each) => each.column === column) ? { board: of, column } : null;
  return pairs.map((pair) => ({
    key: pair.join(),
    across: 2,
    cells: pair.flatMap((column) => [cell(board, column), cell(beside, column)]),
  }));
}

/** Whether cards of a column are being written in silence just now. */
export function isBeingWritten({ board, column }: StageCell): boolean {
  return board.phase === 'writing' && writtenIn(board, column);
}
