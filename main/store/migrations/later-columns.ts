// The columns that a table was given after its rows may have been journalled, or packed into files.
import { liveAgendaColumns } from './0002-live-agenda.ts';
import { groupColumns } from './0003-groups.ts';
import { boardsAndRoomColumns } from './0004-boards-and-room.ts';
import { peoplePlansAndPapersColumns } from './0005-people-plans-and-papers.ts';
import type { LaterColumns } from './sql.ts';

type Fields = Readonly<Record<string, unknown>>;

/** By the schema version that brought them. */
const byVersion: ReadonlyMap<number, LaterColumns> = new Map([
  [2, liveAgendaColumns],
  [3, groupColumns],
  [4, boardsAndRoomColumns],
  [5, peoplePlansAndPapersColumns],
]);

/**
 * A row as its table has it today.
 * @param row as an earlier version wrote it
 * @param since the version it was written in; 0 where that is not known
 */
export function completed<R extends Fields>(table: string, row: R, since = 0): R {
  let whole = row;
  for (const [version, tables] of byVersion) {
    const values: Fields | undefined = Object.entries(tables).find(([name]) => name === table)?.[1];
    if (version > since && values) whole = { ...values, ...whole };
  }
  return whole;
}
