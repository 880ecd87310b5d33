// What the panel's commands do.
import { plainPanelSettings } from '../../../shared/features/panel/plain.ts';
import { rubricOf } from '../../../shared/features/panel/rubric.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { slotBodies } from './slot-bodies.ts';

export const panelBodies: Bodies<'panel.'> = {
  ...slotBodies,
  'panel.editSettings': (tx, { id, patch, base }) => {
    const { workshopId } = tx.need('workshop', id);
    if (!tx.get('panelSettings', id)) {
      tx.insert('panelSettings', { id, workshopId, ...plainPanelSettings });
    }
    tx.edit('panelSettings', id, patch, base);
  },
  'panel.addPanellist': (tx, { after, ...fields }) => {
    const { workshopId } = tx.need('workshop', fields.workshopId);
    tx.insert('panellist', { ...fields, order: tx.orderAfter('panellist', { workshopId }, after) });
  },
  'panel.editPanellist': (tx, { id, patch, base }) => tx.edit('panellist', id, patch, base),
  'panel.movePanellist': (tx, { id, after }) => move(tx, 'panellist', id, after),
  'panel.removePanellist': (tx, { id }) => tx.remove('panellist', id),
  'panel.addRubric': (tx, { workshopId, language }, { newId }) => {
    tx.need('workshop', workshopId);
    for (const line of rubricOf(language)) {
      const order = tx.orderAtEnd('criterion', { workshopId });
      tx.insert('criterion', { id: newId(), workshopId, order, ...line });
    }
  },
  'panel.addCriterion': (tx, { after, ...fields }) => {
    const { workshopId } = tx.need('workshop', fields.workshopId);
    tx.insert('criterion', { ...fields, order: tx.orderAfter('criterion', { workshopId }, after) });
  },
  'panel.editCriterion': (tx, { id, patch, base }) => tx.edit('criterion', id, patch, base),
  'panel.moveCriterion': (tx, { id, after }) => move(tx, 'criterion', id, after),
  'panel.removeCriterion': (tx, { id }) => tx.remove('criterion', id),
  'panel.score': (tx, { id, points, base, ...of }) => {
    const { workshopId } = tx.need('plan', of.planId);
    const criterion = tx.need('criterion', of.criterionId);
    if (points !== null && points > criterion.points) {
      throw new Refusal('too-many-points', { field: 'points', values: [criterion.points] });
    }
    const [there] = tx.list('panelScore', of);
    const stands = there?.points ?? null;
    if (points === stands) return;
    if (base !== stands) {
      throw new Refusal('conflict', { field: 'points', theirs: String(stands ?? '') });
    }
    if (!there) tx.insert('panelScore', { id, workshopId, ...of, points: points ?? 0 });
    else if (points === null) tx.remove('panelScore', there.id);
    else tx.edit('panelScore', there.id, { points });
  },
  'panel.addComment': (tx, { after, ...comment }) => {
    const { planId } = comment;
    const { workshopId } = tx.need('plan', planId);
    const order = tx.orderAfter('panelComment', { planId }, after);
    tx.insert('panelComment', { ...comment, workshopId, order, answer: '', answerText: '' });
  },
  'panel.editComment': (tx, { id, patch, base }) => tx.edit('panelComment', id, patch, base),
  'panel.moveComment': (tx, { id, after }) => {
    const { planId } = tx.need('panelComment', id);
    if (after === id) return;
    const order = tx.orderAfter('panelComment', { planId }, after, id);
    tx.edit('panelComment', id, { order });
  },
  'panel.removeComment': (tx, { id }) => tx.remove('panelComment', id),
};

function move(
  tx: Transaction,
  table: 'panellist' | 'criterion',
  id: string,
  after: string | null,
): void {
  const { workshopId } = tx.need(table, id);
  if (after === id) return;
  tx.edit(table, id, { order: tx.orderAfter(table, { workshopId }, after, id) });
}
