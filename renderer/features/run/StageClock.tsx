// The clock on the projector: giant, drawn by the projector itself from the clock's anchors.
import { runWords } from '../../../shared/features/run/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import type { ClockScene } from '../../../shared/features/run/scene.ts';
import { runStageWords } from '../../../shared/features/run/stage-messages.ts';
import { toneOf } from '../../../shared/features/run/thresholds.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import { StageTracks } from './StageTracks.tsx';
import styles from './stage-clock.module.css';

/** From so many letters on, a title is set smaller, so that two lines hold more of it. */
const longTitle = 50;

export function StageClock({ scene }: { readonly scene: ClockScene }) {
  const { current } = scene;
  const now = useNow();
  if (scene.tracks.length > 0) return <StageTracks scene={scene} />;
  return (
    <div className={styles.scene}>
      {current ? <Current current={current} now={now} /> : <Idle scene={scene} now={now} />}
      <Next scene={scene} now={now} />
    </div>
  );
}

function Current({
  current,
  now,
}: {
  readonly current: NonNullable<ClockScene['current']>;
  readonly now: number;
}) {
  const words = useWords(runWords);
  const stage = useWords(runStageWords);
  const format = useFormat();
  const { title, lead, clock, planned } = current;
  const left = remaining(clock, planned, now);
  const { over, shown } = clockFace(left);
  const tone = over ? 'over' : toneOf(Math.max(0, left), current);
  const face = `${over ? '+' : ''}${format.clock(shown)}`;
  const leftWord = over ? words.over : tone === 'danger' ? stage.nearlyUp : words.left;
  const isPaused = clock.pausedAt !== null;
  return (
    <>
      <header className={styles.what}>
        <h1
          className={classNames(styles.title, title.length > longTitle && styles.longTitle)}
          dir="auto"
        >
          {title}
        </h1>
        {lead && (
          <p className={styles.lead} dir="auto">
            {lead}
          </p>
        )}
      </header>
      <div className={classNames(styles.clock, styles[tone])} data-tone={tone}>
        <p
          role="timer"
          aria-label={words.clock}
          className={classNames(
            styles.face,
            face.length > 5 && styles.longer,
            face.length > 6 && styles.longest,
            'figures',
          )}
        >
          {face}
        </p>
        <p className={styles.state}>
          {[leftWord, isPaused && words.paused].filter(Boolean).join(', ')}
        </p>
      </div>
    </>
  );
}

/** Nothing on the clock: the time of day stands in its place. */
function Idle({ scene: { timeZone }, now }: { readonly scene: ClockScene; readonly now: number }) {
  const format = useFormat();
  return (
    <div className={styles.clock}>
      <p className={classNames(styles.face, 'figures')}>{format.instant(now, timeZone)}</p>
    </div>
  );
}

function Next({
  scene: { current, next, timeZone },
  now,
}: {
  readonly scene: ClockScene;
  readonly now: number;
}) {
  const words = useWords(runWords);
  const format = useFormat();
  if (!next) return null;
  const over = current ? now + Math.max(0, remaining(current.clock, current.planned, now)) : 0;
  const start = Math.max(over, next.notBefore ?? 0);
  return (
    <p className={styles.next} dir="auto">
      <span className={styles.label}>{words.next}</span>
      <span className={styles.coming}>{next.title}</span>
      {start > 0 && <span className="figures">{format.instant(start, timeZone)}</span>}
    </p>
  );
}
