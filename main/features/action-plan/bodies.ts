// What the action plans' commands do.
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { plainPlanSettings } from '../../../shared/features/action-plan/plain.ts';
import type { Bodies, BodyContext } from '../../engine/body.ts';
import { needRapporteur } from '../../engine/rapporteur.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';
import { versionBodies } from './version-bodies.ts';

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
  'actionPlan.writePlan': (tx, { id, patch, base }, context) => {
    needRapporteur(tx, context, tx.need('plan', id).groupId);
    tx.edit('plan', id, patch, base);
  },
  'actionPlan.removePlan': (tx, { id }) => tx.remove('plan', id),
  'actionPlan.linkCard': (tx, { id, planId, cardId }) => {
    const { workshopId } = tx.need('plan', planId);
    if (tx.need('card', cardId).workshopId !== workshopId) throw new Refusal('gone');
    if (tx.list('planCard', { planId, cardId }).length > 0) throw new Refusal('exists');
    tx.insert('planCard', { id, workshopId, planId, cardId });
  },
  'actionPlan.unlinkCard': (tx, { id }) => tx.remove('planCard', id),
  'actionPlan.addLine': (tx, { after, ...line }, context) => {
    const { workshopId, groupId } = tx.need('plan', line.planId);
    needRapporteur(tx, context, groupId);
    const order = tx.orderAfter('planLine', { planId: line.planId }, after);
    tx.insert('planLine', { ...line, workshopId, order, updatedAt: null, key: line.id });
  },
  'actionPlan.editLine': (tx, { id, patch, base }, context) => {
    const line = needLine(tx, id, context);
    const told = tellsProgress(line, patch) ? { updatedAt: context.now } : {};
    tx.edit('planLine', id, { ...patch, ...told }, base);
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
  'actionPlan.addBudgetItem': (tx, item, context) => {
    const { planId } = item;
    const { workshopId, groupId } = tx.need('plan', planId);
    needRapporteur(tx, context, groupId);
    const order = tx.orderAtEnd('budgetItem', { planId });
    tx.insert('budgetItem', { ...item, workshopId, order });
  },
  'actionPlan.editBudgetItem': (tx, { id, patch, base }, context) => {
    needBudgetItem(tx, id, context);
    tx.edit('budgetItem', id, patch, base);
  },
  'actionPlan.removeBudgetItem': (tx, { id }, context) => {
    needBudgetItem(tx, id, context);
    tx.remove('budgetItem', id);
  },
  'actionPlan.editSettings': (tx, { id, patch, base }) => {
    tx.need('workshop', id);
    if (!tx.get('planSettings', id)) {
      tx.insert('planSettings', { id, workshopId: id, ...plainPlanSettings });
    }
    tx.edit('planSettings', id, patch, base);
  },
  ...versionBodies,
};

/** Whether a change says how far a line has got, and not only what it is. */
function tellsProgress(line: PlanLine, patch: Patch<PlanLine>): boolean {
  const fields = ['status', 'percent', 'comment', 'evidence'] as const;
  return fields.some((field) => patch[field] !== undefined && patch[field] !== line[field]);
}

/** A line, where whoever asks may write in its plan. */
function needLine(tx: Transaction, id: string, context: BodyContext): PlanLine {
  const line = tx.need('planLine', id);
  needRapporteur(tx, context, tx.need('plan', line.planId).groupId);
  return line;
}

/** Refuses a budget item in whose plan whoever asks may not write. */
function needBudgetItem(tx: Transaction, id: string, context: BodyContext): void {
  const { planId } = tx.need('budgetItem', id);
  needRapporteur(tx, context, tx.need('plan', planId).groupId);
}
