// Prepared statements for every table. Only the engine's transaction writes through this.
import type { Database, Statement } from 'better-sqlite3';
import { type Rows, type TableName, tableNames } from '../../shared/contract/registry.ts';
import { type Codec, codecOf, type SqlRow } from './codec.ts';

type Fields = Readonly<Record<string, unknown>>;

export type RowStore = {
  get<T extends TableName>(table: T, id: string): Rows[T] | undefined;
  list<T extends TableName>(table: T, where: Partial<Rows[T]>): Rows[T][];
  insert(table: TableName, row: Fields): void;
  update(table: TableName, id: string, fields: Fields): void;
  remove(table: TableName, id: string): void;
};

type Prepared = { readonly codec: Codec; sql(text: string): Statement };

/** Statements are prepared at first use and kept as long as the database is open. */
export function rowStore(db: Database): RowStore {
  const statements = new Map<string, Statement>();
  const sql = (text: string) => {
    const known = statements.get(text);
    if (known) return known;
    const made = db.prepare(text);
    statements.set(text, made);
    return made;
  };
  const prepared = new Map<TableName, Prepared>(
    tableNames.map((table) => [table, { codec: codecOf(table), sql }]),
  );
  const of = (table: TableName): Prepared => {
    const found = prepared.get(table);
    if (!found) throw new TypeError(`no table ${table}`);
    return found;
  };
  return {
    get: (table, id) => {
      const found = sql(`SELECT * FROM "${table}" WHERE id = ?`).get(id);
      return found === undefined ? undefined : decoded(of(table), table, found);
    },
    list: (table, where) => {
      const keys = Object.keys(where);
      const test = keys.map((key) => `"${key}" IS @${key}`).join(' AND ');
      const text = `SELECT * FROM "${table}"${keys.length > 0 ? ` WHERE ${test}` : ''}`;
      const found = sql(text).all(of(table).codec.encode(where));
      return found.map((row) => decoded(of(table), table, row));
    },
    insert: (table, row) => {
      const { columns, encode } = of(table).codec;
      const names = columns.map((name) => `"${name}"`).join(', ');
      const values = columns.map((name) => `@${name}`).join(', ');
      sql(`INSERT INTO "${table}" (${names}) VALUES (${values})`).run(encode(row));
    },
    update: (table, id, fields) => {
      const sets = Object.keys(fields).map((name) => `"${name}" = @${name}`);
      const values = { ...of(table).codec.encode(fields), id };
      sql(`UPDATE "${table}" SET ${sets.join(', ')} WHERE id = @id`).run(values);
    },
    remove: (table, id) => {
      sql(`DELETE FROM "${table}" WHERE id = ?`).run(id);
    },
  };
}

// The one place where what SQLite hands back is taken at its word: only parsed rows are written.
function decoded<T extends TableName>(prepared: Prepared, _table: T, row: unknown): Rows[T] {
  return prepared.codec.decode(row as SqlRow) as unknown as Rows[T];
}
