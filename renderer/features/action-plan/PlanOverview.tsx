import { lineStatuses } from '../../../shared/features/action-plan/kinds.ts';
import { planStatuses, planWords } from '../../../shared/features/action-plan/messages.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { summaryOf } from '../../../shared/features/action-plan/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './overview.module.css';

/** All plans at a glance; a press opens one. */
export function PlanOverview({
  plans,
  onOpen,
}: {
  readonly plans: readonly Plan[];
  readonly onOpen: (planId: string) => void;
}) {
  return (
    <ul className={styles.plans}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <PlanCard plan={plan} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function PlanCard({
  plan,
  onOpen,
}: {
  readonly plan: Plan;
  readonly onOpen: (planId: string) => void;
}) {
  const words = useWords(planWords);
  const format = useFormat();
  const lines = useRows('planLine', { planId: plan.id });
  const summary = summaryOf(lines);
  return (
    <button type="button" className={styles.plan} onClick={() => onOpen(plan.id)}>
      <span className={styles.owner}>{plan.owner || words.untitled}</span>
      <span className={styles.title}>{plan.title}</span>
      <StatusBar {...summary} />
      <span className={styles.facts}>
        {summary.count === 0 ? words.noLines : words.doneOf(summary.byStatus.done, summary.count)}
        {summary.nextDue && ` · ${words.nextDue(format.date(summary.nextDue))}`}
      </span>
    </button>
  );
}

/** How the activities stand, as lengths of one bar and in words. */
function StatusBar({ count, byStatus }: ReturnType<typeof summaryOf>) {
  const names = useWords(planStatuses);
  const format = useFormat();
  if (count === 0) return null;
  const there = lineStatuses.filter((status) => byStatus[status] > 0);
  return (
    <>
      <span className={styles.bar} aria-hidden>
        {there.map((status) => (
          <span key={status} className={styles[status]} style={{ flexGrow: byStatus[status] }} />
        ))}
      </span>
      <span className={styles.key}>
        {there.map((status) => (
          <span key={status} className={styles.entry}>
            <span className={`${styles.dot} ${styles[status]}`} aria-hidden />
            {names[status]} {format.number(byStatus[status])}
          </span>
        ))}
      </span>
    </>
  );
}
