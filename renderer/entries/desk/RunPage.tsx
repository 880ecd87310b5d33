import { CockpitGroups } from '../../features/groups/CockpitGroups.tsx';
import { RunScreen } from '../../features/run/RunScreen.tsx';

/** The cockpit, with the clocks of the groups that work in what is on the clock. */
export function RunPage() {
  return <RunScreen groupClocks={CockpitGroups} />;
}
