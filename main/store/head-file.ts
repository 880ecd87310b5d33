// A few bytes beside the database that name the newest entry. SQLite opens a damaged write-ahead
// log without a word, minus the rows that were in it: this file then tells that they are missing.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Head } from './journal.ts';

const width = 64;

export type HeadFile = {
  /** What was newest when it was last written; null where that cannot be known. */
  read(): Head | null;
  write(head: Head): void;
  close(): void;
};

/** Opens or makes the file. Writes are of a fixed length, so a full disk does not stop them. */
export function openHeadFile(path: string): HeadFile {
  const file = openSync(path, 'a+');
  closeSync(file);
  const handle = openSync(path, 'r+');
  return {
    read: () => parsed(readFileSync(path, 'utf8')),
    write: ({ seq, chain }) => {
      writeSync(handle, `${seq} ${chain}`.padEnd(width - 1).concat('\n'), 0);
    },
    close: () => closeSync(handle),
  };
}

function parsed(text: string): Head | null {
  const [seq, chain = ''] = text.trim().split(' ');
  const number = Number(seq);
  return seq && Number.isSafeInteger(number) ? { seq: number, chain } : null;
}
