// A table is a row schema and what becomes of a row when its parent goes.
import type * as z from 'zod/mini';

/** `cascade`: the row goes with its parent. `null`: it stays, pointing nowhere. */
export type WhenParentGoes = 'cascade' | 'null';
export type Parent = { readonly table: string; readonly then: WhenParentGoes };
export type Parents = Readonly<Record<string, Parent>>;

export type TableDefinition<S extends z.ZodMiniObject = z.ZodMiniObject> = {
  readonly row: S;
  readonly parents: Parents;
};

/**
 * Declares a table.
 * @param row the row's schema; it always holds `id` and `workshopId`
 * @param parents by column: the table it points to, and what happens when that row goes
 */
export function table<S extends z.ZodMiniObject>(row: S, parents: Parents): TableDefinition<S> {
  return { row, parents };
}

const ofWorkshop: Parent = { table: 'workshop', then: 'cascade' };
/** The parent that all rows but the workshop itself have. */
export const inWorkshop: Parents = { workshopId: ofWorkshop };
