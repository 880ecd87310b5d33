// What the panel's screens are made of.
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { plainPanelSettings } from '../../../shared/features/panel/plain.ts';
import { panelResults } from '../../../shared/features/panel/rules.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';

/** The rubric and who gives points by it. */
export function usePanel() {
  const workshopId = useWorkshopId();
  const settings = useRow('panelSettings', workshopId) ?? { id: workshopId, ...plainPanelSettings };
  const panellists = useRows('panellist', { workshopId });
  const rubric = useRows('criterion', { workshopId });
  return { settings, panellists, rubric };
}

/** The results of all plans, in the order of the plans. */
export function usePanelResults() {
  const workshopId = useWorkshopId();
  const { panellists, rubric } = usePanel();
  const plans = useRows('plan', { workshopId });
  const scores = useRows('panelScore', { workshopId });
  const ids = plans.map(({ id }) => id);
  return { plans, results: panelResults(ids, rubric, panellists, scores) };
}

/** The item in which plans are heard: what runs, else the first of the agenda. */
export function usePanelItem(): AgendaItem | undefined {
  const workshopId = useWorkshopId();
  const items = useRows('agendaItem', { workshopId, kind: 'panel' });
  const running = useRows('runEntry', { workshopId, endedAt: null });
  return items.find(({ id }) => running.some(({ itemId }) => itemId === id)) ?? items[0];
}

/** What a plan is called here: by whose it is, else by its title. */
export function usePlanName(): (plan: Plan | undefined) => string {
  const { untitled } = useWords(planWords);
  return (plan) => plan?.owner || plan?.title || untitled;
}
