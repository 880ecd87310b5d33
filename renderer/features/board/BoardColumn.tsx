import { memo, type ReactNode, useRef } from 'react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { classNames } from '../../ui/class-names.ts';
import { DragList } from '../../ui/drag/Drag.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { AddCard } from './AddCard.tsx';
import { BoardCard } from './BoardCard.tsx';
import { useBoardView } from './board-state.ts';
import { CardStack } from './CardStack.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import styles from './column.module.css';
import { useColumnItems } from './column-items.ts';
import { useColumnName } from './column-names.ts';
import tones from './column-tones.module.css';
import { OwnColumnName } from './OwnColumnName.tsx';

type Props = {
  readonly column: Column;
  /** What stands at its foot; by default the field for the next card. */
  readonly foot?: ReactNode;
  readonly className?: string | undefined;
};

/** One quadrant, or one of the lists beneath them. */
export const BoardColumn = memo(function BoardColumn({ column, foot, className }: Props) {
  const view = useBoardView();
  const name = useColumnName(view)(column);
  const { items, shown, all } = useColumnItems(column);
  const place = useRef<HTMLElement>(null);
  const showNewest = () =>
    // The new card is on the page once main has told of it: in the frame after its answer.
    requestAnimationFrame(() => {
      place.current?.querySelector('[data-drag-list]')?.lastElementChild?.scrollIntoView({
        block: 'nearest',
      });
    });
  return (
    <section
      ref={place}
      className={classNames(styles.column, tones[column], className)}
      data-column={column}
    >
      <h2 className={styles.name}>
        <ColumnMark column={column} />
        {view.kind === 'columns' ? <OwnColumnName column={column} /> : <span>{name}</span>}
        <Count shown={shown} all={all} />
      </h2>
      <DragList id={column} name={name} className={styles.cards}>
        {items.map((item) =>
          item.kind === 'card' ? (
            <BoardCard key={item.id} card={item.card} />
          ) : (
            <CardStack key={item.id} id={item.id} cards={item.cards} />
          ),
        )}
      </DragList>
      {foot === undefined ? <AddCard column={column} onAdded={showNewest} /> : foot}
    </section>
  );
});

/** How many cards there are; where a filter leaves some out, of how many. */
function Count({ shown, all }: { readonly shown: number; readonly all: number }) {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const format = useFormat();
  return (
    <span className={styles.count} data-tip={words.countCards(all)}>
      {shown === all ? format.number(all) : desk.someOf(shown, all)}
    </span>
  );
}
