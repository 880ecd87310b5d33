// What the agenda's commands do.
import { unrepaired } from '../../../shared/features/agenda/model.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { importDays } from './import-days.ts';

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
  'agenda.addItems': (tx, { dayId, after, block, items }) => {
    const { workshopId } = tx.need('day', dayId);
    if (block) tx.insert('block', { ...block, workshopId, dayId });
    let behind = after;
    for (const item of items) {
      const order = tx.orderAfter('agendaItem', { dayId }, behind);
      const blockId = block?.id ?? item.blockId;
      tx.insert('agendaItem', { ...item, workshopId, dayId, order, blockId });
      behind = item.id;
    }
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
  'agenda.mend': (tx, { dayId, end, target, items, added }) => {
    const { workshopId } = tx.need('day', dayId);
    if (end !== null) tx.edit('day', dayId, { end });
    if (target) {
      ofDay(tx, 'block', target.blockId, dayId);
      tx.edit('block', target.blockId, { target: target.minutes });
    }
    for (const { id, patch, base } of items) {
      ofDay(tx, 'agendaItem', id, dayId);
      tx.edit('agendaItem', id, patch, base);
    }
    for (const { after, ...item } of added) {
      const order = tx.orderAfter('agendaItem', { dayId }, after);
      tx.insert('agendaItem', { ...item, workshopId, dayId, order });
    }
  },
  'agenda.dismissNote': (tx, { id, dayId, itemId, kind }) => {
    const { workshopId } = tx.need('day', dayId);
    if (itemId !== null) ofDay(tx, 'agendaItem', itemId, dayId);
    const known = tx.list('dismissal', { dayId });
    if (known.some((each) => each.itemId === itemId && each.kind === kind)) return;
    tx.insert('dismissal', { id, workshopId, dayId, itemId, kind });
  },
  'agenda.restoreNotes': (tx, { dayId, ids }) => {
    for (const id of new Set(ids)) {
      ofDay(tx, 'dismissal', id, dayId);
      tx.remove('dismissal', id);
    }
  },
  'agenda.importItems': (tx, { workshopId, after, days }) => {
    tx.need('workshop', workshopId);
    importDays(tx, workshopId, after, days);
  },
  'agenda.removeItem': (tx, { id }) => tx.remove('agendaItem', id),
};

/** Refuses with `gone` where a row is no longer one of that day. */
function ofDay(
  tx: Transaction,
  table: 'block' | 'agendaItem' | 'dismissal',
  id: string,
  dayId: string,
): void {
  if (tx.need(table, id).dayId !== dayId) throw new Refusal('gone');
}
