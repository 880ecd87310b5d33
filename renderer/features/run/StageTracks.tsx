// Tracks that run beside each other on the projector: each with its item, its clock and what is next.
import { runWords } from '../../../shared/features/run/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import type { ClockScene, TrackScene } from '../../../shared/features/run/scene.ts';
import { runStageWords } from '../../../shared/features/run/stage-messages.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { BesideGrid, useBeside } from '../../ui/stage/BesideGrid.tsx';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { StageTrackClock } from './StageTrackClock.tsx';
import styles from './stage-tracks.module.css';

export function StageTracks({ scene }: { readonly scene: ClockScene }) {
  const words = useWords(runWords);
  const stage = useWords(runStageWords);
  const format = useFormat();
  const now = useNow(1000);
  const { shown, turn, turns } = useBeside(scene.tracks);
  const { next, timeZone } = scene;
  return (
    <div className={styles.scene}>
      <StageHead
        title={stage.beside}
        subject={<span className="figures">{format.instant(now, timeZone)}</span>}
        turn={turn}
        turns={turns}
        pageWords={stage.tracksPage(turn + 1, turns)}
      />
      <BesideGrid shown={shown}>
        {(track, isLarge) => <Track track={track} isLarge={isLarge} timeZone={timeZone} />}
      </BesideGrid>
      {next && (
        <p className={styles.together} dir="auto">
          <span className={styles.label}>{stage.together}</span>
          <span className={styles.coming}>{next.title || words.untitled}</span>
          {next.notBefore !== null && (
            <span className="figures">{format.instant(next.notBefore, timeZone)}</span>
          )}
        </p>
      )}
    </div>
  );
}

function Track({
  track: { track, place, current, next },
  isLarge,
  timeZone,
}: {
  readonly track: TrackScene;
  readonly isLarge: boolean;
  readonly timeZone: string;
}) {
  const words = useWords(runWords);
  const format = useFormat();
  const now = useNow(1000);
  const over = now + Math.max(0, remaining(current.clock, current.planned, now));
  return (
    <section className={classNames(styles.track, isLarge && styles.half)}>
      <h2 className={styles.name} dir="auto">
        {[track, place].filter(Boolean).join(' · ')}
      </h2>
      <p className={styles.title} dir="auto">
        {current.title || words.untitled}
      </p>
      <StageTrackClock clock={current} size={isLarge ? 'large' : 'medium'} />
      {next && (
        <p className={styles.next} dir="auto">
          <span className={styles.label}>{words.next}</span>{' '}
          <span className="figures">
            {format.instant(Math.max(over, next.notBefore ?? 0), timeZone)}
          </span>{' '}
          {next.title || words.untitled}
        </p>
      )}
    </section>
  );
}
