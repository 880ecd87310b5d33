import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './stage-head.module.css';

/** The head of a scene: what it is, whose it is, and which of its pages is on show. */
export function StageHead({
  title,
  subject,
  turn = 0,
  turns = 1,
  pageWords,
}: {
  readonly title: ReactNode;
  readonly subject?: ReactNode;
  readonly turn?: number;
  readonly turns?: number;
  /** Says in words which page it is. */
  readonly pageWords?: string;
}) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {subject && <p className={styles.subject}>{subject}</p>}
      {turns > 1 && (
        <p className={styles.pages} role="img" aria-label={pageWords}>
          {[...Array(turns).keys()].map((page) => (
            <span key={page} className={classNames(styles.dot, page === turn && styles.here)} />
          ))}
        </p>
      )}
    </header>
  );
}
