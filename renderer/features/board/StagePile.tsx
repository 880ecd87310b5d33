import { Layers } from 'lucide-react';
import type { ScenePile } from '../../../shared/features/board/scene.ts';
import { boardStage } from '../../../shared/features/board/stage-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './stage-board.module.css';

/** A card, or a stack as one: its name, how many lie on it, and whose they are. */
export function StagePile({ pile }: { readonly pile: ScenePile }) {
  const { text, count, from, importance, rating } = pile;
  const words = useWords(boardStage);
  const marks = words.marks(importance, rating);
  return (
    <p className={classNames(styles.card, count > 1 && styles.stack)}>
      <span className={styles.said} dir="auto">
        {text}
      </span>
      {count > 1 && (
        <span className={styles.count}>
          <Layers size="0.8em" aria-hidden />
          {words.onStack(count)}
        </span>
      )}
      {marks !== '' && <span className={classNames(styles.beside, 'figures')}>{marks}</span>}
      {from !== '' && (
        <span className={styles.beside} dir="auto">
          {from}
        </span>
      )}
    </p>
  );
}
