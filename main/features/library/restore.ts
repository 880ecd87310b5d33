// Rows out of a file: parsed by each table's own schema, checked to be one whole workshop, copied.
import * as z from 'zod/mini';
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import {
  type AnyRow,
  isTableName,
  type TableName,
  tableNames,
  tables,
} from '../../../shared/contract/registry.ts';
import type { Parents } from '../../../shared/contract/table.ts';
import type { RowsByTable } from '../../../shared/features/library/model.ts';
import { Refusal } from '../../engine/refusal.ts';

/** Many times the rows of the largest workshop; more would keep every screen waiting. */
const mostRows = 100_000;
/** In megabytes: what the sentence of a refusal names. */
const largestFile = 50;

/** The tables with one row a workshop, under the workshop's own id. */
const oneAWorkshop: readonly TableName[] = [
  'workshop',
  'minutesText',
  'runSettings',
  'stage',
  'peopleSettings',
  'planSettings',
  'panelSettings',
  'followedWorkshop',
];

/**
 * The rows of one whole workshop.
 * @throws Refusal `too-large` for more rows than a workshop has; `damaged-file` for an unknown
 *   table, a row that its table's schema refuses, an id that stands twice, a row of another
 *   workshop, a parent that is not among the rows, or anything but exactly one workshop
 */
export function readRows(raw: RowsByTable): Snapshot {
  const count = Object.values(raw).reduce((sum, rows) => sum + rows.length, 0);
  if (count > mostRows) throw new Refusal('too-large', { values: [largestFile] });
  if (!Object.keys(raw).every(isTableName)) throw new Refusal('damaged-file');
  const rows = Object.fromEntries(
    tableNames.map((table) => [table, (raw[table] ?? []).map((row) => readRow(table, row))]),
  ) satisfies Snapshot;
  checkWhole(rows);
  return rows;
}

/**
 * The same workshop under fresh ids, so that it can stand beside the one it was made from.
 * Columns that hold ids are `id` and those that end in `Id`; where they name a row that is not
 * there any more, the copy names none.
 * @param workshopId becomes the copy's id
 */
export function copyOf(rows: Snapshot, workshopId: string, newId: () => string): Snapshot {
  // In the order of the old ids: siblings with equal order keys are told apart by their ids.
  const old = tableNames.flatMap((table) => (rows[table] ?? []).map((row) => row.id)).sort();
  const fresh = new Map<unknown, string>(old.map((id) => [id, newId()]));
  for (const { id } of rows.workshop ?? []) fresh.set(id, workshopId);
  const copyRow = (table: TableName, row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        isIdColumn(column)
          ? (fresh.get(value) ?? null)
          : isPlace(table, column)
            ? placed(value, fresh)
            : value,
      ]),
    );
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      (rows[table] ?? []).map((row) => readRow(table, copyRow(table, row))),
    ]),
  ) satisfies Snapshot;
}

function isPlace(table: TableName, column: string): boolean {
  return table === 'textEdit' && column === 'place';
}

/** A text's place in the papers is named by the ids of what it is of. */
function placed(value: unknown, fresh: ReadonlyMap<unknown, string>): string {
  return `${value}`
    .split('/')
    .map((piece) => fresh.get(piece) ?? piece)
    .join('/');
}

function isIdColumn(column: string): boolean {
  return column === 'id' || column.endsWith('Id');
}

function readRow(table: TableName, row: unknown): AnyRow {
  const result = z.safeParse(tables[table].row, row);
  if (!result.success) throw new Refusal('damaged-file');
  return result.data;
}

function checkWhole(rows: Snapshot): void {
  const workshopId = rows.workshop?.[0]?.id;
  if (workshopId === undefined) throw new Refusal('damaged-file');
  const ids = idsByTable(rows);
  for (const table of tableNames) {
    for (const row of rows[table] ?? []) {
      if (row.workshopId !== workshopId) throw new Refusal('damaged-file');
      if (oneAWorkshop.includes(table) && row.id !== workshopId) throw new Refusal('damaged-file');
      checkParents(row, tables[table].parents, ids);
    }
  }
  checkBallots(rows.ballot ?? []);
}

/** One ballot a person, one row a number of paper, one count of hands in a vote. */
function checkBallots(ballots: NonNullable<Snapshot['ballot']>): void {
  const keys = ballots.flatMap(({ voteId, personId, seatId, source, label }) => {
    const typed = personId === null && source === 'phone' && seatId !== null && label !== '';
    return [
      ...(personId === null ? [] : [`${voteId} person ${personId}`]),
      ...(typed ? [`${voteId} name ${seatId} ${label}`] : []),
      ...(source === 'paper' && label !== '' ? [`${voteId} paper ${label}`] : []),
      ...(source === 'hands' ? [`${voteId} hands`] : []),
    ];
  });
  if (new Set(keys).size < keys.length) throw new Refusal('damaged-file');
}

/** @throws Refusal `damaged-file` where an id stands twice in a table */
function idsByTable(rows: Snapshot): Map<string, Set<string>> {
  return new Map(
    tableNames.map((table) => {
      const ids = new Set(rows[table]?.map((row) => row.id));
      if (ids.size !== (rows[table]?.length ?? 0)) throw new Refusal('damaged-file');
      return [table, ids];
    }),
  );
}

function checkParents(row: object, parents: Parents, ids: Map<string, Set<string>>): void {
  const values = new Map<string, unknown>(Object.entries(row));
  for (const [column, parent] of Object.entries(parents)) {
    const id = values.get(column);
    if (id === null) continue;
    if (typeof id !== 'string' || !ids.get(parent.table)?.has(id))
      throw new Refusal('damaged-file');
  }
}
