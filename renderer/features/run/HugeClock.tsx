import {
  Hourglass,
  type LucideIcon,
  OctagonAlert,
  Pause,
  TimerOff,
  TriangleAlert,
} from 'lucide-react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { type Tone, toneOf } from '../../../shared/features/run/thresholds.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import styles from './cockpit.module.css';
import type { OnClock } from './use-day-run.ts';

/** What tells how a clock stands beside its colour. */
export const toneIcons: Readonly<Record<Tone, LucideIcon>> = {
  calm: Hourglass,
  warning: TriangleAlert,
  danger: OctagonAlert,
  over: TimerOff,
};

/** The words of each tone that stand behind a clock's face. */
export function useToneWords(): Readonly<Record<Tone, string>> {
  const words = useWords(runWords);
  const clock = useWords(clockWords);
  const { left: calm, over } = words;
  return { calm, over, warning: clock.nearlyOver, danger: clock.finishNow };
}

/** The time left of the running item; once it is over, the time it is over by. */
export function HugeClock({
  running: { entry, countdown, thresholds },
}: {
  readonly running: OnClock;
}) {
  const words = useWords(runWords);
  const told = useToneWords();
  const format = useFormat();
  const left = remaining(countdown.clock, countdown.planned, useNow());
  const face = clockFace(left);
  const tone = toneOf(left, thresholds);
  const isPaused = entry.pausedAt !== null;
  const Icon = isPaused ? Pause : toneIcons[tone];
  return (
    <div
      className={classNames(styles.clock, styles[tone], isPaused && styles.paused)}
      data-tone={tone}
    >
      <p role="timer" aria-label={words.clock} className={classNames(styles.face, 'figures')}>
        {face.over && '+'}
        {format.clock(face.shown)}
      </p>
      <p className={styles.state}>
        <Icon aria-hidden size={22} />
        {[told[tone], isPaused && words.paused].filter(Boolean).join(', ')}
      </p>
    </div>
  );
}
