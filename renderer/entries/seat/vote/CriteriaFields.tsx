import { topicCriteria } from '../../../../shared/features/vote/kinds.ts';
import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { useWords } from '../../../ui/language.tsx';
import type { FieldsProps } from './fields-props.ts';
import { markOf, withValue } from './marks.ts';
import { Options } from './OptionHead.tsx';
import { PointsRow } from './PointsRow.tsx';
import styles from './vote.module.css';

/** One to five points for each topic on each of the criteria. */
export function CriteriaFields({ vote, marks, barred, onChange }: FieldsProps) {
  const words = useWords(seatVoteWords);
  return (
    <>
      <p className={styles.hint}>{words.outOfFive}</p>
      <Options vote={vote} barred={barred}>
        {({ id, title }) =>
          topicCriteria.map((criterion) => (
            <div key={criterion} className={styles.criterion}>
              <p>{words[criterion]}</p>
              <PointsRow
                label={`${title}, ${words[criterion]}`}
                value={markOf(marks, id, criterion)}
                onChoose={(value) => onChange(withValue(marks, id, value, criterion))}
              />
            </div>
          ))
        }
      </Options>
    </>
  );
}
