// What the action plans' commands do.
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import type { Bodies, BodyContext } from '../../engine/body.ts';
import { needRapporteur } from '../../engine/rapporteur.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

export const actionPlanBodies: Bodies<'actionPlan.'> = {
  'actionPlan.addPlan': (tx, input) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    tx.insert('plan', {
      groupId: null,
      caseId: null,
      ...input,
      key: input.id,
      order: tx.orderAtEnd('plan', { workshopId }),
    });
  },
  'actionPlan.editPlan': (tx, { id, patch, base }) => {
    const { workshopId } = tx.need('plan', id);
    const group = patch.groupId ? tx.need('group', patch.groupId) : undefined;
    const learntFrom = patch.caseId ? tx.need('caseStudy', patch.caseId) : undefined;
    for (const named of [group, learntFrom]) {
      if (named && named.workshopId !== workshopId) throw new Refusal('gone');
    }
    tx.edit('plan', id, patch, base);
  },
  'actionPlan.removePlan': (tx, { id }) => tx.remove('plan', id),
  'actionPlan.addLine': (tx, { after, ...line }, context) => {
    const { workshopId, groupId } = tx.need('plan', line.planId);
    needRapporteur(tx, context, groupId);
    const order = tx.orderAfter('planLine', { planId: line.planId }, after);
    tx.insert('planLine', { ...line, workshopId, order, updatedAt: null, key: line.id });
  },
  'actionPlan.editLine': (tx, { id, patch, base }, context) => {
    needLine(tx, id, context);
    tx.edit('planLine', id, patch, base);
  },
  'actionPlan.moveLine': (tx, { id, after }, context) => {
    const { planId } = needLine(tx, id, context);
    if (after === id) return;
    tx.edit('planLine', id, { order: tx.orderAfter('planLine', { planId }, after, id) });
  },
  'actionPlan.removeLine': (tx, { id }, context) => {
    needLine(tx, id, context);
    tx.remove('planLine', id);
  },
};

/** A line, where whoever asks may write in its plan. */
function needLine(tx: Transaction, id: string, context: BodyContext): PlanLine {
  const line = tx.need('planLine', id);
  needRapporteur(tx, context, tx.need('plan', line.planId).groupId);
  return line;
}
