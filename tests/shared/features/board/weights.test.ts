import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../shared/contract/catalogue.ts';
import type { Card, Column, Stack } from '../../../../shared/features/board/model.ts';
import { nameOfPile, pilesIn } from '../../../../shared/features/board/piles.ts';
import { plainCard } from '../../../../shared/features/board/plain.ts';
import { weightWords } from '../../../../shared/features/board/weight-messages.ts';
import { lackInWords, marksOf, weigh } from '../../../../shared/features/board/weights.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

const own = { workshopId: 'workshop-1', boardId: 'board-1' };
let made = 0;
const card = (column: Column, more: Partial<Card> = {}): Card => {
  made += 1;
  const id = `card-${made}`;
  return { ...plainCard, ...own, id, order: `a${made}`, column, text: id, ...more };
};
const stack = (id: string, title = ''): Stack => ({ ...own, id, title });
const lacks = (cards: readonly Card[], language: 'en' | 'bn' = 'en') => {
  const words = wordsOf(weightWords, formatOf(language));
  return weigh(cards, []).lacks.map((lack) => lackInWords(words, lack));
};

describe('a weighted SWOT', () => {
  test('comes to importance times rating, per quadrant and together', () => {
    const cards = [
      card('strength', { importance: 30, rating: 3 }),
      card('strength', { importance: 10, rating: 1 }),
      card('weakness', { importance: 20, rating: 2 }),
      card('threat', { importance: 40, rating: 1 }),
      card('lesson', { importance: 50, rating: 3 }),
    ];
    const { quadrants, importance, score, lacks: none } = weigh(cards, []);
    expect(quadrants).toEqual([
      { column: 'strength', importance: 40, score: 100 },
      { column: 'weakness', importance: 20, score: 40 },
      { column: 'opportunity', importance: 0, score: 0 },
      { column: 'threat', importance: 40, score: 40 },
    ]);
    expect([importance, score, none]).toEqual([100, 180, []]);
  });

  test('says what is missing, in words', () => {
    expect(lacks([])).toEqual([]);
    const cards = [card('strength', { importance: 60 }), card('threat', { rating: 2 })];
    expect(lacks(cards)).toEqual([
      '1 card has no importance yet.',
      '1 card has no rating yet.',
      'The importances come to 60 %: 40 % are left to give.',
    ]);
    const over = [60, 50].map((importance) => card('threat', { importance, rating: 1 }));
    expect(lacks(over)).toEqual(['The importances come to 110 %: 10 % too many.']);
    expect(lacks(over, 'bn')).toEqual(['গুরুত্বের যোগফল ১১০%: ১০% বেশি হয়ে গেছে।']);
  });

  test('takes a stack as one, by the first marks on it', () => {
    const stackId = 'stack-1';
    const cards = [
      card('threat', { stackId }),
      card('threat', { stackId, importance: 100, rating: 2 }),
      card('threat', { stackId, importance: 50, rating: 3 }),
    ];
    expect(weigh(cards, [stack(stackId)])).toMatchObject({
      importance: 100,
      score: 200,
      lacks: [],
    });
    expect(marksOf({ cards })).toEqual({ importance: 100, rating: 2 });
  });
});

test("a stack stands where the first of its cards does, under its name or that card's words", () => {
  const cards = [
    card('threat', { stackId: 'stack-1', text: 'Floods' }),
    card('threat', { text: 'Virus' }),
    card('threat', { stackId: 'stack-1', text: 'The flood' }),
    card('threat', { stackId: 'gone', text: 'Salt' }),
  ];
  const named = (title: string) =>
    pilesIn('threat', cards, [stack('stack-1', title)]).map(nameOfPile);
  expect(named('Water')).toEqual(['Water', 'Virus', 'Salt']);
  expect(named(' ')).toEqual(['Floods', 'Virus', 'Salt']);
  expect(pilesIn('threat', cards, [stack('stack-1')])[0]?.cards).toHaveLength(2);
  expect(pilesIn('strength', cards, [])).toEqual([]);
});
