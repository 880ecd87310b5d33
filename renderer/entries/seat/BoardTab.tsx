import { useState } from 'react';
import type { SeatBoard, SeatCard } from '../../../shared/contract/seat-view.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { seatBoardWords } from '../../../shared/features/board/seat-messages.ts';
import { ColumnMark } from '../../features/board/ColumnMark.tsx';
import tones from '../../features/board/column-tones.module.css';
import { useSeatState } from '../../state/seat/seat-app.tsx';
import { listOf } from '../../state/seat/view.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/seat/parts.tsx';
import { BoardChoice } from './BoardChoice.tsx';
import styles from './board.module.css';
import { CardText } from './CardText.tsx';
import { useColumnName } from './column-name.ts';
import { inPiles, type Pile } from './piles.ts';
import { RapporteurCard } from './RapporteurCard.tsx';
import { StepClock } from './write/StepClock.tsx';

/** Reads a board: its columns one beneath the other. */
export function BoardTab() {
  const words = useWords(seatBoardWords);
  const entries = useSeatState((state) => state.entries);
  const boards = listOf(entries, 'board');
  const [chosen, setChosen] = useState<string | null>(null);
  const board = boards.find(({ id }) => id === chosen) ?? boards[0];
  if (!board) return <Note>{words.nothing}</Note>;
  const cards = listOf(entries, 'card').filter(({ boardId }) => boardId === board.id);
  return (
    <>
      <BoardChoice boards={boards} chosen={board.id} onChoose={setChosen} />
      <Panel title={board.title} aside={<StepClock endsAt={board.endsAt} />}>
        {board.hidden && <Note>{words.allHidden}</Note>}
        {!board.hidden && cards.length === 0 && <Note>{words.empty}</Note>}
        {board.columns.map(({ column }) => (
          <ReadColumn
            key={column}
            board={board}
            column={column}
            cards={cards.filter((card) => card.column === column)}
          />
        ))}
      </Panel>
    </>
  );
}

function ReadColumn({
  board,
  column,
  cards,
}: {
  readonly board: SeatBoard;
  readonly column: Column;
  readonly cards: readonly SeatCard[];
}) {
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
            <OnePile board={board} pile={pile} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A card alone, or a stack with its cards beneath its name. */
function OnePile({
  board,
  pile: { stack, cards },
}: {
  readonly board: SeatBoard;
  readonly pile: Pile;
}) {
  const words = useWords(seatBoardWords);
  const shown = cards.map((card) => <ReadCard key={card.id} board={board} card={card} />);
  if (!stack) return <>{shown}</>;
  return (
    <details className={styles.stack} open>
      <summary dir="auto">
        {stack.title ? words.stack(stack.title, cards.length) : words.plainStack(cards.length)}
      </summary>
      {shown}
    </details>
  );
}

/** A rapporteur puts the cards of their own group's board right. */
function ReadCard({ board, card }: { readonly board: SeatBoard; readonly card: SeatCard }) {
  const edits = useSeatState(
    ({ entries: { me, group } }) =>
      me?.role === 'rapporteur' && board.groupId !== null && board.groupId === group?.id,
  );
  if (edits) return <RapporteurCard card={card} />;
  return <CardText column={card.column} text={card.text} by={card.by} />;
}
