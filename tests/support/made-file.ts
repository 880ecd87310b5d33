// Files of rows, made in this thread: what a worker would make, without its start.
import { fileURLToPath } from 'node:url';
import type { ExportWish, MadeFile } from '../../main/exports/export-task.ts';
import { makeExport } from '../../main/exports/make-export.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { tableNames } from '../../shared/contract/registry.ts';

const fontFolder = fileURLToPath(new URL('../../resources/fonts', import.meta.url));

/** Rows by table; what is left out is empty. */
export function allTables(rows: Snapshot): Required<Snapshot> {
  const byTable = tableNames.map((table) => [table, rows[table] ?? []]);
  return Object.fromEntries(byTable);
}

export function madeFile(
  rows: Snapshot,
  wish: ExportWish,
  contentOf: (hash: string) => Uint8Array | undefined = () => undefined,
): Promise<MadeFile> {
  const task = { ...wish, rows: allTables(rows), now: 0, appVersion: '0.1.0', fontFolder };
  return makeExport(task, {
    contentOf: async (hash) => contentOf(hash),
    progress: () => undefined,
  });
}
