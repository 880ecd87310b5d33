// Finds the names of listed people in any text, as people write them: in whole or in part, in either
// case, with or without dots, and in Bangla with the endings that names take there.
import { comparable } from '../../lib/comparable.ts';

/** A name, and what is to stand in its place. */
export type Named = { readonly name: string; readonly label: string };

const words = /[\p{L}\p{M}\p{Nd}\u200c\u200d]+/gu;
/** What may stand between the words of one name. */
const between = /^[\s.,:_'’\-–]{1,4}$/u;
/** Said before a name, and part of many: none of them tells who somebody is. */
const titles = new Set(
  'md mohammad muhammad mohammed mst most mosammat mr mrs ms miss dr prof engr mo মো মোহাম্মদ মুহাম্মদ মোছা মোসাম্মৎ ডা ড জনাব জনাবা মিসেস শ্রী'.split(
    ' ',
  ),
);
/** Said behind a name; with one of them, or a title before it, a first name alone is somebody. */
const address = new Set(
  'apa bhai vai sir madam didi dada bhabi chacha khala আপা ভাই স্যার ম্যাডাম দিদি দাদা ভাবি চাচা খালা'.split(' '),
);
/** Longest first. */
const endings = [
  'দেরকে',
  'গুলো',
  'দের',
  'ের',
  'কেও',
  'রও',
  'কে',
  'তে',
  'রা',
  'য়',
  'র',
  'ও',
  'ই',
  'ে',
].map(comparable);

type Token = { readonly key: string; readonly from: number; readonly to: number };
type Found = { readonly label: string; readonly words: number; readonly ending: string };

/**
 * A function that puts labels in the place of names: of whole ones, of any two words of one that
 * follow each other, and of single words of one said with a title or a form of address.
 * @param somebody stands where several people have the same name
 */
export function nameHider(people: readonly Named[], somebody: string): (text: string) => string {
  const wholes = new Map<string, string>();
  const singles = new Map<string, string>();
  let longest = 1;
  for (const { name, label } of people) {
    const own = tokensOf(name).map(({ key }) => key);
    longest = Math.max(longest, own.length);
    for (const part of partsOf(own)) put(wholes, part, label, somebody);
    for (const key of own) if (!titles.has(key)) put(singles, key, label, somebody);
  }
  if (wholes.size === 0) return (text) => text;
  return (text) => {
    const tokens = tokensOf(text);
    let hidden = '';
    let done = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const found =
        wholeAt(text, tokens, at, wholes, longest) ?? singleAt(text, tokens, at, singles);
      const first = tokens[at];
      const last = tokens[at + (found?.words ?? 1) - 1];
      if (!found || !first || !last) continue;
      const ending = found.ending === '' ? '' : `-${found.ending}`;
      hidden += `${text.slice(done, first.from)}${found.label}${ending}`;
      done = last.to;
      at += found.words - 1;
    }
    return hidden + text.slice(done);
  };
}

function put(map: Map<string, string>, key: string, label: string, somebody: string): void {
  const before = map.get(key);
  map.set(key, before === undefined || before === label ? label : somebody);
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(words)].map((match) => ({
    key: comparable(match[0]).replace(/ঃ$/u, ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The whole name, and every run of two or more of its words that is more than a title and a word. */
function partsOf(own: readonly string[]): string[] {
  const parts = new Set([own.join(' ')].filter((part) => part !== '' && !titles.has(part)));
  for (let from = 0; from < own.length; from += 1) {
    for (let to = from + 2; to <= own.length; to += 1) {
      const run = own.slice(from, to);
      if (run.some((key) => !titles.has(key))) parts.add(run.join(' '));
    }
  }
  return [...parts];
}

function wholeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  wholes: ReadonlyMap<string, string>,
  longest: number,
): Found | null {
  for (let count = Math.min(longest, tokens.length - at); count > 0; count -= 1) {
    const run = tokens.slice(at, at + count);
    const joined = run.slice(1).every((token, behind) => joins(text, run[behind], token));
    if (!joined) continue;
    const found = known(wholes, run.map(({ key }) => key).join(' '));
    if (found) return { ...found, words: count };
  }
  return null;
}

/** A single word of a name, said with a title before it or a form of address behind it. */
function singleAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  singles: ReadonlyMap<string, string>,
): Found | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return null;
  const titled = titles.has(token.key) && next && joins(text, token, next);
  if (titled) {
    const found = known(singles, next.key);
    return found && { ...found, words: 2 };
  }
  const addressed = next && joins(text, token, next) && isAddress(next.key);
  const label = addressed ? singles.get(token.key) : undefined;
  return label === undefined ? null : { label, words: 1, ending: '' };
}

function isAddress(key: string): boolean {
  return address.has(key) || endings.some((ending) => address.has(withoutEnding(key, ending)));
}

function joins(text: string, before: Token | undefined, token: Token): boolean {
  return before !== undefined && between.test(text.slice(before.to, token.from));
}

/** As it stands, or with a Bangla ending at its end. */
function known(map: ReadonlyMap<string, string>, key: string): Omit<Found, 'words'> | null {
  const label = map.get(key);
  if (label !== undefined) return { label, ending: '' };
  for (const ending of endings) {
    const bare = map.get(withoutEnding(key, ending));
    if (bare !== undefined) return { label: bare, ending };
  }
  return null;
}

function withoutEnding(key: string, ending: string): string {
  return key.length > ending.length + 1 && key.endsWith(ending)
    ? key.slice(0, -ending.length)
    : key;
}
