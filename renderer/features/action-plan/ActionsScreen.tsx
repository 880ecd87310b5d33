import { ClipboardList, Plus } from 'lucide-react';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { usePart } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddPlan, useOwners } from './owners.ts';
import { PlanHead } from './PlanHead.tsx';
import { PlanLines } from './PlanLines.tsx';
import { PlanOverview } from './PlanOverview.tsx';

/** The tab of all plans; a plan's id is never this short. */
const overview = 'all';

/** The action plans of a workshop: one a project or organisation, and all of them at a glance. */
export function ActionsScreen() {
  const words = useWords(planWords);
  const plans = useRows('plan', { workshopId: useWorkshopId() });
  const [part, open] = usePart();
  const add = useAddPlan();
  const first = plans[0];
  if (!first) return <NoPlans />;
  const chosen = part === null && plans.length === 1 ? first : plans.find(({ id }) => id === part);
  const tabs = [
    { value: overview, label: words.overview },
    ...plans.map((plan) => ({ value: plan.id, label: nameOf(plan) || words.untitled })),
  ];
  const newPlan = (
    <Button icon={Plus} onPress={() => add('')}>
      {words.newPlan}
    </Button>
  );
  return (
    <Page title={words.plans} actions={newPlan} wide>
      <Tabs label={words.plans} tabs={tabs} value={chosen?.id ?? overview} onChange={open}>
        {chosen ? (
          <>
            <PlanHead key={chosen.id} plan={chosen} />
            <PlanLines key={`lines ${chosen.id}`} planId={chosen.id} />
          </>
        ) : (
          <PlanOverview plans={plans} onOpen={open} />
        )}
      </Tabs>
    </Page>
  );
}

function NoPlans() {
  const words = useWords(planWords);
  const add = useAddPlan();
  const [first] = useOwners();
  return (
    <Page title={words.plans}>
      <EmptyState icon={ClipboardList} title={words.emptyTitle} text={words.emptyText}>
        <Button tone="primary" onPress={() => add('')}>
          {words.addFirst}
        </Button>
        {first && <Button onPress={() => add(first)}>{words.addFor(first)}</Button>}
      </EmptyState>
    </Page>
  );
}

function nameOf({ title, owner }: Plan): string {
  return owner || title;
}
