import type { PanelResultsScene } from '../panel/scene.ts';
import type { Clock } from './model.ts';
import type { Thresholds } from './thresholds.ts';

/** A clock as a screen draws it by itself. */
export type SceneClock = Thresholds & {
  readonly clock: Clock;
  /** Planned milliseconds. */
  readonly planned: number;
};

export type ClockScene = {
  readonly kind: 'clock';
  /** In which the times below are told. */
  readonly timeZone: string;
  /** null: nothing is on the clock that the room may know of. */
  readonly current: (SceneClock & { readonly title: string; readonly lead: string }) | null;
  readonly next: ComingUp | null;
  /** Where tracks run beside each other, what each has on the clock; `next` is where they meet. */
  readonly tracks: readonly TrackScene[];
};

export type ComingUp = {
  readonly title: string;
  /** The instant (ms) before which it does not start; null: it follows what runs. */
  readonly notBefore: number | null;
};

export type TrackScene = {
  /** The track's. */
  readonly id: string;
  readonly track: string;
  readonly place: string;
  readonly current: SceneClock & { readonly title: string; readonly lead: string };
  readonly next: ComingUp | null;
};

export type SpeakersScene = {
  readonly kind: 'speakers';
  readonly current: {
    readonly name: string;
    readonly clock: Clock;
    /** Milliseconds of a turn. */
    readonly planned: number;
  } | null;
  readonly waiting: readonly { readonly id: string; readonly name: string }[];
};

export type ReportScene = {
  readonly kind: 'report';
  /** Groups of a report-back, or plans before a panel. */
  readonly of: 'groups' | 'plans';
  /** The item in which they are heard; '' where the room may not know it. */
  readonly title: string;
  readonly current: {
    readonly name: string;
    readonly question: string;
    readonly clock: Clock;
    /** Milliseconds to talk, and for questions after that. */
    readonly talk: number;
    readonly questions: number;
  } | null;
  /** The group on deck. */
  readonly next: string | null;
  /** How many groups have had their turn, and how many there are. */
  readonly done: number;
  readonly count: number;
  /** Of a plan before a panel, where its results were asked for: these are shown instead. */
  readonly results: PanelResultsScene | null;
};
