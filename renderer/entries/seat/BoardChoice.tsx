import type { SeatBoard } from '../../../shared/contract/seat-view.ts';
import { seatBoardWords } from '../../../shared/features/board/seat-messages.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './board.module.css';

/** Which of several boards; nothing where there is but one. */
export function BoardChoice({
  boards,
  chosen,
  onChoose,
}: {
  readonly boards: readonly SeatBoard[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords(seatBoardWords);
  if (boards.length < 2) return null;
  return (
    <label className={styles.choice}>
      <span>{words.whichBoard}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {boards.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
