// Which cards of a column say the same, in English and in Bangla. What is found is suggested and
// never done by itself.
import { longestLine } from '../../contract/limits.ts';
import type { Card } from './model.ts';
import { threesOf, type Wording, wordingOf } from './wording.ts';

type Compared = Pick<Card, 'id' | 'column' | 'text' | 'stackId'>;

/** Cards that seem to say the same. */
export type Alike = {
  /** The stack on which some of them lie already; null: none does. */
  readonly stackId: string | null;
  /** The cards to be laid on it, in the order given; without a stack, two at least. */
  readonly cardIds: readonly string[];
  /** The shortest of their texts, for a name. */
  readonly title: string;
};

/**
 * From here on two cards are taken to say the same. Set by tests with cards as people write them,
 * so that what is suggested is nearly always right: a wrong stack costs more than a missed one.
 */
const alike = 0.62;
/** The same of cards that each say a word that has no like on the other: seed is not feed. */
const alikeButForAWord = 0.75;
/** Two words of which less than this is the same are two words. */
const nearlySame = 0.5;
/** Cards that share fewer of their threes are not looked at more closely. */
const worthALook = 0.4;

/** The cards that seem to say the same, column by column; each card is in one suggestion at most. */
export function alikeCards(cards: readonly Compared[]): Alike[] {
  const columns = new Map<string, Compared[]>();
  for (const card of cards) {
    if (card.text.trim() === '') continue;
    const list = columns.get(card.column) ?? [];
    list.push(card);
    columns.set(card.column, list);
  }
  return [...columns.values()].flatMap(alikeInColumn);
}

function alikeInColumn(cards: readonly Compared[]): Alike[] {
  const wordings = cards.map(({ text }) => wordingOf(text));
  const words = vocabularyOf(wordings);
  const likes = neighbours(wordings, (a, b, threes) => isAlike(words, a, b, threes));
  return gather(cards, likes);
}

/**
 * For each card, those before it that are like it.
 * @param isLike asked of two cards that have enough of their threes in common, and how much, from 0 to 1
 */
function neighbours(
  wordings: readonly Wording[],
  isLike: (a: number, b: number, threes: number) => boolean,
): number[][] {
  const holders = new Map<string, number[]>();
  const shared = new Uint16Array(wordings.length);
  const sizes = Uint16Array.from(wordings, ({ threes }) => threes.length);
  return wordings.map(({ threes }, at) => {
    shared.fill(0, 0, at);
    for (const three of threes) {
      const known = holders.get(three);
      if (!known) holders.set(three, [at]);
      else {
        for (const other of known) shared[other] = (shared[other] ?? 0) + 1;
        known.push(at);
      }
    }
    const near: number[] = [];
    for (let other = 0; other < at; other += 1) {
      const share = (2 * (shared[other] ?? 0)) / (threes.length + (sizes[other] ?? 0));
      if (share >= worthALook && isLike(at, other, share)) near.push(other);
    }
    return near;
  });
}

/** The stems of a column under numbers, so that a thousand cards are compared in no time. */
type Vocabulary = {
  /** The stems of each card, and the weight of all of them. */
  readonly cards: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly turns: readonly Wording['turns'][];
  /** How much a stem tells: one that stands on nearly every card of the column tells little. */
  readonly rarity: readonly number[];
  /** What two stems have in common, from 0 to 1. */
  readonly share: (a: number, b: number) => number;
};

function vocabularyOf(wordings: readonly Wording[]): Vocabulary {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const cards = wordings.map(({ stems }) =>
    stems.map((stem) => {
      const known = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, known);
      holders[known] = (holders[known] ?? 0) + 1;
      return known;
    }),
  );
  const rarity = holders.map((count) => Math.log(1 + wordings.length / count));
  const weights = cards.map((stems) => stems.reduce((sum, stem) => sum + (rarity[stem] ?? 0), 0));
  const turns = wordings.map((wording) => wording.turns);
  return { cards, weights, turns, rarity, share: shareOfStems([...numbers.keys()]) };
}

/** What two stems have in common of their threes; each pair is looked at once. */
function shareOfStems(stems: readonly string[]): Vocabulary['share'] {
  const threes = stems.map((stem) => threesOf([stem]));
  const known = new Map<number, number>();
  return (a, b) => {
    if (a === b) return 1;
    const pair = Math.min(a, b) * stems.length + Math.max(a, b);
    const before = known.get(pair);
    if (before !== undefined) return before;
    const share = dice(threes[a] ?? [], threes[b] ?? []);
    known.set(pair, share);
    return share;
  };
}

function isAlike(vocabulary: Vocabulary, a: number, b: number, threes: number): boolean {
  const { turns } = vocabulary;
  const [one, other] = [turns[a], turns[b]];
  if (!one || !other || turnsAway(one, other)) return false;
  const { words, bothDiffer } = alikeWords(vocabulary, a, b);
  if (bothDiffer) return words >= alikeButForAWord;
  return Math.max(words, (words + threes) / 2) >= alike;
}

/** Whether one says that something is there or much, and the other that it is not, or little. */
function turnsAway(a: Wording['turns'], b: Wording['turns']): boolean {
  const [not, little, much] = [a[0] !== b[0], a[1] !== b[1], a[2] !== b[2]];
  return not || (little && much);
}

/**
 * What of the words' weight has its like on the other card, from 0 to 1, and whether each of them
 * has a word without its like. A word that is nearly the same counts as far as it is.
 */
function alikeWords({ cards, weights, rarity, share }: Vocabulary, a: number, b: number) {
  const left = [...(cards[b] ?? [])];
  let common = 0;
  let strays = 0;
  for (const stem of cards[a] ?? []) {
    let best = -1;
    let most = nearlySame;
    for (let at = 0; at < left.length && most < 1; at += 1) {
      const of = share(stem, left[at] ?? 0);
      if (of > most) [best, most] = [at, of];
    }
    const [other] = best < 0 ? [] : left.splice(best, 1);
    if (other === undefined) strays += 1;
    else common += most * ((rarity[stem] ?? 0) + (rarity[other] ?? 0));
  }
  const words = common / ((weights[a] ?? 0) + (weights[b] ?? 0));
  return { words, bothDiffer: strays > 0 && left.length > 0 };
}

/** What two sets have in common, as a share of both. */
function dice(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((each) => b.includes(each)).length;
  return (2 * common) / (a.length + b.length);
}

/**
 * Gathers each card with those like it. Every card of a suggestion is like its first one, so that
 * no chain of half-likes leads from one thought to another.
 */
function gather(cards: readonly Compared[], likes: readonly (readonly number[])[]): Alike[] {
  const near = cards.map(() => new Set<number>());
  likes.forEach((others, at) => {
    for (const other of others) {
      near[at]?.add(other);
      near[other]?.add(at);
    }
  });
  const taken = new Set<number>();
  // Whoever has the most like it comes first; where that is even, whoever stands first.
  const byLikes = cards
    .map((_, at) => at)
    .sort((a, b) => sizeOf(near, b) - sizeOf(near, a) || a - b);
  const found: { readonly first: number; readonly alike: Alike }[] = [];
  for (const at of byLikes) {
    if (taken.has(at)) continue;
    const members = [at, ...(near[at] ?? [])].filter((each) => !taken.has(each)).sort(ascending);
    for (const member of members) taken.add(member);
    const made = asAlike(members.flatMap((member) => cards[member] ?? []));
    if (made) found.push({ first: members[0] ?? 0, alike: made });
  }
  return found.sort((a, b) => a.first - b.first).map((each) => each.alike);
}

/** null where all lie on one stack already, or there is but one. */
function asAlike(members: readonly Compared[]): Alike | null {
  const stackId = members.find((card) => card.stackId !== null)?.stackId ?? null;
  const loose = members.filter((card) => stackId === null || card.stackId !== stackId);
  if (loose.length < (stackId === null ? 2 : 1)) return null;
  const texts = members.map(({ text }) => text.trim().replace(/\s+/g, ' '));
  const title = texts.reduce((short, text) => (text.length < short.length ? text : short));
  return { stackId, cardIds: loose.map(({ id }) => id), title: asLine(title) };
}

const asLine = (text: string) => text.slice(0, longestLine).toWellFormed();
const ascending = (a: number, b: number) => a - b;
const sizeOf = (near: readonly ReadonlySet<number>[], at: number) => near[at]?.size ?? 0;
