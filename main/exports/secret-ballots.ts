// What a file that is taken away says of votes: what was voted, and no longer by whom.
import { randomUUID } from 'node:crypto';
import type { Snapshot } from '../../shared/contract/protocol.ts';

/**
 * Rows in which the ballots of closed votes name nobody: no person, no phone, no typed name, no
 * number of a paper, and no moment by which one could be told, neither of their own nor in their ids
 * or their order. Of a vote that is still open they stay, or somebody could vote a second time where
 * the file is opened.
 */
export function withoutVoters<R extends Pick<Snapshot, 'vote' | 'ballot' | 'ballotMark'>>(
  rows: R,
): R {
  const closed = new Map(
    (rows.vote ?? []).flatMap(({ id, state, closedAt }) =>
      state === 'closed' ? [[id, closedAt ?? 0] as const] : [],
    ),
  );
  const secret = (rows.ballot ?? []).filter(({ voteId }) => closed.has(voteId));
  const fresh = new Map(secret.map(({ id }) => [id, randomUUID()]));
  const ballot = rows.ballot?.map((row) => {
    const id = fresh.get(row.id);
    const at = closed.get(row.voteId) ?? 0;
    return id ? { ...row, id, personId: null, seatId: null, label: '', at } : row;
  });
  const ballotMark = rows.ballotMark?.map((row) => {
    const ballotId = fresh.get(row.ballotId);
    return ballotId ? { ...row, id: randomUUID(), ballotId } : row;
  });
  return {
    ...rows,
    ...(ballot ? { ballot: byId(ballot) } : {}),
    ...(ballotMark ? { ballotMark: byId(ballotMark) } : {}),
  };
}

/** Random ids make it an order that tells nothing. */
function byId<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
