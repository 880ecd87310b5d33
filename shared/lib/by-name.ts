import type { Language } from '../contract/catalogue.ts';

const collators = new Map<Language, Intl.Collator>();

/** Compares two names as the alphabet of a language has them; figures in them by their value. */
export function byName(language: Language): (a: string, b: string) => number {
  const known = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, known);
  return known.compare;
}
