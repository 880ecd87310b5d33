// Who sits at a phone, and whether somebody else does so already under that name.
import { seatRoles } from '../../../shared/features/room/kinds.ts';
import type { Seat, SeatRole } from '../../../shared/features/room/model.ts';
import {
  cameBackAs,
  keyOf,
  oneLine,
  type Sitter,
  takenOut,
} from '../../../shared/features/room/rules.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { RowIndex, Transaction } from '../../engine/transaction.ts';

/** So many of those who sat at a phone are remembered. */
const mostPast = 20;

/** The people on the list by how their names are compared. */
const byName: RowIndex<'person'> = { table: 'person', keyOf: ({ name }) => comparable(name) };
/** Phones by who sits at them. */
const bySitter: RowIndex<'seat'> = { table: 'seat', keyOf };

/**
 * Somebody on the list goes by the name that stands there, and a name that is typed is that of the
 * one person on the list who is called so.
 */
export function sitter(
  tx: Transaction,
  workshopId: string,
  personId: string | null,
  typed: string,
): Sitter {
  const person = personId === null ? namesake(tx, workshopId, typed) : tx.need('person', personId);
  if (person && person.workshopId !== workshopId) throw new Refusal('gone');
  const name = oneLine(person?.name ?? typed);
  if (name === '') throw new Refusal('malformed', { field: 'name' });
  return { personId: person?.id ?? null, name };
}

function namesake(tx: Transaction, workshopId: string, typed: string) {
  const wanted = comparable(oneLine(typed));
  if (wanted === '') return null;
  const called = tx.find(byName, workshopId, wanted);
  return called.length === 1 ? called[0] : null;
}

/**
 * Whether somebody sits at another phone under this name.
 * @param since the instant (ms) since which the room is open: older phones cannot come back
 */
export function isHeld(
  tx: Transaction,
  { id, workshopId }: Pick<Seat, 'id' | 'workshopId'>,
  who: Sitter,
  since: number,
): boolean {
  return tx
    .find(bySitter, workshopId, keyOf(who))
    .some((other) => other.id !== id && other.state === 'in' && other.joinedAt >= since);
}

/**
 * Whether somebody was taken out of this room under this name, or on this phone.
 * @param since the instant (ms) since which the room is open
 */
export function wasTakenOut(
  tx: Transaction,
  { id, workshopId, past }: Pick<Seat, 'id' | 'workshopId' | 'past'>,
  who: Sitter,
  since: number,
): boolean {
  const removed = [keyOf(who), ...linesIn(past).map(keyIn)]
    .flatMap((key) => tx.find(bySitter, workshopId, key))
    .filter(({ state, joinedAt }) => state === 'removed' && joinedAt >= since);
  return cameBackAs({ ...who, id, past }, removed) !== undefined;
}

/** What a phone's new seat remembers of one that was taken from it. */
export function pastOfTaken(seat: Seat): string {
  const earlier = linesIn(seat.past).filter((line) => line.startsWith(`${takenOut} `));
  const own = `${takenOut} ${keyOf(seat)}`;
  return [...earlier.filter((line) => line !== own), own].slice(-mostPast).join('\n');
}

/** What somebody was at this phone before it went on to others; undefined: they never sat at it. */
export function roleBefore({ past }: Pick<Seat, 'past'>, who: Sitter): SeatRole | undefined {
  const line = linesIn(past).find((each) => keyIn(each) === keyOf(who));
  return seatRoles.find((role) => line?.startsWith(`${role} `));
}

/** The memory of a phone that goes on to somebody else: a line each, the role and then who had it. */
export function pastOf(seat: Seat): string {
  const key = keyOf(seat);
  const others = linesIn(seat.past).filter((line) => keyIn(line) !== key);
  return [...others, `${seat.role} ${key}`].slice(-mostPast).join('\n');
}

const linesIn = (past: string) => past.split('\n').filter((line) => line !== '');
const keyIn = (line: string) => line.slice(line.indexOf(' ') + 1);
