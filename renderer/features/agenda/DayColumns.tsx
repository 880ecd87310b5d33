// The days side by side: what stands where, to be carried from one to another.
import { Pin, TriangleAlert } from 'lucide-react';
import { memo, useCallback, useId, useState } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import { type PlannedItem, plannedEnd } from '../../../shared/features/agenda/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { classNames } from '../../ui/class-names.ts';
import { DragArea, DragHandle, DragList } from '../../ui/drag/Drag.tsx';
import { LongListItem } from '../../ui/drag/LongListItem.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { DayNotes, useNoteSentence } from './AgendaNotes.tsx';
import styles from './day-columns.module.css';
import { ItemDetails } from './ItemDetails.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import type { AddItem } from './item-row-props.ts';
import { kindIcons } from './kind-icons.ts';
import { TrackNames } from './TrackNames.tsx';
import { type AgendaActions, useAgendaActions } from './use-agenda-actions.ts';
import { useAtOnce } from './use-at-once.ts';
import { useDayNotes } from './use-day-notes.ts';
import { type NumberedDay, useNumberedDays, usePlanned } from './use-planned-days.ts';

export function DayColumns() {
  const days = useNumberedDays();
  const send = useSend();
  const actions = useAgendaActions();
  const [fresh, setFresh] = useState<string | null>(null);
  const add = useCallback<AddItem>((...place) => setFresh(actions.addItem(...place)), [actions]);
  return (
    <DragArea
      className={styles.days}
      onMove={({ id, list, after }) => void send('agenda.moveItem', { id, dayId: list, after })}
    >
      {days.map((each) => (
        <DayColumn key={each.day.id} {...each} fresh={fresh} actions={actions} onAdd={add} />
      ))}
    </DragArea>
  );
}

const noNotes: readonly AgendaNote[] = [];

type Adding = { readonly actions: AgendaActions; readonly onAdd: AddItem };

function DayColumn({
  day,
  number,
  name,
  fresh,
  ...adding
}: NumberedDay & Adding & { readonly fresh: string | null }) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const planned = usePlanned(day);
  const notes = useDayNotes(day, planned);
  const tracks = useRows('track', { dayId: day.id });
  const atOnce = useAtOnce();
  const span = words.span(day.start, plannedEnd(day, planned));
  return (
    <section className={styles.day} aria-label={name}>
      <header className={styles.head}>
        <h2>{number}</h2>
        <p className={classNames(styles.span, 'figures')}>{span}</p>
        {day.title !== '' && <p className={styles.title}>{day.title}</p>}
        <p className={styles.facts}>
          {[format.longDate(day.date), day.place].filter(Boolean).join(' · ')}
        </p>
      </header>
      <TrackNames
        dayId={day.id}
        dayName={name}
        actions={adding.actions}
        className={styles.tracks}
      />
      <DayNotes day={day} notes={notes} />
      <DragList id={day.id} name={name} className={styles.items}>
        {planned.map((each, at) => (
          <ColumnItem
            key={each.item.id}
            atOnce={at < atOnce}
            fresh={each.item.id === fresh}
            {...adding}
            planned={each}
            track={tracks.find(({ id }) => id === each.item.trackId)?.title ?? ''}
            notes={notes.ofItems.get(each.item.id) ?? noNotes}
          />
        ))}
      </DragList>
    </section>
  );
}

type ColumnItemProps = {
  readonly planned: PlannedItem;
  /** The title of the track it is in, or ''. */
  readonly track: string;
  readonly notes: readonly AgendaNote[];
  readonly atOnce: boolean;
  /** true for one that was just added from a menu: its name is ready to be written. */
  readonly fresh: boolean;
} & Adding;

/** Drawn again only where something of it has changed: a day's times are worked out anew as a whole. */
const ColumnItem = memo(
  function ColumnItem(props: ColumnItemProps) {
    const { item } = props.planned;
    const words = useWords(agendaWords);
    const [open, setOpen] = useState(props.fresh);
    const details = useId();
    const name = item.title || words.untitled;
    return (
      <LongListItem
        id={item.id}
        name={name}
        className={styles.item}
        far={styles.far}
        atOnce={props.atOnce || props.fresh}
      >
        {() => (
          <>
            <div className={classNames(styles.row, item.skipped && styles.skipped)}>
              <DragHandle name={name} />
              <button
                type="button"
                className={styles.open}
                aria-expanded={open}
                aria-controls={details}
                onClick={() => setOpen(!open)}
              >
                <ItemFace {...props} name={name} />
              </button>
              <ItemMenu item={item} name={name} actions={props.actions} onAdd={props.onAdd} />
            </div>
            <div id={details}>
              {open && <ItemDetails item={item} notes={props.notes} fresh={props.fresh} />}
            </div>
          </>
        )}
      </LongListItem>
    );
  },
  (before, now) =>
    before.planned.item === now.planned.item &&
    before.planned.start === now.planned.start &&
    before.planned.end === now.planned.end &&
    before.track === now.track &&
    before.notes === now.notes &&
    before.fresh === now.fresh &&
    before.actions === now.actions,
);

function ItemFace({
  planned: { item, start, end },
  track,
  notes,
  name,
}: ColumnItemProps & { readonly name: string }) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const sentence = useNoteSentence();
  const Icon = kindIcons[item.kind];
  const length = end > start ? words.shortLength(end - start) : '';
  const said = item.skipped ? words.skipped : length;
  return (
    <>
      <span className={classNames(styles.time, 'figures')}>{format.time(start)}</span>
      <span className={styles.what}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.more}>
          <Icon role="img" aria-label={words[item.kind]} size={14} />
          {[said, track, item.lead].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.marks}>
        {item.fixedStart !== null && (
          <Pin role="img" aria-label={words.startsFixed} className={styles.fixed} size={14} />
        )}
        {notes.length > 0 && (
          <TriangleAlert
            role="img"
            aria-label={notes.map(sentence).join(' ')}
            className={styles.warns}
            size={16}
          />
        )}
      </span>
    </>
  );
}
