// Whether the disk takes what is written. While it does not, Uthan keeps trying.
import type { Store } from '../store/open.ts';

/** Space returning is noticed within this many milliseconds. */
const retryEvery = 2000;

export type Saving = {
  ok(): boolean;
  /** To be called when a write failed. */
  trouble(): void;
  close(): void;
};

/** @param changed called when saving stops and when it goes on */
export function watchSaving(store: Pick<Store, 'probe'>, changed: (ok: boolean) => void): Saving {
  let timer: NodeJS.Timeout | undefined;
  const retry = () => {
    try {
      store.probe();
    } catch {
      return; // still full: the next turn tries again, and the banner stands meanwhile
    }
    clearInterval(timer);
    timer = undefined;
    changed(true);
  };
  return {
    ok: () => timer === undefined,
    trouble: () => {
      if (timer !== undefined) return;
      timer = setInterval(retry, retryEvery);
      timer.unref();
      changed(false);
    },
    close: () => clearInterval(timer),
  };
}
