import { boardStage } from '../../../shared/features/board/stage-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { StageColumn } from './StageColumn.tsx';
import styles from './stage-board.module.css';
import type { StageSheet } from './stage-sheets.ts';

/** Columns that are on show together; drawn also while others are, so that they can be measured. */
export function StageBoardSheet({
  sheet: { across, cells },
  on,
  page,
  onBreaks,
}: {
  readonly sheet: StageSheet;
  readonly on: boolean;
  readonly page: number;
  readonly onBreaks: (cell: string, breaks: readonly number[]) => void;
}) {
  const words = useWords(boardStage);
  const isSquare = cells.some((cell) => cell?.board.kind === 'impact');
  return (
    <div
      className={classNames(styles.sheet, isSquare && styles.square, !on && styles.off)}
      style={{
        gridTemplateColumns: `${isSquare ? 'auto ' : ''}repeat(${across}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${Math.ceil(cells.length / across)}, minmax(0, 1fr))${isSquare ? ' auto' : ''}`,
      }}
      aria-hidden={!on}
    >
      {isSquare && <p className={styles.upwards}>{words.moreImpact} →</p>}
      {cells.map((cell, at) =>
        cell ? (
          <StageColumn
            key={`${cell.board.id} ${cell.column}`}
            cell={cell}
            page={page}
            onBreaks={onBreaks}
          />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is only its place
          <div key={at} />
        ),
      )}
      {isSquare && <p className={styles.onwards}>{words.moreEffort} →</p>}
    </div>
  );
}
