// Cards of columns that the board had when it was of another kind: none is lost from sight.
import { useShallow } from 'zustand/react/shallow';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { columnsOfBoard, shownColumns } from '../../../shared/features/board/rules.ts';
import { useAppState } from '../../state/app.tsx';
import { selectRows } from '../../state/select-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { BoardColumn } from './BoardColumn.tsx';
import { useBoardView } from './board-state.ts';
import styles from './sheet.module.css';

export function OtherColumns() {
  const words = useWords(deskWords);
  const view = useBoardView();
  const own = columnsOfBoard(view);
  const others = useAppState(
    useShallow(({ tables }) =>
      shownColumns(view, selectRows(tables, 'card', { boardId: view.id })).slice(own.length),
    ),
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={words.otherColumns}>
      <p className={styles.hint}>{words.otherColumns}</p>
      <div className={styles.sheet}>
        {others.map((column) => (
          <BoardColumn key={column} column={column} foot={null} />
        ))}
      </div>
    </section>
  );
}
