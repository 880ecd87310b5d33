// Who sat where in all workshops there were: columns alone, as whole rows would take many times longer.
import type { Database } from 'better-sqlite3';

export type PersonThere = readonly [
  id: string,
  workshopId: string,
  name: string,
  organisation: string,
];
/** `sitting` is the same for those who sat together: a group in a round. */
export type SeatThere = readonly [sitting: string, personId: string];

export type PastSeats = {
  /** The people of a workshop, and of every other that is no template. */
  people(workshopId: string): readonly PersonThere[];
  /** Where they sat, but for one arrangement: in rounds that were held, and in the one that is on. */
  seats(workshopId: string, arrangementId: string): readonly SeatThere[];
};

export function pastSeats(db: Database): PastSeats {
  const counted = `(SELECT id FROM workshop WHERE "use" = 'workshop' OR id = @workshopId)`;
  const people = db.prepare<unknown[], PersonThere>(
    `SELECT id, workshopId, name, organisation FROM person WHERE workshopId IN ${counted}`,
  );
  const seats = db.prepare<unknown[], SeatThere>(
    `SELECT groupId || ' ' || membership.round, personId FROM membership
     JOIN "group" ON "group".id = groupId
     JOIN arrangement ON arrangement.id = arrangementId
     WHERE membership.workshopId IN ${counted}
     AND arrangementId <> @arrangementId
     AND membership.round <= arrangement.round`,
  );
  return {
    people: (workshopId) => people.raw().all({ workshopId }),
    seats: (workshopId, arrangementId) => seats.raw().all({ workshopId, arrangementId }),
  };
}
