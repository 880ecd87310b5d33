// Main's time, carried on by this screen's own even clock since main last told it.

/** What this machine has to tell the time by, in milliseconds. */
export type Here = {
  /** Goes on evenly, but on some systems not during sleep. */
  readonly monotonic: number;
  /** Jumps where somebody sets it. */
  readonly wall: number;
};

export type TimeAnchor = {
  /** Main's clock when it told, and this screen's even clock at that moment. */
  readonly main: number;
  readonly monotonic: number;
  /** How far the wall clock was ahead of the even one. */
  readonly apart: number;
  /** How many of main's milliseconds go by in one: 1, save in a rehearsal. */
  readonly rate: number;
};

/** The two clocks part by more than this (ms) only where the machine slept or its clock was set. */
const play = 100;

export function hereNow(): Here {
  return { monotonic: performance.now(), wall: Date.now() };
}

export function anchored(main: number, rate: number, { monotonic, wall }: Here): TimeAnchor {
  return { main, monotonic, apart: wall - monotonic, rate };
}

/** Main's clock at a moment of this screen's even one. */
export function mainTime({ main, monotonic, rate }: TimeAnchor, at: number): number {
  return main + (at - monotonic) * rate;
}

/** Whether main has to be asked: something has happened to one of this machine's clocks. */
export function isApart({ apart }: TimeAnchor, { monotonic, wall }: Here): boolean {
  return Math.abs(wall - monotonic - apart) > play;
}
