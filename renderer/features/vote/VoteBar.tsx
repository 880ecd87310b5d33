// One option's result: what it got, in words and as a bar.
import type { ReactNode } from 'react';
import type { ResultLine } from '../../../shared/features/vote/result-lines.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat } from '../../ui/language.tsx';
import styles from './vote-bar.module.css';

export function VoteBar({
  line: { title, share, place, text },
  small = false,
  children,
}: {
  readonly line: ResultLine;
  readonly small?: boolean;
  /** Stands in the place of one plain bar. */
  readonly children?: ReactNode;
}) {
  const format = useFormat();
  return (
    <div className={classNames(styles.result, small && styles.small)}>
      <span className={styles.place}>{format.number(place)}</span>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.text}>{text}</span>
      <span className={styles.bar} aria-hidden>
        {children ?? <span className={styles.fill} style={{ inlineSize: `${share / 10}%` }} />}
      </span>
    </div>
  );
}
