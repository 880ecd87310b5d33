import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './folding.module.css';

/** A part of a sheet that folds to one line, which says what is in it. */
export function Folding({
  title,
  summary,
  startsOpen = false,
  children,
}: {
  readonly title: string;
  /** What is in it, in few words; seen while it is folded. */
  readonly summary: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details
      className={styles.folding}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <ChevronRight aria-hidden size={18} className={styles.mark} />
        <span className={styles.title}>{title}</span>
        {!open && (
          <span className={styles.what} dir="auto">
            {summary}
          </span>
        )}
      </summary>
      {open && <div className={styles.body}>{children}</div>}
    </details>
  );
}
