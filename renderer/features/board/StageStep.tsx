import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import type { SceneBoard, SceneStep } from '../../../shared/features/board/scene.ts';
import { boardStage } from '../../../shared/features/board/stage-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { FitText } from '../../ui/stage/FitText.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import tones from './column-tones.module.css';
import styles from './stage-board.module.css';

/** The card that is talked about, as large as it can be, before the others. */
export function StageStep({
  board,
  step,
}: {
  readonly board: SceneBoard;
  readonly step: SceneStep;
}) {
  const names = useWords(boardColumns);
  const words = useWords(boardStage);
  const { column, text, by, cites } = step;
  const title = board.columns.find((each) => each.column === column)?.title || names[column];
  return (
    <section className={classNames(styles.step, tones[column])} aria-live="polite">
      <h2 className={styles.name}>
        <ColumnMark column={column} />
        <span className={styles.words}>{title}</span>
      </h2>
      <FitText key={step.id} text={text} largest={72} />
      {cites.length > 0 && (
        <ul className={styles.cites} aria-label={words.pairs}>
          {cites.map((cited) => (
            <li key={`${cited.column} ${cited.text}`} className={tones[cited.column]}>
              <ColumnMark column={cited.column} />
              <span dir="auto">{cited.text}</span>
            </li>
          ))}
        </ul>
      )}
      {by !== '' && (
        <p className={styles.by} dir="auto">
          {by}
        </p>
      )}
    </section>
  );
}
