import { outcomeWords } from '../../../shared/features/vote/entry-messages.ts';
import type { VoteOption } from '../../../shared/features/vote/model.ts';
import type { Results } from '../../../shared/features/vote/results.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './impact.module.css';

/** Where the options lie: what helps much for little is at the top on the left. */
export function ImpactChart({
  options,
  results,
}: {
  /** In their own order: a dot bears the option's number. */
  readonly options: readonly VoteOption[];
  readonly results: Results;
}) {
  const words = useWords(outcomeWords);
  const format = useFormat();
  const placed = results.options.filter(({ voters }) => voters > 0);
  const numberOf = (id: string) => options.findIndex((option) => option.id === id) + 1;
  const sums = placed.map(({ id, title }) => `${format.number(numberOf(id))} ${title}`);
  return (
    <figure className={styles.figure} aria-label={words.chart}>
      <span className={styles.top}>{words.muchImpact}</span>
      <div className={styles.square} role="img" aria-label={`${words.chart}: ${sums.join(', ')}`}>
        {placed.map(({ id, aspects }) => (
          <span
            key={id}
            className={styles.dot}
            style={{
              insetBlockEnd: `${aspects.impact ?? 0}%`,
              insetInlineStart: `${aspects.effort ?? 0}%`,
            }}
          >
            {format.number(numberOf(id))}
          </span>
        ))}
      </div>
      <span className={styles.foot}>
        <span>{`${words.littleImpact}, ${words.littleEffort}`}</span>
        <span>{words.muchEffort}</span>
      </span>
      <ol className={styles.key}>
        {options.map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
      </ol>
    </figure>
  );
}
