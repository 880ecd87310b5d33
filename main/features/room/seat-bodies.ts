// Who comes into the room with a phone, what they ask of it, and how the facilitator keeps it.
import type { Seat } from '../../../shared/features/room/model.ts';
import { oneLine } from '../../../shared/features/room/rules.ts';
import { plainTurn } from '../../../shared/features/run/plain.ts';
import { runningEntry } from '../../../shared/features/run/rules.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needSeat } from '../../engine/visitor.ts';

type SeatCommand =
  | 'room.join'
  | 'room.sitAs'
  | 'room.forGroup'
  | 'room.askFloor'
  | 'room.leaveFloor'
  | 'room.say'
  | 'room.admit'
  | 'room.removeSeat'
  | 'room.setRole'
  | 'room.readMessage';

/** So many messages of a phone may lie unread. */
const mostUnread = 20;

export const seatBodies: Pick<Bodies<'room.'>, SeatCommand> = {
  'room.join': (tx, { id, workshopId, personId, name, state }, { now }) => {
    tx.need('workshop', workshopId);
    const who = sitter(tx, workshopId, personId, name);
    const given = { role: 'participant', groupId: null, joinedAt: now } as const;
    tx.insert('seat', { id, workshopId, ...who, ...given, state });
  },
  'room.sitAs': (tx, { personId, name }, context) => {
    const seat = needSeat(tx, context);
    const who = sitter(tx, seat.workshopId, personId, name);
    if (who.personId === seat.personId && who.name === seat.name) return;
    // What the facilitator let one person do is not handed on with the phone.
    tx.edit('seat', seat.id, { ...who, role: 'participant' });
  },
  'room.forGroup': (tx, { groupId }, context) => {
    const seat = needSeat(tx, context);
    if (groupId !== null) needOwnGroup(tx, seat, groupId);
    tx.edit('seat', seat.id, { groupId });
  },
  'room.askFloor': (tx, _input, context) => {
    const { id: seatId, workshopId, personId, name } = needSeat(tx, context);
    if (tx.list('turn', { seatId }).some(({ endedAt }) => endedAt === null)) return;
    const order = tx.orderAtEnd('turn', { workshopId });
    const itemId = runningEntry(tx.list('runEntry', { workshopId }))?.itemId ?? null;
    const about = { name, personId, seatId, itemId };
    tx.insert('turn', { id: context.newId(), workshopId, order, ...about, ...plainTurn });
  },
  'room.leaveFloor': (tx, _input, context) => dropTurns(tx, needSeat(tx, context)),
  'room.say': (tx, { id, text }, context) => {
    const { id: seatId, workshopId, name } = needSeat(tx, context);
    if (text.trim() === '') throw new Refusal('malformed', { field: 'text' });
    const unread = tx.list('seatMessage', { seatId }).filter(({ read }) => !read);
    if (unread.length >= mostUnread) throw new Refusal('unread-messages');
    const message = { id, workshopId, seatId, name, text: text.trim() };
    tx.insert('seatMessage', { ...message, at: context.now, read: false });
  },
  'room.admit': (tx, { id }) => tx.edit('seat', id, { state: 'in' }),
  'room.removeSeat': (tx, { id }) => {
    const seat = tx.need('seat', id);
    tx.edit('seat', id, { state: 'removed' });
    dropTurns(tx, seat);
  },
  'room.setRole': (tx, { id, role }) => tx.edit('seat', id, { role }),
  'room.readMessage': (tx, { id }) => tx.edit('seatMessage', id, { read: true }),
};

/** Somebody on the list goes by the name that stands there. */
function sitter(
  tx: Transaction,
  workshopId: string,
  personId: string | null,
  typed: string,
): Pick<Seat, 'personId' | 'name'> {
  const person = personId === null ? null : tx.need('person', personId);
  if (person && person.workshopId !== workshopId) throw new Refusal('gone');
  const name = oneLine(person?.name ?? typed);
  if (name === '') throw new Refusal('malformed', { field: 'name' });
  return { personId, name };
}

/** Somebody who sits in groups writes for those alone; who sits in none writes for any. */
function needOwnGroup(tx: Transaction, { workshopId, personId, role }: Seat, groupId: string) {
  const group = tx.need('group', groupId);
  if (group.workshopId !== workshopId) throw new Refusal('gone');
  const sits = personId === null ? [] : tx.list('membership', { personId });
  if (role === 'cofacilitator' || sits.some((member) => member.groupId === groupId)) return;
  // A rapporteur's rights go with the group that they were given for.
  if (sits.length > 0 || role === 'rapporteur') throw new Refusal('not-allowed');
}

/** What it asked for and has not had yet. */
function dropTurns(tx: Transaction, { id: seatId }: Seat): void {
  for (const { id, startedAt } of tx.list('turn', { seatId }))
    if (startedAt === null) tx.remove('turn', id);
}
