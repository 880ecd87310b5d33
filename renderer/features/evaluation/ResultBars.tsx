// One item's result as bars with figures in words: on the projector large, on the desk small.
import type { ResultLine } from '../../../shared/features/evaluation/result-lines.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat } from '../../ui/language.tsx';
import styles from './result-bars.module.css';

export function ResultBars({
  line,
  small = false,
}: {
  readonly line: ResultLine;
  readonly small?: boolean;
}) {
  return (
    <div className={classNames(styles.result, small && styles.small)}>
      <p className={styles.title} dir="auto">
        {line.title}
      </p>
      {line.kind === 'steps' && <StepsBar counts={line.counts} names={line.names} />}
      {line.kind === 'bars' &&
        line.bars.map(({ label, share, said }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two options may have the same words
          <div key={at} className={styles.bar}>
            <span dir="auto">{label}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ inlineSize: `${share / 10}%` }} />
            </span>
            <span className={styles.figure}>{said}</span>
          </div>
        ))}
      <p className={styles.said}>{line.said}</p>
    </div>
  );
}

/** As long as many chose it; each part says how many, and the words beneath say what. */
function StepsBar({
  counts,
  names,
}: {
  readonly counts: readonly number[];
  readonly names: readonly string[];
}) {
  const format = useFormat();
  const parts = counts.map((count, at) => ({ count, at, name: names[at] ?? '' }));
  return (
    <>
      <div className={styles.steps} aria-hidden>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ count, at }) => (
            <span key={at} className={styles.step} data-step={at + 1} style={{ flexGrow: count }}>
              {format.number(count)}
            </span>
          ))}
      </div>
      <ul className={styles.names}>
        {parts.map(({ count, at, name }) => (
          <li key={at} className={styles.name}>
            <span className={styles.square} data-step={at + 1} aria-hidden />
            {name} <span className={styles.figure}>{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
