// The words that migrations are made of. What they make is released: it never changes.
import type { Rows, TableName } from '../../../shared/contract/registry.ts';

const references = (table: string) => `REFERENCES "${table}"(id) DEFERRABLE INITIALLY DEFERRED`;
export const parent = (column: string, table: string) =>
  `${column} TEXT NOT NULL ${references(table)}`;
export const link = (column: string, table: string) => `${column} TEXT ${references(table)}`;
export const text = (...columns: string[]) =>
  columns.map((name) => `"${name}" TEXT NOT NULL`).join(', ');
export const whole = (...columns: string[]) =>
  columns.map((name) => `"${name}" INTEGER NOT NULL`).join(', ');
export const clock = `${whole('startedAt')}, pausedAt INTEGER, ${whole('pausedFor', 'added')}`;

/** Siblings by their order, so that a row's neighbours are found without reading all of them. */
export const inOrder = (...among: string[]) =>
  [...among, 'order'].map((name) => `"${name}"`).join(', ');

/** What rows of before have in the columns of one version, by table. */
export type LaterColumns = { readonly [T in TableName]?: Partial<Rows[T]> };

export type NewTable = readonly [
  table: string,
  columns: readonly string[],
  indexed: readonly string[],
];

/** Tables whose rows belong to a workshop, with their indexes. */
export function createTables(created: readonly NewTable[]): string {
  return created.map(createTable).join('\n');
}

function createTable([table, columns, indexed]: NewTable): string {
  return `
CREATE TABLE "${table}" (
  id TEXT PRIMARY KEY NOT NULL,
  ${[parent('workshopId', 'workshop'), ...columns].join(',\n  ')}
) WITHOUT ROWID;
${indexed
  .map((columns, at) => `CREATE INDEX "${table}Index${at + 1}" ON "${table}"(${columns});`)
  .join('\n')}`;
}
