import { CalendarDays, ChartGantt, List, type LucideIcon, Newspaper } from 'lucide-react';
import { viewWords } from '../../../shared/features/agenda/view-messages.ts';
import { hrefOf } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { type PlanView, partOf, planViews, usePlanView } from './plan-view.ts';
import styles from './plan-views.module.css';

const icons: Readonly<Record<PlanView, LucideIcon>> = {
  list: List,
  days: CalendarDays,
  timeline: ChartGantt,
  programme: Newspaper,
};

/** The ways to look at the plan: links, so that each has its address. */
export function PlanViewSwitch() {
  const words = useWords(viewWords);
  const workshopId = useWorkshopId();
  const chosen = usePlanView();
  return (
    <ul className={styles.switch} aria-label={words.views}>
      {planViews.map((view) => {
        const Icon = icons[view];
        return (
          <li key={view}>
            <a
              href={hrefOf(workshopId, 'plan', partOf(view))}
              aria-current={view === chosen ? 'true' : undefined}
              className={classNames(styles.choice, view === chosen && styles.chosen)}
            >
              <Icon aria-hidden size={18} />
              {words[view]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
