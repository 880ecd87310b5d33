// A change to one row: what is journalled, published, applied by screens, and turned back by undo.
import type { AnyRow, TableName } from './registry.ts';

type Partly = Readonly<Record<string, unknown>>;

type Place = { readonly table: TableName; readonly id: string; readonly workshopId: string };

export type Change = Place &
  (
    | { readonly op: 'insert'; readonly after: AnyRow }
    /** The changed fields only, as they were and as they are. */
    | { readonly op: 'update'; readonly before: Partly; readonly after: Partly }
    | { readonly op: 'delete'; readonly before: AnyRow }
  );

/** The change that takes `change` back. */
export function inverse(change: Change): Change {
  const { table, id, workshopId } = change;
  switch (change.op) {
    case 'insert':
      return { op: 'delete', table, id, workshopId, before: change.after };
    case 'delete':
      return { op: 'insert', table, id, workshopId, after: change.before };
    case 'update':
      return { ...change, before: change.after, after: change.before };
    default:
      return change satisfies never;
  }
}
