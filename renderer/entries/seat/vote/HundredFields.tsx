import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { latinDigits } from '../../../../shared/lib/digits.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import type { FieldsProps } from './fields-props.ts';
import { markOf, sumOf, withValue } from './marks.ts';
import { Options } from './OptionHead.tsx';
import styles from './vote.module.css';

/** Points by which a press changes an option. */
const step = 10;

/** A hundred points shared out, with the rest in sight. */
export function HundredFields({ vote, marks, barred, onChange }: FieldsProps) {
  const words = useWords(seatVoteWords);
  const format = useFormat();
  const left = 100 - sumOf(marks);
  const set = (id: string, value: number) => {
    const points = Math.max(0, Math.min(100, Math.round(value)));
    onChange(withValue(marks, id, points === 0 ? null : points));
  };
  return (
    <>
      <p className={classNames(styles.left, left < 0 && styles.wrong)} role="status">
        {words.pointsLeft(left)}
      </p>
      <Options vote={vote} barred={barred}>
        {({ id, title }) => {
          const points = markOf(marks, id);
          return (
            <div className={styles.stepper}>
              <button
                type="button"
                className={styles.step}
                disabled={points === 0}
                aria-label={words.fewerBy(step, title)}
                onClick={() => set(id, points - step)}
              >
                −{format.number(step)}
              </button>
              <input
                className={`${styles.number} figures`}
                inputMode="numeric"
                aria-label={words.pointsOf(title)}
                value={points === 0 ? '' : format.number(points)}
                placeholder={format.number(0)}
                onInput={(event) => {
                  const typed = latinDigits(event.currentTarget.value).replace(/\D/g, '');
                  set(id, Number(typed));
                }}
              />
              <button
                type="button"
                className={styles.step}
                disabled={left <= 0}
                aria-label={words.moreBy(Math.min(step, Math.max(left, 1)), title)}
                onClick={() => set(id, points + Math.min(step, left))}
              >
                +{format.number(Math.min(step, Math.max(left, 1)))}
              </button>
            </div>
          );
        }}
      </Options>
    </>
  );
}
