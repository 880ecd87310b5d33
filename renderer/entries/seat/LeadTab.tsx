import { useLoaded } from './use-loaded.ts';

const load = () => import('./lead/LeadPanels.tsx');

/** Steering from the phone, loaded only by a co-facilitator. */
export function LeadTab() {
  const Panels = useLoaded(load)?.LeadPanels;
  return Panels ? <Panels /> : null;
}
