import { lazy, Suspense } from 'react';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import { panelWords } from '../../../shared/features/panel/messages.ts';
import { ActionsScreen } from '../../features/action-plan/ActionsScreen.tsx';
import type { AllSheet, PlanSheet } from '../../features/action-plan/sheets.ts';
import { useWords } from '../../ui/language.tsx';

// Fetched when they are first opened.
const AllPanel = lazy(() =>
  import('../../features/panel/AllPanel.tsx').then((m) => ({ default: m.AllPanel })),
);
const PlanPanel = lazy(() =>
  import('../../features/panel/PlanPanel.tsx').then((m) => ({ default: m.PlanPanel })),
);
const AllFollowUp = lazy(() =>
  import('../../features/follow-up/AllFollowUp.tsx').then((m) => ({ default: m.AllFollowUp })),
);
const PlanFollowUp = lazy(() =>
  import('../../features/follow-up/PlanFollowUp.tsx').then((m) => ({ default: m.PlanFollowUp })),
);

/** The action plans, with what other features have to say of one of them and of all. */
export function ActionsPage() {
  const panel = useWords(panelWords).panel;
  const followUp = useWords(followUpWords).followUp;
  const planSheets: readonly PlanSheet[] = [
    {
      value: 'panel',
      label: panel,
      show: (plan) => inTime(<PlanPanel key={plan.id} plan={plan} />),
    },
    {
      value: 'follow-up',
      label: followUp,
      show: (plan) => inTime(<PlanFollowUp key={plan.id} plan={plan} />),
    },
  ];
  const allSheets: readonly AllSheet[] = [
    { value: 'panel', label: panel, show: () => inTime(<AllPanel />) },
    { value: 'follow-up', label: followUp, show: () => inTime(<AllFollowUp />) },
  ];
  return <ActionsScreen planSheets={planSheets} allSheets={allSheets} />;
}

function inTime(sheet: React.ReactNode) {
  return <Suspense fallback={null}>{sheet}</Suspense>;
}
