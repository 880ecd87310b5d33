import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { openStore } from '../../../main/store/open.ts';
import { tableNames, tables } from '../../../shared/contract/registry.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';

// A file of every schema that was ever released, frozen on the day: never made anew.
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const names = readdirSync(fixtures).filter((name) => /^schema-\d+\.db$/.test(name));

function tablesIn(path: string): ReadonlySet<unknown> {
  const db = new Database(path, { readonly: true });
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  db.close();
  return new Set(names);
}

describe('files of earlier versions', () => {
  it('are kept for every version there was', () => {
    const versions = Array.from({ length: schemaVersion }, (_, at) => `schema-${at + 1}.db`);
    expect(names.toSorted()).toEqual(versions.toSorted());
  });

  it.each(names)(
    '%s opens with every row valid, its journal whole and its undo at hand',
    async (name) => {
      const folder = testFolder();
      copyFileSync(join(fixtures, name), join(folder, 'uthan.db'));
      const store = await openStore(folder, Date.now);
      expect(store.notices).toEqual([]);
      expect(store.check()).toEqual([]);
      const had = tablesIn(join(fixtures, name));
      for (const table of tableNames) {
        const rows = store.rows.list(table, {});
        if (had.has(table)) expect(rows.length, table).toBeGreaterThan(0);
        for (const row of rows)
          expect(tables[table].row.safeParse(row).error, table).toBeUndefined();
      }
      const { engine, send, rows } = testEngine(store);
      const workshopId = rows('workshop')[0]?.id ?? '';
      expect(engine.history(workshopId, 'desk').redo).toBe('workshop.edit');
      send('history.redo', { workshopId });
      expect(rows('workshop')[0]?.title).toBe('Changed');
      store.close();
    },
  );
});
