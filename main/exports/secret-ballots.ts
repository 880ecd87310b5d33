// What a file that is taken away says of votes: what was voted, and no longer by whom.
import type { Snapshot } from '../../shared/contract/protocol.ts';

/**
 * Rows in which the ballots of closed votes name nobody: no person, no phone, no typed name, no
 * number of a paper, and no moment by which one could be told. Of a vote that is still open they
 * stay, or somebody could vote a second time where the file is opened.
 */
export function withoutVoters<R extends Pick<Snapshot, 'vote' | 'ballot'>>(rows: R): R {
  const closed = new Map(
    (rows.vote ?? []).flatMap(({ id, state, closedAt }) =>
      state === 'closed' ? [[id, closedAt] as const] : [],
    ),
  );
  const ballot = rows.ballot?.map((row) => {
    if (!closed.has(row.voteId)) return row;
    const at = closed.get(row.voteId) ?? 0;
    return { ...row, personId: null, seatId: null, label: '', at };
  });
  return ballot ? { ...rows, ballot } : rows;
}
