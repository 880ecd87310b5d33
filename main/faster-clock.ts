// The time of a rehearsal: it starts where it is told and goes on so many times as fast.
import type { Clock } from './clock.ts';

export type FasterClock = Clock & {
  /** Goes on at another speed from the moment it has got to. */
  setRate(rate: number): void;
};

/** @param start milliseconds since 1970 that it shows first */
export function fasterClock(real: Clock, start: number, rate: number): FasterClock {
  let from = { real: real.now(), shown: start, rate };
  const now = () => from.shown + (real.now() - from.real) * from.rate;
  return {
    now: () => Math.round(now()),
    rate: () => from.rate,
    resync: () => false,
    setRate: (next) => {
      from = { real: real.now(), shown: now(), rate: next };
    },
  };
}
