// What a form may be, decided from its rows alone.
import { fewestOptions } from './limits.ts';
import type { Form, FormItem } from './model.ts';

type Worded = Pick<FormItem, 'titleEn' | 'titleBn'>;

/** A form's or a question's words in a language, or else in the other one. */
export function titleIn({ titleEn, titleBn }: Worded, language: 'en' | 'bn'): string {
  const [own, other] = language === 'en' ? [titleEn, titleBn] : [titleBn, titleEn];
  return own.trim() === '' ? other.trim() : own.trim();
}

/** The options of a choice or ranking in a language, or else in the other one. */
export function optionsIn(
  { optionsEn, optionsBn }: Pick<FormItem, 'optionsEn' | 'optionsBn'>,
  language: 'en' | 'bn',
): string[] {
  const [own, other] = language === 'en' ? [optionsEn, optionsBn] : [optionsBn, optionsEn];
  const lines = linesOf(own);
  return lines.length > 0 ? lines : linesOf(other);
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a question is answered by choosing among options. */
export function hasOptions({ kind }: Pick<FormItem, 'kind'>): boolean {
  return kind === 'choice' || kind === 'ranking';
}

/** The questions of a form: its lines without the headings. */
export function questionsOf<I extends Pick<FormItem, 'kind'>>(items: readonly I[]): I[] {
  return items.filter(({ kind }) => kind !== 'heading');
}

/** Whether answers of people are paired, before and after, by a code of their own. */
export function asksCode({ kind }: Pick<Form, 'kind'>): boolean {
  return kind === 'pre' || kind === 'post';
}

export type FormFault =
  | { readonly code: 'form-empty' }
  | { readonly code: 'form-unworded' | 'form-options'; readonly place: number };

/** Why a form cannot be given to people yet; null: it can. Places count questions from 1. */
export function faultOf(items: readonly FormItem[]): FormFault | null {
  const questions = questionsOf(items);
  if (questions.length === 0) return { code: 'form-empty' };
  for (const [at, item] of questions.entries()) {
    const place = at + 1;
    if (titleIn(item, 'en') === '') return { code: 'form-unworded', place };
    if (hasOptions(item) && !optionsAgree(item)) return { code: 'form-options', place };
  }
  return null;
}

function optionsAgree({ optionsEn, optionsBn }: FormItem): boolean {
  const counts = [linesOf(optionsEn).length, linesOf(optionsBn).length].filter(Boolean);
  return (
    counts.length > 0 && counts.every((count) => count >= fewestOptions && count === counts[0])
  );
}

/** Whether answers to an item would mean something else once it is so. */
export function breaksAnswers(before: FormItem, after: FormItem): boolean {
  const count = (item: FormItem) => [item.optionsEn, item.optionsBn].map((t) => linesOf(t).length);
  const counted = (item: FormItem) => Math.max(...count(item));
  return (
    before.kind !== after.kind ||
    before.several !== after.several ||
    (hasOptions(before) && (counted(before) !== counted(after) || !optionsAgree(after)))
  );
}
