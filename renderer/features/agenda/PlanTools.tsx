import { CalendarPlus, ListChecks, Tags } from 'lucide-react';
import { useStore } from 'zustand';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { isSelecting, type PlanStore, toggleSelecting } from './plan-state.ts';
import type { AgendaActions } from './use-agenda-actions.ts';

/** What can be done with the plan as a whole. */
export function PlanTools({
  plan,
  actions,
  anyDays,
  settings,
}: {
  readonly plan: PlanStore;
  readonly actions: AgendaActions;
  readonly anyDays: boolean;
  readonly settings: { readonly open: boolean; toggle(): void };
}) {
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  const selecting = useStore(plan, isSelecting);
  return (
    <>
      <IconButton
        icon={Tags}
        label={planned.settings}
        onPress={settings.toggle}
        rest={{ 'aria-expanded': settings.open }}
      />
      {anyDays && (
        <>
          <IconButton
            icon={ListChecks}
            label={planned.select}
            pressed={selecting}
            onPress={() => toggleSelecting(plan)}
          />
          <Button icon={CalendarPlus} onPress={() => actions.addDay()}>
            {words.addDay}
          </Button>
        </>
      )}
    </>
  );
}
