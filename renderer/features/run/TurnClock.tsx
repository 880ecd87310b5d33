import { runWords } from '../../../shared/features/run/messages.ts';
import type { Clock } from '../../../shared/features/run/model.ts';
import { runStageWords } from '../../../shared/features/run/stage-messages.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import styles from './stage-turns.module.css';

/**
 * The large clock of somebody's turn.
 * @param at milliseconds left at an instant, and what they are for in a word
 */
export function TurnClock({
  clock,
  at,
}: {
  readonly clock: Clock;
  readonly at: (now: number) => { readonly left: number; readonly phase: string };
}) {
  const words = useWords(runWords);
  const stage = useWords(runStageWords);
  const format = useFormat();
  const { left, phase } = at(useNow());
  const { over, shown } = clockFace(left);
  const said = [over ? stage.timeUp : phase, clock.pausedAt !== null && words.paused];
  return (
    <div className={classNames(styles.clock, over && styles.over)}>
      <p role="timer" aria-label={words.clock} className={classNames(styles.face, 'figures')}>
        {over ? '+' : ''}
        {format.clock(shown)}
      </p>
      <p className={styles.state}>{said.filter(Boolean).join(', ')}</p>
    </div>
  );
}
