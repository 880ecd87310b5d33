// The welcome: what this workshop is called, where it is, and who has invited.
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import type { WelcomeScene } from '../../../shared/features/workshop/scene.ts';

export function welcomeScene({
  title,
  place,
  venue,
  organiser,
  startDate,
}: Workshop): WelcomeScene {
  return { kind: 'welcome', title, place, venue, organiser, date: startDate };
}
