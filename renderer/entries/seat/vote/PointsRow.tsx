import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import styles from './vote.module.css';

const points = [1, 2, 3, 4, 5] as const;

/** One to five; pressed again, none. */
export function PointsRow({
  label,
  value,
  onChoose,
}: {
  readonly label: string;
  /** 0: none yet. */
  readonly value: number;
  readonly onChoose: (value: number | null) => void;
}) {
  const words = useWords(seatVoteWords);
  const format = useFormat();
  return (
    <fieldset className={styles.points} aria-label={words.pointsOf(label)}>
      {points.map((point) => (
        <button
          key={point}
          type="button"
          className={classNames(styles.point, point === value && styles.chosen)}
          aria-pressed={point === value}
          aria-label={words.of(point, label)}
          onClick={() => onChoose(point === value ? null : point)}
        >
          {format.number(point)}
        </button>
      ))}
    </fieldset>
  );
}
