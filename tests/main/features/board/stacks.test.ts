import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { houseOfBoards, refusal } from '../../../support/house-of-boards.ts';

function withStack() {
  const house = houseOfBoards();
  const boardId = house.board();
  const a = house.card(boardId, 'strength', 'a');
  const b = house.card(boardId, 'strength', 'b');
  const c = house.card(boardId, 'weakness', 'c');
  const d = house.card(boardId, 'strength', 'd');
  const id = newId();
  house.send('board.stack', { id, ids: [b, c], title: 'Same' });
  return { ...house, boardId, a, b, c, d, id };
}

describe('a stack', () => {
  test('lies where the first card named stands, with the others directly behind it', () => {
    const { texts, boardId, rows, id, b, c } = withStack();
    expect(texts(boardId, 'strength')).toEqual(['a', 'b', 'c', 'd']);
    expect(texts(boardId, 'weakness')).toEqual([]);
    expect(rows('stack')).toMatchObject([{ id, boardId, title: 'Same' }]);
    expect(rows('card', { stackId: id }).map((card) => card.id)).toEqual([b, c]);
  });

  test('grows under its own id, keeps its name where none is given, and is never left with one card', () => {
    const { send, texts, boardId, rows, id, a, c, b } = withStack();
    send('board.stack', { id, ids: [a], title: '' });
    expect(texts(boardId, 'strength')).toEqual(['b', 'c', 'a', 'd']);
    expect(rows('stack')).toMatchObject([{ title: 'Same' }]);
    send('board.unstack', { ids: [a, b] });
    expect(rows('stack')).toEqual([]);
    expect(rows('card').filter(({ stackId }) => stackId !== null)).toEqual([]);
    expect(rows('card').find(({ id: each }) => each === c)).toMatchObject({ column: 'strength' });
  });

  test('loses cards that join another one', () => {
    const { send, rows, id, a, b } = withStack();
    const other = newId();
    send('board.stack', { id: other, ids: [a, b], title: 'Other' });
    expect(rows('stack').map((stack) => stack.id)).toEqual([other]);
    expect(rows('card', { stackId: id })).toEqual([]);
  });

  test('goes along as a whole, and is left by a card that goes to another column alone', () => {
    const { send, rows, id, b, c, a } = withStack();
    send('board.stack', { id, ids: [a], title: '' });
    send('board.moveCards', { ids: [b, c, a], column: 'threat', after: null });
    expect(rows('card', { stackId: id, column: 'threat' })).toHaveLength(3);
    send('board.moveCard', { id: a, column: 'weakness', after: null });
    expect(rows('card', { stackId: id })).toHaveLength(2);
    send('board.removeCard', { id: b });
    expect(rows('stack')).toEqual([]);
  });

  test('of one card, or of cards of two boards, is refused', () => {
    const { send, board, card, a } = withStack();
    const elsewhere = card(board(), 'strength');
    const stack = (ids: string[]) => send('board.stack', { id: newId(), ids, title: '' });
    expect(refusal(() => stack([a]))).toBe('one-card');
    expect(refusal(() => stack([a, elsewhere]))).toBe('gone');
    expect(refusal(() => stack([a, a]))).toBe('malformed');
  });

  test('comes back by one undo, with its cards where they were', () => {
    const { send, texts, boardId, rows, id, undo } = withStack();
    send('board.dissolveStack', { id });
    expect(rows('stack')).toEqual([]);
    undo();
    expect(rows('card', { stackId: id })).toHaveLength(2);
    undo();
    expect(texts(boardId, 'strength')).toEqual(['a', 'b', 'd']);
    expect(texts(boardId, 'weakness')).toEqual(['c']);
  });
});

describe('several cards', () => {
  test('go one behind the other, in the order named, also behind one of themselves', () => {
    const { send, texts, boardId, a, b, c, d } = withStack();
    send('board.moveCards', { ids: [d, a], column: 'strength', after: c });
    expect(texts(boardId, 'strength')).toEqual(['b', 'c', 'd', 'a']);
    send('board.moveCards', { ids: [c, a], column: 'strength', after: c });
    expect(texts(boardId, 'strength')).toEqual(['b', 'c', 'a', 'd']);
    send('board.removeCards', { ids: [a, b, d] });
    expect(texts(boardId, 'strength')).toEqual(['c']);
  });

  test('are refused as a whole where one of them is gone', () => {
    const { send, texts, boardId, a } = withStack();
    expect(refusal(() => send('board.removeCards', { ids: [a, newId()] }))).toBe('gone');
    expect(texts(boardId, 'strength')).toContain('a');
  });
});

describe('an impact/effort board', () => {
  test('keeps column and place together, whichever of them is changed', () => {
    const { send, board, card, cardOf } = houseOfBoards();
    const boardId = board('impact');
    const id = card(boardId, 'quick-win', 'Ring the bell');
    expect(cardOf(id)).toMatchObject({ impact: 75, effort: 25 });
    send('board.editCard', { id, patch: { effort: 80 }, base: {} });
    expect(cardOf(id)).toMatchObject({ column: 'big-project', impact: 75, effort: 80 });
    send('board.moveCard', { id, column: 'big-project', after: null });
    expect(cardOf(id)).toMatchObject({ impact: 75, effort: 80 });
    send('board.moveCard', { id, column: 'fill-in', after: null });
    expect(cardOf(id)).toMatchObject({ impact: 25, effort: 25 });
  });

  test('puts a stack as one', () => {
    const { send, board, card, rows } = houseOfBoards();
    const boardId = board('impact');
    const ids = [card(boardId, 'quick-win', 'a'), card(boardId, 'quick-win', 'b')];
    const stackId = newId();
    send('board.stack', { id: stackId, ids, title: '' });
    send('board.editCard', { id: ids[1] ?? '', patch: { impact: 10, effort: 90 }, base: {} });
    expect(rows('card', { stackId })).toMatchObject([
      { column: 'time-sink', impact: 10, effort: 90 },
      { column: 'time-sink', impact: 10, effort: 90 },
    ]);
  });
});
