// Brings a file up to this version's schema, one numbered step at a time.
import type { Database } from 'better-sqlite3';
import { Refusal } from '../engine/refusal.ts';
import { initial } from './migrations/0001-initial.ts';
import { liveAgenda } from './migrations/0002-live-agenda.ts';
import { groupsWithRounds } from './migrations/0003-groups.ts';
import { boardsAndRoom } from './migrations/0004-boards-and-room.ts';
import { peoplePlansAndPapers } from './migrations/0005-people-plans-and-papers.ts';

/** SQL by version: the first makes version 1. Append only. */
const migrations: readonly string[] = [
  initial,
  liveAgenda,
  groupsWithRounds,
  boardsAndRoom,
  peoplePlansAndPapers,
];

/** The schema this version of Uthan writes. */
export const schemaVersion = migrations.length;

/** The schema a file has; 0 for a new one. */
export function schemaOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Refuses with `newer-file` where the file was written by a newer Uthan; touches nothing. */
export function refuseNewer(db: Database): void {
  if (schemaOf(db) > schemaVersion) throw new Refusal('newer-file');
}

/** Runs the steps still missing, each in a transaction of its own. */
export function migrate(db: Database): void {
  for (const [at, sql] of migrations.entries()) {
    if (at < schemaOf(db)) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${at + 1}`);
    }).immediate();
  }
}
