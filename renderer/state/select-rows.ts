// Rows of a table under a parent, in their order; worked out once for as long as the table stands.
import type { Rows, TableName } from '../../shared/contract/registry.ts';
import { bySiblingOrder } from '../../shared/lib/ordering.ts';
import type { Tables } from './rows.ts';

export type Where<T extends TableName> = Partial<Rows[T]>;

const found = new WeakMap<object, Map<string, readonly unknown[]>>();
const nothing: readonly never[] = [];

/**
 * The rows whose fields equal those given, by order and then id (by id where they have no order).
 * The same list comes back until the table changes.
 */
export function selectRows<T extends TableName>(
  tables: Tables,
  table: T,
  where: Where<T>,
): readonly Rows[T][] {
  const shelf: Readonly<Record<string, Rows[T]>> | undefined = tables[table];
  if (!shelf) return nothing;
  const byQuestion = found.get(shelf) ?? new Map<string, readonly Rows[T][]>();
  found.set(shelf, byQuestion);
  const question = JSON.stringify(where);
  const known = byQuestion.get(question) as readonly Rows[T][] | undefined; // put there below
  if (known) return known;
  const rows = Object.values(shelf).filter(matches<T>(where)).sort(bySiblingOrder);
  byQuestion.set(question, rows);
  return rows;
}

function matches<T extends TableName>(where: Where<T>): (row: Rows[T]) => boolean {
  const wanted = Object.entries(where);
  return (row) => {
    const fields: Readonly<Record<string, unknown>> = row;
    return wanted.every(([field, value]) => fields[field] === value);
  };
}
