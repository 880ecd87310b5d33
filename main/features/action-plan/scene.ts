// What the room sees of an action plan: who does what until when, and how it stands.
import type { ActionsScene } from '../../../shared/features/action-plan/scene.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The plan named, or the workshop's first where it is not (or no longer) there.
 * @returns null where the workshop has no plan at all
 */
export function actionsScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): ActionsScene | null {
  const plans = inOrder(reader.list('plan', { workshopId }));
  const plan = plans.find(({ id }) => id === refId) ?? plans[0];
  if (!plan) return null;
  const lines = inOrder(reader.list('planLine', { planId: plan.id }));
  return {
    kind: 'actions',
    title: plan.title,
    owner: plan.owner,
    lines: lines.map(({ id, activity, responsible, due, status }) => ({
      id,
      activity,
      responsible,
      due,
      status,
    })),
  };
}
