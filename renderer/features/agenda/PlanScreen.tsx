import { CalendarPlus, CalendarRange } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { DragArea } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { AgendaFiles } from './AgendaFiles.tsx';
import { DayPanel } from './DayPanel.tsx';
import styles from './plan-screen.module.css';
import { type AgendaActions, useAgendaActions } from './use-agenda-actions.ts';
import { useNamedDays } from './use-named-days.ts';

/**
 * The workshop's details and its days, all of it to be written in place.
 * @param details the form of the workshop itself, which another feature draws
 * @param tools what else can be done with the plan as a whole
 */
export function PlanScreen({
  details,
  tools,
}: {
  readonly details: ReactNode;
  readonly tools: ReactNode;
}) {
  const words = useWords(agendaWords);
  const { plan } = useWords(shell);
  const days = useNamedDays();
  const actions = useAgendaActions();
  const [fresh, setFresh] = useState<string | null>(null);
  const add = useCallback(
    (dayId: string, after: string | null) => setFresh(actions.addItem(dayId, after)),
    [actions],
  );
  return (
    <Page
      title={plan}
      actions={
        <>
          <AgendaFiles empty={days.length === 0} />
          {days.length > 0 && tools}
          {days.length > 0 && (
            <Button icon={CalendarPlus} onPress={() => actions.addDay()}>
              {words.addDay}
            </Button>
          )}
        </>
      }
    >
      {details}
      {days.length === 0 && <NoDays actions={actions} />}
      <DragArea
        className={styles.days}
        onMove={({ id, list, after }) => actions.moveItem(id, list, after)}
      >
        {days.map(({ day, name, others }, place) => (
          <DayPanel
            key={day.id}
            day={day}
            place={place}
            count={days.length}
            name={name}
            otherDays={others}
            fresh={fresh}
            actions={actions}
            onAdd={add}
          />
        ))}
      </DragArea>
    </Page>
  );
}

function NoDays({ actions }: { readonly actions: AgendaActions }) {
  const words = useWords(agendaWords);
  return (
    <EmptyState icon={CalendarRange} title={words.noDaysTitle} text={words.noDaysText}>
      <Button tone="primary" icon={CalendarPlus} onPress={() => actions.addDay()}>
        {words.addDay}
      </Button>
      <Button onPress={actions.addFilledDay}>{words.usualDay}</Button>
    </EmptyState>
  );
}
