import { Mic, SkipForward, Square, X } from 'lucide-react';
import { useId } from 'react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import type { Turn } from '../../../shared/features/run/model.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { usualSettings } from '../../../shared/features/run/thresholds.ts';
import {
  begunClock,
  speakerTotals,
  speaking,
  waiting,
} from '../../../shared/features/run/turns.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useNow } from '../../state/clock.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useReadFront } from './front-track.ts';
import { SmallFace } from './SmallFace.tsx';
import { TurnButtons } from './TurnButtons.tsx';
import styles from './tools.module.css';

/** Milliseconds left of a turn at which its clock warns, as main rings. */
const warning = 30_000;

/** Who speaks, who waits to, and how long each has spoken. */
export function Speakers({
  itemId,
  timeZone,
}: {
  readonly itemId: string | null;
  readonly timeZone: string;
}) {
  const words = useWords(clockWords);
  const send = useSend();
  const turns = useRows('turn', { workshopId: useWorkshopId() });
  const queue = waiting(turns);
  return (
    <>
      <Floor current={speaking(turns)} someoneWaits={queue.length > 0} />
      <AddSpeaker />
      {turns.length === 0 && <p className={styles.soft}>{words.noSpeakers}</p>}
      {queue.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.queue}</h3>
          <SortableList
            items={queue}
            nameOf={({ name }) => name}
            onMove={(id, after) => void send('run.moveTurn', { id, after })}
            className={styles.rows}
            itemClassName={styles.row}
          >
            {(turn) => <Waiting turn={turn} />}
          </SortableList>
        </>
      )}
      <Totals turns={turns} itemId={itemId} timeZone={timeZone} />
    </>
  );
}

/** The keys work whether or not the queue is open. */
export function useSpeakerKeys(): void {
  const words = useWords(clockWords);
  const next = useNextSpeaker();
  useShortcut('t', words.nextSpeaker, next);
  const current = speaking(useRows('turn', { workshopId: useWorkshopId() }));
  const { isPaused, pause, stretch } = useTurnHandles(current);
  const on = (key: string) => (current ? key : null);
  useShortcut(on(keys.pause), isPaused ? words.speakerGoesOn : words.pauseSpeaker, pause);
  useShortcut(on(keys.less), words.speakerLess, () => stretch(-1));
  useShortcut(on(keys.more), words.speakerMore, () => stretch(1));
}

const keys = { pause: 'shift+t', less: '[', more: ']' } as const;

function useNextSpeaker(): () => void {
  const send = useSend();
  const workshopId = useWorkshopId();
  const inFront = useReadFront();
  return () => void send('run.nextTurn', { workshopId, runningId: inFront() });
}

/** What can be done to the clock of whoever speaks. */
function useTurnHandles(current: Turn | undefined) {
  const send = useSend();
  const isPaused = typeof current?.pausedAt === 'number';
  return {
    isPaused,
    pause: () => {
      if (current) void send(isPaused ? 'run.resumeTurn' : 'run.pauseTurn', { id: current.id });
    },
    stretch: (minutes: 1 | -1) => {
      if (current) void send('run.stretchTurn', { id: current.id, by: minutes * minute });
    },
  };
}

function Floor({
  current,
  someoneWaits,
}: {
  readonly current: Turn | undefined;
  readonly someoneWaits: boolean;
}) {
  const words = useWords(clockWords);
  const send = useSend();
  const next = useNextSpeaker();
  const { isPaused, pause, stretch } = useTurnHandles(current);
  return (
    <div className={styles.row}>
      {current ? (
        <>
          <TurnFace turn={current} />
          <strong className={styles.grow}>{current.name}</strong>
        </>
      ) : (
        <span className={styles.grow}>{words.nobodySpeaks}</span>
      )}
      <span className={styles.buttons}>
        {current && (
          <TurnButtons isPaused={isPaused} keys={keys} onPause={pause} onStretch={stretch} />
        )}
        <Button size="small" keys="t" icon={SkipForward} disabled={!someoneWaits} onPress={next}>
          {words.nextSpeaker}
        </Button>
        {current && (
          <Button
            size="small"
            icon={Square}
            onPress={() => void send('run.endTurn', { id: current.id })}
          >
            {words.endTurn}
          </Button>
        )}
      </span>
    </div>
  );
}

function TurnFace({ turn }: { readonly turn: Turn }) {
  const words = useWords(clockWords);
  const settings = useRow('runSettings', turn.workshopId) ?? usualSettings;
  const now = useNow();
  const clock = begunClock(turn);
  if (!clock) return null;
  const left = remaining(clock, settings.turnSeconds * 1000, now);
  const name = `${words.hasFloor}: ${turn.name}`;
  const said = clock.pausedAt === null ? '' : words.paused;
  return <SmallFace left={left} said={said} name={name} warned={left <= warning} />;
}

/** Names of the workshop's people are suggested; anybody else can be written too. */
function AddSpeaker() {
  const words = useWords(clockWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const people = useRows('person', { workshopId });
  const inFront = useReadFront();
  const [text, setText] = useKeptText(`speaker ${workshopId}`);
  const list = useId();
  const name = text.trim();
  const add = async () => {
    if (name === '') return;
    setText('');
    const known = people.find((person) => person.name.toLowerCase() === name.toLowerCase());
    const personId = known?.id ?? null;
    const said = known?.name ?? name;
    const turn = { id: newId(), workshopId, runningId: inFront(), name: said, personId };
    const answer = await send('run.addTurn', turn);
    if (!answer.ok) setText((now) => now || name);
  };
  return (
    <div className={styles.compose}>
      <ComposeField
        className={styles.grow}
        labelHidden
        label={words.addSpeaker}
        placeholder={words.addSpeaker}
        list={list}
        value={text}
        onChange={setText}
        onSubmit={() => void add()}
      />
      <datalist id={list}>
        {people.map((person) => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
      <Button disabled={name === ''} onPress={() => void add()}>
        {words.add}
      </Button>
    </div>
  );
}

function Waiting({ turn: { id, name } }: { readonly turn: Turn }) {
  const words = useWords(clockWords);
  const send = useSend();
  const inFront = useReadFront();
  return (
    <>
      <DragHandle name={name} />
      <span className={styles.grow}>{name}</span>
      <span className={styles.buttons}>
        <IconButton
          size="small"
          icon={Mic}
          label={words.giveFloor(name)}
          onPress={() => void send('run.startTurn', { id, runningId: inFront() })}
        />
        <IconButton
          size="small"
          icon={X}
          label={words.removeSpeaker(name)}
          onPress={() =>
            void send('run.removeTurn', { id }, { undoable: words.speakerRemoved(name) })
          }
        />
      </span>
    </>
  );
}

function Totals({
  turns,
  itemId,
  timeZone,
}: {
  readonly turns: readonly Turn[];
  readonly itemId: string | null;
  readonly timeZone: string;
}) {
  const words = useWords(clockWords);
  const format = useFormat();
  const totals = speakerTotals(turns, itemId, useNow(1000), timeZone);
  if (totals.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.totals}</h3>
      <ul className={styles.rows} aria-label={words.totals}>
        {totals.map(({ name, turns: count, today, here }) => (
          <li key={name} className={styles.line}>
            <span className={styles.grow}>{name}</span>
            <span className="figures">
              {words.total(count, format.clock(today))}
              {here > 0 && here < today && `, ${words.ofThisItem(format.clock(here))}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
