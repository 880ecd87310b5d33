import { CalendarDays, ChartGantt, List, type LucideIcon, Newspaper } from 'lucide-react';
import { viewWords } from '../../../shared/features/agenda/view-messages.ts';
import { hrefOf } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { LinkSwitch } from '../../ui/LinkSwitch.tsx';
import { useWords } from '../../ui/language.tsx';
import { type PlanView, partOf, planViews, usePlanView } from './plan-view.ts';

const icons: Readonly<Record<PlanView, LucideIcon>> = {
  list: List,
  days: CalendarDays,
  timeline: ChartGantt,
  programme: Newspaper,
};

/** The ways to look at the plan. */
export function PlanViewSwitch() {
  const words = useWords(viewWords);
  const workshopId = useWorkshopId();
  const choices = planViews.map((view) => ({
    value: view,
    label: words[view],
    href: hrefOf(workshopId, 'plan', partOf(view)),
    icon: icons[view],
  }));
  return <LinkSwitch label={words.views} choices={choices} chosen={usePlanView()} />;
}
