import type { SceneClock } from '../run/scene.ts';
import type { ItemKind } from './model.ts';

export type AgendaSceneItem = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly lead: string;
  readonly method: string;
  /** Minutes since midnight, as planned. */
  readonly start: number;
  readonly end: number;
  /** Which of the parallel tracks it is on, and where that is; null: it is for all. */
  readonly track: {
    readonly id: string;
    readonly title: string;
    readonly place: string;
  } | null;
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
};
export type AgendaScene = {
  readonly kind: 'agenda';
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly items: readonly AgendaSceneItem[];
  /** Where tracks run beside each other: the clocks of what runs, by the items' ids. Else empty. */
  readonly clocks: Readonly<Record<string, SceneClock>>;
};
