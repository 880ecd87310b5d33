import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How many bytes of a data folder's write-ahead log are in use: its frames carry the salt of its
 * head; what lies behind them is of an earlier turn, or room not used yet
 * (https://sqlite.org/fileformat2.html#walformat).
 */
export function bytesInLog(folder: string): number {
  const log = readFileSync(join(folder, 'uthan.db-wal'));
  const [head, frameHead] = [32, 24];
  const salt = log.subarray(16, 24);
  const frame = frameHead + log.readUInt32BE(8);
  let end = head;
  while (end < log.length && log.subarray(end + 8, end + 16).equals(salt)) end += frame;
  return end;
}
