// The groups' clock, derived from its anchor: when it ends, and how it stands now.
import type { Clock } from '../run/model.ts';
import { remaining } from '../run/rules.ts';

export type Timer = {
  readonly clock: Clock;
  /** Milliseconds given. */
  readonly duration: number;
  /** Milliseconds before the end at which the room is warned; 0 for no warning. */
  readonly warning: number;
};

/** The instant (ms) at which a running timer ends; for a paused one, where it stood when paused. */
export function endOf({ clock, duration }: Pick<Timer, 'clock' | 'duration'>): number {
  return clock.startedAt + clock.pausedFor + duration + clock.added;
}

export type TimerState = {
  readonly phase: 'running' | 'warning' | 'over';
  readonly paused: boolean;
  /** Milliseconds to show: what is left, rounded up to the second, or what it is over by. */
  readonly shown: number;
  /** The instant it ends if it is not paused again. */
  readonly end: number;
};

/** How a timer stands at `now`. */
export function timerState(timer: Timer, now: number): TimerState {
  const { clock, duration, warning } = timer;
  const left = remaining(clock, duration, now);
  const phase = left <= 0 ? 'over' : left <= warning ? 'warning' : 'running';
  const shown = left > 0 ? Math.ceil(left / 1000) * 1000 : Math.abs(left);
  const inPause = clock.pausedAt === null ? 0 : now - clock.pausedAt;
  return { phase, paused: clock.pausedAt !== null, shown, end: endOf(timer) + inPause };
}
