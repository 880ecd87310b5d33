// A workshop beside its own, in which nobody is named: to be shown, handed on and opened anywhere.
import { newId } from '../../shared/lib/ids.ts';
import type { App } from '../app.ts';
import { exportWorkshop } from './export.ts';
import { importWorkshop } from './import.ts';
import type { ExportJobs } from './jobs.ts';

/**
 * Makes a redacted copy of a workshop; Undo at home takes it back.
 * @returns its id
 */
export async function redactedCopy(
  app: App,
  jobs: ExportJobs,
  workshopId: string,
): Promise<string> {
  const rows = app.rowsOf(workshopId);
  const wish = { format: 'uthan', redacted: true } as const;
  const { bytes } = await jobs.run(newId(), (job) =>
    exportWorkshop({ ...app, rows, ...wish, job }),
  );
  return importWorkshop(app, bytes);
}
