import { Plus } from 'lucide-react';
import { Suspense } from 'react';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { goTo, hrefOf, usePart, useSheet } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkSwitch } from '../../ui/LinkSwitch.tsx';
import { useWords } from '../../ui/language.tsx';
import { Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { NoPlans } from './NoPlans.tsx';
import { usePlanOwnSheets } from './own-sheets.tsx';
import { useAddPlan } from './owners.ts';
import { PlanOverview } from './PlanOverview.tsx';
import { type AllSheet, allPlans, type PlanSheet } from './sheets.ts';

type Sheets = {
  /** What other features have to say of one plan, behind what is here. */
  readonly planSheets: readonly PlanSheet[];
  /** And of all of them. */
  readonly allSheets: readonly AllSheet[];
};

/** The action plans of a workshop: one a project or organisation, and all of them at a glance. */
export function ActionsScreen({ planSheets, allSheets }: Sheets) {
  const words = useWords(planWords);
  const workshopId = useWorkshopId();
  const plans = useRows('plan', { workshopId });
  const [part] = usePart();
  const sheet = useSheet();
  const add = useAddPlan();
  const only = plans.length === 1 ? plans[0] : undefined;
  const chosen = part === null ? only : plans.find(({ id }) => id === part);
  const open = (to: string) => goTo(hrefOf(workshopId, 'actions', to, sheet));
  const tabs = [
    { value: allPlans, label: words.overview },
    ...plans.map((plan) => ({ value: plan.id, label: nameOf(plan) || words.untitled })),
  ];
  const newPlan = (
    <Button icon={Plus} onPress={() => add('')}>
      {words.newPlan}
    </Button>
  );
  const all = <AllOf plans={plans} sheets={allSheets} onOpen={open} />;
  if (plans.length === 0) return <Page title={words.plans}>{all}</Page>;
  return (
    <Page title={words.plans} actions={newPlan} wide>
      <Tabs label={words.plans} tabs={tabs} value={chosen?.id ?? allPlans} onChange={open}>
        {chosen ? <OnePlan plan={chosen} sheets={planSheets} /> : all}
      </Tabs>
    </Page>
  );
}

function OnePlan({ plan, sheets }: { readonly plan: Plan; readonly sheets: readonly PlanSheet[] }) {
  const own = usePlanOwnSheets();
  const all = [...own, ...sheets];
  const chosen = useChosen(all);
  return (
    <>
      <SheetSwitch part={plan.id} sheets={all} chosen={chosen} />
      <Suspense>{chosen?.show(plan)}</Suspense>
    </>
  );
}

function AllOf({
  plans,
  sheets,
  onOpen,
}: {
  readonly plans: readonly Plan[];
  readonly sheets: readonly AllSheet[];
  readonly onOpen: (planId: string) => void;
}) {
  const words = useWords(planWords);
  const own: AllSheet = {
    value: 'plans',
    label: words.atAGlance,
    show: () => (plans.length === 0 ? <NoPlans /> : <PlanOverview plans={plans} onOpen={onOpen} />),
  };
  const all = [own, ...sheets];
  const chosen = useChosen(all);
  return (
    <>
      <SheetSwitch part={allPlans} sheets={all} chosen={chosen} />
      <Suspense>{chosen?.show()}</Suspense>
    </>
  );
}

/** The sheet that the address names; the first where it names none that is here. */
function useChosen<S extends { readonly value: string }>(sheets: readonly S[]): S | undefined {
  const named = useSheet();
  return sheets.find(({ value }) => value === named) ?? sheets[0];
}

function SheetSwitch({
  part,
  sheets,
  chosen,
}: {
  readonly part: string;
  readonly sheets: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: { readonly value: string } | undefined;
}) {
  const words = useWords(planWords);
  const workshopId = useWorkshopId();
  if (sheets.length === 1 || !chosen) return null;
  const choices = sheets.map(({ value, label }) => ({
    value,
    label,
    href: hrefOf(workshopId, 'actions', part, value),
  }));
  return <LinkSwitch label={words.sheets} choices={choices} chosen={chosen.value} />;
}

function nameOf({ title, owner }: Plan): string {
  return owner || title;
}
