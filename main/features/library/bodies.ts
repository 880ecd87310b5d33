// Workshops come in: from a template, from a sample, from a file.
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import { type Rows, type TableName, tableNames } from '../../../shared/contract/registry.ts';
import { mostAttached } from '../../../shared/features/library/model.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { sampleDraft, templateDraft } from './authored.ts';
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
    const there = tx.list('file', { workshopId }).reduce((sum, { bytes }) => sum + bytes, 0);
    if (there + file.bytes > mostAttached) {
      throw new Refusal('too-large', { values: [mostAttached / 1e6] });
    }
    tx.insert('file', file);
  },
  'library.removeFile': (tx, { id }) => tx.remove('file', id),
};

/** Whether any row of these is in the store already, in whatever workshop. */
function isTaken(tx: Transaction, rows: Snapshot): boolean {
  return tableNames.some((table) =>
    (rows[table] ?? []).some((row) => tx.get(table, row.id) !== undefined),
  );
}

function insertAll(tx: Transaction, rows: Snapshot): void {
  for (const table of tableNames) insertRows(tx, table, rows[table] ?? []);
}

function insertRows<T extends TableName>(
  tx: Transaction,
  table: T,
  rows: readonly Rows[T][],
): void {
  for (const row of rows) tx.insert(table, row);
}
