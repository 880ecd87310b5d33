// What the workshop's own commands do.
import { keyAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';

export const workshopBodies: Bodies<'workshop.'> = {
  'workshop.edit': (tx, { id, patch, base }) => tx.edit('workshop', id, patch, base),
  'workshop.remove': (tx, { id }) => tx.remove('workshop', id),
  'workshop.addQuestion': (tx, { after, ...question }) => {
    const { workshopId } = tx.need('workshop', question.workshopId);
    const siblings = tx.list('question', { workshopId });
    tx.insert('question', { ...question, order: keyAfter(siblings, after) });
  },
  'workshop.editQuestion': (tx, { id, patch, base }) => tx.edit('question', id, patch, base),
  'workshop.moveQuestion': (tx, { id, after }) => {
    const { workshopId } = tx.need('question', id);
    const siblings = tx.list('question', { workshopId });
    tx.edit('question', id, { order: keyAfter(siblings, after, id) });
  },
  'workshop.removeQuestion': (tx, { id }) => tx.remove('question', id),
  'workshop.addCase': (tx, { after, ...added }) => {
    const { workshopId } = tx.need('workshop', added.workshopId);
    const siblings = tx.list('caseStudy', { workshopId });
    tx.insert('caseStudy', { ...added, order: keyAfter(siblings, after) });
  },
  'workshop.editCase': (tx, { id, patch, base }) => tx.edit('caseStudy', id, patch, base),
  'workshop.removeCase': (tx, { id }) => tx.remove('caseStudy', id),
};
