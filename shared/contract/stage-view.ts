// What a stage is sent: the scene on show and not one field more.

import type { ActionsScene } from '../features/action-plan/scene.ts';
import type { AgendaScene } from '../features/agenda/scene.ts';
import type { BoardScene } from '../features/board/scene.ts';
import type { ResultsScene } from '../features/evaluation/scene.ts';
import type { FindMeScene, GroupsScene, MovesScene } from '../features/groups/scene.ts';
import type { ImageScene } from '../features/library/scene.ts';
import type { JoinScene, Look, MessageScene } from '../features/room/scene.ts';
import type { ClockScene, ReportScene, SceneClock, SpeakersScene } from '../features/run/scene.ts';
import type { VoteScene } from '../features/vote/scene.ts';
import type { QuestionScene, WelcomeScene } from '../features/workshop/scene.ts';
import type { Language } from './catalogue.ts';

export type Scene =
  | { readonly kind: 'empty' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'test' }
  | WelcomeScene
  | JoinScene
  | AgendaScene
  | ClockScene
  | GroupsScene
  | FindMeScene
  | MovesScene
  | BoardScene
  | VoteScene
  | ResultsScene
  | ActionsScene
  | QuestionScene
  | SpeakersScene
  | ReportScene
  | MessageScene
  | ImageScene;

export type StageView = {
  readonly workshopId: string | null;
  /** The language of the workshop, in which the stage speaks. */
  readonly language: Language;
  readonly timeZone: string;
  readonly scene: Scene;
  readonly look: Look;
  /** In a corner: the time of day, and what is left of the item on the clock; null: nothing. */
  readonly corner: { readonly running: SceneClock | null } | null;
  /** The instant (ms) at which the picture was frozen, its clocks too; null: it lives. */
  readonly frozenAt: number | null;
};

/** What a desk is told of the room beside what the room sees. */
export type RoomState = {
  /** The scene made ready in the open workshop. */
  readonly next: StageView | null;
  /** The workshop that froze the projector; null where it is not frozen. */
  readonly frozenIn: string | null;
  /** What each further screen of the open workshop shows. */
  readonly outputs: readonly { readonly id: string; readonly view: StageView }[];
};
