// The one way a command body reads and writes rows. Each write is recorded as a change.
import type { Rows, TableName } from '../../shared/contract/registry.ts';

/** Some fields of a row; a field that is undefined is left alone. */
export type Patch<R> = { readonly [K in keyof R]?: R[K] | undefined };

/** Reading rows; what queries and scenes are given. */
export type Reader = {
  /** The row, or undefined. */
  get<T extends TableName>(table: T, id: string): Rows[T] | undefined;
  /** All rows whose fields equal those given, unsorted. Filter by a parent column: those are indexed. */
  list<T extends TableName>(table: T, where: Partial<Rows[T]>): Rows[T][];
};

export type Transaction = Reader & {
  /** The row; refuses with `gone` where there is none. */
  need<T extends TableName>(table: T, id: string): Rows[T];
  /** Adds a row; refuses with `exists` where the id is taken. */
  insert<T extends TableName>(table: T, row: Rows[T]): void;
  /**
   * Changes fields of a row. With `base`, a field that is neither at its base value nor already
   * at the new one refuses with `conflict`, naming the field and what stands there.
   */
  edit<T extends TableName>(
    table: T,
    id: string,
    patch: Patch<Rows[T]>,
    base?: Patch<Rows[T]>,
  ): void;
  /** Deletes a row and, as the model's parents say, what hangs on it. */
  remove<T extends TableName>(table: T, id: string): void;
};
