// The sides of a plan that are this feature's own; all but the first are fetched when they are opened.
import { lazy } from 'react';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import {
  budgetWords,
  timelineWords,
  versionWords,
} from '../../../shared/features/action-plan/sheet-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { PlanAbout } from './PlanAbout.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PlanLines } from './PlanLines.tsx';
import type { PlanSheet } from './sheets.ts';

const TimelineSheet = lazy(() =>
  import('./TimelineSheet.tsx').then((m) => ({ default: m.TimelineSheet })),
);
const BudgetSheet = lazy(() =>
  import('./BudgetSheet.tsx').then((m) => ({ default: m.BudgetSheet })),
);
const VersionsSheet = lazy(() =>
  import('./VersionsSheet.tsx').then((m) => ({ default: m.VersionsSheet })),
);

export function usePlanOwnSheets(): readonly PlanSheet[] {
  const { plan } = useWords(planWords);
  const { timeline } = useWords(timelineWords);
  const { budget } = useWords(budgetWords);
  const { versions } = useWords(versionWords);
  return [
    {
      value: 'plan',
      label: plan,
      show: (of) => (
        <>
          <PlanHead key={of.id} plan={of} />
          <PlanAbout key={`about ${of.id}`} plan={of} />
          <PlanLines key={`lines ${of.id}`} planId={of.id} />
        </>
      ),
    },
    {
      value: 'timeline',
      label: timeline,
      show: ({ id }) => <TimelineSheet key={id} planId={id} />,
    },
    { value: 'budget', label: budget, show: ({ id }) => <BudgetSheet key={id} planId={id} /> },
    { value: 'versions', label: versions, show: (of) => <VersionsSheet key={of.id} plan={of} /> },
  ];
}
