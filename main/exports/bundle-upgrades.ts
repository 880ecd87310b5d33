// How the rows of older files become today's. One entry for each schema version that changed rows.
import type { RowsByTable } from '../../shared/features/library/model.ts';
import { withoutGone } from '../store/migrations/gone-columns.ts';
import { completed } from '../store/migrations/later-columns.ts';
import { membershipsWithRoles } from '../store/migrations/moved-roles.ts';

/** By the schema version of the rows given: makes them rows of the next version. */
export type BundleUpgrades = ReadonlyMap<number, (rows: RowsByTable) => RowsByTable>;

/** A version that is not among them left the rows as they were. */
export const bundleUpgrades: BundleUpgrades = new Map([
  [1, (rows) => withColumnsOf(rows, 1)],
  [2, (rows) => withColumnsOf(withoutGoneColumns(withRoles(rows)), 2)],
  [3, (rows) => withColumnsOf(rows, 3)],
  [4, (rows) => withColumnsOf(rows, 4)],
]);

function withColumnsOf(rows: RowsByTable, version: number): RowsByTable {
  return eachRow(rows, (table, row) => completed(table, row, version));
}

function withoutGoneColumns(rows: RowsByTable): RowsByTable {
  return eachRow(rows, withoutGone);
}

type Row = RowsByTable[string][number];
function eachRow(rows: RowsByTable, change: (table: string, row: Row) => Row): RowsByTable {
  return Object.fromEntries(
    Object.entries(rows).map(([table, of]) => [table, of.map((row) => change(table, row))]),
  );
}

function withRoles(rows: RowsByTable): RowsByTable {
  const { group = [], membership } = rows;
  return membership ? { ...rows, membership: membershipsWithRoles(group, membership) } : rows;
}
