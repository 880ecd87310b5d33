// The arithmetic of a weighted SWOT: importances are shares of all that matters and come to 100 %,
// times a rating from 1 to 3.
import type { Words } from '../../contract/catalogue.ts';
import { quadrants } from './kinds.ts';
import type { Card, Quadrant, Stack } from './model.ts';
import { type Pile, pilesIn } from './piles.ts';
import type { weightWords } from './weight-messages.ts';

export type QuadrantWeight = {
  readonly column: Quadrant;
  /** Per cent of all that matters. */
  readonly importance: number;
  /** Importance times rating in hundredths: 300 is all that matters, at its best. */
  readonly score: number;
};
/** What a weighing still lacks; of `sum`, the per cent that are left, or too many where negative. */
export type Lack = { readonly what: 'importance' | 'rating' | 'sum'; readonly count: number };
export type Weighing = {
  readonly quadrants: readonly QuadrantWeight[];
  readonly importance: number;
  readonly score: number;
  readonly lacks: readonly Lack[];
};

type WeightWords = Words<(typeof weightWords)['en']>;
type Marks = { readonly importance: number | null; readonly rating: number | null };

/** Weighs the four quadrants; a stack counts as one, by the first of its cards that has a mark. */
export function weigh(cards: readonly Card[], stacks: readonly Stack[]): Weighing {
  const marks = quadrants.map((column) => pilesIn(column, cards, stacks).map(marksOf));
  const weights = quadrants.map((column, at) => ({ column, ...weightOf(marks[at] ?? []) }));
  const importance = sum(weights.map((each) => each.importance));
  const score = sum(weights.map((each) => each.score));
  return { quadrants: weights, importance, score, lacks: lacksOf(marks.flat(), importance) };
}

/** The importance and the rating of a pile. */
export function marksOf({ cards }: Pick<Pile, 'cards'>): Marks {
  const importance = cards.find((card) => card.importance !== null)?.importance ?? null;
  const rating = cards.find((card) => card.rating !== null)?.rating ?? null;
  return { importance, rating };
}

/** What a weighing lacks, in a sentence. */
export function lackInWords(words: WeightWords, { what, count }: Lack): string {
  switch (what) {
    case 'importance':
      return words.lacksImportance(count);
    case 'rating':
      return words.lacksRating(count);
    case 'sum':
      return words.lacksSum(count);
    default:
      return what satisfies never;
  }
}

function weightOf(marks: readonly Marks[]): Omit<QuadrantWeight, 'column'> {
  return {
    importance: sum(marks.map(({ importance }) => importance ?? 0)),
    score: sum(marks.map(({ importance, rating }) => (importance ?? 0) * (rating ?? 0))),
  };
}

function lacksOf(marks: readonly Marks[], importance: number): Lack[] {
  if (marks.length === 0) return [];
  const without = (name: keyof Marks) => marks.filter((each) => each[name] === null).length;
  const lacks: Lack[] = [
    { what: 'importance', count: without('importance') },
    { what: 'rating', count: without('rating') },
    { what: 'sum', count: 100 - importance },
  ];
  return lacks.filter(({ count }) => count !== 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
