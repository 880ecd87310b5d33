// Which view of the plan is open; the address keeps it, so that reload and back come to it again.
import { usePart } from '../../state/route.ts';

export const planViews = ['list', 'days', 'timeline', 'programme'] as const;
export type PlanView = (typeof planViews)[number];

/** The view named in the address: the list where none is. */
export function usePlanView(): PlanView {
  const [part] = usePart();
  return planViews.find((view) => view === part) ?? 'list';
}

/** How the address names a view. */
export function partOf(view: PlanView): string | null {
  return view === 'list' ? null : view;
}
