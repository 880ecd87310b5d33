// Prepared statements for every table. Only the engine's transaction writes through this.
import type { Database, Statement } from 'better-sqlite3';
import {
  type AnyRow,
  type Rows,
  type TableName,
  tableNames,
} from '../../shared/contract/registry.ts';
import { type Codec, codecOf, type SqlRow } from './codec.ts';
import { type RowIndexes, type RowReads, rowIndexes } from './row-index.ts';

type Fields = Readonly<Record<string, unknown>>;

export type RowStore = RowReads &
  Pick<RowIndexes, 'find' | 'forget'> & {
    /** The order keys around a place among the rows that `where` picks. */
    around(table: OrderedTable, where: Fields, place: Place): Around;
    insert(table: TableName, row: Fields): void;
    update(table: TableName, id: string, fields: Fields): void;
    remove(table: TableName, id: string): void;
  };

/** The tables whose rows stand in an order among their siblings. */
export type OrderedTable = {
  readonly [T in TableName]: Rows[T] extends { readonly order: string } ? T : never;
}[TableName];
/** A place among siblings. */
export type Place = {
  /** Behind this row; null: first; undefined, or a row that is not among them: last. */
  readonly after: string | null | undefined;
  /** The row that is to be put there, if it is among them already: it is not reckoned with. */
  readonly self?: string | undefined;
};
/** null: there is nothing on that side. */
export type Around = { readonly low: string | null; readonly high: string | null };

/** Statements are prepared at first use and kept as long as the database is open. */
export function rowStore(db: Database): RowStore {
  const sql = prepared((text) => db.prepare(text));
  const value = prepared((text) => db.prepare(text).pluck());
  const codecs = new Map(tableNames.map((table) => [table, codecOf(table)]));
  const of = (table: TableName): Codec => {
    const codec = codecs.get(table);
    if (!codec) throw new TypeError(`no table ${table}`);
    return codec;
  };
  const read: RowReads = {
    get: (table, id) => {
      const found = sql(`SELECT * FROM "${table}" WHERE id = ?`).get(id);
      return found === undefined ? undefined : decoded(of(table), found);
    },
    list: (table, where) => {
      const text = `SELECT * FROM "${table}" WHERE ${testOf(where)}`;
      const found = sql(text).all(of(table).encode(where));
      return found.map((row) => decoded(of(table), row));
    },
  };
  const indexes = rowIndexes(read);
  return {
    ...read,
    find: indexes.find,
    forget: indexes.forget,
    around: (table, where, place) => around(value, of(table).encode(where), table, place),
    insert: (table, row) => {
      const { columns, parameters, encode } = of(table);
      sql(`INSERT INTO "${table}" (${columns}) VALUES (${parameters})`).run(encode(row));
      indexes.written(table, String(row.id));
    },
    update: (table, id, fields) => {
      const sets = Object.keys(fields).map((name) => `"${name}" = @${name}`);
      const values = { ...of(table).encode(fields), id };
      sql(`UPDATE "${table}" SET ${sets.join(', ')} WHERE id = @id`).run(values);
      indexes.written(table, id);
    },
    remove: (table, id) => {
      sql(`DELETE FROM "${table}" WHERE id = ?`).run(id);
      indexes.written(table, id);
    },
  };
}

function prepared(prepare: (text: string) => Statement): (text: string) => Statement {
  const statements = new Map<string, Statement>();
  return (text) => {
    const known = statements.get(text);
    if (known) return known;
    const made = prepare(text);
    statements.set(text, made);
    return made;
  };
}

/** Where a field is not null it is said so that SQLite may use an index of those that are not. */
function testOf(where: Fields): string {
  const tests = Object.entries(where).map(([key, value]) =>
    value === null ? `"${key}" IS NULL` : `"${key}" = @${key}`,
  );
  return tests.length > 0 ? tests.join(' AND ') : 'true';
}

// SQLite finds the neighbours by itself, so that a long list costs no more than a short one.
function around(
  value: (text: string) => Statement,
  where: SqlRow,
  table: OrderedTable,
  { after, self = '' }: Place,
): Around {
  const from = `FROM "${table}" WHERE ${testOf(where)} AND id <> @self`;
  const one = (text: string, values: SqlRow) => {
    const found: unknown = value(text).get({ ...where, self, ...values });
    return typeof found === 'string' ? found : null;
  };
  if (after === null) return { low: null, high: one(`SELECT min("order") ${from}`, {}) };
  const low = after === undefined ? null : one(`SELECT "order" ${from} AND id = @after`, { after });
  if (low === null) return { low: one(`SELECT max("order") ${from}`, {}), high: null };
  return { low, high: one(`SELECT min("order") ${from} AND "order" > @low`, { low }) };
}

// The one place where what SQLite hands back is taken at its word: only parsed rows are written.
function decoded<R extends AnyRow>(codec: Codec, row: unknown): R {
  return codec.decode(row as SqlRow) as unknown as R;
}
