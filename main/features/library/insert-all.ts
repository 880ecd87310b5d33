// A whole workshop's rows, put in where none of them is yet.
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import {
  type Rows,
  type TableName,
  tableNames,
  tables,
} from '../../../shared/contract/registry.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';

/**
 * Inserts parents before their children. What points on to a row that comes later (a board to the
 * one beside it, a copied card to its origin) is said once all rows are there.
 */
export function insertAll(tx: Transaction, rows: Snapshot): void {
  const later = tableNames.flatMap((table) => insertRows(tx, table, rows[table] ?? []));
  for (const point of later) point();
}

function insertRows<T extends TableName>(
  tx: Transaction,
  table: T,
  rows: readonly Rows[T][],
): (() => void)[] {
  const forward = forwardColumns(table);
  return rows.flatMap((row) => {
    const set = Object.entries(row).filter(
      ([column, value]) => value !== null && forward.includes(column),
    );
    if (set.length === 0) {
      tx.insert(table, row);
      return [];
    }
    tx.insert(table, { ...row, ...Object.fromEntries(set.map(([column]) => [column, null])) });
    // The columns come from the table's own model, so this is a patch that table has.
    const patch = Object.fromEntries(set) as Patch<Rows[T]>;
    return [() => tx.edit(table, row.id, patch)];
  });
}

/** The columns of a table that may be empty and point to its own rows, or to those of later tables. */
function forwardColumns(table: TableName): string[] {
  const after = tableNames.slice(tableNames.indexOf(table)).map(String);
  return Object.entries(tables[table].parents)
    .filter(([, parent]) => parent.then === 'null' && after.includes(parent.table))
    .map(([column]) => column);
}
