// The worker in which a file is made, so that clocks and phones never wait for it.
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../engine/refusal.ts';
import type { ExportTask, FromWorker, Making, ToWorker } from './export-task.ts';
import { makeExport } from './make-export.ts';

const port = parentPort;
if (port === null) throw new Error('This runs in a worker alone.');
const say = (message: FromWorker, handed: readonly ArrayBuffer[] = []) =>
  port.postMessage(message, handed);

const asked = new Map<string, (bytes: Uint8Array | undefined) => void>();
port.on('message', ({ hash, bytes }: ToWorker) => {
  asked.get(hash)?.(bytes);
  asked.delete(hash);
});

const making: Making = {
  contentOf: (hash) =>
    new Promise((given) => {
      const before = asked.get(hash);
      asked.set(hash, (bytes) => {
        before?.(bytes);
        given(bytes);
      });
      if (!before) say({ type: 'content', hash });
    }),
  progress: (share) => say({ type: 'progress', share }),
};

const task: ExportTask = workerData;
try {
  const file = await makeExport(task, making);
  say({ type: 'made', file }, [file.bytes.buffer]);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say({ type: 'refused', code: error.code, detail: error.detail });
}
port.close();
