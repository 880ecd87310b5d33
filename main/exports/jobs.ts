// Files being made, one after the other: a laptop has few cores, and the room needs them too.
import { Refusal } from '../engine/refusal.ts';
import type { ExportJob } from './export.ts';

export type ExportJobs = {
  /**
   * Does work once what came before it is done.
   * @param id chosen by whoever asks, so that they can follow it and end it
   * @throws what the work throws, or Refusal `cancelled`
   */
  run<R>(id: string, work: (job: ExportJob) => Promise<R>): Promise<R>;
  /** Ends a job, whether it has begun or waits; an id that is none of theirs does nothing. */
  cancel(id: string): void;
};

/** @param tell how far a job is, from 0 to 1 */
export function exportJobs(tell: (id: string, share: number) => void): ExportJobs {
  const running = new Map<string, AbortController>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: async (id, work) => {
      const ending = new AbortController();
      running.set(id, ending);
      const { signal } = ending;
      const own = last.then(() => {
        if (signal.aborted) throw new Refusal('cancelled');
        return work({ signal, onProgress: (share) => tell(id, share) });
      });
      last = own.catch(() => undefined); // who waits behind it waits for its end, however it ends
      return Promise.race([own, endOf(signal)]).finally(() => running.delete(id));
    },
    cancel: (id) => running.get(id)?.abort(),
  };
}

/** Who cancels a job that waits for others is not kept waiting for them. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Refusal('cancelled')), { once: true });
  });
}
