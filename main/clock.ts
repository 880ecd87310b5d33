// The time as main sees it: it goes on evenly even where somebody sets the laptop's clock.
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Takes the machine's wall clock as right again, as after sleep. */
  resync(): void;
};

/** The wall clock at the start, carried on by the monotonic clock. */
export function systemClock(): Clock {
  let offset = Date.now() - performance.now();
  return {
    now: () => Math.round(offset + performance.now()),
    resync: () => {
      offset = Date.now() - performance.now();
    },
  };
}
