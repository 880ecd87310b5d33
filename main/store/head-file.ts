// A few bytes beside the database that name the newest entry. SQLite opens a damaged write-ahead
// log without a word, minus the rows that were in it: this file then tells that they are missing.
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Head } from './journal.ts';

const width = 64;

export type HeadFile = {
  write(head: Head): void;
  close(): void;
};

/** What was newest when it was last written, without making one; null where there is none or it cannot be read. */
export function readHead(path: string): Head | null {
  return existsSync(path) ? parsed(readFileSync(path, 'utf8')) : null;
}

/** Opens or makes the file. Writes are of a fixed length, so a full disk does not stop them. */
export function openHeadFile(path: string): HeadFile {
  const file = openSync(path, 'a+');
  closeSync(file);
  const handle = openSync(path, 'r+');
  const line = Buffer.alloc(width);
  return {
    write: ({ seq, chain }) => {
      try {
        line.fill(' ').write(`${seq} ${chain}`, 'latin1');
        line.write('\n', width - 1);
        writeSync(handle, line, 0, width, 0);
      } catch {
        // The change itself is on the disk. A file that lags behind only knows less.
      }
    },
    close: () => closeSync(handle),
  };
}

function parsed(text: string): Head | null {
  const [seq, chain = ''] = text.trim().split(' ');
  const number = Number(seq);
  return seq && Number.isSafeInteger(number) ? { seq: number, chain } : null;
}
