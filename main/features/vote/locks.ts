// What keeps a vote as it is, whoever would change it: by a command, by Undo or by Redo.
import type { Change } from '../../../shared/contract/change.ts';
import { mostFromOne } from '../../../shared/features/vote/limits.ts';
import type { Vote } from '../../../shared/features/vote/model.ts';
import { largestBallot } from '../../../shared/features/vote/rules.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Reader } from '../../engine/transaction.ts';

/** Phones have room for one vote, and a room for one question. */
export function refuseSecond(reader: Reader, { id, workshopId }: Vote): void {
  const other = reader.list('vote', { workshopId, state: 'open' }).find((vote) => vote.id !== id);
  if (other) throw new Refusal('vote-another-open', { values: [other.title] });
}

/** Where a file took the names off the ballots, nobody could be kept from voting a second time. */
export function refuseNameless(reader: Reader, { id: voteId }: Vote): void {
  const nameless = reader
    .list('ballot', { voteId, source: 'phone', personId: null, seatId: null })
    .some(({ label }) => label === '');
  if (nameless) throw new Refusal('vote-nameless');
}

/** What is asked of everybody has to go into what one phone can send. */
export function refuseUnsendable(reader: Reader, vote: Vote): void {
  const options = reader.list('voteOption', { voteId: vote.id }).length;
  const marks = largestBallot(vote, options);
  if (marks > mostFromOne) throw new Refusal('vote-too-much', { values: [mostFromOne, marks] });
}

/** Options are read by all who vote: cards that are hidden would not be hidden any more. */
export function refuseHidden(reader: Reader, boardId: string | null): void {
  if (boardId !== null && reader.get('board', boardId)?.hidden) throw new Refusal('cards-hidden');
}

/**
 * Looks at votes before changes are turned back or done again.
 * @returns looks at them once more afterwards, and refuses what no command would have done: ballots
 *   of a vote that is not open come, go or change; two votes are open; ballots lie under a vote that
 *   was never opened; hidden cards are voted on. Whole votes, with their ballots, come back and go.
 */
export function guardVotes(reader: Reader, changes: readonly Change[]): () => void {
  const settled = [...votesCountedAnew(reader, changes)].filter(
    (id) => reader.get('vote', id)?.state !== 'open',
  );
  const known = new Set(settled.filter((id) => reader.get('vote', id)));
  return () => {
    for (const id of known) {
      const vote = reader.get('vote', id);
      if (vote && vote.state !== 'open') throw new Refusal(lockedAs[vote.state]);
    }
    for (const { table, id, op } of changes)
      if (table === 'vote' && op === 'update') refuseTurned(reader, reader.get('vote', id));
  };
}

const lockedAs = { draft: 'vote-not-open', closed: 'vote-closed' } as const;

function refuseTurned(reader: Reader, vote: Vote | undefined): void {
  if (!vote || vote.state === 'closed') return;
  if (vote.state === 'open') {
    refuseSecond(reader, vote);
    refuseHidden(reader, vote.boardId);
  } else if (reader.list('ballot', { voteId: vote.id }).length > 0) {
    throw new Refusal('vote-has-ballots');
  }
}

/** The votes that other ballots, or other marks, would be counted in. */
function votesCountedAnew(reader: Reader, changes: readonly Change[]): Set<string> {
  const voteOf = new Map<string, string>();
  for (const change of changes) {
    const row = rowOf(change);
    if (change.table === 'ballot' && 'voteId' in row) voteOf.set(change.id, String(row.voteId));
  }
  const votes = new Set<string | undefined>();
  for (const change of changes) {
    if (!countsAnew(change)) continue;
    const row = rowOf(change);
    const ballotId =
      change.table === 'ballot'
        ? change.id
        : 'ballotId' in row
          ? String(row.ballotId)
          : reader.get('ballotMark', change.id)?.ballotId;
    votes.add(voteOf.get(ballotId ?? '') ?? reader.get('ballot', ballotId ?? '')?.voteId);
  }
  votes.delete(undefined);
  return new Set([...votes].flatMap((id) => id ?? []));
}

/** A person or a phone that goes, or comes back, leaves what was voted as it is. */
function countsAnew(change: Change): boolean {
  if (change.table === 'ballotMark') return true;
  if (change.table !== 'ballot') return false;
  const links = ['personId', 'seatId'];
  return change.op !== 'update' || Object.keys(change.after).some((name) => !links.includes(name));
}

function rowOf(change: Change) {
  if (change.op === 'insert') return change.after;
  return change.op === 'delete' ? change.before : {};
}
