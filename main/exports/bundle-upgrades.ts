// How the rows of older files become today's. One entry for each schema version that changed rows.
import type { RowsByTable } from '../../shared/features/library/model.ts';

/** By the schema version of the rows given: makes them rows of the next version. */
export type BundleUpgrades = ReadonlyMap<number, (rows: RowsByTable) => RowsByTable>;

/** A version that is not among them left the rows as they were. */
export const bundleUpgrades: BundleUpgrades = new Map();
