import type { ReactNode } from 'react';
import type { SeatBoard, SeatCard } from '../../../shared/contract/seat-view.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { seatBoardWords } from '../../../shared/features/board/seat-messages.ts';
import { ColumnMark } from '../../features/board/ColumnMark.tsx';
import tones from '../../features/board/column-tones.module.css';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/seat/parts.tsx';
import styles from './board.module.css';
import { CardText } from './CardText.tsx';
import { useColumnName } from './column-name.ts';
import { inPiles, type Pile } from './piles.ts';
import { StepClock } from './write/StepClock.tsx';

export type Shown = { readonly board: SeatBoard; readonly cards: readonly SeatCard[] };

/** How a card, and the name of a stack, is drawn. */
export type Show = {
  readonly card: (card: SeatCard) => ReactNode;
  readonly stack: (stack: NonNullable<SeatCard['stack']>, column: Column) => ReactNode;
  /** Beneath the columns. */
  readonly below: ReactNode;
};

/** As somebody sees it who changes nothing. */
export const readOnly: Show = {
  card: ({ id, column, text, by }) => <CardText key={id} column={column} text={text} by={by} />,
  stack: () => null,
  below: null,
};

/** A board: its columns one beneath the other, with the cards of it. */
export function BoardColumns({ board, cards, show }: Shown & { readonly show: Show }) {
  const words = useWords(seatBoardWords);
  return (
    <Panel title={board.title} aside={<StepClock endsAt={board.endsAt} />}>
      {board.hidden && <Note>{words.allHidden}</Note>}
      {!board.hidden && cards.length === 0 && <Note>{words.empty}</Note>}
      {board.columns.map(({ column }) => (
        <ReadColumn
          key={column}
          board={board}
          column={column}
          cards={cards.filter((card) => card.column === column)}
          show={show}
        />
      ))}
      {show.below}
    </Panel>
  );
}

function ReadColumn({
  board,
  column,
  cards,
  show,
}: Shown & { readonly column: Column; readonly show: Show }) {
  const format = useFormat();
  const nameOf = useColumnName(board);
  if (cards.length === 0) return null;
  return (
    <section aria-label={nameOf(column)} className={tones[column]}>
      <h3 className={styles.columnName}>
        <ColumnMark column={column} />
        <span className={styles.chipName} dir="auto">
          {nameOf(column)}
        </span>
        <span className={styles.count}>{format.number(cards.length)}</span>
      </h3>
      <ul className={styles.cards}>
        {inPiles(cards).map((pile) => (
          <li key={pile.cards[0]?.id}>
            <OnePile pile={pile} show={show} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A card alone, or a stack with its cards beneath its name. */
function OnePile({ pile: { stack, cards }, show }: { readonly pile: Pile; readonly show: Show }) {
  const words = useWords(seatBoardWords);
  const shown = cards.map((card) => show.card(card));
  if (!stack) return <>{shown}</>;
  return (
    <details className={styles.stack} open>
      <summary dir="auto">
        {stack.title ? words.stack(stack.title, cards.length) : words.plainStack(cards.length)}
      </summary>
      {cards[0] && show.stack(stack, cards[0].column)}
      {shown}
    </details>
  );
}
