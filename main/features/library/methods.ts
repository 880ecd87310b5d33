// The methods that come with Uthan. What is the same in every language stands once; the words are
// a file a language.
import * as z from 'zod/mini';
import bn from '../../../resources/methods/bn.json' with { type: 'json' };
import en from '../../../resources/methods/en.json' with { type: 'json' };
import facts from '../../../resources/methods/facts.json' with { type: 'json' };
import { type Method, methodFacts, methodWords } from '../../../shared/features/library/method.ts';

const wordsById = z.record(z.string(), methodWords);
let read: readonly Method[] | undefined;

/**
 * All methods, in the order they are shown in.
 * @throws Error where a file is not of its schema, or a method lacks its words in a language
 */
export function methods(): readonly Method[] {
  read ??= joined();
  return read;
}

function joined(): readonly Method[] {
  const words = { en: z.parse(wordsById, en), bn: z.parse(wordsById, bn) };
  return z.parse(z.array(methodFacts), facts).map((fact) => {
    const [inEnglish, inBangla] = [words.en[fact.id], words.bn[fact.id]];
    if (!inEnglish || !inBangla) throw new Error(`The method ${fact.id} lacks its words.`);
    return { ...fact, en: inEnglish, bn: inBangla };
  });
}
