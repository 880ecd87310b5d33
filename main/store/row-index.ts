// Rows found by what is worked out of them, as a name is by how it is compared: SQLite cannot look
// for that. What was read once is kept in memory and follows each write through the row store.
import type { Rows, TableName } from '../../shared/contract/registry.ts';

/** How rows are read from the database. */
export type RowReads = {
  get<T extends TableName>(table: T, id: string): Rows[T] | undefined;
  list<T extends TableName>(table: T, where: Partial<Rows[T]>): Rows[T][];
};

/** Defined once, outside of functions: what is kept is kept by it. */
export type RowIndex<T extends TableName> = {
  readonly table: T;
  /** Worked out of the row alone. */
  readonly keyOf: (row: Rows[T]) => string;
};

export type RowIndexes = {
  /** The rows of a workshop whose key is this one, unsorted. */
  find<T extends TableName>(index: RowIndex<T>, workshopId: string, key: string): Rows[T][];
  /** To be called when a row was written or removed. */
  written(table: TableName, id: string): void;
  /** To be called when writes were taken back: everything is read anew when it is asked for. */
  forget(): void;
};

export function rowIndexes(rows: RowReads): RowIndexes {
  const all = new Map<object, Kept>();
  const kept = <T extends TableName>(index: RowIndex<T>): Kept => {
    const known = all.get(index);
    if (known) return known;
    const made = keep(rows, index);
    all.set(index, made);
    return made;
  };
  return {
    find: (index, workshopId, key) =>
      [...kept(index).idsOf(workshopId, key)].flatMap((id) => rows.get(index.table, id) ?? []),
    written: (table, id) => {
      for (const index of all.values()) if (index.table === table) index.written(id);
    },
    forget: () => all.clear(),
  };
}

type Kept = {
  readonly table: TableName;
  idsOf(workshopId: string, key: string): Iterable<string>;
  written(id: string): void;
};

/** The rows of a workshop are read when something is first looked for among them. */
function keep<T extends TableName>(rows: RowReads, { table, keyOf }: RowIndex<T>): Kept {
  const workshops = new Map<string, Map<string, Set<string>>>();
  const places = new Map<string, Set<string>>();
  const put = (row: Rows[T]) => {
    const keys = workshops.get(row.workshopId);
    if (!keys) return;
    const key = keyOf(row);
    const ids = keys.get(key) ?? new Set();
    keys.set(key, ids.add(row.id));
    places.set(row.id, ids);
  };
  return {
    table,
    idsOf: (workshopId, key) => {
      const keys = workshops.get(workshopId);
      if (keys) return keys.get(key) ?? [];
      workshops.set(workshopId, new Map());
      for (const row of rows.list(table, { workshopId } as Partial<Rows[T]>)) put(row);
      return workshops.get(workshopId)?.get(key) ?? [];
    },
    written: (id) => {
      places.get(id)?.delete(id);
      places.delete(id);
      const row = rows.get(table, id);
      if (row) put(row);
    },
  };
}
