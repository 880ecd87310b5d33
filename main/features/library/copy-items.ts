// Items taken from one plan into another, with what belongs to them.
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { asPlanned } from '../../../shared/features/agenda/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needRoomFor } from './file-room.ts';

/** Where copied items go. */
export type Landing = {
  readonly day: Day;
  /** Behind this item; null: first. */
  readonly after: string | null;
  /** Whether the people named in them come along. */
  readonly people: boolean;
};

/**
 * Copies items, of whatever workshops, into a day, in the order given. Categories, custom fields
 * and files are those of the day's workshop where it has some of that name, or else made. Items of
 * a block are in a block of that name again. Tracks come along only where several are copied: what
 * ran beside nothing else goes into the track that it is put in.
 * @throws Refusal `gone` where one of them is not there
 */
export function copyItems(
  tx: Transaction,
  itemIds: readonly string[],
  { day, after, people }: Landing,
  newId: () => string,
): void {
  const { workshopId } = day;
  const items = [...new Set(itemIds)].map((id) => tx.need('agendaItem', id));
  const counterpart = counterparts(tx, day, newId);
  const parallel = new Set(items.map(({ trackId }) => trackId)).size > 1;
  const place = placeBehind(tx, day.id, after);
  let behind = after;
  for (const item of items) {
    const own = item.workshopId === workshopId;
    const id = newId();
    tx.insert('agendaItem', {
      ...asPlanned(item),
      id,
      workshopId,
      dayId: day.id,
      order: tx.orderAfter('agendaItem', { dayId: day.id }, behind),
      trackId: parallel ? counterpart.track(item.trackId) : place.trackId,
      blockId: counterpart.block(item.blockId) ?? place.blockId,
      categoryId: counterpart.category(item.categoryId),
      // Groups and what a scene is of stay with their workshop.
      arrangementId: own ? item.arrangementId : null,
      sceneRefId: own ? item.sceneRefId : null,
    });
    copyBelongings(tx, item, id, counterpart, { workshopId, people, newId });
    behind = id;
  }
}

/** The track and, between two items of one, the block of a place: what is put there has them where it brings none. */
function placeBehind(tx: Transaction, dayId: string, after: string | null) {
  const there = inOrder(tx.list('agendaItem', { dayId }));
  const at = there.findIndex(({ id }) => id === after);
  const [before, behind] = [there[at], there[at + 1]];
  const within = before?.blockId === behind?.blockId;
  return { blockId: (within && before?.blockId) || null, trackId: before?.trackId ?? null };
}

type Belonging = {
  readonly workshopId: string;
  readonly people: boolean;
  readonly newId: () => string;
};

function copyBelongings(
  tx: Transaction,
  item: AgendaItem,
  itemId: string,
  counterpart: ReturnType<typeof counterparts>,
  { workshopId, people, newId }: Belonging,
): void {
  for (const value of tx.list('customValue', { itemId: item.id })) {
    const fieldId = counterpart.field(value.fieldId);
    tx.insert('customValue', { ...value, id: newId(), workshopId, itemId, fieldId });
  }
  for (const speaker of tx.list('speaker', { itemId: item.id })) {
    const name = people ? speaker.name : '';
    tx.insert('speaker', { ...speaker, id: newId(), workshopId, itemId, name });
  }
  for (const attachment of tx.list('attachment', { itemId: item.id })) {
    const fileId = counterpart.file(attachment.fileId);
    tx.insert('attachment', { ...attachment, id: newId(), workshopId, itemId, fileId });
  }
}

/** What stands in the day's workshop for a row of another one; each is looked for or made once. */
function counterparts(tx: Transaction, day: Day, newId: () => string) {
  const { workshopId } = day;
  const found = new Map<string, string>();
  const once = (id: string, find: () => string): string => {
    const made = found.get(id) ?? find();
    found.set(id, made);
    return made;
  };
  const orNull = (id: string | null, find: (id: string) => string) =>
    id === null ? null : once(id, () => find(id));
  const dayId = day.id;
  return {
    category: (id: string | null) =>
      orNull(id, (theirs) => {
        const row = tx.need('category', theirs);
        const known = tx.list('category', { workshopId, title: row.title })[0];
        if (known) return known.id;
        const order = tx.orderAtEnd('category', { workshopId });
        return inserted(newId(), (id) => tx.insert('category', { ...row, id, workshopId, order }));
      }),
    field: (id: string) =>
      once(id, () => {
        const row = tx.need('customField', id);
        const known = tx.list('customField', { workshopId, title: row.title })[0];
        if (known) return known.id;
        const order = tx.orderAtEnd('customField', { workshopId });
        return inserted(newId(), (id) =>
          tx.insert('customField', { ...row, id, workshopId, order }),
        );
      }),
    track: (id: string | null) =>
      orNull(id, (theirs) => {
        const row = tx.need('track', theirs);
        const known = tx.list('track', { dayId, title: row.title })[0];
        if (known) return known.id;
        const order = tx.orderAtEnd('track', { dayId });
        return inserted(newId(), (id) =>
          tx.insert('track', { ...row, id, workshopId, dayId, order }),
        );
      }),
    block: (id: string | null) =>
      orNull(id, (theirs) => {
        const row = tx.need('block', theirs);
        return inserted(newId(), (id) => tx.insert('block', { ...row, id, workshopId, dayId }));
      }),
    file: (id: string | null) =>
      orNull(id, (theirs) => {
        const row = tx.need('file', theirs);
        const known = tx.list('file', { workshopId, hash: row.hash, name: row.name })[0];
        if (known) return known.id;
        needRoomFor(tx, workshopId, row.bytes);
        return inserted(newId(), (id) => tx.insert('file', { ...row, id, workshopId }));
      }),
  };
}

function inserted(id: string, insert: (id: string) => void): string {
  insert(id);
  return id;
}
