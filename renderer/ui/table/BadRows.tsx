import { TriangleAlert } from 'lucide-react';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { useWords } from '../language.tsx';
import styles from './table.module.css';

export type BadRow = { readonly line: number; readonly text: string; readonly reason: string };

/** Every row that cannot be taken, by line and reason. */
export function BadRows({ rows }: { readonly rows: readonly BadRow[] }) {
  const words = useWords(tableWords);
  if (rows.length === 0) return null;
  return (
    <section className={styles.bad} aria-label={words.bad(rows.length)}>
      <h3>
        <TriangleAlert aria-hidden size={18} /> {words.bad(rows.length)}
      </h3>
      <ul className={styles.list}>
        {rows.map(({ line, text, reason }) => (
          <li key={line}>
            <strong>{words.atLine(line)}</strong>: {reason}
            {text && <q className={styles.soft}>{text}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
