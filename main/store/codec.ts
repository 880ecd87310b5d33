// Rows to SQLite and back: booleans are 0 and 1, all else in a row is text, a whole number or null.
import type * as z from 'zod/mini';
import { type TableName, tables } from '../../shared/contract/registry.ts';

export type SqlValue = string | number | null;
export type SqlRow = Record<string, SqlValue>;

export type Codec = {
  /** What a whole row is put in with: its columns, and a parameter for each. */
  readonly columns: string;
  readonly parameters: string;
  encode(row: Readonly<Record<string, unknown>>): SqlRow;
  decode(row: SqlRow): Record<string, unknown>;
};

/** The codec of a table, derived from its row schema. */
export function codecOf(table: TableName): Codec {
  const shape: Readonly<Record<string, z.core.$ZodType>> = tables[table].row.shape;
  const names = Object.keys(shape);
  const booleans = names.filter((name) => shape[name]?._zod.def.type === 'boolean');
  return {
    columns: names.map((name) => `"${name}"`).join(', '),
    parameters: names.map((name) => `@${name}`).join(', '),
    encode: (row) => {
      const values: SqlRow = {};
      for (const name of Object.keys(row)) values[name] = encoded(row[name]);
      return values;
    },
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
