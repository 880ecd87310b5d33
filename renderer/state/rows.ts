// Rows by table, as main last told them, and the one reducer that applies its changes.
import type { Change } from '../../shared/contract/change.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import type { AnyRow, Rows, TableName } from '../../shared/contract/registry.ts';

type Shelf<T extends TableName> = Readonly<Record<string, Rows[T]>>;
export type Tables = { readonly [T in TableName]?: Shelf<T> };

type AnyShelf = Readonly<Record<string, AnyRow>>;
type AnyTables = Readonly<Partial<Record<TableName, AnyShelf>>>;

/** The rows of a snapshot, by table and id. */
export function tablesOf(snapshot: Snapshot): Tables {
  const shelves = Object.entries(snapshot).map(([table, rows]: [string, readonly AnyRow[]]) => [
    table,
    Object.fromEntries(rows.map((row) => [row.id, row])),
  ]);
  return Object.fromEntries(shelves);
}

/** The tables after the changes. A row or table that none of them touches stays the same object. */
export function applyChanges(tables: Tables, changes: readonly Change[]): Tables {
  const before: AnyTables = tables;
  // Each table is copied once, however many of its rows change: a deal brings thousands.
  const copies = new Map<TableName, Record<string, AnyRow>>();
  const copyOf = (table: TableName) => {
    const copy = copies.get(table) ?? { ...before[table] };
    copies.set(table, copy);
    return copy;
  };
  for (const change of changes) {
    const { table, id } = change;
    const row = (copies.get(table) ?? before[table])?.[id];
    if (change.op === 'insert') copyOf(table)[id] = change.after;
    else if (row && change.op === 'update') copyOf(table)[id] = { ...row, ...change.after };
    else if (row && change.op === 'delete') delete copyOf(table)[id];
  }
  if (copies.size === 0) return tables;
  const next: AnyTables = { ...before, ...Object.fromEntries(copies) };
  return next as Tables; // main sends each row under its own table's name
}
