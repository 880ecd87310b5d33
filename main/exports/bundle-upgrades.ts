// How the rows of older files become today's. One entry for each schema version that changed rows.
import type { RowsByTable } from '../../shared/features/library/model.ts';
import { completed } from '../store/migrations/later-columns.ts';

/** By the schema version of the rows given: makes them rows of the next version. */
export type BundleUpgrades = ReadonlyMap<number, (rows: RowsByTable) => RowsByTable>;

/** A version that is not among them left the rows as they were. */
export const bundleUpgrades: BundleUpgrades = new Map([[1, (rows) => withColumnsOf(rows, 1)]]);

function withColumnsOf(rows: RowsByTable, version: number): RowsByTable {
  return Object.fromEntries(
    Object.entries(rows).map(([table, of]) => [
      table,
      of.map((row) => completed(table, row, version)),
    ]),
  );
}
