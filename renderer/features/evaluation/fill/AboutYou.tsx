import { answerWords } from '../../../../shared/features/evaluation/answer-messages.ts';
import { longestCode } from '../../../../shared/features/evaluation/limits.ts';
import { useWords } from '../../../ui/language.tsx';
import { Line, Note } from '../../../ui/seat/parts.tsx';
import type { Filling } from './filling.ts';
import styles from './form.module.css';

const sexes = ['female', 'male', 'other', 'undisclosed'] as const;

/** A code of one's own, and what is kept of people in groups alone. */
export function AboutYou({
  asksCode,
  asksSex,
  organisations,
  filling,
  onChange,
}: {
  readonly asksCode: boolean;
  readonly asksSex: boolean;
  readonly organisations: readonly string[];
  readonly filling: Filling;
  readonly onChange: (next: Filling) => void;
}) {
  const words = useWords(answerWords);
  const asksWhere = organisations.length > 0;
  return (
    <>
      {asksCode && (
        <div className={styles.item}>
          <Line
            id="form-code"
            label={words.code}
            value={filling.code}
            onType={(code) => onChange({ ...filling, code })}
            rest={{ maxLength: longestCode, autoComplete: 'off', autoCapitalize: 'characters' }}
          />
          <Note>{words.codeHint}</Note>
        </div>
      )}
      {asksSex && (
        <fieldset className={styles.item}>
          <legend>{words.sex}</legend>
          <div className={styles.options}>
            {sexes.map((sex) => (
              <button
                key={sex}
                type="button"
                className={styles.option}
                aria-pressed={filling.sex === sex}
                onClick={() => onChange({ ...filling, sex: filling.sex === sex ? '' : sex })}
              >
                {words[sex]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {asksWhere && (
        <label className={`${styles.item} ${styles.select}`}>
          <span className={styles.ask}>{words.organisation}</span>
          <select
            value={filling.organisation}
            onChange={(event) => onChange({ ...filling, organisation: event.currentTarget.value })}
          >
            <option value="">–</option>
            {organisations.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {(asksSex || asksWhere) && <Note>{words.groupsOnly}</Note>}
    </>
  );
}
