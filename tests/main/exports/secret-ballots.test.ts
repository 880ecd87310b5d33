// A file that is taken away says what was voted, and of a vote that is closed never by whom.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpackWorkshop } from '../../../main/exports/bundle.ts';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { tableNames } from '../../../shared/contract/registry.ts';
import { resultsOf } from '../../../shared/features/vote/results.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';
import { madeFile } from '../../support/made-file.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';
import { dotsOn, openedVote, type VotingHouse, votingHouse } from '../../support/voting.ts';

/** Where a file of the house's workshop is opened, with nothing else in it. */
async function opened({ rows }: VotingHouse) {
  const all = Object.fromEntries(tableNames.map((table) => [table, rows(table)]));
  const { bytes } = await madeFile({ ...wholeWorkshop, ...all }, { format: 'uthan' });
  const there = testEngine();
  there.send('library.restore', { id: newId(), rows: unpackWorkshop(bytes, schemaVersion).rows });
  return there;
}

function resultsIn({ rows }: Pick<VotingHouse, 'rows'>) {
  return resultsOf({ kind: 'dots' }, rows('voteOption'), rows('ballot'), rows('ballotMark'));
}

const isRandom = (id: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(id);

const anyCast = fc.record({
  by: fc.constantFrom('listed', 'typed', 'paper', 'hands'),
  who: fc.integer({ min: 0, max: 2 }),
  on: fc.integer({ min: 0, max: 2 }),
});
type Cast = typeof anyCast extends fc.Arbitrary<infer C> ? C : never;

function cast(house: VotingHouse, vote: ReturnType<typeof openedVote>, { by, who, on }: Cast) {
  const marks = dotsOn(vote.options.slice(on), 1);
  house.clock.advance(1000);
  try {
    if (by === 'listed') house.cast(`seat-000${who + 1}`, vote.id, marks);
    if (by === 'typed') {
      house.sitAs('seat-0004', `SECRET ${who}`, null);
      house.cast('seat-0004', vote.id, marks);
    }
    if (by === 'paper') house.paper(vote.id, marks, `SECRET ${who}`, `person-0${who + 1}`);
    if (by === 'hands') house.hands(vote.id, 3, marks);
  } catch {
    // Somebody has voted in another way already.
  }
}

describe('a file of a workshop', () => {
  test('names nobody on a ballot of a closed vote, and counts the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCast, { minLength: 1, maxLength: 12 }), async (casts) => {
        const house = votingHouse();
        const vote = openedVote(house);
        for (const one of casts) cast(house, vote, one);
        house.clock.advance(1000);
        house.send('vote.close', { id: vote.id });
        const there = await opened(house);
        const closedAt = house.clock.now();
        for (const { personId, seatId, label, at } of there.rows('ballot'))
          expect([personId, seatId, label, at]).toEqual([null, null, '', closedAt]);
        expect(resultsIn(there)).toEqual(resultsIn(house));
      }),
      { numRuns: 25 },
    );
  });

  test('tells of a closed vote neither when nor in which order ballots came', async () => {
    const house = votingHouse();
    const vote = openedVote(house);
    for (const seatId of ['seat-0001', 'seat-0002', 'seat-0003']) {
      house.clock.advance(1000);
      house.cast(seatId, vote.id, dotsOn(vote.options, 1));
    }
    house.send('vote.close', { id: vote.id });
    const all = Object.fromEntries(tableNames.map((table) => [table, house.rows(table)]));
    const { bytes } = await madeFile({ ...wholeWorkshop, ...all }, { format: 'uthan' });
    const { ballot = [], ballotMark = [] } = unpackWorkshop(bytes, schemaVersion).rows;
    const before = new Set<unknown>(
      [...house.rows('ballot'), ...house.rows('ballotMark')].map(({ id }) => id),
    );
    for (const rows of [ballot, ballotMark]) {
      const ids = rows.map(({ id }) => `${id}`);
      expect(ids.filter((id) => before.has(id) || !isRandom(id))).toEqual([]);
      expect(ids).toEqual([...ids].sort());
    }
    expect(ballot).toHaveLength(3);
  });

  test('still says who voted where that goes on', async () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 3));
    expect((await opened(house)).rows('ballot')).toEqual(house.rows('ballot'));
  });

  test('is opened as it is; such a vote is not reopened, where phones could vote once more', async () => {
    const house = votingHouse();
    const vote = openedVote(house);
    for (const seatId of ['seat-0001', 'seat-0002']) {
      house.cast(seatId, vote.id, dotsOn(vote.options, 3));
    }
    house.send('vote.close', { id: vote.id });
    const there = await opened(house);
    expect(there.rows('ballot')).toHaveLength(2);
    expect(() => there.send('vote.reopen', { id: vote.id })).toThrow('vote-nameless');
  });
});
