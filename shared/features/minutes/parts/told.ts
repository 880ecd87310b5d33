// The parts that the facilitator writes: what was done and how, what came of it, what is next.
import type { Text } from '../document.ts';
import { freeFieldOf } from '../free-texts.ts';
import type { PartKind } from '../model.ts';
import { freeText, heading, type Part, type PartContext, under } from './part.ts';

/** A part that is nothing but a free text. */
function told(part: PartKind, title: (words: PartContext['words']) => Text): Part {
  const field = freeFieldOf(part);
  return (context) =>
    under(heading(part, 1, title(context.words)), field ? freeText(context, field) : []);
}

export const done = told('done', (words) => words.done);
export const method = told('method', (words) => words.method);
export const impact = told('impact', (words) => words.impact);
export const difficulties = told('difficulties', (words) => words.difficulties);
export const conclusions = told('conclusions', (words) => words.conclusions);
export const recommendations = told('recommendations', (words) => words.recommendations);
export const nextSteps = told('next-steps', (words) => words.nextSteps);
