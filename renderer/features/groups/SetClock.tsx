// How long the groups have: a time of one's own, or what the item on the clock leaves them.
import { Play, TimerReset } from 'lucide-react';
import { useState } from 'react';
import { timeLeftFor } from '../../../shared/features/groups/clock-plan.ts';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useNow } from '../../state/clock.ts';
import { useRows, useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './clock.module.css';
import { type ClockItem, useClockItem } from './use-clock-item.ts';

/** The longest that the groups can be given, and what they usually are, in minutes. */
const longest = 600;
const usual = 45;

type ForWhom = 'all' | 'each';

export function SetClock({ arrangement }: { readonly arrangement: Arrangement }) {
  const words = useWords(catalogue);
  const own = useWords(groupClockWords);
  const running = useClockItem(arrangement);
  const now = useNow(1000);
  const [given, setGiven] = useState<number | null>(null);
  const [warning, setWarning] = useState(2);
  const [forWhom, setForWhom] = useState<ForWhom>('all');
  const rounds = arrangement.rounds - arrangement.round;
  const left = running && timeLeftFor(running.end, now, rounds);
  const duration = given === null ? (left ?? usual * minute) : given * minute;
  const minutes = Math.min(longest, Math.max(1, Math.round(duration / minute)));
  const warned = Math.min(warning, minutes - 1);
  const keep = (set: (value: number) => void) => async (value: number) => {
    set(value);
    return { ok: true } as const;
  };
  const start = useStart(arrangement.id);
  return (
    <div className={styles.set}>
      <div className={styles.row}>
        <h2 className={styles.title}>{words.clock}</h2>
        <NumberField
          label={words.minutes}
          min={1}
          max={longest}
          value={minutes}
          onCommit={keep(setGiven)}
        />
        <NumberField
          label={words.warning}
          min={0}
          max={minutes - 1}
          value={warning}
          onCommit={keep(setWarning)}
        />
        <SelectField
          label={own.which}
          labelHidden
          value={forWhom}
          options={[
            { value: 'all', label: own.oneForAll },
            { value: 'each', label: own.oneForEach },
          ]}
          onChange={setForWhom}
        />
        <Button
          tone="primary"
          icon={Play}
          onPress={() => start(forWhom, { duration, warning: warned * minute })}
        >
          {words.start}
        </Button>
      </div>
      {running && left !== null && (
        <ByTheAgenda
          running={running}
          rounds={rounds}
          end={given === null ? null : now + duration}
          onFollow={() => setGiven(null)}
        />
      )}
    </div>
  );
}

function useStart(arrangementId: string) {
  const send = useSend();
  const groups = useRows('group', { arrangementId });
  return (forWhom: ForWhom, time: { readonly duration: number; readonly warning: number }) => {
    if (forWhom === 'each') {
      const timers = groups.map(({ id: groupId }) => ({ id: newId(), groupId, ...time }));
      void send('groups.startTimers', { arrangementId, timers });
    } else {
      void send('groups.startTimer', { id: newId(), arrangementId, groupId: null, ...time });
    }
  };
}

/** How the time stands to the item that runs. */
function ByTheAgenda({
  running: { item, end: itemEnd },
  rounds,
  end,
  onFollow,
}: {
  readonly running: ClockItem;
  readonly rounds: number;
  /** The instant at which a time of one's own ends; null: the item's is taken. */
  readonly end: number | null;
  readonly onFollow: () => void;
}) {
  const own = useWords(groupClockWords);
  const format = useFormat();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const at = format.instant(itemEnd, timeZone);
  const title = item.title || own.untitled;
  if (end === null) {
    const said = rounds > 1 ? own.roundsInItem(rounds, title, at) : own.endsWithItem(title, at);
    return <p className={styles.agenda}>{said}</p>;
  }
  return (
    <p className={styles.agenda}>
      <span>
        {end > itemEnd ? own.afterItem(title, at) : own.endsAt(format.instant(end, timeZone))}
      </span>
      <Button size="small" tone="quiet" icon={TimerReset} onPress={onFollow}>
        {own.toItemEnd}
      </Button>
    </p>
  );
}
