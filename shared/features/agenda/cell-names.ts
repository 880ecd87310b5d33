// The names by which a table tells apart tracks, blocks and categories with the same title, or none.
import { type Language, languages, wordsOf } from '../../contract/catalogue.ts';
import { formatOf } from '../../lib/format.ts';
import { planWords } from './plan-messages.ts';

type Titled = { readonly id: string; readonly title: string };
/** What a name says: a title, and which of those that bear it is meant, from 1. */
export type NameRead = { readonly title: string; readonly nth: number };
type Untitled = 'untitledTrack' | 'untitledBlock' | 'untitledCategory';

/**
 * Each row's name, by its id: its title; the second that bears it is `Title (2)`, and one without
 * a title has the word for that.
 */
export function namesApart(
  rows: readonly Titled[],
  untitled: Untitled,
  language: Language,
): ReadonlyMap<string, string> {
  const none = wordsOf(planWords, formatOf(language))[untitled];
  const taken = new Set<string>();
  return new Map(
    rows.map(({ id, title }) => {
      const name = freeName(title || none, taken);
      taken.add(name);
      return [id, name];
    }),
  );
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  let name = title;
  for (let nth = 2; taken.has(name); nth += 1) name = `${title} (${nth})`;
  return name;
}

/** @param all the names beside which it stands: `A (2)` is a second A only where there is a first */
export function readName(name: string, all: ReadonlySet<string>): NameRead {
  const [, base = '', nth = ''] = /^(.+) \((\d{1,4})\)$/s.exec(name) ?? [];
  const second = base !== '' && all.has(base);
  const title = second ? base : name;
  return { title: untitledWords.has(title) ? '' : title, nth: second ? Number(nth) : 1 };
}

const untitledWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const words = wordsOf(planWords, formatOf(language));
    return [words.untitledTrack, words.untitledBlock, words.untitledCategory];
  }),
);
