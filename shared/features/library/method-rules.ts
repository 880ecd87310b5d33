// Finding a method, and turning it into items of an agenda.
import { type Language, languages, wordsOf } from '../../contract/catalogue.ts';
import { formatOf } from '../../lib/format.ts';
import type { ItemFields } from '../agenda/model.ts';
import { plainItem } from '../agenda/plain.ts';
import type { Method } from './method.ts';
import { methodWords } from './method-messages.ts';
import type { MethodPurpose } from './model.ts';
import { plainText } from './rules.ts';

/** Minutes of all its steps. */
export function lengthOf({ steps }: Method): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What a method must be to be shown; null: whatever it is. */
export type MethodFilter = {
  readonly text: string;
  readonly purpose: MethodPurpose | null;
  /** Minutes there are for it. */
  readonly minutes: number | null;
  readonly people: number | null;
};

/** Whether a method fits: every word is found in one language, and time and people suffice. */
export function fits(method: Method, { text, purpose, minutes, people }: MethodFilter): boolean {
  const wanted = plainText(text).split(/\s+/).filter(Boolean);
  const [fewest, most] = method.people;
  return (
    (purpose === null || method.purposes.includes(purpose)) &&
    (minutes === null || method.least <= minutes) &&
    (people === null || (people >= fewest && people <= most)) &&
    languages.some((language) => {
      const { title, purpose: use, steps } = method[language];
      const written = plainText([title, use, ...steps.map((step) => step.title)].join(' '));
      return wanted.every((word) => written.includes(word));
    })
  );
}

/** The method as one item: its steps are the item's method, its tips the private notes. */
export function itemOfMethod(method: Method, language: Language): ItemFields {
  const { title, purpose, materials, steps, tips } = method[language];
  const words = wordsOf(methodWords, formatOf(language));
  const told = steps.map((step, at) =>
    words.step(at + 1, step.title, method.steps[at]?.minutes ?? 0, step.how),
  );
  return {
    ...plainItem,
    kind: method.kind,
    title,
    duration: lengthOf(method),
    minDuration: method.least,
    method: told.join('\n'),
    objective: purpose,
    materials,
    notes: tips.join('\n'),
  };
}

/**
 * The method as an item a step. What is said of the whole stands at the first; each may shrink in
 * the proportion in which the whole may.
 */
export function itemsOfMethod(method: Method, language: Language): ItemFields[] {
  const { objective, materials, notes } = itemOfMethod(method, language);
  const share = method.least / lengthOf(method);
  return method.steps.map(({ kind, minutes }, at) => ({
    ...plainItem,
    kind,
    title: method[language].steps[at]?.title ?? '',
    duration: minutes,
    minDuration: Math.max(1, Math.floor(minutes * share)),
    method: method[language].steps[at]?.how ?? '',
    ...(at === 0 ? { objective, materials, notes } : {}),
  }));
}
