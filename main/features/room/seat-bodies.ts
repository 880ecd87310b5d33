// Who comes into the room with a phone, what they ask of it, and how the facilitator keeps it.
import type { Seat } from '../../../shared/features/room/model.ts';
import { isTurnOf, keyOf, mostTurns, type Sitter } from '../../../shared/features/room/rules.ts';
import type { Turn } from '../../../shared/features/run/model.ts';
import { plainTurn } from '../../../shared/features/run/plain.ts';
import { runningEntry } from '../../../shared/features/run/rules.ts';
import { comesIn } from '../../engine/attending.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import { isOfGroup, sitsIn, sitsOf } from '../../engine/seat-groups.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needSeat } from '../../engine/visitor.ts';
import { isHeld, pastOf, pastOfTaken, roleBefore, sitter, wasTakenOut } from './sitters.ts';

type SeatCommand =
  | 'room.join'
  | 'room.rename'
  | 'room.sitAs'
  | 'room.forGroup'
  | 'room.askFloor'
  | 'room.leaveFloor'
  | 'room.say'
  | 'room.admit'
  | 'room.removeSeat'
  | 'room.setRole'
  | 'room.handToGroup'
  | 'room.readMessage';

/** So many messages of a phone may lie unread. */
const mostUnread = 20;

export const seatBodies: Pick<Bodies<'room.'>, SeatCommand> = {
  'room.join': (tx, { id, workshopId, personId, name, state, since = 0, before }, context) => {
    const { now } = context;
    tx.need('workshop', workshopId);
    const who = sitter(tx, workshopId, personId, name);
    const taken = before === undefined ? undefined : tx.get('seat', before);
    const isBack = taken?.workshopId === workshopId && taken.state === 'removed';
    const past = isBack ? pastOfTaken(taken) : '';
    const waits = state === 'waiting' || mustWait(tx, { id, workshopId, past }, who, since);
    const comes = waits ? 'waiting' : state;
    const given = {
      role: 'participant',
      groupId: null,
      joinedAt: now,
      passesRound: false,
      past,
    } as const;
    tx.insert('seat', { id, workshopId, ...who, ...given, state: comes });
    if (comes === 'in') comesIn(tx, who.personId, context);
  },
  'room.rename': (tx, { id, personId, name, since = 0, approves = false }, context) => {
    const seat = tx.need('seat', id);
    if (seat.state !== 'waiting') throw new Refusal('not-allowed');
    const who = sitter(tx, seat.workshopId, personId, name);
    const isNew = roleBefore(seat, who) === undefined;
    const waits = mustWait(tx, seat, who, since) || (approves && isNew);
    tx.edit('seat', id, { ...who, state: waits ? 'waiting' : 'in' });
    if (!waits) comesIn(tx, who.personId, context);
  },
  'room.sitAs': (tx, { personId, name }, context) => {
    const seat = needSeat(tx, context);
    const who = sitter(tx, seat.workshopId, personId, name);
    if (keyOf(who) === keyOf(seat)) return tx.edit('seat', seat.id, who);
    const { since = 0, approves = false } = context.visitor ?? {};
    const before = roleBefore(seat, who);
    // Whom the facilitator let in on this phone is not asked after again: only who is new to it.
    const isAsked = approves || wasTakenOut(tx, { ...seat, past: '' }, who, since);
    const waits = isHeld(tx, seat, who, since) || (isAsked && before === undefined);
    const next = { ...seat, ...who, groupId: null };
    const stays = seat.groupId !== null && isOfGroup(tx, next, seat.groupId);
    tx.edit('seat', seat.id, {
      ...who,
      // What the facilitator let one person do is not handed on with the phone; who reports for a
      // group does so again once it is back.
      role: before === 'rapporteur' ? before : 'participant',
      state: waits ? 'waiting' : 'in',
      groupId: stays ? seat.groupId : null,
      past: pastOf(seat),
    });
    if (!waits) comesIn(tx, who.personId, context);
  },
  'room.forGroup': (tx, { groupId }, context) => {
    const seat = needSeat(tx, context);
    if (groupId !== null) needOwnGroup(tx, seat, groupId);
    tx.edit('seat', seat.id, { groupId });
  },
  'room.askFloor': (tx, _input, context) => {
    const seat = needSeat(tx, context);
    const { id: seatId, workshopId, personId, name } = seat;
    const open = tx.list('turn', { seatId, endedAt: null });
    if (open.some((turn) => isTurnOf(turn, seat))) return;
    if (open.length >= mostTurns) throw new Refusal('enough-turns', { values: [mostTurns] });
    const order = tx.orderAtEnd('turn', { workshopId });
    const itemId = runningEntry(tx.list('runEntry', { workshopId }))?.itemId ?? null;
    const about = { name, personId, seatId, itemId };
    tx.insert('turn', { id: context.newId(), workshopId, order, ...about, ...plainTurn });
  },
  'room.leaveFloor': (tx, _input, context) => {
    const seat = needSeat(tx, context);
    dropTurns(tx, seat, (turn) => isTurnOf(turn, seat));
  },
  'room.say': (tx, { id, text }, context) => {
    const { id: seatId, workshopId, name } = needSeat(tx, context);
    if (text.trim() === '') throw new Refusal('malformed', { field: 'text' });
    const unread = tx.list('seatMessage', { seatId }).filter(({ read }) => !read);
    if (unread.length >= mostUnread) throw new Refusal('unread-messages');
    const message = { id, workshopId, seatId, name, text: text.trim() };
    tx.insert('seatMessage', { ...message, at: context.now, read: false });
  },
  'room.admit': (tx, { id }, context) => {
    tx.edit('seat', id, { state: 'in' });
    comesIn(tx, tx.need('seat', id).personId, context);
  },
  'room.removeSeat': (tx, { id }) => {
    const seat = tx.need('seat', id);
    tx.edit('seat', id, { state: 'removed' });
    dropTurns(tx, seat, () => true);
  },
  'room.setRole': (tx, { id, role }) => tx.edit('seat', id, { role }),
  'room.handToGroup': (tx, { id, groupId }) => {
    const { workshopId, personId } = tx.need('seat', id);
    if (groupId !== null) {
      const group = tx.need('group', groupId);
      if (group.workshopId !== workshopId) throw new Refusal('gone');
      const sits = personId === null ? [] : sitsOf(tx, personId);
      const beside = sits.filter(({ arrangement }) => arrangement.id === group.arrangementId);
      if (beside.some((sit) => sit.groupId !== groupId)) throw new Refusal('sits-elsewhere');
    }
    tx.edit('seat', id, { groupId });
  },
  'room.readMessage': (tx, { id }) => tx.edit('seatMessage', id, { read: true }),
};

/** Under a name that somebody sits under, or was taken out under, on this phone or any. */
function mustWait(
  tx: Transaction,
  seat: Pick<Seat, 'id' | 'workshopId' | 'past'>,
  who: Sitter,
  since: number,
): boolean {
  return isHeld(tx, seat, who, since) || wasTakenOut(tx, seat, who, since);
}

/** A phone writes for the group of who holds it, and for the one the facilitator gave it to. */
function needOwnGroup(tx: Transaction, seat: Seat, groupId: string): void {
  if (tx.need('group', groupId).workshopId !== seat.workshopId) throw new Refusal('gone');
  const isOwn = seat.groupId === groupId || sitsIn(tx, seat.personId, groupId);
  if (!isOwn && seat.role !== 'cofacilitator') throw new Refusal('not-your-group');
}

/** Of what was asked for and not had yet. */
function dropTurns(tx: Transaction, { id: seatId }: Seat, which: (turn: Turn) => boolean): void {
  for (const turn of tx.list('turn', { seatId }))
    if (turn.startedAt === null && which(turn)) tx.remove('turn', turn.id);
}
