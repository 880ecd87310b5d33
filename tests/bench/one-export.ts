// Makes one file of the large workshop by the built app's worker, and prints how many milliseconds that
// took and by how many megabytes this process grew meanwhile. Run by `exports.ts`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { exportWorkshop } from '../../main/exports/export.ts';
import { printWithChromium } from '../../main/node/print-pdf.ts';
import { contentStore } from '../../main/store/content.ts';
import type { ExportFormat } from '../../shared/contract/export-formats.ts';
import { isExportFormat } from '../../shared/contract/export-formats.ts';
import { bigWorkshop } from '../support/big-workshop.ts';

const megabyte = 1024 * 1024;
const [, , format = ''] = process.argv;
if (!isExportFormat(format)) throw new Error(`${format} is no format.`);
const folder = mkdtempSync(join(tmpdir(), 'uthan-bench-'));
try {
  process.stdout.write(`${(await measured(format)).join(' ')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The photos lie in a database on the disk, as the app has them, and not in this process. */
async function measured(format: ExportFormat): Promise<[ms: number, mb: number]> {
  const { rows, contents } = await bigWorkshop();
  const db = new Database(join(folder, 'content.db'));
  db.exec('CREATE TABLE content (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL)');
  const content = contentStore(db);
  for (const bytes of contents.values()) content.put(bytes);
  const start = performance.now();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watching = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  await exportWorkshop({
    ...{ rows, format, appVersion: '0' },
    fontFolder: fileURLToPath(new URL('../../resources/fonts', import.meta.url)),
    clock: { now: () => 0 },
    store: { content },
    host: { printPdf: (html, signal) => printWithChromium(html, undefined, signal) },
    builtWorker: new URL('../../dist/main/export-worker.js', import.meta.url),
  });
  const ms = performance.now() - start;
  clearInterval(watching);
  db.close();
  return [ms, (peak - before) / megabyte];
}
