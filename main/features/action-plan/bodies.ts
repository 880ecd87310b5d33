// What the action plans' commands do.
import type { Bodies } from '../../engine/body.ts';

export const actionPlanBodies: Bodies<'actionPlan.'> = {
  'actionPlan.addPlan': (tx, input) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    tx.insert('plan', { groupId: null, ...input, order: tx.orderAtEnd('plan', { workshopId }) });
  },
  'actionPlan.editPlan': (tx, { id, patch, base }) => tx.edit('plan', id, patch, base),
  'actionPlan.removePlan': (tx, { id }) => tx.remove('plan', id),
  'actionPlan.addLine': (tx, { after, ...line }) => {
    const { workshopId } = tx.need('plan', line.planId);
    const order = tx.orderAfter('planLine', { planId: line.planId }, after);
    tx.insert('planLine', { ...line, workshopId, order });
  },
  'actionPlan.editLine': (tx, { id, patch, base }) => tx.edit('planLine', id, patch, base),
  'actionPlan.moveLine': (tx, { id, after }) => {
    const { planId } = tx.need('planLine', id);
    if (after === id) return;
    tx.edit('planLine', id, { order: tx.orderAfter('planLine', { planId }, after, id) });
  },
  'actionPlan.removeLine': (tx, { id }) => tx.remove('planLine', id),
};
