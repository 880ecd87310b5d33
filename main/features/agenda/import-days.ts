// Bringing in days and items that a table had.
import type { CommandInput } from '../../../shared/contract/registry.ts';
import type { AgendaItem, ItemFields } from '../../../shared/features/agenda/model.ts';
import { plainItem, unrepaired } from '../../../shared/features/agenda/plain.ts';
import { inOrder, keysAfter, type Ordered } from '../../../shared/lib/ordering.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

type Imported = CommandInput<'agenda.importItems'>;
type ImportedDay = Imported['days'][number];
type ImportedItem = ImportedDay['items'][number];

/**
 * Adds days behind `after`, in their order, and items behind those that their days have, with the
 * categories and fields that they name.
 */
export function importDays(tx: Transaction, input: Imported): void {
  const { workshopId, after, days } = input;
  addNames(tx, input);
  let before = after;
  for (const day of days) {
    const { id, fields } = day;
    if (fields) {
      const order = tx.orderAfter('day', { workshopId }, before);
      tx.insert('day', { id, workshopId, order, ...fields, ...unrepaired });
      before = id;
    } else if (tx.need('day', id).workshopId !== workshopId) {
      throw new Refusal('malformed', { field: 'days' });
    }
    addTracks(tx, day, workshopId);
    for (const block of day.blocks ?? []) tx.insert('block', { ...block, workshopId, dayId: id });
    addItems(tx, day, workshopId);
  }
}

function addNames(tx: Transaction, { workshopId, categories = [], fields = [] }: Imported): void {
  const behind = (rows: readonly Ordered[], count: number) => keysAfter(lastOrder(rows), count);
  const orders = behind(tx.list('category', { workshopId }), categories.length);
  categories.forEach((category, at) => {
    tx.insert('category', { ...category, workshopId, order: orders[at] ?? '' });
  });
  const places = behind(tx.list('customField', { workshopId }), fields.length);
  fields.forEach((field, at) => {
    tx.insert('customField', { ...field, workshopId, order: places[at] ?? '' });
  });
}

function addTracks(tx: Transaction, { id: dayId, tracks }: ImportedDay, workshopId: string): void {
  const orders = keysAfter(lastOrder(tx.list('track', { dayId })), tracks.length);
  tracks.forEach(({ id, title, place = '' }, at) => {
    tx.insert('track', { id, workshopId, dayId, order: orders[at] ?? '', title, place });
  });
}

function addItems(tx: Transaction, { id: dayId, items }: ImportedDay, workshopId: string): void {
  const known = {
    trackId: idsOf(tx.list('track', { dayId })),
    blockId: idsOf(tx.list('block', { dayId })),
    categoryId: idsOf(tx.list('category', { workshopId })),
  };
  const ownFields = idsOf(tx.list('customField', { workshopId }));
  const orders = keysAfter(lastOrder(tx.list('agendaItem', { dayId })), items.length);
  items.forEach((item, at) => {
    for (const field of ['trackId', 'blockId', 'categoryId'] as const) {
      const named = item[field] ?? null;
      if (named !== null && !known[field].has(named)) throw new Refusal('malformed', { field });
    }
    const order = orders[at] ?? '';
    const row = { ...filled(item), id: item.id, dayId, workshopId, order };
    tx.insert('agendaItem', row);
    addParts(tx, row, item, ownFields);
  });
}

/** The speakers, the links and the fields of an item. */
function addParts(
  tx: Transaction,
  { id: itemId, workshopId }: AgendaItem,
  { speakers = [], links = [], values = [] }: ImportedItem,
  ownFields: ReadonlySet<string>,
): void {
  const speakerOrders = keysAfter(null, speakers.length);
  speakers.forEach((speaker, at) => {
    tx.insert('speaker', { ...speaker, workshopId, itemId, order: speakerOrders[at] ?? '' });
  });
  const linkOrders = keysAfter(null, links.length);
  links.forEach((link, at) => {
    const order = linkOrders[at] ?? '';
    tx.insert('attachment', { ...link, workshopId, itemId, order, fileId: null });
  });
  const filledIn = new Set<string>();
  for (const { text, fieldId, id } of values) {
    if (!ownFields.has(fieldId) || filledIn.has(fieldId)) {
      throw new Refusal('malformed', { field: 'values' });
    }
    filledIn.add(fieldId);
    if (text !== '') tx.insert('customValue', { id, workshopId, itemId, fieldId, text });
  }
}

/** The fields that the table gave, among those of a new item. */
function filled({ speakers, links, values, ...item }: ImportedItem): ItemFields {
  const given = Object.entries(item).filter(([, value]) => value !== undefined);
  return { ...plainItem, ...Object.fromEntries(given) };
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

function lastOrder(rows: readonly Ordered[]): string | null {
  return inOrder(rows).at(-1)?.order ?? null;
}
