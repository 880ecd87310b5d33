// A workshop with boards to write on, and phones in its room.
import { Refusal } from '../../main/engine/refusal.ts';
import type { CommandInput, FeatureCommandName, Rows } from '../../shared/contract/registry.ts';
import type { BoardKind, Column } from '../../shared/features/board/model.ts';
import { rowsByTable } from '../../shared/features/library/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { testEngine } from './engine.ts';
import { nobody } from './lively-house.ts';
import { bareWorkshop } from './minutes-rows.ts';
import { evenSeats } from './seats.ts';

/** The code a refusal has; throws where nothing is refused. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error('nothing was refused');
}

export type HouseOfBoards = ReturnType<typeof houseOfBoards>;

/**
 * A workshop of people in two groups.
 * @param seats the phones in its room: who holds each, what they are, and for which group they write
 */
export function houseOfBoards(seats: readonly Partial<Rows['seat']>[] = []) {
  const engine = testEngine();
  const { send, rows } = engine;
  const { id: workshopId } = bareWorkshop;
  const people = ['Rahima', 'Kamal', 'Shirin', 'Jamal'].map((name, at) => ({
    ...{ ...nobody, id: `person-000${at}`, name },
  }));
  const plain = {
    workshopId,
    personId: null,
    name: 'X',
    groupId: null,
    joinedAt: 0,
    past: '',
    passesRound: false,
  };
  const phones = seats.map((seat, at) => ({
    ...{ ...plain, id: `seat-0000${at}`, role: 'participant', state: 'in', ...seat },
  }));
  // Who holds a phone, and for whom, is said once people and groups are there.
  const held = phones.map((phone) => ({ ...phone, personId: null, groupId: null }));
  const arrangement = { id: 'arrangement-1', workshopId, order: 'a0' };
  const groups = ['Jasmine', 'Lily'].map((name, at) => ({ id: `group-000${at}`, name }));
  const given = { workshop: [bareWorkshop], seat: held };
  send('library.restore', { id: newId(), rows: rowsByTable.parse(given) });
  send('people.import', { workshopId, people });
  send('groups.addArrangement', { id: arrangement.id, workshopId, title: 'Mixed' });
  send('groups.addGroups', { arrangementId: arrangement.id, groups });
  const personIds = people.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  send('groups.seat', evenSeats(arrangement.id, groupIds, personIds, { seed: 1 }));
  for (const { id, personId, groupId } of phones) {
    engine.store.rows.update('seat', id, { personId, groupId });
  }
  const board = (kind: BoardKind = 'swot', more: Partial<Rows['board']> = {}): string => {
    const id = newId();
    const { caseId = null, groupId = null, title = kind } = more;
    send('board.add', { id, workshopId, title, caseId, groupId, kind });
    return id;
  };
  const card = (boardId: string, column: Column, text = 'A card', more = {}): string => {
    const id = newId();
    const after = inOrder(rows('card', { boardId, column })).at(-1)?.id ?? null;
    send('board.addCard', { id, boardId, column, after, text, ...more });
    return id;
  };
  return {
    ...engine,
    workshopId,
    personIds,
    groupIds,
    board,
    card,
    cardOf: (id: string) => engine.store.rows.get('card', id),
    boardOf: (id: string) => engine.store.rows.get('board', id),
    texts: (boardId: string, column: Column) =>
      inOrder(rows('card', { boardId, column })).map(({ text }) => text),
    groupOf: (personId: string) => rows('membership', { personId })[0]?.groupId,
    undo: () => send('history.undo', { workshopId }),
    /** As the phone of that number. */
    phone: <N extends FeatureCommandName>(at: number, name: N, input: CommandInput<N>) => {
      const seatId = `seat-0000${at}`;
      const visitor = { seatId, workshopId };
      const call = { role: 'seat', actor: seatId, visitor, request: newId() } as const;
      return engine.engine.dispatch({ ...call, name, input });
    },
  };
}
