import type { SeatBoard } from '../../../../shared/contract/seat-view.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { ColumnMark } from '../../../features/board/ColumnMark.tsx';
import tones from '../../../features/board/column-tones.module.css';
import { classNames } from '../../../ui/class-names.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import styles from '../board.module.css';
import { useColumnName } from '../column-name.ts';

/** The columns that take cards now: letter, colour, name, and how many of mine are there. */
export function ColumnChips({
  board,
  columns,
  chosen,
  count,
  onChoose,
}: {
  readonly board: SeatBoard;
  readonly columns: readonly Column[];
  readonly chosen: Column;
  readonly count: (column: Column) => number;
  readonly onChoose: (column: Column) => void;
}) {
  const words = useWords(seatBoardWords);
  const format = useFormat();
  const nameOf = useColumnName(board);
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{words.whichColumn}</legend>
      <div className={styles.chipGrid}>
        {columns.map((column) => (
          <label
            key={column}
            className={classNames(styles.chip, tones[column], column === chosen && styles.picked)}
          >
            <input
              type="radio"
              name={`column-${board.id}`}
              className={styles.radio}
              checked={column === chosen}
              onChange={() => onChoose(column)}
            />
            <ColumnMark column={column} />
            <span className={styles.chipName} dir="auto">
              {nameOf(column)}
            </span>
            {count(column) > 0 && (
              <span className={styles.tally}>{format.number(count(column))}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
