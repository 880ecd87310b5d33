import { useMemo } from 'react';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import type { Board, Column } from '../../../shared/features/board/model.ts';
import { titleOfColumn } from '../../../shared/features/board/rules.ts';
import { useWords } from '../../ui/language.tsx';

/** What a column is called on a board: by the board itself, or by what it is. */
export function useColumnName(
  board: Pick<Board, 'kind' | 'columnTitles'>,
): (column: Column) => string {
  const names = useWords(boardColumns);
  const { kind, columnTitles } = board;
  return useMemo(
    () => (column) => titleOfColumn({ kind, columnTitles }, column) || names[column],
    [names, kind, columnTitles],
  );
}
