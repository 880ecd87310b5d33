import type { SeatBoard } from '../../../shared/contract/seat-view.ts';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { useWords } from '../../ui/language.tsx';

/** What a column is called: by its board, else by its kind. */
export function useColumnName(board: SeatBoard): (column: Column) => string {
  const words = useWords(boardColumns);
  return (column) => board.columns.find((each) => each.column === column)?.title || words[column];
}
