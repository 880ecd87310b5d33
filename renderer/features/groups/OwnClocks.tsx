// Clocks that single groups have for themselves, each with its handles, and all of them together.
import { Hourglass, Pause, Play, TimerOff, TriangleAlert, X } from 'lucide-react';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group, GroupTimer } from '../../../shared/features/groups/model.ts';
import { timerState } from '../../../shared/features/groups/timer-rules.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useNow } from '../../state/clock.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { ClockButtons } from './ClockButtons.tsx';
import styles from './clock.module.css';

const icons = { running: Hourglass, warning: TriangleAlert, over: TimerOff } as const;

type ClocksProps = { readonly arrangementId: string; readonly timers: readonly GroupTimer[] };

export function OwnClocks({ arrangementId, timers }: ClocksProps) {
  const own = useWords(groupClockWords);
  const groups = useRows('group', { arrangementId });
  const everyOne = timers.length > 1 && timers.length === groups.length;
  return (
    <div className={styles.own}>
      {everyOne && (
        <div className={styles.row}>
          <span className={styles.title}>{own.all}</span>
          <ClockButtons
            arrangementId={arrangementId}
            small
            paused={timers.every(({ pausedAt }) => pausedAt !== null)}
          />
        </div>
      )}
      <ul className={styles.list} aria-label={own.clocks}>
        {groups.map((group) => {
          const timer = timers.find(({ groupId }) => groupId === group.id);
          return timer && <OwnClock key={group.id} group={group} timer={timer} />;
        })}
      </ul>
    </div>
  );
}

function OwnClock({ group, timer }: { readonly group: Group; readonly timer: GroupTimer }) {
  const words = useWords(catalogue);
  const format = useFormat();
  const { phase, paused, shown } = timerState({ ...timer, clock: timer }, useNow());
  const told = { over: words.timeUp, warning: words.warned, running: '' }[phase];
  const Icon = icons[phase];
  return (
    <li className={styles.line}>
      <span className={styles.group}>
        {group.name}
        <span className={styles.told}>{paused ? words.paused : told}</span>
      </span>
      <span className={classNames(styles.small, styles[phase])}>
        <Icon aria-hidden size={16} />
        <span role="timer" aria-label={group.name} className="figures">
          {phase === 'over' && '+'}
          {format.clock(shown)}
        </span>
      </span>
      <OwnHandles group={group} timer={timer} />
    </li>
  );
}

function OwnHandles({
  group: { id: groupId, name },
  timer: { arrangementId, pausedAt },
}: {
  readonly group: Group;
  readonly timer: GroupTimer;
}) {
  const own = useWords(groupClockWords);
  const send = useSend();
  const one = { arrangementId, groupId };
  const paused = pausedAt !== null;
  const change = (minutes: 1 | -1, label: string) => (
    <Button
      size="small"
      tip={label}
      rest={{ 'aria-label': label }}
      onPress={() => void send('groups.addTime', { ...one, by: minutes * minute })}
    >
      {own.signed(minutes)}
    </Button>
  );
  return (
    <span className={styles.handles}>
      <IconButton
        size="small"
        icon={paused ? Play : Pause}
        label={paused ? own.resumeOne(name) : own.pauseOne(name)}
        onPress={() => void send(paused ? 'groups.resumeTimer' : 'groups.pauseTimer', one)}
      />
      {change(-1, own.lessOne(name))}
      {change(1, own.moreOne(name))}
      <IconButton
        size="small"
        icon={X}
        label={own.stopOne(name)}
        onPress={() => void send('groups.stopTimer', one)}
      />
    </span>
  );
}
