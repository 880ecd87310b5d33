import { ArrowDown, ArrowUp, Columns2, Trash2 } from 'lucide-react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Day } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRowCount } from '../../state/use-rows.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DateField, OptionalTimeField, TimeField } from '../../ui/TypedField.tsx';
import styles from './day-panel.module.css';
import type { AgendaActions } from './use-agenda-actions.ts';

export type DayProps = {
  readonly day: Day;
  /** Among the days, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** As it is called elsewhere. */
  readonly name: string;
  readonly actions: AgendaActions;
};

/** A day's name, date, place and start, and what it comes to. */
export function DayHead({
  total,
  end,
  ...props
}: DayProps & {
  /** Minutes in which something goes on. */
  readonly total: number;
  /** When the day ends by plan, in minutes since midnight. */
  readonly end: number;
}) {
  const { day, place } = props;
  const words = useWords(agendaWords);
  const edit = useEdit('agenda.editDay', day);
  const { shown, show } = useShowOnStage('agenda', day.id);
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <h2 className={styles.number}>{words.day(place + 1)}</h2>
        <TextField
          key={day.id}
          look="inline"
          labelHidden
          className={styles.title}
          label={words.dayTitle}
          placeholder={words.dayTitleHint}
          value={day.title}
          onCommit={edit('title')}
        />
        {total > 0 && <p className={styles.total}>{words.total(total, end)}</p>}
        <ShowButton shown={shown} onPress={show} />
        <DayMenu {...props} />
      </div>
      <DayFacts day={day} />
    </header>
  );
}

function DayFacts({ day }: { readonly day: Day }) {
  const words = useWords(agendaWords);
  const edit = useEdit('agenda.editDay', day);
  return (
    <div className={styles.facts}>
      <TimeField
        key={`${day.id}-start`}
        className={styles.start}
        label={words.dayStart}
        value={day.start}
        onCommit={edit('start')}
      />
      <OptionalTimeField
        key={`${day.id}-end`}
        className={styles.start}
        label={words.dayEnd}
        value={day.end}
        onCommit={edit('end')}
      />
      <DateField
        key={`${day.id}-date`}
        className={styles.date}
        label={words.date}
        value={day.date}
        onCommit={edit('date')}
      />
      <TextField
        key={`${day.id}-place`}
        className={styles.place}
        label={words.dayPlace}
        value={day.place}
        onCommit={edit('place')}
      />
    </div>
  );
}

function DayMenu({ day, place, count, name, actions }: DayProps) {
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  const tracks = useRowCount('track', { dayId: day.id });
  return (
    <Menu
      name={name}
      items={[
        {
          label: tracks > 0 ? planned.addTrack : planned.addTracks,
          icon: Columns2,
          onPress: () => actions.addTrack(day.id),
        },
        {
          label: words.moveDayUp,
          icon: ArrowUp,
          apart: true,
          disabled: place === 0,
          onPress: () => actions.moveDay(day.id, -1),
        },
        {
          label: words.moveDayDown,
          icon: ArrowDown,
          disabled: place === count - 1,
          onPress: () => actions.moveDay(day.id, 1),
        },
        {
          label: words.deleteDay,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => actions.removeDay(day.id, name),
        },
      ]}
    />
  );
}
