// What the room sees of a vote: the question and how many voted; what came of it once that is open.
import { peopleHere } from '../../../shared/features/vote/headcount.ts';
import type { Vote } from '../../../shared/features/vote/model.ts';
import { levelAhead, resultLines } from '../../../shared/features/vote/result-lines.ts';
import { resultsOf, resultsSeen } from '../../../shared/features/vote/results.ts';
import type { VoteScene } from '../../../shared/features/vote/scene.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The vote named; where it is not (or no longer) there, the one opened last, or the first of all.
 * @returns null where the workshop has no vote at all
 */
export function voteScene(
  reader: Reader,
  { id: workshopId, language }: Pick<Workshop, 'id' | 'language'>,
  refId: string | null,
): VoteScene | null {
  const votes = inOrder(reader.list('vote', { workshopId }));
  const vote = votes.find(({ id }) => id === refId) ?? openedLast(votes) ?? votes[0];
  if (!vote) return null;
  const { id: voteId, kind, title, dots, mostOnOne, notOwn, state } = vote;
  const options = inOrder(reader.list('voteOption', { voteId }));
  const ballots = reader.list('ballot', { voteId });
  const people = ballots.reduce((sum, ballot) => sum + ballot.people, 0);
  const persons = reader.list('person', { workshopId });
  const seen = resultsSeen(vote);
  const marks = seen
    ? ballots.flatMap(({ id }) => reader.list('ballotMark', { ballotId: id }))
    : [];
  const results = seen ? resultsOf(vote, options, ballots, marks) : null;
  return {
    ...{ kind: 'vote', title, voteKind: kind, dots, mostOnOne, notOwn, state },
    voted: people,
    here: peopleHere(persons, reader.list('seat', { workshopId })),
    // What is chosen among is made ready at the desk, and seen once it is asked.
    options: (state === 'draft' ? [] : options).map(({ id, title }) => ({ id, title })),
    results: results && {
      lines: resultLines(kind, results, formatOf(language)),
      bySource: results.bySource,
      level: levelAhead(results),
    },
  };
}

function openedLast(votes: readonly Vote[]): Vote | undefined {
  return votes
    .filter(({ openedAt }) => openedAt !== null)
    .toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0];
}
