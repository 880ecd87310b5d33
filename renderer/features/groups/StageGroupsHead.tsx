import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { GroupsHead } from '../../../shared/features/groups/scene.ts';
import { groupsStage } from '../../../shared/features/groups/stage-messages.ts';
import { type Timer, timerState } from '../../../shared/features/groups/timer-rules.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import styles from './stage-groups.module.css';

/** The arrangement, which of its rounds is on, and the clock that all groups share. */
export function StageGroupsHead({
  head: { title, round, rounds, timer },
  what,
  turn,
  turns,
  pageWords,
}: {
  readonly head: GroupsHead;
  readonly what?: string | undefined;
  readonly turn: number;
  readonly turns: number;
  readonly pageWords: string;
}) {
  const words = useWords(groupsStage);
  const which = rounds > 1 ? words.round(round + 1, rounds) : '';
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <StageHead
          title={title}
          subject={[which, what].filter(Boolean).join(' · ')}
          turn={turn}
          turns={turns}
          pageWords={pageWords}
        />
      </div>
      {timer && <StageTimer timer={timer} />}
    </header>
  );
}

function StageTimer({ timer }: { readonly timer: Timer }) {
  const words = useWords(catalogue);
  const { phase, face, said } = useFace(timer);
  return (
    <p className={classNames(styles.timer, styles[phase])} role="timer" aria-label={words.clock}>
      <span className={styles.state}>{said}</span>
      <span className={classNames(styles.face, 'figures')}>{face}</span>
    </p>
  );
}

/** A group's own clock, on its card. */
export function StageGroupTimer({
  timer,
  group,
}: {
  readonly timer: Timer;
  readonly group: string;
}) {
  const words = useWords(groupsStage);
  const { phase, paused, face, said } = useFace(timer);
  return (
    <p
      className={classNames(styles.own, styles[phase])}
      role="timer"
      aria-label={words.groupClock(group)}
    >
      {(phase === 'over' || paused) && <span>{said}</span>}
      <span className="figures">{face}</span>
    </p>
  );
}

/** What a clock shows now, and the words beside it. */
function useFace(timer: Timer) {
  const words = useWords(catalogue);
  const format = useFormat();
  const { phase, paused, shown } = timerState(timer, useNow());
  const face = `${phase === 'over' ? '+' : ''}${format.clock(shown)}`;
  const said = paused ? words.paused : phase === 'over' ? words.timeUp : words.left;
  return { phase, paused, face, said };
}
