import { memo, useRef } from 'react';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { useRows } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { DragList } from '../../ui/drag/Drag.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { AddCard } from './AddCard.tsx';
import { BoardCard } from './BoardCard.tsx';
import styles from './board.module.css';
import { ColumnMark } from './ColumnMark.tsx';
import tones from './column-tones.module.css';

/** One quadrant, or one of the lists beneath them. */
export const BoardColumn = memo(function BoardColumn({
  boardId,
  column,
}: {
  readonly boardId: string;
  readonly column: Column;
}) {
  const names = useWords(boardColumns);
  const words = useWords(boardWords);
  const format = useFormat();
  const cards = useRows('card', { boardId, column });
  const place = useRef<HTMLElement>(null);
  const showNewest = () =>
    // The new card is on the page once main has told of it: in the frame after its answer.
    requestAnimationFrame(() => {
      place.current?.querySelector('[data-drag-list]')?.lastElementChild?.scrollIntoView({
        block: 'nearest',
      });
    });
  return (
    <section ref={place} className={classNames(styles.column, tones[column])} data-column={column}>
      <h2 className={styles.name}>
        <ColumnMark column={column} />
        <span>{names[column]}</span>
        <span className={styles.count} data-tip={words.countCards(cards.length)}>
          {format.number(cards.length)}
        </span>
      </h2>
      <DragList id={column} name={names[column]} className={styles.cards}>
        {cards.map((card) => (
          <BoardCard key={card.id} card={card} />
        ))}
      </DragList>
      <AddCard boardId={boardId} column={column} onAdded={showNewest} />
    </section>
  );
});
