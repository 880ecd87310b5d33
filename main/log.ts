// What goes wrong is written to a file in the data folder, once, where somebody can find it.
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Log = {
  info(text: string): void;
  /** @param cause what was thrown; its stack is kept */
  error(text: string, cause?: unknown): void;
};

const largest = 1_000_000;

/** A log of at most two files of a megabyte, `uthan.log` and `uthan.old.log`. */
export function fileLog(folder: string): Log {
  const path = join(folder, 'uthan.log');
  const write = (level: string, text: string) => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) {
        renameSync(path, join(folder, 'uthan.old.log'));
      }
      appendFileSync(path, `${new Date().toISOString()} ${level} ${text}\n`);
    } catch {
      // A full disk must not stop the workshop for the sake of its log.
    }
  };
  return {
    info: (text) => write('info', text),
    error: (text, cause) => {
      const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? '');
      write('error', `${text} ${detail}`.trim());
    },
  };
}
