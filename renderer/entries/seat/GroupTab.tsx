import { useEntry } from '../../state/seat/seat-app.tsx';
import { GroupCard } from './GroupCard.tsx';
import { PlanPanel } from './group/PlanPanel.tsx';
import { ReportPanel } from './group/ReportPanel.tsx';
import { useLoaded } from './use-loaded.ts';

/** The group, what it reports and what it plans; its rapporteur writes both. */
export function GroupTab() {
  const group = useEntry('group');
  const writes = useEntry('me')?.role === 'rapporteur';
  return (
    <>
      <GroupCard />
      {group && writes && <Writing />}
      {group && !writes && <ReportPanel />}
      {group && !writes && <PlanPanel />}
    </>
  );
}

const load = () => import('./group/RapporteurPanels.tsx');

/** What only a rapporteur needs is only loaded by a rapporteur. */
function Writing() {
  const Panels = useLoaded(load)?.RapporteurPanels;
  return Panels ? <Panels /> : null;
}
