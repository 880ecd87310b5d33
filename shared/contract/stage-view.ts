// What a stage is sent: the scene on show and not one field more.

import type { ActionsScene } from '../features/action-plan/scene.ts';
import type { AgendaScene } from '../features/agenda/scene.ts';
import type { BoardScene } from '../features/board/scene.ts';
import type { GroupsScene } from '../features/groups/scene.ts';
import type { ClockScene } from '../features/run/scene.ts';
import type { WelcomeScene } from '../features/workshop/scene.ts';
import type { Language } from './catalogue.ts';

export type Scene =
  | { readonly kind: 'empty' }
  | { readonly kind: 'blank' }
  | WelcomeScene
  | AgendaScene
  | ClockScene
  | GroupsScene
  | BoardScene
  | ActionsScene;

export type StageView = {
  readonly workshopId: string | null;
  /** The language of the workshop, in which the stage speaks. */
  readonly language: Language;
  readonly timeZone: string;
  readonly scene: Scene;
};
