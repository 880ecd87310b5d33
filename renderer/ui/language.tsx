// The language everything beneath speaks. A preview of the stage can speak another than its desk.
import { createContext, type ReactNode, useContext } from 'react';
import {
  type Catalogue,
  type Format,
  type Language,
  type Messages,
  type Words,
  wordsOf,
} from '../../shared/contract/catalogue.ts';
import { formatOf } from '../../shared/lib/format.ts';

const LanguageContext = createContext<Language>('en');

export function LanguageProvider(props: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return (
    <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
  );
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Numbers, times and dates as the language writes them. */
export function useFormat(): Format {
  return formatOf(useLanguage());
}

const bound = new WeakMap<object, Partial<Record<Language, unknown>>>();

/** The messages of a catalogue in the language of this place; the same object every time. */
export function useWords<M extends Messages>(from: Catalogue<M>): Words<M> {
  const language = useLanguage();
  const byLanguage = bound.get(from) ?? {};
  bound.set(from, byLanguage);
  const known = byLanguage[language] as Words<M> | undefined; // put there below, from this catalogue
  if (known) return known;
  const words = wordsOf(from, formatOf(language));
  byLanguage[language] = words;
  return words;
}
