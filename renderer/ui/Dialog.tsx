import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { ui } from '../../shared/contract/ui-messages.ts';
import { IconButton } from './Button.tsx';
import styles from './dialog.module.css';
import { useWords } from './language.tsx';

/**
 * A question or a sheet above everything, for as long as it is drawn. Never in the middle of a
 * live session: only before something leaves the laptop or can't be taken back, and for imports.
 */
export function Dialog({
  title,
  onClose,
  actions,
  children,
}: {
  readonly title: string;
  /** Escape or the close button was pressed: draw it no longer. */
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const words = useWords(ui);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <IconButton label={words.close} icon={X} onPress={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {actions && <footer className={styles.foot}>{actions}</footer>}
    </dialog>
  );
}
