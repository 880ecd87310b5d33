import { describe, expect, it } from 'vitest';
import { type Language, wordsOf } from '../../../../shared/contract/catalogue.ts';
import type { Asked } from '../../../../shared/features/groups/asked.ts';
import { couldNotBeHad } from '../../../../shared/features/groups/could-not-be-had.ts';
import { dealWords } from '../../../../shared/features/groups/deal-messages.ts';
import { explain } from '../../../../shared/features/groups/engine/explain.ts';
import { questionOf } from '../../../../shared/features/groups/instance-of.ts';
import { formatOf } from '../../../../shared/lib/format.ts';
import { askedFor } from '../../../support/asked.ts';

const names = {
  person: (person: number) => `P${person + 1}`,
  group: (group: number) => `Group ${group + 1}`,
};

function missedIn(asked: Asked, language: Language = 'en') {
  const question = questionOf({ ...asked, withSex: true });
  const told = explain(question.instance, question.instance.current ?? []);
  return couldNotBeHad(told, question, wordsOf(dealWords, formatOf(language)), names);
}

const pair = [[0, 1], [2, 3], [4]];

/** Nothing is mixed by any field. */
const plain = { spread: '' } as const;

/** Three rounds in which the same two sit together, and so do two others. */
const thrice = (arrangement: Partial<Asked['arrangement']> = {}) =>
  askedFor(5, 3, {
    arrangement: { ...plain, rounds: 3, ...arrangement },
    seats: [pair, pair, [[0, 1], [2, 4], [3]]],
  });

describe('what could not be had', () => {
  it('says beside each thing what it costs, the dearest first, and what all of it costs', () => {
    const missed = missedIn(thrice());
    expect(missed?.items).toEqual([
      { sentence: 'P1 and P2 meet in rounds 1, 2 and 3', cost: '4 points' },
      { sentence: 'P3 and P4 meet in rounds 1 and 2', cost: '1 point' },
    ]);
    expect(missed?.cost).toBe('5 points');
    expect(missed?.scale).toBe(
      'Points say how far this is from all that was asked; 0 would be all of it. ' +
        'A pair who meet twice cost 1 point, three times 4 points.',
    );
  });

  it('says it in Bangla as well', () => {
    const missed = missedIn(thrice(), 'bn');
    expect(missed?.items[0]?.cost).toBe('৪ পয়েন্ট');
    expect(missed?.scale).toContain('এক জোড়ার দুবার দেখা হলে ১ পয়েন্ট, তিনবার হলে ৪ পয়েন্ট।');
  });

  it('goes by how meeting again is counted, and by the form of work', () => {
    expect(missedIn(thrice({ repeats: 'most' }))?.items[0]?.cost).toBe('2 points');
    expect(missedIn(thrice({ repeats: 'most' }))?.scale).toContain('three times 2 points');
    const jigsaw = missedIn(thrice({ form: 'jigsaw' }));
    expect(jigsaw?.items.map(({ cost }) => cost)).toEqual(['16 points', '4 points']);
    expect(jigsaw?.scale).toContain('twice cost 4 points, three times 16 points');
  });

  it('says how few points there must be, as long as no fewer are paid', () => {
    const both = [[0, 1], [2]];
    const crowded = (seats: number[][][]) =>
      askedFor(3, 2, { arrangement: { ...plain, rounds: 4 }, seats });
    const turns = [both, [[0, 2], [1]], [[1, 2], [0]], both];
    expect(missedIn(crowded(turns))?.cost).toBe('1 point');
    expect(missedIn(crowded(turns))?.scale).toContain('can do with fewer than 1 point.');
    expect(missedIn(crowded([both, both, both, both]))?.cost).toBe('9 points');
  });

  it('is nothing where all was had', () => {
    expect(
      missedIn(
        askedFor(4, 2, {
          arrangement: plain,
          seats: [
            [
              [0, 1],
              [2, 3],
            ],
          ],
        }),
      ),
    ).toBeNull();
  });

  it('prices what is spread unevenly, and names the worst group', () => {
    const asked = askedFor(4, 2, {
      arrangement: { spread: 'sex:2' },
      seats: [
        [
          [0, 2],
          [1, 3],
        ],
      ],
    });
    expect(missedIn(asked)?.items).toEqual([
      { sentence: 'Sex: 2 of “women” in Group 1; even would be 1', cost: '4 points' },
    ]);
  });

  it('prices wishes by their rank, and explains those', () => {
    const choice = (personId: string, groupId: string, rank: number) => ({
      ...{ id: `${personId}${rank}`, workshopId: 'w', arrangementId: 'a' },
      ...{ personId, groupId, rank },
    });
    const asked = askedFor(2, 3, {
      arrangement: { form: 'choice', spread: '' },
      seats: [[[0], [1], []]],
    });
    const choices = [
      choice('p0', 'g1', 0),
      choice('p0', 'g2', 1),
      choice('p1', 'g2', 0),
      choice('p1', 'g1', 1),
    ];
    const missed = missedIn({ ...asked, choices });
    expect(missed?.items).toEqual([
      { sentence: 'P1 did not get their first wish', cost: '4 points' },
      { sentence: 'P2 did not get their first wish', cost: '1 point' },
    ]);
    expect(missed?.scale).toContain('second wish costs 1 point, their third 4 points.');
  });

  it('sums up what is too many to name, and its price', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => [2 * at, 2 * at + 1]);
    const asked = askedFor(24, 12, {
      arrangement: { ...plain, rounds: 2 },
      seats: [twelve, twelve],
    });
    const missed = missedIn(asked);
    expect(missed?.items).toHaveLength(9);
    expect(missed?.items.at(-1)).toEqual({ sentence: 'and 4 pairs more', cost: '4 points' });
    expect(missed?.cost).toBe('12 points');
    const wishes = asked.people.map(({ id }, at) => ({
      ...{ id: `c${at}`, workshopId: 'w', arrangementId: 'a', personId: id, rank: 0 },
      groupId: at < 2 ? 'g1' : 'g0',
    }));
    const choosy = {
      ...asked,
      choices: wishes,
      arrangement: { ...asked.arrangement, form: 'choice' as const, rounds: 1 },
    };
    const told = missedIn({
      ...choosy,
      memberships: asked.memberships.filter(({ round }) => round === 0),
    });
    expect(told?.items.at(-1)).toEqual({
      sentence: 'and 16 more did not get theirs',
      cost: '16 points',
    });
  });
});
