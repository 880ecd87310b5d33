import { lazy, Suspense } from 'react';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { RunScreen } from '../../features/run/RunScreen.tsx';

const CockpitGroups = lazy(() =>
  import('../../features/groups/CockpitGroups.tsx').then((m) => ({ default: m.CockpitGroups })),
);

/** The cockpit, with the clocks of the groups that work in what is on the clock. */
export function RunPage() {
  return <RunScreen groupClocks={GroupClocks} />;
}

function GroupClocks({ item }: { readonly item: AgendaItem }) {
  return (
    <Suspense>
      <CockpitGroups item={item} />
    </Suspense>
  );
}
