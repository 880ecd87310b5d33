// The columns that a board names itself: their names where they stand, one more, one less.
import { ArrowLeft, ArrowRight, Plus, Trash2 } from 'lucide-react';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { mostColumns } from '../../../shared/features/board/limits.ts';
import type { Board, Column } from '../../../shared/features/board/model.ts';
import { columnsOfBoard, titleOfColumn } from '../../../shared/features/board/rules.ts';
import { outcomeOf } from '../../state/use-edit.ts';
import { useRow } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useBoardView } from './board-state.ts';
import styles from './column.module.css';
import { useOwnColumns } from './use-own-columns.ts';

type OwnColumn = { readonly column: Column };

/** Its name, ready to be written over, and what can be done with the column. */
export function OwnColumnName({ column }: OwnColumn) {
  const { id } = useBoardView();
  const board = useRow('board', id);
  return board ? <NameOf board={board} column={column} /> : null;
}

function NameOf({ board, column }: OwnColumn & { readonly board: Board }) {
  const words = useWords(deskWords);
  const names = useWords(boardColumns);
  const { rename, take, swap } = useOwnColumns(board);
  const columns = columnsOfBoard(board);
  const at = columns.indexOf(column);
  const name = titleOfColumn(board, column) || names[column];
  return (
    <>
      <TextField
        key={column}
        label={words.columnName}
        labelHidden
        look="inline"
        className={styles.own}
        placeholder={names[column]}
        value={titleOfColumn(board, column)}
        onCommit={(title, how) =>
          rename(at, title, how.gesture).then((answer) => outcomeOf(answer, how))
        }
      />
      <Menu
        name={name}
        size="small"
        items={[
          {
            label: words.columnLeft,
            icon: ArrowLeft,
            disabled: at <= 0,
            onPress: () => swap(at, at - 1),
          },
          {
            label: words.columnRight,
            icon: ArrowRight,
            disabled: at < 0 || at >= columns.length - 1,
            onPress: () => swap(at, at + 1),
          },
          {
            label: words.removeColumn,
            icon: Trash2,
            danger: true,
            apart: true,
            disabled: columns.length < 2,
            onPress: () => take(at, words.columnRemoved(name)),
          },
        ]}
      />
    </>
  );
}

/** One more column, as long as there can be. */
export function AddColumn() {
  const { id } = useBoardView();
  const board = useRow('board', id);
  return board ? <AddTo board={board} /> : null;
}

function AddTo({ board }: { readonly board: Board }) {
  const words = useWords(deskWords);
  const { add } = useOwnColumns(board);
  const full = columnsOfBoard(board).length >= mostColumns;
  return (
    <Button icon={Plus} tone="quiet" disabled={full} onPress={() => add(words.newColumn)}>
      {full ? words.noMoreColumns : words.addColumn}
    </Button>
  );
}
