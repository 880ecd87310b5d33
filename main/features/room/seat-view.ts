// What a phone in the room may see, as entries by key: computed from rows, for each audience apart.
// A phone has the entries of everybody, of its group and of its own seat together, and no key is in
// two of them at a time. This is the one place that decides it; features make parts in `seat.ts`.
import type { SeatEntries } from '../../../shared/contract/seat-view.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import { placeInQueue } from '../../../shared/features/room/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { groupNow, seatGroupTables, writesFor } from '../../engine/seat-groups.ts';
import type { Audience, Entries, SeatPart } from '../../engine/seat-part.ts';
import type { Reader } from '../../engine/transaction.ts';
import { planSeatPart } from '../action-plan/seat.ts';
import { boardSeatPart } from '../board/seat.ts';
import { evaluationSeatPart } from '../evaluation/seat.ts';
import { groupSeatPart, seatingSeatPart } from '../groups/seat.ts';
import { nowSeatPart } from '../run/seat.ts';
import { voteSeatPart } from '../vote/seat.ts';
import { steerSeatPart } from './steer.ts';

export type { Audience, Entries, Entry, SeatPart } from '../../engine/seat-part.ts';

const workshop: SeatPart = {
  tables: new Set(['workshop']),
  entries: (reader, workshopId, audience) => {
    const row = reader.get('workshop', workshopId);
    if (audience !== 'everybody' || !row) return {};
    const { id, title, language, timeZone } = row;
    return { workshop: { id, title, language, timeZone } };
  },
};

const me: SeatPart = {
  tables: new Set(['seat', 'turn', 'membership', 'arrangement', 'group']),
  entries: (reader, workshopId, audience) => {
    if (audience === 'everybody' || !('seat' in audience)) return {};
    const seat = reader.get('seat', audience.seat);
    return seat?.workshopId === workshopId ? { me: meOf(reader, seat) } : {};
  },
  touched: (reader, { table, id }) => {
    if (table !== 'seat') return null;
    const seat = reader.get('seat', id);
    return [{ audience: { seat: id }, key: 'me', value: seat ? meOf(reader, seat) : null }];
  },
};

export const seatParts: readonly SeatPart[] = [
  workshop,
  me,
  nowSeatPart,
  groupSeatPart,
  boardSeatPart,
  voteSeatPart,
  evaluationSeatPart,
  planSeatPart,
  steerSeatPart,
  seatingSeatPart,
];

/** All that an audience sees. Of a seat that waits, or is removed: that, and nothing more. */
export function viewOf(
  reader: Reader,
  workshopId: string,
  audience: Audience,
  now: number,
): Entries {
  const parts = seatParts.map((part) => part.entries(reader, workshopId, audience, now));
  return Object.assign({}, ...parts);
}

/** The tables by which `groupOfSeat` answers. */
export const groupTables = seatGroupTables;

/** The group whose entries a phone has beside its own; null: none. */
export function groupOfSeat(reader: Reader, seat: Seat): string | null {
  return groupNow(reader, seat);
}

function meOf(reader: Reader, seat: Seat): SeatEntries['me'] {
  const { workshopId, name, personId, role, state } = seat;
  const open = inOrder(reader.list('turn', { workshopId, endedAt: null }));
  const now = { writesFor: writesFor(reader, seat), floor: placeInQueue(open, seat) };
  return { name, personId, role, state, ...now };
}
