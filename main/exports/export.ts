// A workshop as a file to take away.
import { isPaperFormat } from '../../shared/contract/export-formats.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { tableNames } from '../../shared/contract/registry.ts';
import type { Clock } from '../clock.ts';
import type { Host } from '../host.ts';
import type { ContentStore } from '../store/content.ts';
import type { ExportWish, MadeFile } from './export-task.ts';
import { makeInWorker } from './make-in-worker.ts';
import { prepareSharp } from './sharp.ts';

export type ExportOptions = ExportWish & {
  /** All rows of the workshop; a table that is left out has none. */
  readonly rows: Snapshot;
  readonly store: { readonly content: Pick<ContentStore, 'get'> };
  readonly host: Pick<Host, 'printPdf'>;
  readonly appVersion: string;
  /** Where the fonts are that papers carry inside them. */
  readonly fontFolder: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly job?: ExportJob;
  /** The built worker, where it is not to be the one of the sources. */
  readonly builtWorker?: URL;
};

/** How whoever waits for a file follows its making, and ends it. */
export type ExportJob = {
  readonly signal: AbortSignal;
  /** @param share of the work that is done, from 0 to 1 */
  readonly onProgress: (share: number) => void;
};

/** Of a PDF, the part of the work that is done before the printing. */
const beforePrinting = 0.6;

/**
 * Makes the file beside everything else that goes on.
 * @throws Refusal `no-pdf` where the host has nothing to print with, `too-large`, or `cancelled`
 */
export async function exportWorkshop(options: ExportOptions): Promise<MadeFile> {
  const { format, rows, store, host, clock, job = nobodyWaits() } = options;
  const part = format === 'pdf' ? beforePrinting : 1;
  const byTable = tableNames.map((table) => [table, rows[table] ?? []]);
  const task = {
    ...wishOf(options),
    rows: Object.fromEntries(byTable) as Required<Snapshot>,
    now: clock.now(),
    appVersion: options.appVersion,
    fontFolder: options.fontFolder,
  };
  if (hasPictures(options)) await prepareSharp(options.fontFolder);
  const file = await makeInWorker(task, {
    contentOf: store.content.get,
    onProgress: (share) => job.onProgress(share * part),
    signal: job.signal,
    worker: options.builtWorker,
  });
  if (format !== 'pdf') return file;
  const bytes = await host.printPdf(new TextDecoder().decode(file.bytes), job.signal);
  return { ...file, bytes: Uint8Array.from(bytes) };
}

function hasPictures({ format, redacted = false }: ExportWish): boolean {
  if (format === 'uthan') return redacted;
  return format === 'pptx' || (isPaperFormat(format) && format !== 'md');
}

function nobodyWaits(): ExportJob {
  return { signal: new AbortController().signal, onProgress: () => undefined };
}

/** Of all options, those that a worker can be handed. */
function wishOf(options: ExportWish): ExportWish {
  const { format, table, notes, arrangement, oneText, paper, language, redacted } = options;
  return { format, table, notes, arrangement, oneText, paper, language, redacted };
}
