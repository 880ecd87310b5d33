// One clock for all groups. It is drawn from its anchor; main rings at the warning and at the end.
import { Bell, BellOff, Pause, Play, X } from 'lucide-react';
import { useState } from 'react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { GroupTimer } from '../../../shared/features/groups/model.ts';
import { timerState } from '../../../shared/features/groups/timer-rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useNow } from '../../state/clock.ts';
import { useBellReady } from '../../state/use-bell.ts';
import { useRows, useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './clock.module.css';

/** The longest that the groups can be given, in minutes. */
const longest = 600;

export function GroupClock({ arrangementId }: { readonly arrangementId: string }) {
  const words = useWords(catalogue);
  const timer = useRows('groupTimer', { arrangementId, groupId: null })[0];
  return (
    <section className={styles.clock} aria-label={words.clock}>
      {timer ? <RunningClock timer={timer} /> : <SetClock arrangementId={arrangementId} />}
      <BellWords />
    </section>
  );
}

function SetClock({ arrangementId }: { readonly arrangementId: string }) {
  const words = useWords(catalogue);
  const send = useSend();
  const [given, setGiven] = useState(45);
  const [warning, setWarning] = useState(2);
  const keep = (set: (value: number) => void) => async (value: number) => {
    set(value);
    return { ok: true } as const;
  };
  const start = () =>
    send('groups.startTimer', {
      id: newId(),
      arrangementId,
      groupId: null,
      duration: given * minute,
      warning: warning * minute,
    });
  return (
    <div className={styles.row}>
      <h2 className={styles.title}>{words.clock}</h2>
      <NumberField
        label={words.minutes}
        min={1}
        max={longest}
        value={given}
        onCommit={keep(setGiven)}
      />
      <NumberField
        label={words.warning}
        min={0}
        max={longest}
        value={warning}
        onCommit={keep(setWarning)}
      />
      <Button tone="primary" icon={Play} onPress={() => void start()}>
        {words.start}
      </Button>
    </div>
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
      <ClockButtons arrangementId={timer.arrangementId} paused={paused} />
    </>
  );
}

function ClockButtons({
  arrangementId,
  paused,
}: {
  readonly arrangementId: string;
  readonly paused: boolean;
}) {
  const words = useWords(catalogue);
  const send = useSend();
  const all = { arrangementId, groupId: null };
  const change = (by: number) => void send('groups.addTime', { ...all, by });
  const pause = () => void send(paused ? 'groups.resumeTimer' : 'groups.pauseTimer', all);
  return (
    <div className={styles.row}>
      <Button tone={paused ? 'primary' : 'plain'} icon={paused ? Play : Pause} onPress={pause}>
        {paused ? words.resume : words.pause}
      </Button>
      <Button onPress={() => change(-minute)}>{words.oneLess}</Button>
      <Button onPress={() => change(minute)}>{words.oneMore}</Button>
      <Button
        tone="quiet"
        icon={X}
        tip={words.stopTip}
        onPress={() => void send('groups.stopTimer', all)}
      >
        {words.stop}
      </Button>
    </div>
  );
}

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
