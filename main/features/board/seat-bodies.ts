// What a phone in the room does to boards. Whatever is not said here to be its own is refused.
import type { Board, Card, Column } from '../../../shared/features/board/model.ts';
import { plainCard } from '../../../shared/features/board/plain.ts';
import { isOwnCard, lockOf, mostOnPhone, phoneLock } from '../../../shared/features/board/rules.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import type { Bodies, BodyContext } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import { groupNow, isOfGroup, writesFor } from '../../engine/seat-groups.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needSeat } from '../../engine/visitor.ts';
import { removeCards } from './card-bodies.ts';
import { placed } from './move-cards.ts';
import { needColumn } from './need.ts';

type SeatBodies = Pick<Bodies<'board.'>, 'board.write' | 'board.rewrite' | 'board.withdraw'>;

export const seatBodies: SeatBodies = {
  'board.write': (tx, { id, boardId, column, text }, context) => {
    const seat = needWriter(tx, context);
    const board = tx.need('board', boardId);
    needMayWrite(tx, seat, board, column);
    needWords(text);
    const { workshopId } = board;
    const author = seat.groupId === null ? seat.personId : null;
    const byName = seat.groupId === null && author === null ? seat.name : '';
    tx.insert('card', {
      ...{ ...plainCard, id, workshopId, boardId, column, text },
      ...placed(board, plainCard, column),
      ...{ source: 'phone', seatId: seat.id, personId: author, byName },
      groupId: groupOnBoard(tx, seat, board),
      order: tx.orderAtEnd('card', { boardId, column }),
    });
  },
  'board.rewrite': (tx, { id, text }, context) => {
    needOwn(tx, id, context, 'rewrite');
    needWords(text);
    tx.edit('card', id, { text });
  },
  'board.withdraw': (tx, { id }, context) => removeCards(tx, [needOwn(tx, id, context, 'remove')]),
};

/** The phone that speaks, with the group that writes on it at present. */
function needWriter(tx: Transaction, context: BodyContext): Seat {
  const seat = needSeat(tx, context);
  return { ...seat, groupId: writesFor(tx, seat) };
}

function needMayWrite(tx: Transaction, seat: Seat, board: Board, column: Column): void {
  needOnBoard(tx, seat, board);
  if (isRapporteurOf(tx, seat, board.groupId)) {
    needColumn(board, column);
    refuse(lockOf(board, 'write', column));
    return;
  }
  refuse(phoneLock(board, column));
  const most = mostOnPhone(board, membersOf(tx, seat));
  const own = tx
    .list('card', { boardId: board.id, column })
    .filter((card) => isOwnCard(seat, card)).length;
  if (own >= most) throw new Refusal('enough-cards', { values: [most] });
}

/** The card, if the phone may change it: one of its own, or any of its group for the rapporteur. */
function needOwn(
  tx: Transaction,
  id: string,
  context: BodyContext,
  act: 'rewrite' | 'remove',
): Card {
  const seat = needWriter(tx, context);
  const card = tx.need('card', id);
  const board = tx.need('board', card.boardId);
  needOnBoard(tx, seat, board);
  if (isRapporteurOf(tx, seat, board.groupId) && !board.hidden)
    refuse(lockOf(board, act, card.column));
  else if (isOwnCard(seat, card) && (act === 'rewrite' || mayTakeBack(tx, seat, card)))
    refuse(phoneLock(board, card.column));
  else throw new Refusal('not-yours');
  return card;
}

/** A board that is open to phones, and is everybody's or their own group's. */
function needOnBoard(tx: Transaction, seat: Seat, board: Board): void {
  if (board.workshopId !== seat.workshopId) throw new Refusal('gone');
  if (!board.open) throw new Refusal('board-closed');
  if (board.groupId !== null && !isOfGroup(tx, seat, board.groupId))
    throw new Refusal('other-groups-board');
}

/** A rapporteur edits their group's board as the desk does, in what its step allows. */
function isRapporteurOf(tx: Transaction, seat: Seat, groupId: string | null): boolean {
  return seat.role === 'rapporteur' && groupId !== null && isOfGroup(tx, seat, groupId);
}

/** A group's card is taken back where it was written, or by whoever reports for the group. */
function mayTakeBack(tx: Transaction, seat: Seat, { seatId, groupId }: Card): boolean {
  return seat.groupId === null || seatId === seat.id || isRapporteurOf(tx, seat, groupId);
}

/** The group a card of a phone comes of: the board's own, else the one the phone is of now. */
function groupOnBoard(tx: Transaction, seat: Seat, { groupId }: Board): string | null {
  return groupId !== null && isOfGroup(tx, seat, groupId) ? groupId : groupNow(tx, seat);
}

/** How many write on a phone: a group's members, else one. */
function membersOf(tx: Transaction, { groupId }: Seat): number {
  if (groupId === null) return 1;
  const { arrangementId } = tx.need('group', groupId);
  const { round } = tx.need('arrangement', arrangementId);
  return tx.list('membership', { groupId, round }).length;
}

function needWords(text: string): void {
  if (text.trim() === '') throw new Refusal('empty-card');
}

function refuse(code: ReturnType<typeof phoneLock>): void {
  if (code) throw new Refusal(code);
}
