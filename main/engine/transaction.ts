// The one way a command body reads and writes rows. Each write is recorded as a change.
import type { Rows, TableName } from '../../shared/contract/registry.ts';
import type { RowIndex } from '../store/row-index.ts';
import type { OrderedTable } from '../store/row-store.ts';

export type { RowIndex } from '../store/row-index.ts';

/** Some fields of a row; a field that is undefined is left alone. */
export type Patch<R> = { readonly [K in keyof R]?: R[K] | undefined };

/** Reading rows; what queries and scenes are given. */
export type Reader = {
  /** The row, or undefined. */
  get<T extends TableName>(table: T, id: string): Rows[T] | undefined;
  /** All rows whose fields equal those given, unsorted. Filter by a parent column: those are indexed. */
  list<T extends TableName>(table: T, where: Partial<Rows[T]>): Rows[T][];
};

export type Transaction = Writer & {
  /**
   * Writes the same rows, of which the journal says nothing: screens are told, and no Undo takes it
   * back. For answers that nobody shall be able to trace.
   */
  readonly unjournalled: Writer;
};

/** Reading and writing rows. */
export type Writer = Reader & {
  /** The row; refuses with `gone` where there is none. */
  need<T extends TableName>(table: T, id: string): Rows[T];
  /** The rows of a workshop with a key that is worked out of each, unsorted: a long list is not read. */
  find<T extends TableName>(index: RowIndex<T>, workshopId: string, key: string): Rows[T][];
  /**
   * The order key that puts a row behind `after` (null: first) among the rows that `where` picks.
   * Behind a row that is not among them is behind all. `self` is the row put there, if it is
   * among them already.
   */
  orderAfter<T extends OrderedTable>(
    table: T,
    where: Partial<Rows[T]>,
    after: string | null,
    self?: string,
  ): string;
  /** The order key that puts a row behind all that `where` picks. */
  orderAtEnd<T extends OrderedTable>(table: T, where: Partial<Rows[T]>): string;
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
