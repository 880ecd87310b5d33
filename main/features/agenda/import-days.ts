// Bringing in days and items that a table had.
import type { CommandInput } from '../../../shared/contract/registry.ts';
import type { ItemFields } from '../../../shared/features/agenda/model.ts';
import { plainItem, unrepaired } from '../../../shared/features/agenda/plain.ts';
import { inOrder, keysAfter, type Ordered } from '../../../shared/lib/ordering.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

type ImportedDay = CommandInput<'agenda.importItems'>['days'][number];

/** Adds days behind `after`, in their order, and items behind those that their days have. */
export function importDays(
  tx: Transaction,
  workshopId: string,
  after: string | null,
  days: readonly ImportedDay[],
): void {
  let before = after;
  for (const { id, fields, tracks, items } of days) {
    if (fields) {
      const order = tx.orderAfter('day', { workshopId }, before);
      tx.insert('day', { id, workshopId, order, ...fields, ...unrepaired });
      before = id;
    } else if (tx.need('day', id).workshopId !== workshopId) {
      throw new Refusal('malformed', { field: 'days' });
    }
    addTracks(tx, id, workshopId, tracks);
    addItems(tx, id, workshopId, items);
  }
}

function addTracks(
  tx: Transaction,
  dayId: string,
  workshopId: string,
  tracks: ImportedDay['tracks'],
): void {
  const orders = keysAfter(lastOrder(tx.list('track', { dayId })), tracks.length);
  tracks.forEach(({ id, title }, at) => {
    tx.insert('track', { id, workshopId, dayId, order: orders[at] ?? '', title, place: '' });
  });
}

function addItems(
  tx: Transaction,
  dayId: string,
  workshopId: string,
  items: ImportedDay['items'],
): void {
  const tracks = new Set(tx.list('track', { dayId }).map(({ id }) => id));
  const orders = keysAfter(lastOrder(tx.list('agendaItem', { dayId })), items.length);
  items.forEach((item, at) => {
    if (item.trackId !== null && !tracks.has(item.trackId)) {
      throw new Refusal('malformed', { field: 'trackId' });
    }
    const order = orders[at] ?? '';
    tx.insert('agendaItem', { ...filled(item), id: item.id, dayId, workshopId, order });
  });
}

/** The fields that the table gave, among those of a new item. */
function filled(item: ImportedDay['items'][number]): ItemFields {
  const given = Object.entries(item).filter(([, value]) => value !== undefined);
  return { ...plainItem, ...Object.fromEntries(given) };
}

function lastOrder(rows: readonly Ordered[]): string | null {
  return inOrder(rows).at(-1)?.order ?? null;
}
