// What the agenda's commands do.
import { keyAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';

export const agendaBodies: Bodies<'agenda.'> = {
  'agenda.addDay': (tx, { after, ...day }) => {
    const { workshopId } = tx.need('workshop', day.workshopId);
    const siblings = tx.list('day', { workshopId });
    tx.insert('day', { ...day, order: keyAfter(siblings, after) });
  },
  'agenda.editDay': (tx, { id, patch, base }) => tx.edit('day', id, patch, base),
  'agenda.moveDay': (tx, { id, after }) => {
    const { workshopId } = tx.need('day', id);
    tx.edit('day', id, { order: keyAfter(tx.list('day', { workshopId }), after, id) });
  },
  'agenda.removeDay': (tx, { id }) => tx.remove('day', id),
  'agenda.addItem': (tx, { after, ...item }) => {
    const { workshopId } = tx.need('day', item.dayId);
    const siblings = tx.list('agendaItem', { dayId: item.dayId });
    tx.insert('agendaItem', { ...item, workshopId, order: keyAfter(siblings, after) });
  },
  'agenda.editItem': (tx, { id, patch, base }) => tx.edit('agendaItem', id, patch, base),
  'agenda.moveItem': (tx, { id, dayId, after }) => {
    tx.need('day', dayId);
    const siblings = tx.list('agendaItem', { dayId });
    tx.edit('agendaItem', id, { dayId, order: keyAfter(siblings, after, id) });
  },
  'agenda.duplicateItem': (tx, { id, copyId }) => {
    const item = tx.need('agendaItem', id);
    const siblings = tx.list('agendaItem', { dayId: item.dayId });
    tx.insert('agendaItem', { ...item, id: copyId, order: keyAfter(siblings, id) });
  },
  'agenda.removeItem': (tx, { id }) => tx.remove('agendaItem', id),
};
