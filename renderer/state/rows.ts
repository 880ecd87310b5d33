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
  const next = changes.reduce<AnyTables>(applyOne, tables);
  return next as Tables; // main sends each row under its own table's name
}

function applyOne(tables: AnyTables, change: Change): AnyTables {
  const shelf = tables[change.table] ?? {};
  switch (change.op) {
    case 'insert':
      return { ...tables, [change.table]: { ...shelf, [change.id]: change.after } };
    case 'update': {
      const row = shelf[change.id];
      if (!row) return tables;
      return { ...tables, [change.table]: { ...shelf, [change.id]: { ...row, ...change.after } } };
    }
    case 'delete': {
      if (!shelf[change.id]) return tables;
      const { [change.id]: _gone, ...rest } = shelf;
      return { ...tables, [change.table]: rest };
    }
    default:
      return change satisfies never;
  }
}
