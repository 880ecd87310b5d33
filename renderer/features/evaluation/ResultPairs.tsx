import { rounded } from '../../../shared/features/evaluation/charts.ts';
import type { PairedResults } from '../../../shared/features/evaluation/projection.ts';
import { formResultWords } from '../../../shared/features/evaluation/result-messages.ts';
import { titleOf } from '../../../shared/features/evaluation/titles.ts';
import { fewest } from '../../../shared/lib/fewest.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './results.module.css';

/** What changed for those whose forms before and after could be paired. */
export function ResultPairs({ paired: { n, items } }: { readonly paired: PairedResults }) {
  const words = useWords(formResultWords);
  const format = useFormat();
  return (
    <section className={styles.section} aria-label={words.beforeAndAfter}>
      <h3>{words.beforeAndAfter}</h3>
      <p className={styles.soft}>
        {words.paired(n)} {n < fewest && words.pairedTooFew(fewest)}
      </p>
      <ul className={styles.pairs}>
        {items.map(({ after, change }) => {
          const [was = 0, is = 0, gain = 0] = [change.before, change.after, change.gain].map(
            rounded,
          );
          return (
            <li key={after.id} className={styles.pair}>
              <span dir="auto">{titleOf(after, format.language)}</span>
              <strong className={styles.gain}>{words.gained(was, is, gain, change.n)}</strong>
              <span className={styles.soft}>{words.rose(change.up, change.same, change.down)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
