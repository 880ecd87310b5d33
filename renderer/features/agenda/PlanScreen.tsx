import { CalendarPlus, CalendarRange } from 'lucide-react';
import { type FocusEvent, type ReactNode, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { blockOfHead } from '../../../shared/features/agenda/places.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragArea } from '../../ui/drag/Drag.tsx';
import type { Move } from '../../ui/drag/places.ts';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { DayPanel } from './DayPanel.tsx';
import { PlanSettings } from './PlanSettings.tsx';
import { type FurtherTool, PlanTools } from './PlanTools.tsx';
import styles from './plan-screen.module.css';
import { createPlanStore, isSelecting, type PlanStore } from './plan-state.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { type AgendaActions, useAgendaActions } from './use-agenda-actions.ts';
import { useItemFacts } from './use-item-facts.ts';
import { useNamedDays } from './use-named-days.ts';
import { entryOf, itemsOf, usePlanKeys } from './use-plan-keys.ts';

/**
 * The workshop's details and its days, all of it to be written in place.
 * @param details the form of the workshop itself, which another feature draws
 * @param further what else can be done with the plan as a whole
 */
export function PlanScreen({
  details,
  further,
}: {
  readonly details: ReactNode;
  readonly further: FurtherTool;
}) {
  const { plan: title } = useWords(shell);
  const days = useNamedDays();
  const actions = useAgendaActions();
  const [plan] = useState(createPlanStore);
  const [settings, setSettings] = useState(false);
  const toggle = () => setSettings(!settings);
  return (
    <Page
      title={title}
      actions={
        <PlanTools
          plan={plan}
          actions={actions}
          anyDays={days.length > 0}
          settings={{ open: settings, toggle }}
          further={further}
        />
      }
    >
      {details}
      {settings && <PlanSettings />}
      {days.length === 0 ? (
        <NoDays actions={actions} />
      ) : (
        <Days days={days} plan={plan} actions={actions} />
      )}
    </Page>
  );
}

type NamedDays = ReturnType<typeof useNamedDays>;
type DaysProps = {
  readonly days: NamedDays;
  readonly plan: PlanStore;
  readonly actions: AgendaActions;
};

function Days({ days, plan, actions }: DaysProps) {
  const selecting = useStore(plan, isSelecting);
  const facts = useItemFacts();
  const [fresh, setFresh] = useState<string | null>(null);
  const heard = usePlanKeys(plan, actions);
  const add = useCallback(
    (dayId: string, after: string | null, trackId: string | null) =>
      setFresh(actions.addItem(dayId, after, trackId)),
    [actions],
  );
  const moved = ({ id, list, after }: Move) => {
    const { selected } = plan.getState();
    const ids = selected.has(id) ? selected : new Set(itemsOf(id, actions));
    actions.putInList(ids, list, after);
  };
  // Once it has the focus it is fresh no more: drawn elsewhere, it must not take the focus again.
  const focused = ({ target }: FocusEvent) => {
    const id = entryOf(target);
    if (id !== null && (blockOfHead(id) ?? id) === fresh) setFresh(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its rows' handles are told
    <div data-plan onFocus={focused} {...heard}>
      <SelectionBar plan={plan} actions={actions} days={days} onBlock={setFresh} />
      <DragArea
        flows
        className={classNames(styles.days, selecting && styles.selecting)}
        onMove={moved}
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
            facts={facts}
            plan={plan}
            actions={actions}
            onAdd={add}
          />
        ))}
      </DragArea>
    </div>
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
