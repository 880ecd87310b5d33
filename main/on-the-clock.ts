// Whether anything is being timed. While it is, the clock must not jump, nor the screens go elsewhere.
import type { TableName } from '../shared/contract/registry.ts';
import { minute } from '../shared/lib/time.ts';
import type { Reader } from './engine/transaction.ts';

/** A clock that began this long ago (ms) was forgotten: nobody waits for it. */
const forgotten = 12 * 60 * minute;

/** The tables whose rows are clocks. */
export const clockTables: ReadonlySet<TableName> = new Set([
  'runEntry',
  'reportTurn',
  'turn',
  'auxTimer',
  'groupTimer',
]);

/** @param now main's clock (ms) */
export function isOnTheClock(reader: Reader, now: number): boolean {
  const clocks = [
    ...reader.list('runEntry', { endedAt: null }),
    ...reader.list('reportTurn', { endedAt: null }),
    ...reader.list('turn', { endedAt: null }),
    ...reader.list('auxTimer', {}),
    ...reader.list('groupTimer', {}),
  ];
  return clocks.some(
    ({ startedAt }) => startedAt !== null && Math.abs(now - startedAt) < forgotten,
  );
}
