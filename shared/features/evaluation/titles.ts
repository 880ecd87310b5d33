// What a form or one of its items is called.
import type { Language } from '../../contract/catalogue.ts';
import type { FormItem } from './model.ts';

/** Its title in a language, or in the other one where it has no words in this. */
export function titleOf(
  { titleEn, titleBn }: Pick<FormItem, 'titleEn' | 'titleBn'>,
  language: Language,
): string {
  return (language === 'en' ? titleEn.trim() || titleBn : titleBn.trim() || titleEn).trim();
}
