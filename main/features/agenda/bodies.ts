// What the agenda's commands do.
import { unrepaired } from '../../../shared/features/agenda/plain.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { copyItems } from './copying.ts';
import { importDays } from './import-days.ts';
import {
  blockBehind,
  editItem,
  gather,
  needOfDay,
  needOneWorkshop,
  putItems,
  removeItems,
} from './moving.ts';

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
    needOfDay(tx, item.dayId, item);
    const order = tx.orderAfter('agendaItem', { dayId: item.dayId }, after);
    const blockId = item.blockId ?? blockBehind(tx, item.dayId, after);
    tx.insert('agendaItem', { ...item, blockId, workshopId, order });
  },
  'agenda.addItems': (tx, { dayId, after, trackId: inTrack, block, items }) => {
    const { workshopId } = tx.need('day', dayId);
    if (block) tx.insert('block', { ...block, workshopId, dayId });
    const before = after === null ? undefined : tx.get('agendaItem', after);
    needOfDay(tx, dayId, { trackId: inTrack });
    const place = {
      blockId: block?.id ?? blockBehind(tx, dayId, after),
      trackId: before?.dayId === dayId ? before.trackId : null,
    };
    let behind = after;
    for (const item of items) {
      needOfDay(tx, dayId, item);
      const order = tx.orderAfter('agendaItem', { dayId }, behind);
      const blockId = block?.id ?? item.blockId ?? place.blockId;
      const trackId = inTrack === undefined ? (item.trackId ?? place.trackId) : inTrack;
      tx.insert('agendaItem', { ...item, workshopId, dayId, order, blockId, trackId });
      behind = item.id;
    }
  },
  'agenda.editItem': (tx, { id, patch, base }) => editItem(tx, id, patch, base),
  'agenda.moveItem': (tx, { id, ...place }) => putItems(tx, [id], place),
  'agenda.duplicateItem': (tx, copy, { newId }) => copyItems(tx, [copy], newId),
  'agenda.removeItem': (tx, { id }) => removeItems(tx, [id]),
  'agenda.editItems': (tx, { ids, patch }) => {
    needOneWorkshop(tx, ids);
    for (const id of ids) editItem(tx, id, patch);
  },
  'agenda.moveItems': (tx, { ids, ...place }) => putItems(tx, ids, place),
  'agenda.duplicateItems': (tx, { copies }, { newId }) => {
    needOneWorkshop(
      tx,
      copies.map(({ id }) => id),
    );
    copyItems(tx, copies, newId);
  },
  'agenda.removeItems': (tx, { ids }) => {
    needOneWorkshop(tx, ids);
    removeItems(tx, ids);
  },
  'agenda.addTrack': (tx, { after, ...track }) => {
    const { workshopId } = tx.need('day', track.dayId);
    const order = tx.orderAfter('track', { dayId: track.dayId }, after);
    tx.insert('track', { ...track, workshopId, order });
  },
  'agenda.editTrack': (tx, { id, patch, base }) => tx.edit('track', id, patch, base),
  'agenda.moveTrack': (tx, { id, after }) => {
    const { dayId } = tx.need('track', id);
    if (after === id) return;
    tx.edit('track', id, { order: tx.orderAfter('track', { dayId }, after, id) });
  },
  'agenda.removeTrack': (tx, { id }) => tx.remove('track', id),
  'agenda.addBlock': (tx, { itemIds, ...block }) => {
    const { workshopId } = tx.need('day', block.dayId);
    tx.insert('block', { ...block, workshopId });
    gather(tx, itemIds, block);
  },
  'agenda.editBlock': (tx, { id, patch, base }) => tx.edit('block', id, patch, base),
  'agenda.duplicateBlock': (tx, { id, copyId }, { newId }) => {
    const block = tx.need('block', id);
    tx.insert('block', { ...block, id: copyId });
    const items = inOrder(tx.list('agendaItem', { blockId: id }));
    const copies = items.map((item) => ({ id: item.id, copyId: newId() }));
    copyItems(tx, copies, newId, copyId);
  },
  'agenda.dissolveBlock': (tx, { id }) => tx.remove('block', id),
  'agenda.removeBlock': (tx, { id }) => {
    for (const item of tx.list('agendaItem', { blockId: id })) tx.remove('agendaItem', item.id);
    tx.remove('block', id);
  },
  'agenda.addCategory': (tx, { after, ...category }) => {
    const { workshopId } = tx.need('workshop', category.workshopId);
    tx.insert('category', { ...category, order: tx.orderAfter('category', { workshopId }, after) });
  },
  'agenda.editCategory': (tx, { id, patch, base }) => tx.edit('category', id, patch, base),
  'agenda.moveCategory': (tx, { id, after }) => {
    const { workshopId } = tx.need('category', id);
    if (after === id) return;
    tx.edit('category', id, { order: tx.orderAfter('category', { workshopId }, after, id) });
  },
  'agenda.removeCategory': (tx, { id }) => tx.remove('category', id),
  'agenda.addCustomField': (tx, { after, ...field }) => {
    const { workshopId } = tx.need('workshop', field.workshopId);
    const order = tx.orderAfter('customField', { workshopId }, after);
    tx.insert('customField', { ...field, order });
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
  'agenda.importItems': (tx, input) => {
    tx.need('workshop', input.workshopId);
    importDays(tx, input);
  },
  'agenda.editCustomField': (tx, { id, patch, base }) => tx.edit('customField', id, patch, base),
  'agenda.moveCustomField': (tx, { id, after }) => {
    const { workshopId } = tx.need('customField', id);
    if (after === id) return;
    tx.edit('customField', id, { order: tx.orderAfter('customField', { workshopId }, after, id) });
  },
  'agenda.removeCustomField': (tx, { id }) => tx.remove('customField', id),
  'agenda.setCustomValue': (tx, { id, itemId, fieldId, text, base }) => {
    const { workshopId } = tx.need('agendaItem', itemId);
    const stands = tx.list('customValue', { itemId }).find((value) => value.fieldId === fieldId);
    const was = stands?.text ?? '';
    if (text === was) return;
    if (base !== was) throw new Refusal('conflict', { field: 'text', theirs: was });
    if (!stands) tx.insert('customValue', { id, workshopId, itemId, fieldId, text });
    else if (text === '') tx.remove('customValue', stands.id);
    else tx.edit('customValue', stands.id, { text });
  },
  'agenda.addSpeaker': (tx, { after, ...speaker }) => {
    const { itemId } = speaker;
    const { workshopId } = tx.need('agendaItem', itemId);
    const order = tx.orderAfter('speaker', { itemId }, after);
    tx.insert('speaker', { ...speaker, workshopId, order });
  },
  'agenda.editSpeaker': (tx, { id, patch, base }) => tx.edit('speaker', id, patch, base),
  'agenda.moveSpeaker': (tx, { id, after }) => {
    const { itemId } = tx.need('speaker', id);
    if (after === id) return;
    tx.edit('speaker', id, { order: tx.orderAfter('speaker', { itemId }, after, id) });
  },
  'agenda.removeSpeaker': (tx, { id }) => tx.remove('speaker', id),
  'agenda.addAttachment': (tx, { after, fileId = null, ...attachment }) => {
    const { itemId } = attachment;
    const { workshopId } = tx.need('agendaItem', itemId);
    const order = tx.orderAfter('attachment', { itemId }, after);
    tx.insert('attachment', { ...attachment, workshopId, order, fileId });
  },
  'agenda.editAttachment': (tx, { id, patch, base }) => tx.edit('attachment', id, patch, base),
  'agenda.removeAttachment': (tx, { id }) => tx.remove('attachment', id),
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
