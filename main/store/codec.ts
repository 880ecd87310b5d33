// Rows to SQLite and back: booleans are 0 and 1, all else in a row is text, a whole number or null.
import type * as z from 'zod/mini';
import { type TableName, tables } from '../../shared/contract/registry.ts';

export type SqlValue = string | number | null;
export type SqlRow = Record<string, SqlValue>;

export type Codec = {
  readonly columns: readonly string[];
  encode(row: Readonly<Record<string, unknown>>): SqlRow;
  decode(row: SqlRow): Record<string, unknown>;
};

/** The codec of a table, derived from its row schema. */
export function codecOf(table: TableName): Codec {
  const shape: Readonly<Record<string, z.core.$ZodType>> = tables[table].row.shape;
  const columns = Object.keys(shape);
  const booleans = new Set(columns.filter((name) => shape[name]?._zod.def.type === 'boolean'));
  return {
    columns,
    encode: (row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, encoded(v)])),
    // The row is new from the database and nobody else's yet: only what is not as it should be is set.
    decode: (row) => {
      const decoded: Record<string, unknown> = row;
      for (const name of booleans) if (name in row) decoded[name] = row[name] === 1;
      return decoded;
    },
  };
}

function encoded(value: unknown): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`a row holds a ${typeof value}, which no column can take`);
}
