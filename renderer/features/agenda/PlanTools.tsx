import { CalendarPlus, ListChecks, Tags } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { AgendaFiles, useAgendaFiles } from './AgendaFiles.tsx';
import { isSelecting, type PlanStore, toggleSelecting } from './plan-state.ts';
import type { AgendaActions } from './use-agenda-actions.ts';

/** Something else that can be done with the plan, which another feature draws. */
export type FurtherTool = { readonly button: ReactNode; readonly item: MenuItem };

type Props = {
  readonly plan: PlanStore;
  readonly actions: AgendaActions;
  readonly anyDays: boolean;
  readonly settings: { readonly open: boolean; toggle(): void };
  readonly further: FurtherTool;
};

/** What can be done with the plan as a whole: side by side, or on a phone in one menu. */
export function PlanTools(props: Props) {
  return useNarrow() ? <Folded {...props} /> : <SideBySide {...props} />;
}

function SideBySide({ plan, actions, anyDays, settings, further }: Props) {
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  const selecting = useStore(plan, isSelecting);
  return (
    <>
      <AgendaFiles empty={!anyDays} />
      {anyDays && further.button}
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

function Folded({ plan, actions, anyDays, settings, further }: Props) {
  const { plan: title } = useWords(shell);
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  const files = useAgendaFiles({ empty: !anyDays });
  const select = {
    label: planned.select,
    icon: ListChecks,
    onPress: () => toggleSelecting(plan),
  };
  const [first, ...others] = files.items;
  return (
    <>
      {anyDays && (
        <IconButton icon={CalendarPlus} label={words.addDay} onPress={() => actions.addDay()} />
      )}
      <Menu
        name={title}
        items={[
          ...(anyDays ? [further.item, select] : []),
          { label: planned.settings, icon: Tags, onPress: settings.toggle },
          ...(first ? [{ ...first, apart: true }] : []),
          ...others,
        ]}
      />
      {files.dialog}
    </>
  );
}
