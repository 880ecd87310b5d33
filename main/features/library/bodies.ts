// Workshops come in, from a template, a sample or a file; plans and parts of them go into others.
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import { tableNames } from '../../../shared/contract/registry.ts';
import { unrepaired } from '../../../shared/features/agenda/plain.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { sampleDraft, templateDraft } from './authored.ts';
import { copyItems } from './copy-items.ts';
import { needRoomFor } from './file-room.ts';
import { insertAll } from './insert-all.ts';
import { planRows } from './plan-rows.ts';
import { copyOf, readRows } from './restore.ts';
import { rowsOfDraft } from './rows-of-draft.ts';

export const libraryBodies: Bodies<'library.'> = {
  'library.create': (tx, { id, template, language, title }, context) => {
    const draft = templateDraft(template, language);
    const workshop = { ...draft.workshop, title: title.trim() || draft.workshop.title };
    insertAll(tx, rowsOfDraft({ ...draft, workshop }, id, context));
  },
  'library.addSample': (tx, { id, sample }, context) =>
    insertAll(tx, rowsOfDraft(sampleDraft(sample), id, context)),
  // The file's own ids are kept where they are free. Otherwise all are made anew, and `id`, which
  // is not used in the first case, becomes the copy's.
  'library.restore': (tx, { id, rows: raw }, { newId, hasContent }) => {
    // What a projector shows belongs to the laptop: a file must not take this one's over.
    const rows = { ...readRows(raw), stage: [] };
    if (!rows.file?.every(({ hash }) => hasContent(hash))) throw new Refusal('damaged-file');
    insertAll(tx, isTaken(tx, rows) ? copyOf(rows, id, newId) : rows);
  },
  'library.addFile': (tx, file, { hasContent }) => {
    const { workshopId } = tx.need('workshop', file.workshopId);
    if (!hasContent(file.hash)) throw new Refusal('gone');
    needRoomFor(tx, workshopId, file.bytes);
    tx.insert('file', file);
  },
  'library.removeFile': (tx, { id }) => tx.remove('file', id),
  'library.saveTemplate': (tx, { id, workshopId, title }, { now, newId }) => {
    tx.need('workshop', workshopId);
    const kept = { title, use: 'template', createdAt: now } as const;
    insertAll(tx, copyOf(planRows(tx, workshopId, kept), id, newId));
  },
  'library.saveBlock': (tx, { id, itemIds, title }, { now, newId }) => {
    const [first = ''] = itemIds;
    const from = tx.need('agendaItem', first);
    const { start, end } = tx.need('day', from.dayId);
    const { language, timeZone } = tx.need('workshop', from.workshopId);
    tx.insert('workshop', {
      ...emptyBlock,
      id,
      workshopId: id,
      title,
      language,
      timeZone,
      createdAt: now,
    });
    const order = tx.orderAtEnd('day', { workshopId: id });
    const day = {
      id: newId(),
      workshopId: id,
      order,
      title: '',
      date: '',
      place: '',
      start,
      end,
      ...unrepaired,
    };
    tx.insert('day', day);
    copyItems(tx, itemIds, { day, after: null, people: false }, newId);
  },
  'library.createFrom': (tx, { id, templateId }, { now, newId }) => {
    const { title } = tx.need('workshop', templateId);
    const kept = { title, use: 'workshop', createdAt: now } as const;
    insertAll(tx, copyOf(planRows(tx, templateId, kept), id, newId));
  },
  'library.rename': (tx, { id, patch, base }) => tx.edit('workshop', id, patch, base),
  'library.copyItems': (tx, { itemIds, dayId, after }, { newId }) =>
    copyItems(tx, itemIds, { day: tx.need('day', dayId), after, people: true }, newId),
};

const emptyBlock = {
  use: 'block',
  place: '',
  venue: '',
  organiser: '',
  startDate: '',
  background: '',
  purpose: '',
} as const;

/** Whether any row of these is in the store already, in whatever workshop. */
function isTaken(tx: Transaction, rows: Snapshot): boolean {
  return tableNames.some((table) =>
    (rows[table] ?? []).some((row) => tx.get(table, row.id) !== undefined),
  );
}
