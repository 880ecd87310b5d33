// Bringing a `.uthan` file in: whole, or not at all.
import { newId } from '../../shared/lib/ids.ts';
import type { App } from '../app.ts';
import { readRows } from '../features/library/restore.ts';
import { schemaVersion } from '../store/migrate.ts';
import { keepContent } from './content.ts';

/**
 * Brings in the workshop of a file, after a backup. A workshop that is here already comes in
 * beside it as a copy.
 * @returns the id of the workshop that came of it
 */
export async function importWorkshop(app: App, bytes: Uint8Array): Promise<string> {
  const { unpackWorkshop } = await import('./bundle.ts');
  const { rows, contents } = unpackWorkshop(bytes, schemaVersion);
  readRows(rows); // refused before anything of it is kept
  await app.backup();
  for (const content of contents) keepContent(app, content);
  const copyId = newId();
  const before = new Set(app.store.rows.list('workshop', {}).map(({ id }) => id));
  app.engine.dispatch({
    role: 'desk',
    actor: 'desk',
    request: newId(),
    name: 'library.restore',
    input: { id: copyId, rows },
  });
  const added = app.store.rows.list('workshop', {}).find(({ id }) => !before.has(id));
  return added?.id ?? copyId;
}
