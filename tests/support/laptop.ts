// A laptop whose lid is shut and whose clock is set, with a true time to hold everything against.
import { vi } from 'vitest';
import type { TimeSources } from '../../main/clock.ts';

export type LaptopOptions = {
  /** The steps in which its uptime goes on, in ms. */
  readonly uptimeStep?: number;
  /** Whether its even clock goes on while it sleeps, as on some systems. */
  readonly countsSleep?: boolean;
};

/** Time goes on in steps of this many milliseconds while it is awake. */
export const pace = 100;

/** Its timers are vitest's fake ones, which stand still while it sleeps: `vi.useFakeTimers()` first. */
export function laptop(
  start: number,
  { uptimeStep = 10, countsSleep = false }: LaptopOptions = {},
) {
  const bootedAt = start - 5_432_123;
  let truth = start;
  let slept = 0;
  let setBy = 0;
  const sources: TimeSources = {
    wall: () => truth + setBy,
    monotonic: () => truth - bootedAt - (countsSleep ? 0 : slept),
    uptime: () => Math.floor((truth - bootedAt) / uptimeStep) * uptimeStep,
    uptimeStep,
  };
  return {
    sources,
    /** What time it really is, in ms. */
    truth: () => truth,
    /** Goes on for so many milliseconds, awake: timers run, each at its moment. */
    run: (ms: number) => {
      for (let left = ms; left > 0; left -= pace) {
        truth += Math.min(pace, left);
        vi.advanceTimersByTime(Math.min(pace, left));
      }
    },
    sleep: (ms: number) => {
      truth += ms;
      slept += ms;
    },
    /** Somebody sets its clock so many milliseconds on, or back. */
    setClock: (by: number) => {
      setBy += by;
    },
  };
}
