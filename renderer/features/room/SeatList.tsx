// Who is in the room with a phone: those to be let in first, then everybody by name.
import { Check, Smartphone } from 'lucide-react';
import { useState } from 'react';
import type { LanRoom } from '../../../shared/contract/lan.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import { whoWords } from '../../../shared/features/room/who-messages.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Note } from '../../ui/Surfaces.tsx';
import { FloorLink, SeatRow, TakenOutRow, WaitingRow } from './SeatRow.tsx';
import styles from './seat-list.module.css';
import { useWhoIsHere } from './use-who-is-here.ts';

/** From so many seats on they are found by searching, and drawn so many at a time. */
const many = 12;
const step = 100;

export function SeatList({ room }: { readonly room: LanRoom }) {
  const words = useWords(whoWords);
  const { waiting, back, seated, removed, doubles, connected } = useWhoIsHere();
  const there = new Set(room.connected);
  if (waiting.length + seated.length + removed.length === 0) return <Nobody />;
  return (
    <>
      {waiting.length > 0 && <WaitingList waiting={waiting} doubles={doubles} back={back} />}
      {seated.length > 0 && (
        <section className={styles.section} aria-label={words.seated(connected, seated.length)}>
          <div className={styles.head}>
            <h3 className={styles.heading}>{words.seated(connected, seated.length)}</h3>
            <Asking />
          </div>
          <NotPresent seated={seated} />
          <Seated seated={seated} there={there} doubles={doubles} />
        </section>
      )}
      {removed.length > 0 && <TakenOut removed={removed} />}
    </>
  );
}

function Nobody() {
  const words = useWords(whoWords);
  const { show } = useShowOnStage('join', null);
  return (
    <EmptyState icon={Smartphone} title={words.nobodyTitle} text={words.nobodyText}>
      <Button tone="primary" onPress={show}>
        {words.showWayIn}
      </Button>
    </EmptyState>
  );
}

function WaitingList({
  waiting,
  doubles,
  back,
}: {
  readonly waiting: readonly Seat[];
  readonly doubles: ReadonlySet<string>;
  readonly back: ReadonlyMap<string, Seat>;
}) {
  const words = useWords(whoWords);
  const send = useSend();
  // Who was taken out before is let in by themselves alone, never among others.
  const others = waiting.filter(({ id }) => !back.has(id));
  const admitAll = async () => {
    const gesture = newId();
    for (const { id } of others) await send('room.admit', { id }, { gesture });
  };
  return (
    <section className={styles.waiting} aria-label={words.waiting(waiting.length)}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{words.waiting(waiting.length)}</h3>
        {others.length > 1 && (
          <Button size="small" icon={Check} onPress={() => void admitAll()}>
            {back.size > 0 ? words.admitOthers : words.admitAll}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {waiting.map((seat) => (
          <WaitingRow
            key={seat.id}
            seat={seat}
            isDouble={doubles.has(seat.id)}
            before={back.get(seat.id) ?? null}
          />
        ))}
      </ul>
    </section>
  );
}

function Seated({
  seated,
  there,
  doubles,
}: {
  readonly seated: readonly Seat[];
  readonly there: ReadonlySet<string>;
  readonly doubles: ReadonlySet<string>;
}) {
  const words = useWords(whoWords);
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(step);
  const wanted = comparable(query);
  const found = seated.filter(({ name }) => comparable(name).includes(wanted));
  return (
    <>
      {seated.length > many && (
        <ComposeField
          type="search"
          label={words.search}
          labelHidden
          placeholder={words.search}
          value={query}
          onChange={setQuery}
        />
      )}
      <ul className={styles.list}>
        {found.slice(0, most).map((seat) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            isThere={there.has(seat.id)}
            isDouble={doubles.has(seat.id)}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.soft}>{words.noneFound}</p>}
      {found.length > most && (
        <Button size="small" onPress={() => setMost((now) => now + step)}>
          {words.showMore(Math.min(step, found.length - most))}
        </Button>
      )}
    </>
  );
}

/** Who has come in by phone is in the room: the list of people is told so by one press. */
function NotPresent({ seated }: { readonly seated: readonly Seat[] }) {
  const words = useWords(whoWords);
  const send = useSend();
  const read = useReadRows();
  const workshopId = useWorkshopId();
  const here = new Set(seated.map(({ personId }) => personId));
  const absent = useRows('person', { workshopId, present: false }).filter(({ id }) => here.has(id));
  if (absent.length === 0) return null;
  const mark = () => {
    const ids = read('person', { workshopId, present: false })
      .map(({ id }) => id)
      .filter((id) => here.has(id));
    void send('people.setPresent', { ids, present: true });
  };
  return (
    <div className={styles.absent}>
      <Note tone="accent">{words.notPresent(absent.length)}</Note>
      <Button size="small" onPress={mark}>
        {words.markPresent}
      </Button>
    </div>
  );
}

/** How many phones wait for the floor, and the way to the queue. */
function Asking() {
  const words = useWords(whoWords);
  const workshopId = useWorkshopId();
  const turns = useRows('turn', { workshopId, startedAt: null });
  const asking = turns.filter(({ seatId }) => seatId !== null).length;
  return asking === 0 ? null : <FloorLink>{words.asking(asking)}</FloorLink>;
}

function TakenOut({ removed }: { readonly removed: readonly Seat[] }) {
  const words = useWords(whoWords);
  return (
    <details className={styles.folding}>
      <summary>{words.takenOut(removed.length)}</summary>
      <ul className={styles.list}>
        {removed.map((seat) => (
          <TakenOutRow key={seat.id} seat={seat} />
        ))}
      </ul>
    </details>
  );
}
