// The transaction that command bodies are handed: it writes rows and records each change.
import type { Change } from '../../shared/contract/change.ts';
import {
  type AnyRow,
  isTableName,
  type TableName,
  tableNames,
  tables,
} from '../../shared/contract/registry.ts';
import { keyBetween } from '../../shared/lib/ordering.ts';
import { isJournalled } from '../store/integrity.ts';
import type { RowStore } from '../store/row-store.ts';
import { Refusal } from './refusal.ts';
import type { Transaction, Writer } from './transaction.ts';

type Fields = Readonly<Record<string, unknown>>;
type Child = {
  readonly table: TableName;
  readonly column: string;
  readonly then: 'cascade' | 'null';
};

const children = childrenByTable();

/** What a command has written: what the journal is told, and what screens alone are. */
export type Written = { readonly changes: Change[]; readonly silent: Change[] };

/**
 * Whoever writes them, rows of tables that are not journalled are never told to the journal: they go
 * with the form or the workshop they hang on, and come with a file, in silence.
 * @param written each write is added to it, in order
 * @param aside of such rows, those that went with others: what Undo puts back beside the journal
 */
export function recordingTransaction(
  rows: RowStore,
  { changes, silent }: Written,
  aside: Change[] = [],
): Transaction {
  const note = (change: Change) => {
    if (isJournalled(change.table)) return void changes.push(change);
    silent.push(change);
    if (change.op === 'delete') aside.push(change);
  };
  const quietly = (change: Change) => void silent.push(change);
  return { ...recording(rows, note), unjournalled: recording(rows, quietly) };
}

/** Removes in silence what hangs on rows that are about to go and is not journalled. */
export function releaseUnjournalled(rows: RowStore, going: readonly Change[], quiet: Writer): void {
  for (const { op, table, id } of going) {
    if (op !== 'delete' || !rows.get(table, id)) continue;
    for (const child of children.get(table) ?? [])
      if (!isJournalled(child.table)) release(quiet, child, id);
  }
}

function recording(rows: RowStore, note: (change: Change) => void): Writer {
  const tx: Writer = {
    get: rows.get,
    list: rows.list,
    find: rows.find,
    need: (table, id) => {
      const row = rows.get(table, id);
      if (!row) throw new Refusal('gone');
      return row;
    },
    orderAfter: (table, where, after, self) =>
      keyBetween(rows.around(table, where, { after, self })),
    orderAtEnd: (table, where) => keyBetween(rows.around(table, where, { after: undefined })),
    insert: (table, row) => {
      if (rows.get(table, row.id)) throw new Refusal('exists');
      needParents(rows, table, row.workshopId, row);
      rows.insert(table, row);
      const { id, workshopId } = row;
      note({ op: 'insert', table, id, workshopId, after: row });
    },
    edit: (table, id, patch, base) => {
      const row = tx.need(table, id);
      const [before, after] = difference(row, patch, base ?? {});
      if (Object.keys(after).length === 0) return;
      needParents(rows, table, row.workshopId, after);
      rows.update(table, id, after);
      note({ op: 'update', table, id, workshopId: row.workshopId, before, after });
    },
    remove: (table, id) => {
      const { workshopId } = tx.need(table, id);
      for (const child of children.get(table) ?? []) release(tx, child, id);
      // Read only now: a row may point to one of those that went with it, and does so no longer.
      const before = tx.need(table, id);
      rows.remove(table, id);
      note({ op: 'delete', table, id, workshopId, before });
    },
  };
  return tx;
}

/** The changed fields, as they were and as they become. */
function difference(row: Fields, patch: Fields, base: Fields): [before: Fields, after: Fields] {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(patch)) {
    const stands = row[field];
    if (value === undefined || value === stands) continue;
    const from = base[field];
    if (from !== undefined && from !== stands) {
      throw new Refusal('conflict', { field, theirs: String(stands ?? '') });
    }
    before[field] = stands;
    after[field] = value;
  }
  return [before, after];
}

/** Refuses with `gone` where a row would point to nothing, or into another workshop. */
function needParents(rows: RowStore, table: TableName, workshopId: string, fields: Fields): void {
  for (const [column, parent] of Object.entries(tables[table].parents)) {
    const id = fields[column];
    if (typeof id !== 'string' || !isTableName(parent.table)) continue;
    if (rows.get(parent.table, id)?.workshopId !== workshopId) throw new Refusal('gone');
  }
}

/** What hangs on a row that goes: goes with it, or is left pointing nowhere. */
function release(tx: Writer, { table, column, then }: Child, parentId: string): void {
  // The column's name comes from the table's own model, so this is a filter that table has.
  const where = { [column]: parentId } as Partial<AnyRow>;
  for (const row of tx.list(table, where)) {
    if (then === 'cascade') {
      if (tx.get(table, row.id)) tx.remove(table, row.id);
    } else {
      tx.edit(table, row.id, { [column]: null } as Partial<AnyRow>);
    }
  }
}

function childrenByTable(): Map<string, Child[]> {
  const found = new Map<string, Child[]>();
  for (const table of tableNames) {
    for (const [column, parent] of Object.entries(tables[table].parents)) {
      const list = found.get(parent.table) ?? [];
      list.push({ table, column, then: parent.then });
      found.set(parent.table, list);
    }
  }
  return found;
}
