// What the workshop's own commands do.
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';

export const workshopBodies: Bodies<'workshop.'> = {
  'workshop.edit': (tx, { id, patch, base }) => tx.edit('workshop', id, patch, base),
  'workshop.remove': (tx, { id }) => {
    // Copies keep a form's answers as they came until it is closed: of one that is gone, for good.
    const open = tx.list('form', { workshopId: id, state: 'open' });
    if (open.some(({ id: formId }) => tx.list('response', { formId }).length > 0))
      throw new Refusal('form-open-answered');
    tx.remove('workshop', id);
  },
  'workshop.addQuestion': (tx, { after, ...question }) => {
    const { workshopId } = tx.need('workshop', question.workshopId);
    const order = tx.orderAfter('question', { workshopId }, after);
    tx.insert('question', { ...question, order });
  },
  'workshop.editQuestion': (tx, { id, patch, base }) => tx.edit('question', id, patch, base),
  'workshop.moveQuestion': (tx, { id, after }) => {
    const { workshopId } = tx.need('question', id);
    if (after === id) return;
    tx.edit('question', id, { order: tx.orderAfter('question', { workshopId }, after, id) });
  },
  'workshop.removeQuestion': (tx, { id }) => tx.remove('question', id),
  'workshop.addCase': (tx, { after, ...added }) => {
    const { workshopId } = tx.need('workshop', added.workshopId);
    const order = tx.orderAfter('caseStudy', { workshopId }, after);
    tx.insert('caseStudy', { ...added, order });
  },
  'workshop.editCase': (tx, { id, patch, base }) => tx.edit('caseStudy', id, patch, base),
  'workshop.removeCase': (tx, { id }) => tx.remove('caseStudy', id),
};
