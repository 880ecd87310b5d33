import type { ReactNode } from 'react';
import type { Column } from '../../../shared/features/board/model.ts';
import { ColumnMark } from '../../features/board/ColumnMark.tsx';
import tones from '../../features/board/column-tones.module.css';
import styles from './board.module.css';

/** A card: its column's sign and colour, its words, and what belongs to it. */
export function CardText({
  column,
  text,
  by,
  children,
}: {
  readonly column: Column;
  readonly text?: string;
  /** Who wrote it; '' or left out where that is not told. */
  readonly by?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={`${styles.card} ${tones[column]}`} data-column={column}>
      <ColumnMark column={column} />
      <div className={styles.cardBody}>
        {text !== undefined && (
          <p className={styles.text} dir="auto">
            {text}
          </p>
        )}
        {by && (
          <p className={styles.by} dir="auto">
            {by}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
