import { stageWords } from '../../../shared/features/room/messages.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './stage-scene.module.css';

/** Before anything was chosen. */
export function StageEmpty() {
  const words = useWords(stageWords);
  return (
    <div className={styles.middle}>
      <p className={styles.sign}>{words.emptyTitle}</p>
      <p className={styles.quiet}>{words.emptyText}</p>
    </div>
  );
}
