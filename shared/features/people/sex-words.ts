// The words in which lists in Bangladesh say a person's sex.

import { comparable } from '../../lib/comparable.ts';
import { sexes } from './kinds.ts';
import type { Sex } from './model.ts';

const words: Readonly<Record<Sex, string>> = {
  '': '-, –, —, n/a, na, ?, unknown, অজানা, প্রযোজ্য নয়',
  female: 'f, fe, fem, female, woman, girl, mrs, ms, miss, মহিলা, নারী, নারি, স্ত্রী, মেয়ে, ম',
  male: 'm, male, man, boy, mr, পুরুষ, পূরুষ, পুং, পু, ছেলে',
  other:
    'o, other, others, third gender, transgender, hijra, non-binary, অন্যান্য, অন্য, তৃতীয় লিঙ্গ, হিজড়া',
  undisclosed:
    'undisclosed, not disclosed, prefer not to say, not stated, বলতে চান না, বলতে চাই না, অপ্রকাশিত',
};

const bySexWord = new Map<string, Sex>(
  sexes.flatMap((sex) =>
    words[sex].split(', ').map((word): [string, Sex] => [comparable(word), sex]),
  ),
);

/** The sex a word names; '' where there is none or it is not known; null if not understood. */
export function readSex(word: string): Sex | null {
  const key = comparable(word).replace(/[.।:]+$/, '');
  return key === '' ? '' : (bySexWord.get(key) ?? null);
}
