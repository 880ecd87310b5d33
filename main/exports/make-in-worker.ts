// Has a worker make a file, hands it what it asks for, and ends it where it is not wanted any more.
import { Worker } from 'node:worker_threads';
import { Refusal } from '../engine/refusal.ts';
import type { ExportTask, FromWorker, MadeFile, ToWorker } from './export-task.ts';

export type WorkerWish = {
  /** What a file of the workshop holds, by its checksum. */
  readonly contentOf: (hash: string) => Uint8Array | undefined;
  readonly onProgress: (share: number) => void;
  /** Ends the worker at once. */
  readonly signal: AbortSignal;
  /** The worker's own file; left out: the one beside this module. */
  readonly worker?: URL | undefined;
};

/**
 * The file that comes of a task.
 * @throws Refusal as `makeExport` does, or `cancelled`
 */
export async function makeInWorker(task: ExportTask, wish: WorkerWish): Promise<MadeFile> {
  const { signal } = wish;
  if (signal.aborted) throw new Refusal('cancelled');
  const worker = new Worker(wish.worker ?? workerFile(import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  try {
    return await made(worker, wish);
  } finally {
    await worker.terminate();
  }
}

function made(worker: Worker, { contentOf, onProgress, signal }: WorkerWish): Promise<MadeFile> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Refusal('cancelled')), { once: true });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The worker ended and made nothing.')));
    worker.on('message', (message: FromWorker) => {
      switch (message.type) {
        case 'content':
          return hand(worker, message.hash, contentOf(message.hash));
        case 'progress':
          return onProgress(message.share);
        case 'made':
          return resolve(message.file);
        case 'refused':
          return reject(new Refusal(message.code, message.detail));
        default:
          return message satisfies never;
      }
    });
  });
}

function hand(worker: Worker, hash: string, bytes: Uint8Array | undefined): void {
  const answer: ToWorker = { type: 'content', hash, bytes };
  // Bytes that fill their buffer are handed over, not copied: photos are large.
  const whole =
    bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  worker.postMessage(answer, whole && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
}

/** Beside this module in the sources; built, at the root of the bundle. */
function workerFile(here: string): URL {
  if (here.endsWith('.ts')) return new URL('./export-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../export-worker.js' : './export-worker.js', here);
}
