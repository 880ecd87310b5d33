import type { WayIn } from '../room/scene.ts';

export type WelcomeScene = {
  readonly kind: 'welcome';
  readonly title: string;
  readonly place: string;
  readonly venue: string;
  readonly organiser: string;
  readonly date: string;
  /** While phones may come in. */
  readonly wayIn: WayIn | null;
};

export type QuestionScene = {
  readonly kind: 'question';
  readonly text: string;
  /** Its place among the guiding questions, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
};
