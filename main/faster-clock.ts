// The time of a rehearsal: it starts where it is told, goes on so many times as fast, and stands
// while the machine sleeps: nobody rehearses then.
import type { Clock } from './clock.ts';

export type FasterClock = Clock & {
  /** Goes on at another speed from the moment it has got to. */
  setRate(rate: number): void;
  stop(): void;
};

/**
 * @param start milliseconds since 1970 that it shows first
 * @param woken called when the machine has woken and others may take the time to have gone on
 */
export function fasterClock(
  real: Clock,
  start: number,
  rate: number,
  woken: () => void,
): FasterClock {
  const { passed, stop } = real.stopwatch(woken);
  let from = { passed: 0, shown: start, rate };
  const now = () => from.shown + (passed() - from.passed) * from.rate;
  return {
    now: () => Math.round(now()),
    rate: () => from.rate,
    resync: () => false,
    stopwatch: real.stopwatch,
    setRate: (next) => {
      from = { passed: passed(), shown: now(), rate: next };
    },
    stop,
  };
}
