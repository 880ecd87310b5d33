// What a phone sees of boards: those that are open to it, their cards once they are shown, and the
// cards written on it at any time.
import type { Change } from '../../../shared/contract/change.ts';
import type { SeatBoard, SeatCard } from '../../../shared/contract/seat-view.ts';
import type { Board, Card } from '../../../shared/features/board/model.ts';
import { endOfPhase } from '../../../shared/features/board/projection.ts';
import {
  columnsOfBoard,
  isOwnCard,
  phoneColumns,
  titleOfColumn,
} from '../../../shared/features/board/rules.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import { writesFor } from '../../engine/seat-groups.ts';
import type { Audience, Entries, Entry, SeatPart } from '../../engine/seat-part.ts';
import type { Reader } from '../../engine/transaction.ts';
import { authorOf } from './author.ts';

export const boardSeatPart: SeatPart = {
  tables: new Set([
    ...['board', 'card', 'stack', 'person', 'seat', 'group', 'membership', 'arrangement'],
  ] as const),
  entries: (reader, workshopId, audience) => {
    const open = reader.list('board', { workshopId, open: true });
    if (audience !== 'everybody' && 'seat' in audience) {
      const seat = reader.get('seat', audience.seat);
      return seat?.workshopId === workshopId ? ownEntries(reader, seat, open) : {};
    }
    const groupId = audience === 'everybody' ? null : audience.group;
    return Object.assign(
      {},
      ...open.filter((board) => board.groupId === groupId).map((board) => entriesOf(reader, board)),
    );
  },
  touched: (reader, change) => {
    switch (change.table) {
      case 'card':
        return touchedByCard(reader, change);
      case 'stack':
        return reader.list('card', { stackId: change.id }).map((card) => cardEntry(reader, card));
      case 'board':
        return touchedByBoard(reader, change);
      case 'seat':
        return touchedBySeat(reader, change);
      case 'person':
      case 'group':
        // Names stand on cards: another field of a person or a group is no matter here.
        return change.op === 'update' && !('name' in change.after) ? [] : null;
      case 'arrangement':
        return change.op === 'update' && !('round' in change.after) ? [] : null;
      default:
        return null;
    }
  },
};

function entriesOf(reader: Reader, board: Board): Entries {
  const cards = board.hidden ? [] : reader.list('card', { boardId: board.id });
  return Object.fromEntries([
    [`board:${board.id}`, boardOf(board)] as const,
    ...cards.map((card) => [`card:${card.id}`, cardOf(reader, board, card)] as const),
  ]);
}

function ownEntries(reader: Reader, seat: Seat, open: readonly Board[]): Entries {
  const own = open.flatMap(({ id }) =>
    reader.list('card', { boardId: id }).filter((card) => isSeenOwn(reader, seat, card)),
  );
  const entries: Record<`own:${string}`, SeatCard> = {};
  for (const card of own) entries[`own:${card.id}`] = ownOf(card);
  return entries;
}

function touchedByCard(reader: Reader, change: Change): Entry[] | null {
  const card = reader.get('card', change.id);
  const before =
    change.op === 'delete' ? reader.list('seat', { workshopId: change.workshopId }) : [];
  if (!card) {
    const board = change.op === 'delete' ? boardIn(reader, change.before) : undefined;
    if (!board) return null;
    const gone = before.map((seat) => ownEntry(seat.id, change.id, null));
    return [{ audience: audienceOf(board), key: `card:${change.id}`, value: null }, ...gone];
  }
  const board = reader.get('board', card.boardId);
  const writers = change.op === 'update' && changesWriter(change.after);
  if (!board || writers) return null;
  const owners = board.open ? ownersOf(reader, card) : [];
  return [
    cardEntry(reader, card),
    ...owners.map((seat) => ownEntry(seat.id, card.id, ownOf(card))),
  ];
}

/** The phones whose own a card is; not all are looked at, as a card comes with every few words. */
function ownersOf(reader: Reader, card: Card): Seat[] {
  const { workshopId, source, seatId, personId, groupId } = card;
  if (source !== 'phone') return [];
  const seat = seatId === null ? undefined : reader.get('seat', seatId);
  const likely = [
    ...(seat ? [seat] : []),
    ...(personId === null ? [] : reader.list('seat', { workshopId, personId })),
    ...(groupId === null ? [] : reader.list('seat', { workshopId, groupId })),
  ];
  const own = likely.filter((each) => isSeenOwn(reader, each, card));
  return [...new Map(own.map((each) => [each.id, each])).values()];
}

function boardIn(reader: Reader, row: Readonly<Record<string, unknown>>): Board | undefined {
  return typeof row.boardId === 'string' ? reader.get('board', row.boardId) : undefined;
}

function changesWriter(fields: object): boolean {
  return ['boardId', 'personId', 'seatId', 'groupId', 'byName', 'source', 'originId'].some(
    (field) => field in fields,
  );
}

function touchedByBoard(reader: Reader, change: Change): Entry[] | null {
  const board = reader.get('board', change.id);
  if (!board || change.op !== 'update') return null;
  const { after } = change;
  if ('open' in after || 'groupId' in after) return null;
  const own = {
    audience: audienceOf(board),
    key: `board:${board.id}`,
    value: shown(board),
  } as const;
  const shows = 'hidden' in after || 'hidesAuthors' in after;
  const cards = shows ? reader.list('card', { boardId: board.id }) : [];
  return [own, ...cards.map((card) => cardEntry(reader, card))];
}

/** Whoever takes a phone over finds their own cards on it, and nobody else's. */
function touchedBySeat(reader: Reader, change: Change): Entry[] {
  const { op, id, workshopId } = change;
  const seat = reader.get('seat', id);
  const matters = ['personId', 'name', 'groupId', 'state'];
  if (!seat || (op === 'update' && !matters.some((field) => field in change.after))) return [];
  const cards = reader
    .list('board', { workshopId, open: true })
    .flatMap((board) => reader.list('card', { boardId: board.id, source: 'phone' }));
  return cards.map((card) =>
    ownEntry(id, card.id, isSeenOwn(reader, seat, card) ? ownOf(card) : null),
  );
}

function cardEntry(reader: Reader, card: Card): Entry {
  const board = reader.get('board', card.boardId);
  const value = board?.open && !board.hidden ? cardOf(reader, board, card) : null;
  return { audience: board ? audienceOf(board) : 'everybody', key: `card:${card.id}`, value };
}

function ownEntry(seat: string, cardId: string, value: SeatCard | null): Entry {
  return { audience: { seat }, key: `own:${cardId}`, value };
}

function audienceOf({ groupId }: Board): Audience {
  return groupId === null ? 'everybody' : { group: groupId };
}

function shown(board: Board): SeatBoard | null {
  return board.open ? boardOf(board) : null;
}

function boardOf(board: Board): SeatBoard {
  const { id, title, order, groupId, phase, half, hidden, cardsEach } = board;
  return {
    ...{ id, title, order, groupId, phase, half, hidden, cardsEach },
    columns: columnsOfBoard(board).map((column) => ({
      column,
      title: titleOfColumn(board, column),
    })),
    endsAt: endOfPhase(board),
    writes: phoneColumns(board),
  };
}

function cardOf(reader: Reader, board: Board, card: Card): SeatCard {
  const stack = card.stackId === null ? undefined : reader.get('stack', card.stackId);
  return {
    ...plainOf(card),
    stack: stack ? { id: stack.id, title: stack.title } : null,
    by: board.hidesAuthors ? '' : bothOf(reader, card),
  };
}

/** To its writer it is a card with nothing to it but its words. */
function ownOf(card: Card): SeatCard {
  return { ...plainOf(card), stack: null, by: '' };
}

function plainOf({ id, boardId, column, text, order }: Card) {
  return { id, boardId, column, text, order };
}

/** Whether a card is shown to a phone as its own: one that waits to be let in has none. */
function isSeenOwn(reader: Reader, seat: Seat, card: Card): boolean {
  return seat.state === 'in' && isOwnCard({ ...seat, groupId: writesFor(reader, seat) }, card);
}

/** Who wrote a card, and the group it came of. */
function bothOf(reader: Reader, card: Card): string {
  const group = card.groupId === null ? '' : reader.get('group', card.groupId)?.name;
  return [authorOf(reader, card), group].filter(Boolean).join(', ');
}
