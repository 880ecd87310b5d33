import { runWords } from '../../../shared/features/run/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import type { SceneClock } from '../../../shared/features/run/scene.ts';
import { runStageWords } from '../../../shared/features/run/stage-messages.ts';
import { toneOf } from '../../../shared/features/run/thresholds.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import styles from './stage-tracks.module.css';

export type ClockSize = 'small' | 'medium' | 'large';

/** The clock of one of several tracks: what is left, and a word about it. */
export function StageTrackClock({
  clock,
  size,
}: {
  readonly clock: SceneClock;
  readonly size: ClockSize;
}) {
  const words = useWords(runWords);
  const stage = useWords(runStageWords);
  const format = useFormat();
  const left = remaining(clock.clock, clock.planned, useNow());
  const { over, shown } = clockFace(left);
  const tone = over ? 'over' : toneOf(Math.max(0, left), clock);
  const told = over ? words.over : tone === 'danger' ? stage.nearlyUp : words.left;
  const isPaused = clock.clock.pausedAt !== null;
  return (
    <div className={classNames(styles.clock, styles[tone], styles[size])} data-tone={tone}>
      <p role="timer" aria-label={words.clock} className={classNames(styles.face, 'figures')}>
        {over ? '+' : ''}
        {format.clock(shown)}
      </p>
      <p className={styles.state}>{isPaused ? words.paused : told}</p>
    </div>
  );
}
