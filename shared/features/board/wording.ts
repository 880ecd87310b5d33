// What a card says, as it is compared: its words without what only grammar or a keyboard put there.
import { comparable } from '../../lib/comparable.ts';
import { latinDigits } from '../../lib/digits.ts';
import { once } from '../../lib/once.ts';

/** A card's words as they are compared. */
export type Wording = {
  /** The stems of the words that carry what it says, each once. */
  readonly stems: readonly string[];
  /** Threes of letters in a row, each once: they survive a slip of the pen. */
  readonly threes: readonly string[];
  /** It says that something is not there, that it is little, or that it is much. */
  readonly turns: readonly [not: boolean, little: boolean, much: boolean];
};

/** Words that say nothing by themselves, in their stems. */
const empty = wordSet(
  'a an the of in on at to for from by with and or is are was were be been has have had do does',
  'this that these those it its they their there our we i you as than too very can will',
  'ও এবং আর বা এর এই সেই ওই যে যা তা তার তাদের আমাদের আমরা জন্য থেকে দিয়ে সঙ্গে সাথে হয় হয়ে হচ্ছে আছে',
  'করা করে করতে যায় পাওয়া হবে একটি কিছু খুব মধ্যে উপর ওপর পক্ষে দ্বারা',
);
const nots = wordSet('no not none never without lack lacking absence absent missing nobody cannot');
const banglaNots = wordSet('না নেই নাই অভাব ছাড়া নয় বিনা পায় পাই');
const littles = wordSet('low less little few weak poor small bad insufficient limited short late');
const banglaLittles = wordSet('কম অল্প দুর্বল খারাপ সীমিত অপর্যাপ্ত স্বল্প দেরি দেরিতে');
const muches = wordSet('high higher more much many strong good big great large enough easy rising');
const banglaMuches = wordSet('বেশি অনেক ভালো উচ্চ বড় প্রচুর যথেষ্ট শক্তিশালী সহজ');

/** Words by which no two cards are alike. */
const silent = [empty, nots, banglaNots];

/** Endings that Bangla joins to its nouns, the longest first; what is left keeps two letters. */
const banglaEndings = once(() =>
  [
    ...['গুলোর', 'গুলোকে', 'গুলোতে', 'গুলো', 'গুলির', 'গুলি', 'দেরকে', 'দের', 'টির', 'টার'],
    ...['টিকে', 'টাকে', 'টি', 'টা', 'েরা', 'রা', 'কে', 'তে', 'ের', 'র', 'য়', 'ে', 'ই', 'ও'],
  ].map(comparable),
);

/** The words of a card's text as they are compared. */
export function wordingOf(text: string): Wording {
  const plain = latinDigits(comparable(text)).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const words = plain.split(' ').filter((word) => word !== '');
  const turns = [
    words.some((word) => nots().has(word) || banglaNots().has(word) || word.endsWith('less')),
    words.some((word) => littles().has(word) || banglaLittles().has(word)),
    words.some((word) => muches().has(word) || banglaMuches().has(word)),
  ] as const;
  const telling = words.filter((word) => !silent.some((set) => set().has(word)));
  const stems = [...new Set((telling.length > 0 ? telling : words).map(stemOf))];
  return { stems, threes: threesOf(stems), turns };
}

/** A word without its ending: English plurals and verbs, Bangla cases, articles and plurals. */
function stemOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return englishStem(word);
  for (const ending of banglaEndings()) {
    if (word.endsWith(ending) && lettersIn(word) - lettersIn(ending) >= 2)
      return word.slice(0, -ending.length);
  }
  return word;
}

function englishStem(word: string): string {
  const bare = word
    .replace(/(ss|us|is)$/, '$1·')
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|z)es$/, '$1')
    .replace(/s$/, '')
    .replace('·', '');
  const stem = bare.replace(/(ing|ed|er|ers|ly)$/, '');
  // What is left of "farm", "red" or "water" must still be a word to tell it by.
  if (stem.length < 4) return bare;
  return stem.replace(/([b-df-hj-km-np-rt-z])\1$/, '$1').replace(/e$/, '');
}

/** Letters as they are counted: signs that are joined to one are not letters of their own. */
function lettersIn(word: string): number {
  return word.replace(/\p{M}/gu, '').length;
}

/** The threes of letters of some words, each word with its beginning and its end. */
export function threesOf(stems: readonly string[]): string[] {
  const found = new Set<string>();
  for (const stem of stems) {
    const padded = `^${stem}$`;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return [...found];
}

function wordSet(...lines: readonly string[]): () => ReadonlySet<string> {
  return once(() => new Set(lines.flatMap((line) => line.split(' ')).map(comparable)));
}
