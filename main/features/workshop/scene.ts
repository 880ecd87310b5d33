// What this workshop is about: its name, where it is, who has invited; and its guiding questions.
import type { WayIn } from '../../../shared/features/room/scene.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import type { QuestionScene, WelcomeScene } from '../../../shared/features/workshop/scene.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

export function welcomeScene(
  { title, place, venue, organiser, startDate }: Workshop,
  wayIn: WayIn | null,
): WelcomeScene {
  return { kind: 'welcome', title, place, venue, organiser, date: startDate, wayIn };
}

/**
 * The guiding question named, or the first where it is not (or no longer) there.
 * @returns null where the workshop has none
 */
export function questionScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): QuestionScene | null {
  const questions = inOrder(reader.list('question', { workshopId }));
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === refId),
  );
  const question = questions[at];
  if (!question) return null;
  return { kind: 'question', text: question.text, place: at + 1, count: questions.length };
}
