import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../shared/contract/catalogue.ts';
import { largestFromPhone } from '../../../../shared/contract/limits.ts';
import { voteFaults } from '../../../../shared/features/vote/fault-messages.ts';
import { mostFromOne } from '../../../../shared/features/vote/limits.ts';
import type { MarkAspect, VoteKind } from '../../../../shared/features/vote/model.ts';
import { plainVote } from '../../../../shared/features/vote/plain.ts';
import {
  checkHands,
  checkMarks,
  type Fault,
  largestBallot,
  type Mark,
  ownOptions,
} from '../../../../shared/features/vote/rules.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() }));
const mark = (optionId: string, value: number, aspect: MarkAspect = ''): Mark => ({
  optionId,
  aspect,
  value,
});
const how = (kind: VoteKind, more = {}) => ({ ...plainVote, kind, ...more });

/** What a person is told, or '' where the ballot counts. */
function said(fault: Fault | null): string {
  if (!fault) return '';
  const words: Record<string, unknown> = wordsOf(voteFaults, formatOf('en'));
  const message = words[fault.code];
  return typeof message === 'function' ? String(message(...fault.values)) : String(message);
}

describe('a ballot', () => {
  const rows: readonly [string, VoteKind, readonly Mark[], string][] = [
    ['of all dots', 'dots', [mark('a', 2), mark('b', 1)], ''],
    ['of fewer dots', 'dots', [mark('a', 1), mark('b', 0)], ''],
    [
      'of too many dots',
      'dots',
      [mark('a', 2), mark('b', 2)],
      'That makes 4 dots, but each person has 3.',
    ],
    ['of too many on one', 'dots', [mark('a', 3)], 'At most 2 dots can go on "A".'],
    ['of nothing', 'dots', [mark('a', 0)], 'Nothing is marked yet.'],
    [
      'with an option that is gone',
      'dots',
      [mark('z', 1)],
      'The options have changed. Look at the vote again.',
    ],
    [
      'with one option twice',
      'dots',
      [mark('a', 1), mark('a', 1)],
      'This is not a mark that this vote counts.',
    ],
    [
      'with a mark of another kind',
      'dots',
      [mark('a', 1, 'yes')],
      'This is not a mark that this vote counts.',
    ],
    ['of points for some', 'points-5', [mark('a', 5), mark('b', 1)], ''],
    ['of six points', 'points-5', [mark('b', 6)], 'Points go from 1 to 5: look at "B".'],
    ['of a hundred points', 'points-100', [mark('a', 60), mark('b', 40), mark('c', 0)], ''],
    [
      'of too few points',
      'points-100',
      [mark('a', 60)],
      '60 points are given. Share out the other 40 as well.',
    ],
    [
      'of too many points',
      'points-100',
      [mark('a', 60), mark('b', 50)],
      '110 points are given. Take 10 back.',
    ],
    ['of answers', 'yes-no', [mark('a', 1, 'yes'), mark('b', 1, 'abstain')], ''],
    [
      'of two answers',
      'yes-no',
      [mark('a', 1, 'yes'), mark('a', 1, 'no')],
      'There are two answers to "A". Leave one.',
    ],
    ['of the first two ranks', 'ranking', [mark('b', 1), mark('a', 2)], ''],
    [
      'of a rank given twice',
      'ranking',
      [mark('b', 1), mark('a', 1)],
      'Two options have rank 1. Each rank is given once.',
    ],
    [
      'of a gap in the ranks',
      'ranking',
      [mark('b', 1), mark('a', 3)],
      'Rank 2 is given to none. Ranks go on from 1 without a gap.',
    ],
    ['of places', 'impact', [mark('a', 0, 'impact'), mark('a', 100, 'effort')], ''],
    [
      'of half a place',
      'impact',
      [mark('a', 50, 'impact')],
      '"A" needs both: how much it helps, and how much effort it takes.',
    ],
    [
      'of a place off the square',
      'impact',
      [mark('a', 101, 'impact'), mark('a', 0, 'effort')],
      'Impact and effort go from 0 to 100: look at "A".',
    ],
    ['of criteria', 'criteria', [mark('a', 5, 'relevance'), mark('a', 1, 'lead')], ''],
    [
      'of a criterion past five',
      'criteria',
      [mark('a', 6, 'evidence')],
      'Points go from 1 to 5: look at "A".',
    ],
  ];
  test.each(rows)('%s, in %s', (_name, kind, marks, sentence) => {
    expect(said(checkMarks(how(kind, { mostOnOne: 2 }), options, marks))).toBe(sentence);
  });

  test('may not be for one’s own where that is not wished, and may where it is', () => {
    const own = ['a'];
    const marks = [mark('a', 1)];
    expect(said(checkMarks(how('dots', { notOwn: true }), options, marks, own))).toBe(
      '"A" is this person\'s own card. In this vote nobody votes for their own.',
    );
    expect(checkMarks(how('dots'), options, marks, own)).toBeNull();
    const none = [mark('a', 0), mark('b', 1)];
    expect(checkMarks(how('dots', { notOwn: true }), options, none, own)).toBeNull();
  });
});

describe('hands', () => {
  test.each<[string, VoteKind, number, readonly Mark[], string]>([
    ['for dots', 'dots', 4, [mark('a', 4), mark('b', 3)], ''],
    [
      'more than people',
      'dots',
      4,
      [mark('a', 5)],
      '"A" has 5 hands, but only 4 people are counted.',
    ],
    [
      'more than dots',
      'dots',
      1,
      [mark('a', 1), mark('b', 1), mark('c', 1), mark('d', 1)],
      'That makes 4 hands, but all these people together have 3 dots.',
    ],
    ['of nobody', 'dots', 0, [mark('a', 1)], 'Say first how many people showed their hands.'],
    ['for answers', 'yes-no', 4, [mark('a', 3, 'yes'), mark('a', 1, 'no')], ''],
    [
      'for more answers than people',
      'yes-no',
      4,
      [mark('a', 3, 'yes'), mark('a', 2, 'no')],
      '"A" has 5 hands, but only 4 people are counted.',
    ],
    ['for points', 'points-5', 4, [mark('a', 3, 'p5'), mark('a', 1, 'p1')], ''],
    [
      'for points without saying how many',
      'points-5',
      4,
      [mark('a', 3)],
      'This is not a mark that this vote counts.',
    ],
    [
      'for ranks',
      'ranking',
      4,
      [mark('a', 1)],
      'Hands cannot be counted for this kind of vote. Use paper ballots or phones instead.',
    ],
  ])('%s, in %s', (_name, kind, people, marks, sentence) => {
    const four = [...options, { id: 'd', title: 'D' }];
    expect(said(checkHands(how(kind), four, people, marks))).toBe(sentence);
  });
});

describe('one’s own', () => {
  const card = (id: string, personId: string | null, seatId: string | null, stackId = '') => ({
    ...{ id, personId, seatId, byName: '' },
    stackId: stackId || null,
  });
  const of = (cardId: string | null, stackId: string | null = null) => ({
    ...{ id: `option of ${cardId ?? stackId}`, cardId, stackId },
  });
  const rahima = { personId: 'rahima', seatId: 'seat', name: 'Rahima' };

  test('is a card one wrote, and a card of nobody known from one’s own phone', () => {
    const cards = [card('1', 'rahima', null), card('2', null, 'seat'), card('3', 'kamal', 'seat')];
    const all = ['1', '2', '3', 'gone'].map((id) => of(id));
    expect(ownOptions(all, cards, rahima)).toEqual(['option of 1', 'option of 2']);
    const guest = { personId: null, seatId: null, name: 'Mina' };
    expect(ownOptions(all, [card('4', null, null)], guest)).toEqual([]);
  });

  test('is, of cards under typed names, that of the name that sits at the phone now', () => {
    const cards = ['Mina', ' MINA', 'Tuhin', ''].map((byName, at) => ({
      ...card(`${at}`, null, 'seat'),
      byName,
    }));
    const all = cards.map(({ id }) => of(id));
    const own = (name: string, seatId = 'seat') =>
      ownOptions(all, cards, { personId: null, seatId, name });
    expect(own('Mina')).toEqual(['option of 0', 'option of 1', 'option of 3']);
    expect(own('Tuhin')).toEqual(['option of 2', 'option of 3']);
    expect(own('Tuhin', 'another')).toEqual([]);
  });

  test('is a stack only where all of its cards are', () => {
    const cards = [
      card('1', 'rahima', null, 'mine'),
      card('2', 'rahima', null, 'ours'),
      card('3', 'kamal', null, 'ours'),
    ];
    expect(ownOptions([of(null, 'mine'), of(null, 'ours')], cards, rahima)).toEqual([
      'option of mine',
    ]);
  });
});

describe('the largest ballot', () => {
  const markOf = (at: number) => ({
    optionId: `${at}`.padEnd(40, '0'),
    aspect: 'actionable' as const,
    value: 100,
  });

  test('of those that can be opened goes into one message of a phone', () => {
    const marks = Array.from({ length: mostFromOne }, (_, at) => markOf(at));
    const input = JSON.stringify({ voteId: 'v'.repeat(40), marks });
    expect(input.length).toBeLessThanOrEqual(largestFromPhone);
  });

  test.each([
    ['dots', 3],
    ['points-5', 40],
    ['points-100', 40],
    ['yes-no', 40],
    ['ranking', 40],
    ['impact', 80],
    ['criteria', 200],
  ] as const)('of %s on 40 options has %i marks', (kind, marks) => {
    expect(largestBallot({ kind, dots: 3 }, 40)).toBe(marks);
  });
});
