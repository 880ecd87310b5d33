import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Day } from '../../../shared/features/agenda/model.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import { plannedEnd, timesOf } from '../../../shared/features/agenda/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { DragItem, DragList } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { DayNotes } from './AgendaNotes.tsx';
import { DayHead, type DayProps } from './DayHead.tsx';
import styles from './day-panel.module.css';
import type { OtherDay } from './ItemMenu.tsx';
import { ItemRow } from './ItemRow.tsx';
import type { AgendaActions } from './use-agenda-actions.ts';
import { useDayNotes } from './use-day-notes.ts';

const noNotes: readonly AgendaNote[] = [];

/** A day with its items, their times, and what does not add up in it. */
export function DayPanel({
  fresh,
  otherDays,
  onAdd,
  ...props
}: DayProps & {
  readonly fresh: string | null;
  readonly otherDays: readonly OtherDay[];
  readonly onAdd: (dayId: string, after: string | null) => void;
}) {
  const { day, actions } = props;
  const words = useWords(agendaWords);
  const items = useRows('agendaItem', { dayId: day.id });
  const planned = useMemo(() => timesOf(day, items), [day, items]);
  const notes = useDayNotes(day, planned);
  return (
    <section className={styles.day} aria-label={props.name}>
      <DayHead
        {...props}
        total={planned.reduce((sum, { start, end }) => sum + end - start, 0)}
        end={plannedEnd(day, planned)}
      />
      <DayNotes day={day} notes={notes} />
      {planned.length > 0 ? <Columns /> : <EmptyDay day={day} actions={actions} />}
      <DragList id={day.id} name={props.name} className={styles.items}>
        {planned.map(({ item, start, end }, at) => (
          <DragItem
            key={item.id}
            id={item.id}
            name={item.title || words.untitled}
            className={styles.item}
          >
            <ItemRow
              item={item}
              start={start}
              end={end}
              first={at === 0}
              last={at === planned.length - 1}
              fresh={item.id === fresh}
              notes={notes.ofItems.get(item.id) ?? noNotes}
              otherDays={otherDays}
              actions={actions}
              onAddAfter={onAdd}
            />
          </DragItem>
        ))}
      </DragList>
      <div className={styles.foot}>
        <Button
          tone="quiet"
          icon={Plus}
          onPress={() => onAdd(day.id, planned.at(-1)?.item.id ?? null)}
        >
          {words.addItem}
        </Button>
      </div>
    </section>
  );
}

/** The heads of the columns, for the eye: each field has a name of its own. */
function Columns() {
  const words = useWords(agendaWords);
  return (
    <div className={styles.columns} aria-hidden>
      <span />
      <span>{words.time}</span>
      <span className={styles.indented}>{words.duration}</span>
      <span className={styles.indented}>{words.topic}</span>
      <span className={styles.indented}>{words.leadAndMethod}</span>
    </div>
  );
}

function EmptyDay({ day, actions }: { readonly day: Day; readonly actions: AgendaActions }) {
  const words = useWords(agendaWords);
  return (
    <div className={styles.empty}>
      <p>{words.noItems}</p>
      <Button onPress={() => actions.addUsualDay(day)}>{words.usualDay}</Button>
    </div>
  );
}
