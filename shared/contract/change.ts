// A change to one row: what is journalled, published, applied by screens, and turned back by undo.
import type { AnyRow, TableName } from './registry.ts';

type Partly = Readonly<Record<string, unknown>>;

export type Change =
  | {
      readonly op: 'insert';
      readonly table: TableName;
      readonly id: string;
      readonly after: AnyRow;
    }
  | {
      readonly op: 'update';
      readonly table: TableName;
      readonly id: string;
      /** The changed fields only, as they were and as they are. */
      readonly before: Partly;
      readonly after: Partly;
    }
  | {
      readonly op: 'delete';
      readonly table: TableName;
      readonly id: string;
      readonly before: AnyRow;
    };

/** The change that takes `change` back. */
export function inverse(change: Change): Change {
  switch (change.op) {
    case 'insert':
      return { op: 'delete', table: change.table, id: change.id, before: change.after };
    case 'delete':
      return { op: 'insert', table: change.table, id: change.id, after: change.before };
    case 'update':
      return { ...change, before: change.after, after: change.before };
    default:
      return change satisfies never;
  }
}
