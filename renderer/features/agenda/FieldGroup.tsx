import { type ReactNode, useId } from 'react';
import styles from './item-editor.module.css';

/** Fields that belong together, under a short heading. */
export function FieldGroup({
  title,
  wide,
  children,
}: {
  readonly title: string;
  /** For paragraphs. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className={wide ? styles.paragraphs : styles.fields}>{children}</div>
    </section>
  );
}
