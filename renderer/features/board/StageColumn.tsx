import { PencilLine } from 'lucide-react';
import { memo, useCallback, useMemo, useState } from 'react';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { boardStage } from '../../../shared/features/board/stage-messages.ts';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { PagedList } from '../../ui/stage/PagedList.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import tones from './column-tones.module.css';
import { StagePile } from './StagePile.tsx';
import styles from './stage-board.module.css';
import { isBeingWritten, keyOfCell, type StageCell } from './stage-sheets.ts';

/** One column of a board on the projector, as many cards at a time as can be read. */
export const StageColumn = memo(function StageColumn({
  cell,
  page,
  onBreaks,
}: {
  readonly cell: StageCell;
  readonly page: number;
  readonly onBreaks: (cell: string, breaks: readonly number[]) => void;
}) {
  const { board, column } = cell;
  const names = useWords(boardColumns);
  const words = useWords(stageWords);
  const own = useMemo(() => board.piles.filter((pile) => pile.column === column), [board, column]);
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  const key = keyOfCell(cell);
  const told = useCallback(
    (found: readonly number[]) => {
      setBreaks(found);
      onBreaks(key, found);
    },
    [key, onBreaks],
  );
  const shown = page % breaks.length;
  const [from, to] = [(breaks[shown] ?? 0) + 1, breaks[shown + 1] ?? own.length];
  const title = board.columns.find((each) => each.column === column)?.title || names[column];
  return (
    <section className={classNames(styles.column, tones[column])}>
      <h2 className={styles.name}>
        <ColumnMark column={column} />
        <span className={styles.words}>{title}</span>
        {!board.hidden && breaks.length > 1 && (
          <span className={styles.range}>{words.range(from, to, own.length)}</span>
        )}
      </h2>
      {board.hidden ? (
        <HiddenCards cell={cell} />
      ) : (
        <PagedList items={own} page={page} onBreaks={told} className={styles.cards}>
          {(pile) => <StagePile pile={pile} />}
        </PagedList>
      )}
    </section>
  );
});

/** How many cards were written, and whether more are to be. */
function HiddenCards({ cell }: { readonly cell: StageCell }) {
  const words = useWords(boardStage);
  const count = cell.board.columns.find(({ column }) => column === cell.column)?.count ?? 0;
  return (
    <div className={styles.hidden}>
      <p className="figures">{count === 0 ? words.noCards : words.hiddenCards(count)}</p>
      {isBeingWritten(cell) && (
        <p className={styles.now}>
          <PencilLine size="1em" aria-hidden />
          {words.writingNow}
        </p>
      )}
    </div>
  );
}
