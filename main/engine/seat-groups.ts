// Which group a phone in the room is of, in the round that is on. Every feature asks it here.
import type { TableName } from '../../shared/contract/registry.ts';
import { arrangementAt } from '../../shared/features/groups/clock-plan.ts';
import type { Arrangement } from '../../shared/features/groups/model.ts';
import type { Seat } from '../../shared/features/room/model.ts';
import { runningEntries } from '../../shared/features/run/rules.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import type { Reader } from './transaction.ts';

type Holder = Pick<Seat, 'workshopId' | 'personId' | 'groupId'>;
type Sit = { readonly groupId: string; readonly arrangement: Arrangement };

/** The tables by which all of these answer. */
export const seatGroupTables: ReadonlySet<TableName> = new Set([
  'seat',
  'membership',
  'arrangement',
  'group',
  'runEntry',
  'agendaItem',
]);

/**
 * The group that writes together on a phone; null: whoever holds it writes. It is a group's no
 * longer once its person sits in another one of the same arrangement.
 */
export function writesFor(reader: Reader, seat: Holder): string | null {
  const { groupId, personId } = seat;
  if (groupId === null || personId === null) return groupId;
  const arrangementId = reader.get('group', groupId)?.arrangementId;
  const beside = sitsOf(reader, personId).filter(
    ({ arrangement }) => arrangement.id === arrangementId,
  );
  const stays = beside.length === 0 || beside.some((sit) => sit.groupId === groupId);
  return stays ? groupId : null;
}

/** Whether a phone is a group's: it writes for it, or its person sits there. */
export function isOfGroup(reader: Reader, seat: Holder, groupId: string): boolean {
  const own = writesFor(reader, seat);
  return own === null ? sitsIn(reader, seat.personId, groupId) : own === groupId;
}

/** Whether somebody sits in a group, in the round that is on; nobody (null) sits in none. */
export function sitsIn(reader: Reader, personId: string | null, groupId: string): boolean {
  return personId !== null && sitsOf(reader, personId).some((sit) => sit.groupId === groupId);
}

/**
 * The one group a phone is of at present: the one that writes on it, else the one its person sits
 * in, of the arrangement by which is worked now; null: none.
 */
export function groupNow(reader: Reader, seat: Holder): string | null {
  const own = writesFor(reader, seat);
  if (own !== null || seat.personId === null) return own;
  const sits = sitsOf(reader, seat.personId);
  if (sits.length < 2) return sits[0]?.groupId ?? null;
  const arrangements = inOrder(reader.list('arrangement', { workshopId: seat.workshopId }));
  const worked = workedBy(reader, seat.workshopId, arrangements);
  const now = sits.find(({ arrangement }) => worked.includes(arrangement.id));
  // With nothing on the clock that says which, the one made last.
  const place = ({ arrangement }: Sit) => arrangements.findIndex(({ id }) => id === arrangement.id);
  return (now ?? sits.reduce((a, b) => (place(a) > place(b) ? a : b))).groupId;
}

/** The arrangement by which is worked now; with nothing on the clock that says which, the one made last. */
export function arrangementNow(reader: Reader, workshopId: string): Arrangement | undefined {
  const arrangements = inOrder(reader.list('arrangement', { workshopId }));
  const worked = workedBy(reader, workshopId, arrangements);
  return arrangements.find(({ id }) => worked.includes(id)) ?? arrangements.at(-1);
}

/** The arrangements of what is on the clock. */
function workedBy(
  reader: Reader,
  workshopId: string,
  arrangements: readonly Arrangement[],
): string[] {
  const running = runningEntries(reader.list('runEntry', { workshopId, endedAt: null }));
  return running.flatMap(({ itemId }) => {
    const item = reader.get('agendaItem', itemId);
    return (item && arrangementAt(item, arrangements)?.id) ?? [];
  });
}

/** The groups somebody sits in, in the round that is on of each arrangement. */
export function sitsOf(reader: Reader, personId: string): Sit[] {
  return reader.list('membership', { personId }).flatMap(({ groupId, round }) => {
    const arrangement = reader.get(
      'arrangement',
      reader.get('group', groupId)?.arrangementId ?? '',
    );
    return arrangement?.round === round ? [{ groupId, arrangement }] : [];
  });
}
