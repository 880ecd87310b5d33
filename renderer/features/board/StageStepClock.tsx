import type { SceneBoard } from '../../../shared/features/board/scene.ts';
import { boardStage } from '../../../shared/features/board/stage-messages.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './stage-board.module.css';

/** What is left of a step at which its clock takes another colour (ms). */
const nearlyUp = 60_000;

/** The step of the method that is on, and what is left of it. */
export function StageStepClock({ board: { phase, clock } }: { readonly board: SceneBoard }) {
  const words = useWords(boardStage);
  if (phase === 'free') return null;
  return (
    <p className={styles.phase}>
      <span>{words[phase]}</span>
      {clock && <Face clock={clock} label={words.clock} />}
    </p>
  );
}

function Face({
  clock: { startedAt, length },
  label,
}: {
  readonly clock: NonNullable<SceneBoard['clock']>;
  readonly label: string;
}) {
  const format = useFormat();
  const left = Math.ceil((startedAt + length - useNow()) / 1000) * 1000;
  const tone = left < 0 ? styles.over : left <= nearlyUp ? styles.warning : undefined;
  return (
    <span role="timer" aria-label={label} className={classNames(styles.face, tone, 'figures')}>
      {left < 0 ? '+' : ''}
      {format.clock(Math.abs(left))}
    </span>
  );
}
