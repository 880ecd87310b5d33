import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { Comments } from './Comments.tsx';
import { PlanPoints } from './PlanPoints.tsx';
import styles from './panel.module.css';
import { Slot } from './Slot.tsx';
import { usePanel } from './use-panel.ts';

/** A plan before the panel: its time, what is said of it, and its points where there are any. */
export function PlanPanel({ plan }: { readonly plan: Plan }) {
  const { settings } = usePanel();
  return (
    <div className={styles.sheet}>
      <Slot plan={plan} />
      <Comments planId={plan.id} />
      {settings.scores && <PlanPoints plan={plan} />}
    </div>
  );
}
