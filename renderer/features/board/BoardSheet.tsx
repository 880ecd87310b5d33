// The four quadrants, lessons and recommendations beneath: one area in which cards are carried.
import { memo, useCallback } from 'react';
import { columnsOf } from '../../../shared/features/board/kinds.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { useSend } from '../../state/use-send.ts';
import { DragArea } from '../../ui/drag/Drag.tsx';
import type { Move } from '../../ui/drag/places.ts';
import { BoardColumn } from './BoardColumn.tsx';
import styles from './board.module.css';

/** All cards of a board. It is drawn once: each column follows its own cards. */
export const BoardSheet = memo(function BoardSheet({ boardId }: { readonly boardId: string }) {
  const send = useSend();
  const moved = useCallback(
    ({ id, list, after }: Move) => {
      const column = columnNamed(list);
      if (column) void send('board.moveCard', { id, column, after });
    },
    [send],
  );
  return (
    <DragArea onMove={moved} className={styles.sheet}>
      {columnsOf.swot.map((column) => (
        <BoardColumn key={column} boardId={boardId} column={column} />
      ))}
    </DragArea>
  );
});

function columnNamed(name: string): Column | undefined {
  return columnsOf.swot.find((column) => column === name);
}
