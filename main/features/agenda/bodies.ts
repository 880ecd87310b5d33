// What the agenda's commands do.
import { unrepaired } from '../../../shared/features/agenda/model.ts';
import type { Bodies } from '../../engine/body.ts';

export const agendaBodies: Bodies<'agenda.'> = {
  'agenda.addDay': (tx, { after, ...day }) => {
    const { workshopId } = tx.need('workshop', day.workshopId);
    const order = tx.orderAfter('day', { workshopId }, after);
    tx.insert('day', { ...day, ...unrepaired, order });
  },
  'agenda.editDay': (tx, { id, patch, base }) => tx.edit('day', id, patch, base),
  'agenda.moveDay': (tx, { id, after }) => {
    const { workshopId } = tx.need('day', id);
    if (after === id) return;
    tx.edit('day', id, { order: tx.orderAfter('day', { workshopId }, after, id) });
  },
  'agenda.removeDay': (tx, { id }) => tx.remove('day', id),
  'agenda.addItem': (tx, { after, ...item }) => {
    const { workshopId } = tx.need('day', item.dayId);
    const order = tx.orderAfter('agendaItem', { dayId: item.dayId }, after);
    tx.insert('agendaItem', { ...item, workshopId, order });
  },
  'agenda.editItem': (tx, { id, patch, base }) => tx.edit('agendaItem', id, patch, base),
  'agenda.moveItem': (tx, { id, dayId, after }) => {
    tx.need('day', dayId);
    if (after === id) return;
    tx.edit('agendaItem', id, { dayId, order: tx.orderAfter('agendaItem', { dayId }, after, id) });
  },
  'agenda.duplicateItem': (tx, { id, copyId }) => {
    const item = tx.need('agendaItem', id);
    const order = tx.orderAfter('agendaItem', { dayId: item.dayId }, id);
    tx.insert('agendaItem', { ...item, id: copyId, order, cut: 0 });
  },
  'agenda.removeItem': (tx, { id }) => tx.remove('agendaItem', id),
};
