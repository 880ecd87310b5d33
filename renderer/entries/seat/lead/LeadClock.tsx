import { useState } from 'react';
import type { SeatSteer } from '../../../../shared/contract/seat-view.ts';
import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { minute } from '../../../../shared/lib/time.ts';
import { useSay } from '../../../state/seat/seat-app.tsx';
import { useFormat, useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from './lead.module.css';

type Steered = {
  readonly steer: SeatSteer;
  readonly workshopId: string;
  /** The laptop is not reached: what is pressed late would come at the wrong time. */
  readonly away: boolean;
};
type Item = SeatSteer['items'][number];

export function LeadClock({ steer: { items }, workshopId, away }: Steered) {
  const words = useWords(steerWords);
  const running = items.filter((item) => item.running !== null);
  return (
    <Panel title={words.clock}>
      {running.map((item) => (
        <OnClock key={item.id} item={item} workshopId={workshopId} away={away} />
      ))}
      {items.length === 0 && <Note>{words.noItems}</Note>}
      {items.length > 0 && <Others items={items} away={away} />}
    </Panel>
  );
}

function OnClock({
  item: { title, running },
  workshopId,
  away,
}: {
  readonly item: Item;
  readonly workshopId: string;
  readonly away: boolean;
}) {
  const words = useWords(steerWords);
  const say = useSay();
  if (!running) return null;
  const on = { workshopId, runningId: running.id };
  const stretch = (by: number) => say({ name: 'run.addTime', input: { ...on, by } });
  return (
    <div className={styles.item}>
      <p dir="auto">
        <strong>{title}</strong>
      </p>
      <Row>
        <Press
          disabled={away}
          onPress={() => say({ name: running.paused ? 'run.resume' : 'run.pause', input: on })}
        >
          {running.paused ? words.resume : words.pause}
        </Press>
        <Press disabled={away} label={words.fewerLabel} onPress={() => stretch(-minute)}>
          {words.fewer}
        </Press>
        <Press disabled={away} label={words.moreLabel} onPress={() => stretch(minute)}>
          {words.more}
        </Press>
      </Row>
      <Press
        tone="main"
        disabled={away}
        onPress={() => say({ name: 'run.next', input: { ...on, entryId: newId() } })}
      >
        {words.next}
      </Press>
    </div>
  );
}

function Others({ items, away }: { readonly items: readonly Item[]; readonly away: boolean }) {
  const words = useWords(steerWords);
  const format = useFormat();
  const say = useSay();
  const [open, setOpen] = useState(items.every(({ running }) => running === null));
  return (
    <>
      <Press pressed={open} onPress={() => setOpen(!open)}>
        {words.items}
      </Press>
      {open && (
        <ul className={styles.items}>
          {items.map(({ id, title, start, running }) => (
            <li key={id} className={styles.line}>
              <span className="figures">{format.time(start)}</span>
              <span className={styles.title} dir="auto">
                {title}
              </span>
              <Press
                disabled={away || running !== null}
                label={words.startOf(title)}
                onPress={() => say({ name: 'run.start', input: { itemId: id, entryId: newId() } })}
              >
                {words.start}
              </Press>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
