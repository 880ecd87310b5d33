// Rows under ids that nothing else knows, so that a redacted file cannot be laid beside the whole one
// and read row by row.
import { randomUUID } from 'node:crypto';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { tableNames } from '../../shared/contract/registry.ts';
import { keyOf } from '../../shared/features/action-plan/rules.ts';
import { copyOf } from '../features/library/restore.ts';

type Rows = Required<Snapshot>;

/** The same rows under random ids, and in the order of those; nothing in them holds an old one. */
export function withFreshIds(rows: Rows): Rows {
  const keys = freshKeys();
  const copy = copyOf(
    {
      ...rows,
      // What knows plans and lines again in packs and other workshops are their first ids.
      plan: rows.plan.map((row) => ({ ...row, key: keys(keyOf(row)) })),
      planLine: rows.planLine.map((row) => ({ ...row, key: keys(keyOf(row)) })),
      planVersion: rows.planVersion.map((row) => ({
        ...row,
        content: contentUnder(row.content, keys),
      })),
      followedWorkshop: rows.followedWorkshop.map((row) => ({ ...row, follows: randomUUID() })),
    },
    randomUUID(),
    randomUUID,
  );
  const sorted = tableNames.map((table) => [
    table,
    [...(copy[table] ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted);
}

/** A function that always has the same new key for an old one. */
function freshKeys(): (key: string) => string {
  const fresh = new Map<string, string>();
  return (key) => {
    const own = fresh.get(key) ?? randomUUID();
    fresh.set(key, own);
    return own;
  };
}

/** A version's lines and budget are known by ids too. */
function contentUnder(content: string, keys: (key: string) => string): string {
  return JSON.stringify(JSON.parse(content), (column, value) =>
    typeof value === 'string' && /^(id|key|.*Id)$/.test(column) ? keys(value) : value,
  );
}
