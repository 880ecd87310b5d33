import { CalendarRange } from 'lucide-react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { viewWords } from '../../../shared/features/agenda/view-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { DayColumns } from './DayColumns.tsx';
import { PlanViewSwitch } from './PlanViewSwitch.tsx';
import { Programme } from './Programme.tsx';
import type { PlanView } from './plan-view.ts';
import { Timeline } from './Timeline.tsx';

const views = { days: DayColumns, timeline: Timeline, programme: Programme };

/** The plan in another view than the list, which is a page of its own. */
export function PlanViews({ view }: { readonly view: Exclude<PlanView, 'list'> }) {
  const { plan } = useWords(shell);
  const View = views[view];
  const isEmpty = useRowCount('day', { workshopId: useWorkshopId() }) === 0;
  return (
    <Page title={plan} wide>
      <PlanViewSwitch />
      {isEmpty ? <NothingToSee /> : <View />}
    </Page>
  );
}

function NothingToSee() {
  const words = useWords(agendaWords);
  const { toList } = useWords(viewWords);
  const workshopId = useWorkshopId();
  return (
    <EmptyState icon={CalendarRange} title={words.noDaysTitle} text={words.noDaysText}>
      <Button tone="primary" onPress={() => goTo(hrefOf(workshopId, 'plan'))}>
        {toList}
      </Button>
    </EmptyState>
  );
}
