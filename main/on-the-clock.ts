// Whether anything is being timed. While it is, the clock must not jump, nor the screens go elsewhere.
import type { TableName } from '../shared/contract/registry.ts';
import type { Clock } from '../shared/features/run/model.ts';
import { remaining } from '../shared/features/run/rules.ts';
import { minute } from '../shared/lib/time.ts';
import type { Reader } from './engine/transaction.ts';

/** A clock that began this long ago (ms) was forgotten: nobody waits for it. */
const forgotten = 12 * 60 * minute;

/** The tables whose rows are clocks. */
export const clockTables: ReadonlySet<TableName> = new Set([
  'runEntry',
  'reportTurn',
  'panelSlot',
  'turn',
  'auxTimer',
  'groupTimer',
]);

type Begun = { readonly startedAt: number | null };

/** @param now main's clock (ms) */
export function isOnTheClock(reader: Reader, now: number): boolean {
  const isRecent = ({ startedAt }: Begun) =>
    startedAt !== null && Math.abs(now - startedAt) < forgotten;
  const open: readonly Begun[] = [
    ...reader.list('runEntry', { endedAt: null }),
    ...reader.list('reportTurn', { endedAt: null }),
    ...reader.list('panelSlot', { endedAt: null }),
    ...reader.list('turn', { endedAt: null }),
  ];
  const countdowns = [...reader.list('auxTimer', {}), ...reader.list('groupTimer', {})];
  return (
    open.some(isRecent) ||
    countdowns.some((timer) => hasBegun(timer) && isRecent(timer) && isGoing(timer, now))
  );
}

function hasBegun<T extends Begun>(timer: T): timer is T & { readonly startedAt: number } {
  return timer.startedAt !== null;
}

/** A countdown that is over goes on being shown, but nobody waits for it. */
function isGoing(timer: Clock & { readonly duration: number }, now: number): boolean {
  return timer.pausedAt !== null || remaining(timer, timer.duration, now) > 0;
}
