import { type ReactNode, useId } from 'react';
import styles from './item-editor.module.css';

/** Fields that belong together, under a short heading. */
export function FieldGroup({
  title,
  wide,
  narrow,
  children,
}: {
  readonly title: string;
  /** For paragraphs. */
  readonly wide?: boolean;
  /** For times and lengths, five beside each other. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const look = wide ? styles.paragraphs : narrow ? styles.lengths : styles.fields;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className={look}>{children}</div>
    </section>
  );
}
