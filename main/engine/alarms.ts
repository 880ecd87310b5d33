// Alarms fire here and nowhere else, each once. Between them nothing ticks.
import type { AlarmKind } from '../../shared/contract/protocol.ts';
import type { Clock } from '../clock.ts';

export type Alarm = {
  /** Instant (ms) at which it sounds. */
  readonly at: number;
  readonly kind: AlarmKind;
  readonly workshopId: string;
};

export type Alarms = {
  /** Reads the alarms anew; call it after every change that can move one. */
  reschedule(): void;
  close(): void;
};

/** Node's timers take at most this many milliseconds. */
const longestWait = 2 ** 31 - 1;

/**
 * @param read all alarms as the rows have them now, past ones too
 * @param fire called once for each alarm whose time comes while Uthan runs
 */
export function scheduleAlarms(
  clock: Clock,
  read: () => readonly Alarm[],
  fire: (alarm: Alarm) => void,
): Alarms {
  let firedUntil = clock.now();
  let timer: NodeJS.Timeout | undefined;
  const ring = () => {
    const now = clock.now();
    const due = read().filter(({ at }) => at > firedUntil && at <= now);
    firedUntil = Math.max(firedUntil, now);
    for (const alarm of due) fire(alarm);
    reschedule();
  };
  const reschedule = () => {
    clearTimeout(timer);
    const next = read()
      .filter(({ at }) => at > firedUntil)
      .reduce((first, { at }) => Math.min(first, at), Infinity);
    if (next === Infinity) return;
    timer = setTimeout(ring, Math.min(longestWait, Math.max(0, next - clock.now())));
    timer.unref();
  };
  reschedule();
  return { reschedule, close: () => clearTimeout(timer) };
}
