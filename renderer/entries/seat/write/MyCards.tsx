import type { SeatBoard } from '../../../../shared/contract/seat-view.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import type { OwnCard } from '../../../state/seat/own-cards.ts';
import { useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note } from '../../../ui/seat/parts.tsx';
import styles from '../board.module.css';
import { MyCard } from './MyCard.tsx';

/** What was written here, newest first; it can be changed and taken back while the step lets. */
export function MyCards({
  board,
  cards,
}: {
  readonly board: SeatBoard;
  readonly cards: readonly OwnCard[];
}) {
  const words = useWords(seatBoardWords);
  const together = useSeatState((state) => state.hat?.groupId !== null);
  return (
    <section aria-label={together ? words.ours : words.mine}>
      <h3>{together ? words.ours : words.mine}</h3>
      {cards.length === 0 && <Note>{words.none}</Note>}
      <ul className={styles.cards}>
        {[...cards].reverse().map((card) => (
          <li key={card.id}>
            <MyCard board={board} card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
