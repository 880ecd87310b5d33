// Whatever a board, a phone and a card are like: what a phone does is its own, open and in time,
// or it is refused and nothing has changed.
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../../main/engine/refusal.ts';
import { commands, type Rows } from '../../../../shared/contract/registry.ts';
import { cardSources, columnsOf, halves, phases } from '../../../../shared/features/board/kinds.ts';
import type { BoardKind } from '../../../../shared/features/board/model.ts';
import { plainBoard, plainCard } from '../../../../shared/features/board/plain.ts';
import { seatRoles, seatStates } from '../../../../shared/features/room/kinds.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { houseOfBoards } from '../../../support/house-of-boards.ts';

const [rahima, kamal] = ['person-0000', 'person-0001'];
const house = houseOfBoards([{}, {}]);
const { workshopId, store, groupIds } = house;
const person = fc.constantFrom(null, rahima, kamal);
const group = fc.constantFrom(null, ...groupIds);

const anyBoard = fc.record({
  kind: fc.constantFrom<BoardKind>('swot', 'lessons', 'tows', 'parking'),
  phase: fc.constantFrom(...phases),
  half: fc.constantFrom(...halves),
  open: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  hidden: fc.boolean(),
  groupId: group,
  cardsEach: fc.constantFrom(0, 1, 2),
});
const anySeat = fc.record({
  role: fc.constantFrom(...seatRoles),
  state: fc.oneof(
    { weight: 3, arbitrary: fc.constant('in' as const) },
    fc.constantFrom(...seatStates),
  ),
  personId: person,
  groupId: group,
});
const anyCard = fc.record({
  source: fc.constantFrom(...cardSources),
  personId: person,
  groupId: group,
  seatId: fc.constantFrom(null, 'seat-00000', 'seat-00001'),
  byName: fc.constantFrom('', 'X', 'Y'),
  isCopy: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  column: fc.constantFrom('threat', 'lesson', 'so', 'parked'),
});
const anyCase = fc.record({
  board: anyBoard,
  seat: anySeat,
  cards: fc.array(anyCard, { minLength: 1, maxLength: 4 }),
  act: fc.constantFrom(
    ...(['board.write', 'board.rewrite', 'board.withdraw'] as const),
    ...(['board.moveCard', 'board.stack', 'board.unstack'] as const),
  ),
  column: fc.constantFrom('threat', 'lesson', 'so', 'parked', 'free-1'),
});
type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

/** The rows of a case, in the place of those of the case before. */
function put({ board, seat, cards }: Case) {
  const { rows } = store;
  return store.transact(() => {
    for (const { id } of rows.list('board', {})) {
      for (const card of rows.list('card', { boardId: id })) rows.remove('card', card.id);
      for (const stack of rows.list('stack', { boardId: id })) rows.remove('stack', stack.id);
      rows.remove('board', id);
    }
    const boardId = newId();
    const own = { id: boardId, workshopId, order: 'a0', title: '', caseId: null };
    rows.insert('board', { ...plainBoard, ...own, ...board });
    rows.update('seat', 'seat-00000', seat);
    const ids = cards.map(({ isCopy, ...card }, at) => {
      const id = newId();
      const place = { id, workshopId, boardId, order: `a${at}`, text: 'Before' };
      // Of which card it is a copy is no matter.
      rows.insert('card', { ...plainCard, ...place, ...card, originId: isCopy ? id : null });
      return id;
    });
    return { boardId, ids };
  });
}

function stackAll(boardId: string, ids: readonly string[]): void {
  const id = newId();
  store.rows.insert('stack', { id, workshopId, boardId, title: '' });
  for (const cardId of ids) store.rows.update('card', cardId, { stackId: id });
}

const everything = () =>
  JSON.stringify([
    house.rows('board'),
    house.rows('stack'),
    house.rows('card'),
    house.rows('seat'),
  ]);
const sitsIn = (personId: string | null) => (personId === null ? null : house.groupOf(personId));
/** Whether a phone is that group's, by what was said of it. */
const isOf = (each: Case, groupId: string) =>
  (writes(each) ?? sitsIn(each.seat.personId)) === groupId;
/** The group that writes on the phone: not one beside that in which its person sits. */
const writes = ({ seat: { groupId, personId } }: Case) =>
  personId === null || sitsIn(personId) === groupId ? groupId : null;

/** Whether a card is the phone's own: written on one, and by whoever holds it now. */
function isOwn(each: Case, card: Rows['card']): boolean {
  const { seat } = each;
  const group = writes(each);
  if (card.source !== 'phone' || card.originId !== null) return false;
  if (group) return card.groupId === group && card.personId === null && card.byName === '';
  if (seat.personId && card.personId) return card.personId === seat.personId;
  return card.seatId === 'seat-00000' && card.personId === null && card.byName === 'X';
}

const done = new Map<string, number>();

/** Cards are put elsewhere, or on and off stacks, by whoever reports for the group alone. */
function mustEdit(each: Case, before: Rows['card'][], after: Rows['card'][]): void {
  const { board, seat } = each;
  const { groupId } = board;
  expect(seat.state).toBe('in');
  const said = (cards: Rows['card'][]) => cards.map(({ id, text }) => `${id} ${text}`).sort();
  expect(said(after), 'only where they stand').toEqual(said(before));
  if (seat.role === 'cofacilitator') return;
  expect([seat.role, board.open, board.hidden]).toEqual(['rapporteur', true, false]);
  expect(groupId !== null && isOf(each, groupId), 'its own board').toBe(true);
  expect(board.phase).not.toBe('vote');
}

function mustHold(each: Case, before: Rows['card'][], after: Rows['card'][]): void {
  const { board, seat, act, column } = each;
  const { groupId } = board;
  expect([seat.state, board.open]).toEqual(['in', true]);
  expect(groupId === null || isOf(each, groupId), 'its own board').toBe(true);
  const reports = seat.role === 'rapporteur' && groupId !== null;
  const inTime = ['free', 'writing', 'lessons'].includes(board.phase);
  expect(inTime || (reports && board.phase !== 'vote'), 'in time').toBe(true);
  const texts = new Map(before.map((card) => [card.id, JSON.stringify(card)]));
  const touched = after.filter((card) => texts.get(card.id) !== JSON.stringify(card));
  const gone = before.filter((card) => !after.some(({ id }) => id === card.id));
  expect(touched.length + gone.length, 'one card').toBe(1);
  const [card] = [...touched, ...gone];
  if (!card) return;
  if (act !== 'board.write') {
    expect(isOwn(each, card) || (reports && !board.hidden), 'its own card').toBe(true);
    return;
  }
  const author = writes(each) ? null : seat.personId;
  expect(card).toMatchObject({ source: 'phone', seatId: 'seat-00000', personId: author, column });
  expect([null, ...groupIds]).toContain(card.groupId);
  if (card.groupId !== null) expect(isOf(each, card.groupId)).toBe(true);
  expect(columnsOf[board.kind]).toContain(column);
  const people = writes(each) ? 2 : 1;
  const own = after.filter((other) => other.column === column && isOwn(each, other)).length;
  if (board.cardsEach > 0 && !reports) expect(own).toBeLessThanOrEqual(board.cardsEach * people);
}

test('what a phone does to boards is its own, open and in time, or refused', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const { boardId, ids } = put(each);
      const isNew = each.act === 'board.write' || each.act === 'board.stack';
      const id = isNew ? newId() : (ids[0] ?? '');
      const words = { text: 'After', title: '', after: null };
      const input = { id, ids, boardId, column: each.column, ...words };
      if (each.act === 'board.unstack' && ids.length > 1) stackAll(boardId, ids);
      const [before, snapshot] = [house.rows('card', { boardId }), everything()];
      try {
        house.phone(0, each.act, input);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        expect(everything()).toBe(snapshot);
        return;
      }
      done.set(each.act, (done.get(each.act) ?? 0) + 1);
      const after = house.rows('card', { boardId });
      const edits = ['board.moveCard', 'board.stack', 'board.unstack'].includes(each.act);
      if (edits) mustEdit(each, before, after);
      else mustHold(each, before, after);
    }),
    { numRuns: 8000 },
  );
});

afterAll(() => {
  // Else nothing would have been said.
  const acts = ['write', 'rewrite', 'withdraw', 'moveCard', 'stack', 'unstack'];
  for (const act of acts.map((each) => `board.${each}`))
    expect(done.get(act) ?? 0, act).toBeGreaterThan(10);
});

describe('a phone', () => {
  const others = Object.entries(commands).filter(([name]) => name.startsWith('board.'));
  const team = others.filter(([, { roles }]) => !roles.includes('seat')).map(([name]) => name);

  test.each(team)('may not do %s', (name) => {
    const visitor = { seatId: 'seat-00000', workshopId };
    const call = {
      role: 'seat',
      actor: 'seat-00000',
      visitor,
      request: newId(),
      input: {},
    } as const;
    expect(() => house.engine.dispatch({ ...call, name })).toThrow('not-allowed');
  });

  test('that nobody knows writes nothing', () => {
    house.store.rows.update('seat', 'seat-00000', { state: 'in' });
    const boardId = house.board();
    house.send('board.open', { boardId, on: true });
    const write = (visitor?: { seatId: string; workshopId: string }) => () =>
      house.engine.dispatch({
        ...{ role: 'seat', actor: 'x', visitor, request: newId(), name: 'board.write' },
        input: { id: newId(), boardId, column: 'threat', text: 'x' },
      });
    expect(write()).toThrow('not-allowed');
    expect(write({ seatId: 'gone-0000', workshopId })).toThrow('not-allowed');
    expect(write({ seatId: 'seat-00000', workshopId: house.workshop() })).toThrow('not-allowed');
    expect(write({ seatId: 'seat-00000', workshopId })).not.toThrow();
  });
});
