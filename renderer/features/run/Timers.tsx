import { Minus, Pause, Play, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import type { AuxTimer } from '../../../shared/features/run/model.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { begunClock } from '../../../shared/features/run/turns.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useNow } from '../../state/clock.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import type { Commit } from '../../ui/draft.ts';
import { LengthField } from '../../ui/LengthField.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SmallFace } from './SmallFace.tsx';
import styles from './tools.module.css';

/** Milliseconds of a new timer. */
const usualLength = 10 * minute;

/** Three clocks beside the agenda, each its own. */
export function Timers() {
  const words = useWords(clockWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const timers = [...useRows('auxTimer', { workshopId })].sort((a, b) => a.slot - b.slot);
  const slot = [1, 2, 3].find((each) => timers.every((timer) => timer.slot !== each));
  const add = (free: number) =>
    void send('run.addTimer', {
      id: newId(),
      workshopId,
      slot: free,
      title: '',
      duration: usualLength,
    });
  return (
    <>
      {timers.length === 0 && <p className={styles.soft}>{words.noTimers}</p>}
      <ul className={styles.rows} aria-label={words.timers}>
        {timers.map((timer) => (
          <TimerRow key={timer.id} timer={timer} />
        ))}
      </ul>
      {slot !== undefined && (
        <Button size="small" icon={Plus} onPress={() => add(slot)}>
          {words.addTimer}
        </Button>
      )}
    </>
  );
}

function TimerRow({ timer }: { readonly timer: AuxTimer }) {
  const words = useWords(clockWords);
  const edit = useEdit('run.editTimer', timer);
  const commit = useMemo<Commit<number>>(
    () => (value, how) => edit('duration')(value * minute, { ...how, base: how.base * minute }),
    [edit],
  );
  return (
    <li className={styles.row}>
      <TimerFace timer={timer} />
      <TextField
        className={styles.grow}
        look="inline"
        labelHidden
        label={words.timerTitle}
        placeholder={words.timer(timer.slot)}
        value={timer.title}
        onCommit={edit('title')}
      />
      {timer.startedAt === null && (
        <LengthField
          look="inline"
          labelHidden
          className={styles.length}
          label={words.length}
          value={Math.max(1, Math.round(timer.duration / minute))}
          onCommit={commit}
        />
      )}
      <TimerButtons timer={timer} />
    </li>
  );
}

function TimerFace({ timer }: { readonly timer: AuxTimer }) {
  const words = useWords(clockWords);
  const now = useNow();
  const clock = begunClock(timer);
  const left = clock
    ? remaining(clock, timer.duration, now)
    : Math.max(0, timer.duration + timer.added);
  const said = timer.pausedAt === null ? '' : words.paused;
  return <SmallFace left={left} said={said} name={timer.title || words.timer(timer.slot)} />;
}

function TimerButtons({ timer: { id, title, startedAt, pausedAt } }: { readonly timer: AuxTimer }) {
  const words = useWords(clockWords);
  const send = useSend();
  const runs = startedAt !== null && pausedAt === null;
  const stretch = (by: number) => void send('run.stretchTimer', { id, by });
  const of = (label: string) => (title ? `${label}: ${title}` : label);
  return (
    <span className={styles.buttons}>
      <IconButton
        size="small"
        icon={runs ? Pause : Play}
        label={of(runs ? words.pause : startedAt === null ? words.start : words.goOn)}
        onPress={() => void send(runs ? 'run.pauseTimer' : 'run.startTimer', { id })}
      />
      <IconButton
        size="small"
        icon={Minus}
        label={of(words.oneLess)}
        onPress={() => stretch(-minute)}
      />
      <IconButton
        size="small"
        icon={Plus}
        label={of(words.oneMore)}
        onPress={() => stretch(minute)}
      />
      <IconButton
        size="small"
        icon={RotateCcw}
        label={of(words.reset)}
        onPress={() => void send('run.resetTimer', { id })}
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={of(words.remove)}
        onPress={() => void send('run.removeTimer', { id }, { undoable: words.timerDeleted })}
      />
    </span>
  );
}
