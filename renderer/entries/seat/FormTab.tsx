import { useLoaded } from './use-loaded.ts';

const load = () => import('./form/FormPanel.tsx');

/** The forms that are open; the page of a phone that is asked nothing goes without. */
export function FormTab() {
  const Panel = useLoaded(load)?.FormPanel;
  return Panel ? <Panel /> : null;
}
