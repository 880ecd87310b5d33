import type { Clock } from './model.ts';

export type ClockScene = {
  readonly kind: 'clock';
  /** In which the times below are told. */
  readonly timeZone: string;
  /** null: nothing is on the clock. */
  readonly current: {
    readonly title: string;
    readonly lead: string;
    readonly clock: Clock;
    /** Planned milliseconds. */
    readonly planned: number;
  } | null;
  readonly next: {
    readonly title: string;
    /** The instant (ms) before which it does not start; null: it follows what runs. */
    readonly notBefore: number | null;
  } | null;
};
