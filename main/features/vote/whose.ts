// Whose a ballot is, and whose a vote: one answer for what a phone is shown and for what it sends.
import type { Seat } from '../../../shared/features/room/model.ts';
import type { Ballot, Vote } from '../../../shared/features/vote/model.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The ballot of whoever writes on a phone. Somebody whose name was typed there and who is found on
 * the list later, or the other way round, is the same: the name is, on the same phone.
 */
export function ballotOfSeat(reader: Reader, voteId: string, seat: Seat): Ballot | undefined {
  const own = seat.personId === null ? undefined : ballotOfPerson(reader, voteId, seat.personId);
  if (own) return own;
  const name = comparable(seat.name);
  return reader
    .list('ballot', { voteId, seatId: seat.id })
    .find(
      ({ personId, label }) =>
        (personId === null || seat.personId === null) &&
        comparable(personId === null ? label : (reader.get('person', personId)?.name ?? '')) ===
          name,
    );
}

/** The group whose board is voted on: that group's to see, and to vote on; null: everybody's. */
export function groupOfVote(reader: Reader, { boardId }: Pick<Vote, 'boardId'>): string | null {
  return boardId === null ? null : (reader.get('board', boardId)?.groupId ?? null);
}

export function ballotOfPerson(
  reader: Reader,
  voteId: string,
  personId: string,
): Ballot | undefined {
  return reader.list('ballot', { voteId, personId })[0];
}
