import { Hourglass, Pause, TimerOff } from 'lucide-react';
import { runWords } from '../../../shared/features/run/messages.ts';
import type { Clock } from '../../../shared/features/run/model.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import styles from './cockpit.module.css';

/** The time left of the running item; once it is over, the time it is over by. */
export function HugeClock({
  clock,
  planned,
}: {
  readonly clock: Clock;
  /** Planned milliseconds. */
  readonly planned: number;
}) {
  const words = useWords(runWords);
  const format = useFormat();
  const face = clockFace(remaining(clock, planned, useNow()));
  const isPaused = clock.pausedAt !== null;
  const Icon = isPaused ? Pause : face.over ? TimerOff : Hourglass;
  return (
    <div className={classNames(styles.clock, face.over && styles.over, isPaused && styles.paused)}>
      <p role="timer" aria-label={words.clock} className={classNames(styles.face, 'figures')}>
        {face.over && '+'}
        {format.clock(face.shown)}
      </p>
      <p className={styles.state}>
        <Icon aria-hidden size={22} />
        {[face.over ? words.over : words.left, isPaused && words.paused].filter(Boolean).join(', ')}
      </p>
    </div>
  );
}
