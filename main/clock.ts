// The time as main sees it: it goes on evenly, through sleep too, even where somebody sets the laptop's clock.
import { uptime } from 'node:os';

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** How many of its milliseconds go by in one: 1, save in a rehearsal. */
  rate(): number;
  /**
   * Takes the machine's wall clock as right, where somebody has set it. To be called only while
   * nothing is on the clock. Returns whether that moved the time.
   */
  resync(): boolean;
  /**
   * Begins to count what the machine lives through awake.
   * @param woken called once each time it has woken from sleep, if it then tells
   */
  stopwatch(woken: () => void): Stopwatch;
};

export type Stopwatch = {
  /** Milliseconds since it was begun, without those of sleep. */
  passed(): number;
  stop(): void;
};

/** What a machine has to tell the time by, each in milliseconds. */
export type TimeSources = {
  /** Since 1970, as the machine has it; it jumps where somebody sets it. */
  wall(): number;
  /** Goes on evenly, but on some systems not while the machine sleeps. */
  monotonic(): number;
  /** Since the machine was started, sleep included; nobody can set it. */
  uptime(): number;
  /** The steps in which `uptime` goes on, at most. */
  readonly uptimeStep: number;
};

/** A wall clock this many milliseconds off was set by somebody; less is the two clocks' own play. */
const setByHand = 200;

/** This machine's time. */
export function systemClock(): Clock {
  return clockOf({
    wall: Date.now,
    monotonic: () => performance.now(),
    uptime: () => uptime() * 1000,
    // Linux counts hundredths of a second here, other systems whole seconds.
    uptimeStep: process.platform === 'linux' ? 10 : 1000,
  });
}

/** The wall clock at the start, carried on by what nobody can set. */
export function clockOf(sources: TimeSources): Clock {
  const awake = sources.monotonic();
  const asleep = watchSleep(sources);
  let start = sources.wall();
  const now = () => start + sources.monotonic() - awake + asleep();
  return {
    now: () => Math.round(now()),
    rate: () => 1,
    resync: () => {
      const off = sources.wall() - now();
      if (Math.abs(off) < setByHand) return false;
      start += off;
      return true;
    },
    stopwatch: (woken) => stopwatchOf(sources.monotonic, woken),
  };
}

/** How often (ms) a stopwatch looks whether the machine is awake. */
const beatEvery = 250;
/** A beat that comes so late (ms) was slept through: nothing else holds main up for as long. */
const sleptFrom = 2000;

/**
 * Where the monotonic clock stands still during sleep, it tells all there is to tell; where it goes
 * on, a beat that came late does.
 */
function stopwatchOf(monotonic: () => number, woken: () => void): Stopwatch {
  const begun = monotonic();
  let beat = begun;
  let slept = 0;
  const missed = () => {
    const since = monotonic() - beat;
    return since < sleptFrom ? 0 : since - beatEvery;
  };
  const timer = setInterval(() => {
    const lost = missed();
    slept += lost;
    beat = monotonic();
    if (lost > 0) woken();
  }, beatEvery);
  timer.unref();
  return {
    passed: () => monotonic() - begun - slept - missed(),
    stop: () => clearInterval(timer),
  };
}

/** Nobody sleeps less (ms), and to ask for the uptime takes a hundred times as long as for the others. */
const isSoon = (passed: number) => passed >= 0 && passed < 10;

/**
 * How long the machine has slept so far, as far as the monotonic clock does not tell: what the
 * uptime is ahead of it. The total is taken each time, so that no error of a sleep is added to
 * the next. Where the uptime goes in coarse steps, the wall clock tells the rest, if it agrees.
 */
function watchSleep({ wall, monotonic, uptime, uptimeStep }: TimeSources): () => number {
  const ahead = uptime() - monotonic();
  let known = 0;
  let wallAhead = wall() - monotonic();
  let looked = { wall: wall(), monotonic: monotonic() };
  return () => {
    const at = { wall: wall(), monotonic: monotonic() };
    if (isSoon(at.wall - looked.wall) && isSoon(at.monotonic - looked.monotonic)) return known;
    looked = at;
    const total = uptime() - monotonic() - ahead;
    const passed = wall() - monotonic() - wallAhead;
    wallAhead += passed;
    if (Math.abs(total - known) > 2 * uptimeStep) {
      const byWall = known + passed;
      known = Math.abs(byWall - total) <= uptimeStep ? byWall : total;
    }
    return known;
  };
}
