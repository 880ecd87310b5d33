// Which group somebody in the room writes for.
import type { Board } from '../../../shared/features/board/model.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** Whether a phone is a group's: it writes for it, or its person sits there in the round that is on. */
export function ofGroup(tx: Transaction, seat: Seat, groupId: string): boolean {
  if (seat.groupId !== null) return seat.groupId === groupId;
  return groupsOf(tx, seat).includes(groupId);
}

/**
 * The group a card of a phone comes of: the board's own, the one that writes on the phone, or its
 * person's in the arrangement that is on; null where that is not known.
 */
export function groupOnBoard(tx: Transaction, seat: Seat, board: Board): string | null {
  if (seat.groupId !== null) return seat.groupId;
  const groups = groupsOf(tx, seat);
  if (board.groupId !== null && groups.includes(board.groupId)) return board.groupId;
  const [only] = groups;
  if (groups.length <= 1) return only ?? null;
  const on = arrangementsOn(tx, seat.workshopId);
  return groups.find((id) => on.has(tx.need('group', id).arrangementId)) ?? null;
}

/** How many write on a phone: a group's members, else one. */
export function membersOf(tx: Transaction, { groupId }: Seat): number {
  if (groupId === null) return 1;
  const { arrangementId } = tx.need('group', groupId);
  const { round } = tx.need('arrangement', arrangementId);
  return tx.list('membership', { groupId, round }).length;
}

/** The groups a phone's person sits in, in the round that is on of each arrangement. */
function groupsOf(tx: Transaction, { personId }: Seat): string[] {
  if (personId === null) return [];
  return tx.list('membership', { personId }).flatMap(({ groupId, round }) => {
    const { arrangementId } = tx.need('group', groupId);
    return tx.need('arrangement', arrangementId).round === round ? [groupId] : [];
  });
}

/** The arrangements by which the items on the clock are worked. */
function arrangementsOn(tx: Transaction, workshopId: string): Set<string> {
  const running = tx.list('runEntry', { workshopId, endedAt: null });
  const ids = running.map(({ itemId }) => tx.need('agendaItem', itemId).arrangementId);
  return new Set(ids.filter((id) => id !== null));
}
