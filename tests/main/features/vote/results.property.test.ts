// Whatever is cast, keyed in, counted, undone and reopened: nothing is doubled, nothing is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../main/engine/refusal.ts';
import type { VoteKind } from '../../../../shared/features/vote/model.ts';
import { resultsOf } from '../../../../shared/features/vote/results.ts';
import type { Mark } from '../../../../shared/features/vote/rules.ts';
import { openedVote, type VotingHouse, votingHouse } from '../../../support/voting.ts';

const kinds = [
  'dots',
  'points-5',
  'points-100',
  'yes-no',
  'ranking',
  'impact',
  'criteria',
] as const;

/** A ballot that counts, of the kind: which of it is drawn from a few numbers. */
function ballotFor(kind: VoteKind, options: readonly string[], draw: readonly number[]): Mark[] {
  const [a = '', b = '', c = ''] = options;
  const [first = 0, second = 0, third = 0] = draw;
  const mark = (optionId: string, value: number, aspect: Mark['aspect'] = ''): Mark => ({
    optionId,
    aspect,
    value,
  });
  switch (kind) {
    case 'dots':
      return [mark(a, 1 + (first % 2)), mark(b, second % 2)];
    case 'points-5':
      return [mark(a, 1 + (first % 5)), mark(c, second % 6)];
    case 'points-100':
      return [mark(a, first), mark(b, 100 - first)];
    case 'yes-no':
      return [
        mark(a, 1, (['yes', 'no', 'abstain'] as const)[first % 3]),
        ...(second % 2 ? [mark(b, 1, 'yes')] : []),
      ];
    case 'ranking': {
      const order = [a, b, c].slice(first % 3).concat([a, b, c].slice(0, first % 3));
      return order.slice(0, 1 + (second % 3)).map((id, at) => mark(id, at + 1));
    }
    case 'impact':
      return [mark(a, first, 'impact'), mark(a, second, 'effort')];
    case 'criteria':
      return [
        mark(a, 1 + (first % 5), 'relevance'),
        mark(a, 1 + (second % 5), 'lead'),
        mark(b, 1 + (third % 5), 'evidence'),
      ];
    default:
      return kind satisfies never;
  }
}

const draw = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100));
const act = fc.oneof(
  fc.record({ do: fc.constant('cast' as const), who: fc.nat(3), draw }),
  fc.record({ do: fc.constant('paper' as const), who: fc.nat(3), label: fc.nat(4), draw }),
  fc.record({ do: fc.constant('hands' as const), draw }),
  fc.record({
    do: fc.constantFrom('remove' as const, 'undo' as const, 'redo' as const),
    draw,
  }),
  fc.record({ do: fc.constantFrom('close' as const, 'reopen' as const), draw }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function perform(house: VotingHouse, vote: Opened, step: Act): void {
  const { send, workshopId, rows } = house;
  const marks = ballotFor(vote.kind, vote.options, step.draw);
  switch (step.do) {
    case 'cast':
      house.cast(`seat-000${step.who + 1}`, vote.id, marks);
      return;
    case 'paper': {
      const person = step.who < 3 ? `person-0${step.who + 1}` : undefined;
      house.paper(vote.id, marks, step.label === 0 ? '' : String(step.label), person);
      return;
    }
    case 'hands': {
      const [optionId = ''] = vote.options;
      const aspect = { dots: '', 'points-5': 'p4', 'yes-no': 'yes' } as const;
      if (vote.kind !== 'dots' && vote.kind !== 'points-5' && vote.kind !== 'yes-no') return;
      const people = 1 + step.draw[0];
      const value = Math.min(people, 1 + step.draw[1]);
      house.hands(vote.id, people, [{ optionId, aspect: aspect[vote.kind], value }]);
      return;
    }
    case 'remove': {
      const all = rows('ballot', { voteId: vote.id });
      const one = all[step.draw[0] % Math.max(1, all.length)];
      if (one) send('vote.removeBallot', { id: one.id });
      return;
    }
    case 'undo':
    case 'redo':
      send(`history.${step.do}`, { workshopId });
      return;
    case 'close':
    case 'reopen':
      send(`vote.${step.do}`, { id: vote.id });
      return;
    default:
      step satisfies never;
  }
}

type Opened = ReturnType<typeof openedVote> & { readonly kind: VoteKind };

function opened(house: VotingHouse, kind: VoteKind): Opened {
  return { ...openedVote(house, { kind }), kind };
}

function resultsIn({ rows }: VotingHouse, { id, kind }: Opened, turned = false) {
  const turn = <R>(list: R[]) => (turned ? list.toReversed() : list);
  const ballots = turn(rows('ballot', { voteId: id }));
  const marks = ballots.flatMap(({ id: ballotId }) => turn(rows('ballotMark', { ballotId })));
  return resultsOf({ kind }, turn(rows('voteOption', { voteId: id })), ballots, marks);
}

/** Does what can be done; what is refused leaves everything as it was. */
function performAll(house: VotingHouse, vote: Opened, steps: readonly Act[]): void {
  for (const step of steps) {
    const before = JSON.stringify(resultsIn(house, vote));
    try {
      perform(house, vote, step);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(JSON.stringify(resultsIn(house, vote))).toBe(before);
    }
  }
}

describe('over any order of ballots, papers, hands and undo', () => {
  test('each person has at most one ballot, each paper number one, hands one row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(act, { maxLength: 25 }), (kind, steps) => {
        const house = votingHouse();
        const vote = opened(house, kind);
        performAll(house, vote, steps);
        const ballots = house.rows('ballot', { voteId: vote.id });
        const keys = ballots.flatMap(({ personId, seatId, source, label }) => [
          ...(personId === null ? [] : [`person ${personId}`]),
          ...(source === 'phone' && personId === null ? [`name ${seatId} ${label}`] : []),
          ...(source === 'paper' && label !== '' ? [`paper ${label}`] : []),
          ...(source === 'hands' ? ['hands'] : []),
        ]);
        expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
        expect(ballots.every(({ people, source }) => source === 'hands' || people === 1)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('the sources add up, whatever the order of the ballots', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(act, { maxLength: 25 }), (kind, steps) => {
        const house = votingHouse();
        const vote = opened(house, kind);
        performAll(house, vote, steps);
        const results = resultsIn(house, vote);
        expect(resultsIn(house, vote, true)).toEqual(results);
        const sum = (of: { phone: number; paper: number; hands: number }) =>
          of.phone + of.paper + of.hands;
        expect(sum(results.bySource)).toBe(results.voted);
        const adds = kind !== 'points-5' && kind !== 'impact' && kind !== 'criteria';
        for (const { score, bySource, voters } of results.options) {
          if (adds) expect(sum(bySource)).toBeCloseTo(score, 6);
          expect(voters).toBeLessThanOrEqual(results.voted);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('a ranking gives each ballot the same points in all', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), (steps) => {
        const house = votingHouse();
        const vote = opened(house, 'ranking');
        performAll(house, vote, steps);
        const { voted, options } = resultsIn(house, vote);
        const points = options.reduce((all, { score }) => all + score, 0);
        expect(points).toBeCloseTo(voted * 3, 6); // 2 + 1 + 0 for three options
      }),
      { numRuns: 30 },
    );
  });

  test('reopening keeps every ballot, and takes more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(act, { maxLength: 10 }), (kind, steps) => {
        const house = votingHouse();
        const vote = opened(house, kind);
        performAll(house, vote, steps);
        if (house.rows('vote', { id: vote.id })[0]?.state !== 'open') return;
        const before = resultsIn(house, vote);
        house.send('vote.close', { id: vote.id });
        expect(resultsIn(house, vote)).toEqual(before);
        house.send('vote.reopen', { id: vote.id });
        expect(resultsIn(house, vote)).toEqual(before);
        house.paper(vote.id, ballotFor(kind, vote.options, [1, 1, 1]));
        expect(resultsIn(house, vote).voted).toBe(before.voted + 1);
      }),
      { numRuns: 30 },
    );
  });
});
