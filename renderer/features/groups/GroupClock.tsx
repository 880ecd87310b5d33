// The groups' clocks: one for all, or one a group. They are drawn from their anchors; main rings.
import { Bell, BellOff } from 'lucide-react';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement, GroupTimer } from '../../../shared/features/groups/model.ts';
import { timerState } from '../../../shared/features/groups/timer-rules.ts';
import { useNow } from '../../state/clock.ts';
import { useBellReady } from '../../state/use-bell.ts';
import { useRows, useWorkshop } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { AfterClock } from './AfterClock.tsx';
import { ClockButtons } from './ClockButtons.tsx';
import styles from './clock.module.css';
import { FollowItem } from './FollowItem.tsx';
import { OneMore } from './OneMore.tsx';
import { OwnClocks } from './OwnClocks.tsx';
import { SetClock } from './SetClock.tsx';

export function GroupClock({ arrangement }: { readonly arrangement: Arrangement }) {
  const words = useWords(catalogue);
  const own = useWords(groupClockWords);
  const timers = useRows('groupTimer', { arrangementId: arrangement.id });
  const all = timers.find(({ groupId }) => groupId === null);
  const single = timers.filter(({ groupId }) => groupId !== null);
  return (
    <section
      className={styles.clock}
      aria-label={single.length > 0 && !all ? own.clocks : words.clock}
    >
      {timers.length === 0 && <SetClock arrangement={arrangement} />}
      {all && <RunningClock timer={all} />}
      {all && <FollowItem arrangement={arrangement} timer={all} />}
      {single.length > 0 && <OwnClocks arrangementId={arrangement.id} timers={single} />}
      <AfterClock arrangement={arrangement} timers={timers} />
      <BellWords />
    </section>
  );
}

function RunningClock({ timer }: { readonly timer: GroupTimer }) {
  const words = useWords(catalogue);
  const format = useFormat();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const now = useNow();
  const { phase, paused, shown, end } = timerState({ ...timer, clock: timer }, now);
  const face = `${phase === 'over' ? '+' : ''}${format.clock(shown)}`;
  const told = { over: words.timeUp, warning: words.warned, running: words.left }[phase];
  const until = paused || phase === 'over' ? '' : words.until(format.instant(end, timeZone));
  return (
    <>
      <p className={classNames(styles.face, styles[phase], 'figures')} role="timer">
        {face}
      </p>
      <p className={styles.state}>
        <span className={styles.title}>{words.clock}</span>
        {[paused ? words.paused : told, until].filter(Boolean).join(', ')}
      </p>
      <div className={styles.row}>
        <ClockButtons arrangementId={timer.arrangementId} paused={paused} />
        {phase !== 'over' && <OneMore timer={timer} />}
      </div>
    </>
  );
}

/** Always there: if it went with the first press, what is pressed would move away beneath it. */
function BellWords() {
  const words = useWords(catalogue);
  const ready = useBellReady();
  const Icon = ready ? Bell : BellOff;
  return (
    <p className={styles.bell}>
      <Icon aria-hidden size={14} />
      <span>{ready ? words.bellReady : words.bellOff}</span>
    </p>
  );
}
