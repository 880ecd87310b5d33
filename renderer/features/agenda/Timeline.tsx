// Each day against the clock: lanes for what runs side by side, gaps and overlaps as long as they are.
import { useCallback, useRef, useState } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { plannedEnd } from '../../../shared/features/agenda/rules.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { DragArea } from '../../ui/drag/Drag.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { DayNotes } from './AgendaNotes.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import type { AddItem } from './item-row-props.ts';
import { TimelineDay } from './TimelineDay.tsx';
import styles from './timeline.module.css';
import { type AgendaActions, useAgendaActions } from './use-agenda-actions.ts';
import { useDayNotes } from './use-day-notes.ts';
import { type NumberedDay, useNumberedDays, usePlanned } from './use-planned-days.ts';

export function Timeline() {
  const days = useNumberedDays();
  const actions = useAgendaActions();
  const [open, setOpen] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const item = useRow('agendaItem', open);
  const choose = useCallback((id: string, from: HTMLElement) => {
    opener.current = from;
    setOpen(id);
  }, []);
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const add = useCallback(
    (dayId: string, after: string | null, trackId: string | null) => {
      opener.current = null;
      setOpen(actions.addItem(dayId, after, trackId));
    },
    [actions],
  );
  return (
    <div className={styles.view} data-open={item ? '' : undefined}>
      <DragArea
        className={styles.days}
        onMove={({ id, list, after }) => actions.putInList(new Set([id]), list, after)}
      >
        {days.map((each) => (
          <OneDay
            key={each.day.id}
            {...each}
            open={open}
            onOpen={choose}
            actions={actions}
            onAdd={add}
          />
        ))}
      </DragArea>
      {item && (
        <ItemPanel key={item.id} item={item} actions={actions} onAdd={add} onClose={close} />
      )}
    </div>
  );
}

function OneDay({
  day,
  number,
  name,
  ...opening
}: NumberedDay & {
  readonly open: string | null;
  readonly onOpen: (id: string, from: HTMLElement) => void;
  readonly actions: AgendaActions;
  readonly onAdd: AddItem;
}) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const planned = usePlanned(day);
  const notes = useDayNotes(day, planned);
  const tracks = useRows('track', { dayId: day.id });
  const facts = [format.longDate(day.date), day.place].filter(Boolean).join(' · ');
  return (
    <section className={styles.day} aria-label={name}>
      <header className={styles.head}>
        <h2>{[number, day.title].filter(Boolean).join(': ')}</h2>
        <p className="figures">{words.span(day.start, plannedEnd(day, planned))}</p>
        <p>{facts}</p>
      </header>
      <DayNotes day={day} notes={notes} />
      <TimelineDay
        day={day}
        name={name}
        planned={planned}
        tracks={tracks}
        notes={notes.ofItems}
        {...opening}
      />
    </section>
  );
}
