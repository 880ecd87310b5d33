import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { useWords } from '../../../ui/language.tsx';
import type { FieldsProps } from './fields-props.ts';
import { markOf, withValue } from './marks.ts';
import { Options } from './OptionHead.tsx';
import { PointsRow } from './PointsRow.tsx';
import styles from './vote.module.css';

/** One to five points for each option. */
export function PointFields({ vote, marks, barred, onChange }: FieldsProps) {
  const words = useWords(seatVoteWords);
  return (
    <>
      <p className={styles.hint}>{words.outOfFive}</p>
      <Options vote={vote} barred={barred}>
        {({ id, title }) => (
          <PointsRow
            label={title}
            value={markOf(marks, id)}
            onChoose={(value) => onChange(withValue(marks, id, value))}
          />
        )}
      </Options>
    </>
  );
}
