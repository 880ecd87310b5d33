// Who speaks from the room: every body of a command for phones begins here.
import type { Seat } from '../../shared/features/room/model.ts';
import type { BodyContext } from './body.ts';
import { Refusal } from './refusal.ts';
import type { Reader } from './transaction.ts';

/**
 * The seat of the phone that a command came from. Refuses with `not-allowed` where it came from
 * none, with `seat-waits` and `seat-removed` where that phone is not in the room.
 */
export function needSeat(
  reader: Pick<Reader, 'get'>,
  { visitor }: Pick<BodyContext, 'visitor'>,
): Seat {
  const seat = visitor === null ? undefined : reader.get('seat', visitor.seatId);
  if (!seat || seat.workshopId !== visitor?.workshopId) throw new Refusal('not-allowed');
  if (seat.state === 'waiting') throw new Refusal('seat-waits');
  if (seat.state === 'removed') throw new Refusal('seat-removed');
  return seat;
}
