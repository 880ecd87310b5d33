import { Minus, Plus } from 'lucide-react';
import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import type { FieldsProps } from './fields-props.ts';
import { markOf, sumOf, withValue } from './marks.ts';
import { Options } from './OptionHead.tsx';
import styles from './vote.module.css';

/** So many dots, put and taken one by one. */
export function DotFields({ vote, marks, barred, onChange }: FieldsProps) {
  const words = useWords(seatVoteWords);
  const format = useFormat();
  const left = vote.dots - sumOf(marks);
  const set = (id: string, dots: number) =>
    onChange(withValue(marks, id, dots === 0 ? null : dots));
  return (
    <>
      <p className={styles.left} role="status">
        {words.dotsLeft(left, vote.dots)}
      </p>
      {vote.mostOnOne < vote.dots && (
        <p className={styles.hint}>{words.mostOnOne(vote.mostOnOne)}</p>
      )}
      <Options vote={vote} barred={barred} beside>
        {({ id, title }) => {
          const dots = markOf(marks, id);
          return (
            <div className={styles.stepper}>
              <button
                type="button"
                className={styles.step}
                disabled={dots === 0}
                aria-label={words.fewer(title)}
                onClick={() => set(id, dots - 1)}
              >
                <Minus aria-hidden size={24} />
              </button>
              <output
                className={classNames(styles.value, dots > 0 && styles.given, 'figures')}
                aria-label={words.of(dots, title)}
              >
                {format.number(dots)}
              </output>
              <button
                type="button"
                className={styles.step}
                disabled={left <= 0 || dots >= vote.mostOnOne}
                aria-label={words.more(title)}
                onClick={() => set(id, dots + 1)}
              >
                <Plus aria-hidden size={24} />
              </button>
            </div>
          );
        }}
      </Options>
    </>
  );
}
