import { memo, useCallback, useMemo, useState } from 'react';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import type { BoardScene } from '../../../shared/features/board/scene.ts';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { PagedList } from '../../ui/stage/PagedList.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import tones from './column-tones.module.css';
import styles from './stage-board.module.css';

/** One column of a board on the projector, as many cards at a time as can be read. */
export const StageColumn = memo(function StageColumn({
  column,
  cards,
  page,
  onBreaks,
}: {
  readonly column: Column;
  /** Those of the whole board. */
  readonly cards: BoardScene['cards'];
  readonly page: number;
  readonly onBreaks: (column: Column, breaks: readonly number[]) => void;
}) {
  const names = useWords(boardColumns);
  const words = useWords(stageWords);
  const own = useMemo(() => cards.filter((card) => card.column === column), [cards, column]);
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  const told = useCallback(
    (found: readonly number[]) => {
      setBreaks(found);
      onBreaks(column, found);
    },
    [column, onBreaks],
  );
  const shown = page % breaks.length;
  const [from, to] = [(breaks[shown] ?? 0) + 1, breaks[shown + 1] ?? own.length];
  return (
    <section className={classNames(styles.column, tones[column])}>
      <h2 className={styles.name}>
        <ColumnMark column={column} />
        <span>{names[column]}</span>
        {breaks.length > 1 && (
          <span className={styles.range}>{words.range(from, to, own.length)}</span>
        )}
      </h2>
      <PagedList items={own} page={page} onBreaks={told} className={styles.cards}>
        {(card) => (
          <p className={styles.card} dir="auto">
            {card.text}
          </p>
        )}
      </PagedList>
    </section>
  );
});
