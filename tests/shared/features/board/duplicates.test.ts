import { describe, expect, test } from 'vitest';
import { alikeCards } from '../../../../shared/features/board/duplicates.ts';
import type { Column } from '../../../../shared/features/board/model.ts';

/** Pairs as groups write them in one column, which a facilitator lays on one stack. */
const same: readonly (readonly [string, string])[] = [
  ['Floods', 'Flood risk'],
  ['Farmers are young', 'Young farmers'],
  ['Credit comes too late', 'Late credit'],
  ['Lack of training', 'No training for farmers'],
  ['Farmers get no loans in time', 'No loan in time for the farmers'],
  ['High demand in Dhaka', 'Demand from Dhaka is high'],
  ['Training for women farmers', 'Trainning of women farmers'],
  ['Good road to the market', 'The road to market is good!'],
  ['Virus attack in ponds', 'Virus attacks'],
  ['No cold storage', 'Lack of cold storage facilities'],
  ['প্রশিক্ষণের অভাব', 'প্রশিক্ষণ নেই'],
  ['তরুণ কৃষক', 'কৃষকরা তরুণ'],
  ['ঢাকায় চাহিদা বেশি', 'ঢাকায় কাঁকড়ার চাহিদা বেশি'],
  ['১০ জন প্রশিক্ষিত কৃষক', '10 জন প্রশিক্ষিত কৃষক।'],
  ['নারীদের অংশগ্রহণ', 'নারীর অংশগ্রহণ'],
  ['বাজারের সঙ্গে ভালো সংযোগ', 'বাজার সংযোগ ভালো'],
  ['হিমাগার নেই', 'হিমাগারের অভাব'],
  ['রাস্তাঘাট ভালো', 'ভালো রাস্তাঘাট আছে'],
];

/** Pairs that share words, and say two things. */
const different: readonly (readonly [string, string])[] = [
  ['High demand', 'Low demand'],
  ['Lack of training', 'Lack of market'],
  ['Good market', 'No market'],
  ['Training available', 'No training available'],
  ['Crab fattening training', 'Crab seed supply'],
  ['Price of feed', 'Price of crab'],
  ['Young farmers', 'Old farmers'],
  ['Women farmers', 'Women traders'],
  ['Road to the market', 'Road to the hatchery'],
  ['Credit from banks', 'Credit from traders'],
  ['Export market', 'Local market'],
  ['Support from NGF', 'Support from the government'],
  ['চাহিদা বেশি', 'চাহিদা কম'],
  ['প্রশিক্ষণের অভাব', 'ঋণের অভাব'],
  ['বাজার ভালো', 'বাজার নেই'],
  ['নারী কৃষক', 'তরুণ কৃষক'],
  ['কাঁকড়ার দাম', 'খাবারের দাম'],
  ['স্থানীয় বাজার', 'বিদেশি বাজার'],
  ['বন্যার ঝুঁকি', 'ভাইরাসের ঝুঁকি'],
  ['দক্ষ কর্মী', 'দক্ষতার অভাব'],
  ['Good quality seed is available', 'Good quality feed is available'],
  ['Women have no access to credit', 'Women have no access to land'],
  ['Farmers lack knowledge of disease', 'Farmers lack knowledge of markets'],
  ['ভালো মানের পোনা পাওয়া যায়', 'ভালো মানের খাবার পাওয়া যায়'],
  ['নারীরা ঋণ পান না', 'নারীরা জমি পান না'],
];
const everything = [...same, ...different].flat();

const cardsOf = (texts: readonly string[], column: Column = 'threat') =>
  texts.map((text, at) => ({ id: `card-${at}`, column, text, stackId: null }));

/** Whether two texts are suggested as one stack, alone on a column and amid all the others. */
function suggested([a, b]: readonly [string, string]) {
  const others = everything.filter((text) => text !== a && text !== b);
  const isOne = (texts: readonly string[]) =>
    alikeCards(cardsOf(texts)).some(
      ({ cardIds }) => cardIds.includes('card-0') && cardIds.includes('card-1'),
    );
  return { alone: isOne([a, b]), amid: isOne([a, b, ...others]) };
}

describe('cards that say the same', () => {
  test.each(same)('%s = %s', (...pair) => {
    expect(suggested(pair)).toEqual({ alone: true, amid: true });
  });
});

describe('cards that do not', () => {
  test.each(different)('%s ≠ %s', (...pair) => {
    expect(suggested(pair)).toEqual({ alone: false, amid: false });
  });
});

test('the two ways of writing য়, ড় and ঢ়, and what is not seen, make no difference', () => {
  const composed = 'পা\u09dfের গা\u09dc\u09bf আষা\u09dd';
  const parted = 'পা\u09af\u09bcের গা\u09a1\u09bc\u09bf আ\u200cষা\u09a2\u09bc\u200d';
  const [found] = alikeCards(cardsOf([composed, parted]));
  expect(found?.cardIds).toEqual(['card-0', 'card-1']);
});

describe('a suggestion', () => {
  test('is of one column, names the shortest text, and leads from no thought to another', () => {
    const cards = [
      ...cardsOf(['Late credit', 'Credit comes too late', 'Late credit for farmers']),
      { id: 'elsewhere', column: 'weakness', text: 'Late credit', stackId: null } as const,
    ];
    const ids = ['card-0', 'card-1', 'card-2'];
    expect(alikeCards(cards)).toEqual([{ stackId: null, cardIds: ids, title: 'Late credit' }]);
  });

  test('adds to the stack that some of them lie on, and is none once all do', () => {
    const [a, b, c] = cardsOf(['Late credit', 'Late credits', 'Credit is late']);
    if (!a || !b || !c) throw new Error('there should be three');
    const on = { stackId: 'stack-1' };
    expect(alikeCards([{ ...a, ...on }, { ...b, ...on }, c])).toEqual([
      { stackId: 'stack-1', cardIds: ['card-2'], title: 'Late credit' },
    ]);
    expect(alikeCards([a, b, c].map((card) => ({ ...card, ...on })))).toEqual([]);
  });

  test('is never made of cards without words', () => {
    expect(alikeCards(cardsOf(['', ' ', '…', '…', '!']))).toEqual([]);
  });
});

test('a thousand cards are compared in a moment', () => {
  const words =
    'crab feed price market credit late flood virus training women young farmers demand';
  const more = 'dhaka road export support hatchery water salt land lease leader bank trader ice';
  const all = `${words} ${more}`.split(' ');
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const columns = ['strength', 'weakness', 'opportunity', 'threat'] as const;
  const cards = Array.from({ length: 1000 }, (_, at) => ({
    ...{ id: `card-${at}`, column: columns[at % 4] ?? 'threat', stackId: null },
    text: Array.from({ length: 3 + next(5) }, () => all[next(all.length)]).join(' '),
  }));
  alikeCards(cards); // once before, so that it is compiled
  // The processor's own time, which others at work on the machine do not lengthen.
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    alikeCards(cards);
    return process.cpuUsage(start).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
