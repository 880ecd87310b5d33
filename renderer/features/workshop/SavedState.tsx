import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { useAppState } from '../../state/app.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useUnsentDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './workspace.module.css';

/** “Saved” means on the disk: nothing is unsent, and main has answered for all that was sent. */
export function SavedState() {
  const words = useWords(shell);
  const diskOk = useAppState((state) => state.diskOk);
  const waiting = useAppState((state) => state.waiting > 0);
  const unsent = useUnsentDrafts();
  if (!diskOk) {
    return (
      <span className={classNames(styles.saved, styles.failing)} role="status">
        <TriangleAlert aria-hidden size={16} />
        {words.notSaving}
      </span>
    );
  }
  const saved = !waiting && !unsent;
  const Icon = saved ? Check : LoaderCircle;
  return (
    <span className={styles.saved} data-tip={saved ? words.savedTip : undefined} data-saved={saved}>
      <Icon aria-hidden size={16} />
      {saved ? words.saved : words.saving}
    </span>
  );
}
