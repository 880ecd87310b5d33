// A workshop's files must all go into one `.uthan` file.
import { mostAttached } from '../../../shared/features/library/model.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** Refuses with `too-large` where a workshop has no room for so many more bytes of files. */
export function needRoomFor(tx: Transaction, workshopId: string, bytes: number): void {
  const there = tx.list('file', { workshopId }).reduce((sum, file) => sum + file.bytes, 0);
  if (there + bytes > mostAttached)
    throw new Refusal('too-large', { values: [mostAttached / 1e6] });
}
