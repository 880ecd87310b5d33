// A reader that asks the store for the same thing once: for views that are worked out together.
import type { Rows, TableName } from '../../shared/contract/registry.ts';
import type { Reader } from '../engine/transaction.ts';

/** Good only as long as nothing is written: take a new one for each time. */
export function readOnce(reader: Reader): Reader {
  const known = new Map<string, unknown>();
  // What was kept under a key is what the same call returned.
  const once = <R>(key: string, read: () => R): R => {
    if (known.has(key)) return known.get(key) as R;
    const found = read();
    known.set(key, found);
    return found;
  };
  return {
    get: (table, id) => once(`${table} ${id}`, () => reader.get(table, id)),
    list: <T extends TableName>(table: T, where: Partial<Rows[T]>) =>
      once(`${table} ${JSON.stringify(where)}`, () => reader.list(table, where)),
  };
}
