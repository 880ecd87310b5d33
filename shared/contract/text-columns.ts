// In which columns of a table people write what they like.
import { type TableName, tables } from './registry.ts';

/** Texts by whose form something else goes. */
const fixed = new Set(['timeZone', 'key', 'type', 'currency', 'hash']);

const known = new Map<TableName, ReadonlySet<string>>();

/** The columns that take any words, among them those that hold JSON with words in it. */
export function textColumns(table: TableName): ReadonlySet<string> {
  const before = known.get(table);
  if (before) return before;
  const columns = Object.entries(tables[table].row.shape)
    .filter(([name]) => !fixed.has(name))
    .filter(([, schema]) => schema.safeParse('Any name').success)
    .map(([name]) => name);
  const found = new Set(table === 'attachment' ? [...columns, 'url'] : columns);
  known.set(table, found);
  return found;
}
