import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/language.tsx';
import type { FieldsProps } from './fields-props.ts';
import { isMarked, withValue } from './marks.ts';
import { Options } from './OptionHead.tsx';
import styles from './vote.module.css';

const answers = ['yes', 'no', 'abstain'] as const;

/** Yes, no, or neither, to each. */
export function YesNoFields({ vote, marks, barred, onChange }: FieldsProps) {
  const words = useWords(seatVoteWords);
  const choose = (id: string, answer: (typeof answers)[number]) => {
    const others = marks.filter(({ optionId }) => optionId !== id);
    onChange(isMarked(marks, id, answer) ? others : withValue(others, id, 1, answer));
  };
  return (
    <Options vote={vote} barred={barred}>
      {({ id, title }) => (
        <fieldset className={styles.answers} aria-label={title}>
          {answers.map((answer) => {
            const chosen = isMarked(marks, id, answer);
            return (
              <button
                key={answer}
                type="button"
                className={classNames(styles.answer, chosen && styles.chosen)}
                aria-pressed={chosen}
                onClick={() => choose(id, answer)}
              >
                {words[answer]}
              </button>
            );
          })}
        </fieldset>
      )}
    </Options>
  );
}
