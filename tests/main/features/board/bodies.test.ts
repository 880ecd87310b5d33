import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../main/engine/refusal.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';

function withBoard() {
  const uthan = testEngine();
  const workshopId = uthan.workshop();
  const boardId = newId();
  uthan.send('board.add', { id: boardId, workshopId, title: 'Crab', caseId: null, groupId: null });
  return { uthan, workshopId, boardId };
}

function addCard(uthan: TestEngine, boardId: string, column: Column, text: string): string {
  const id = newId();
  const last = inOrder(uthan.rows('card', { boardId, column })).at(-1);
  uthan.send('board.addCard', { id, boardId, column, after: last?.id ?? null, text });
  return id;
}

const texts = (uthan: TestEngine, boardId: string, column: Column) =>
  inOrder(uthan.rows('card', { boardId, column })).map(({ text }) => text);

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('boards', () => {
  test('a board stands behind those that are there', () => {
    const { uthan, workshopId, boardId } = withBoard();
    const id = newId();
    uthan.send('board.add', { id, workshopId, title: 'Flower', caseId: null, groupId: null });
    expect(inOrder(uthan.rows('board')).map((board) => board.id)).toEqual([boardId, id]);
  });

  test('a board outlives its case, and says no longer whose it is', () => {
    const { uthan, workshopId, boardId } = withBoard();
    const caseId = newId();
    const crab = { title: 'Crab culture', place: '', host: '' };
    uthan.send('workshop.addCase', { id: caseId, workshopId, after: null, ...crab });
    uthan.send('board.edit', { id: boardId, patch: { caseId }, base: { caseId: null } });
    uthan.send('workshop.removeCase', { id: caseId });
    expect(uthan.rows('board')).toMatchObject([{ id: boardId, caseId: null }]);
  });

  test('a deleted board takes its cards along, and one undo brings all back', () => {
    const { uthan, workshopId, boardId } = withBoard();
    addCard(uthan, boardId, 'strength', 'Young farmers');
    addCard(uthan, boardId, 'lesson', 'Start small');
    const before = [uthan.rows('board'), uthan.rows('card')];
    uthan.send('board.remove', { id: boardId });
    expect([uthan.rows('board'), uthan.rows('card')]).toEqual([[], []]);
    uthan.send('history.undo', { workshopId });
    expect([uthan.rows('board'), uthan.rows('card')]).toEqual(before);
  });

  test('a card cannot be put on a board that is gone', () => {
    const { uthan, boardId } = withBoard();
    uthan.send('board.remove', { id: boardId });
    expect(refusalOf(() => addCard(uthan, boardId, 'threat', 'Virus')).code).toBe('gone');
    expect(uthan.rows('card')).toEqual([]);
  });
});

describe('cards', () => {
  test('go behind the card named, or first', () => {
    const { uthan, boardId } = withBoard();
    const first = addCard(uthan, boardId, 'strength', 'a');
    addCard(uthan, boardId, 'strength', 'c');
    const input = { boardId, column: 'strength' } as const;
    uthan.send('board.addCard', { id: newId(), ...input, after: first, text: 'b' });
    uthan.send('board.addCard', { id: newId(), ...input, after: null, text: '0' });
    expect(texts(uthan, boardId, 'strength')).toEqual(['0', 'a', 'b', 'c']);
  });

  test('move within their quadrant and across, and one undo puts them back', () => {
    const { uthan, workshopId, boardId } = withBoard();
    const a = addCard(uthan, boardId, 'strength', 'a');
    const b = addCard(uthan, boardId, 'strength', 'b');
    const c = addCard(uthan, boardId, 'recommendation', 'c');
    uthan.send('board.moveCard', { id: a, column: 'strength', after: b });
    expect(texts(uthan, boardId, 'strength')).toEqual(['b', 'a']);
    uthan.send('board.moveCard', { id: a, column: 'recommendation', after: c });
    expect(texts(uthan, boardId, 'strength')).toEqual(['b']);
    expect(texts(uthan, boardId, 'recommendation')).toEqual(['c', 'a']);
    uthan.send('history.undo', { workshopId });
    expect(texts(uthan, boardId, 'strength')).toEqual(['b', 'a']);
  });

  test('put where they stand already change nothing that undo would have to take back', () => {
    const { uthan, workshopId, boardId } = withBoard();
    const a = addCard(uthan, boardId, 'strength', 'a');
    const b = addCard(uthan, boardId, 'strength', 'b');
    uthan.send('board.moveCard', { id: b, column: 'strength', after: a });
    uthan.send('history.undo', { workshopId });
    expect(texts(uthan, boardId, 'strength')).toEqual(['a']);
  });

  test('moved behind a card that was moved away meanwhile go to the end', () => {
    const { uthan, boardId } = withBoard();
    const a = addCard(uthan, boardId, 'strength', 'a');
    addCard(uthan, boardId, 'threat', 'x');
    const gone = addCard(uthan, boardId, 'weakness', 'gone');
    uthan.send('board.moveCard', { id: a, column: 'threat', after: gone });
    expect(texts(uthan, boardId, 'threat')).toEqual(['x', 'a']);
  });

  test('a text that somebody else has changed is a conflict that names theirs', () => {
    const { uthan, boardId } = withBoard();
    const id = addCard(uthan, boardId, 'weakness', 'Credit');
    uthan.send('board.editCard', { id, patch: { text: 'Late credit' }, base: { text: 'Credit' } });
    const mine = { id, patch: { text: 'No credit' }, base: { text: 'Credit' } };
    const refusal = refusalOf(() => uthan.send('board.editCard', mine));
    expect([refusal.code, refusal.detail.theirs]).toEqual(['conflict', 'Late credit']);
    expect(texts(uthan, boardId, 'weakness')).toEqual(['Late credit']);
  });

  test('a column that is none is refused, naming the field', () => {
    const { uthan, boardId } = withBoard();
    const input = { id: newId(), boardId, column: 'luck', after: null, text: 'x' };
    const call = { role: 'desk', actor: 'desk', request: newId(), name: 'board.addCard' } as const;
    const refusal = refusalOf(() => uthan.engine.dispatch({ ...call, input }));
    expect([refusal.code, refusal.detail.field]).toEqual(['malformed', 'column']);
  });

  test('a deleted card comes back in its place', () => {
    const { uthan, workshopId, boardId } = withBoard();
    addCard(uthan, boardId, 'opportunity', 'a');
    const b = addCard(uthan, boardId, 'opportunity', 'b');
    addCard(uthan, boardId, 'opportunity', 'c');
    uthan.send('board.removeCard', { id: b });
    expect(texts(uthan, boardId, 'opportunity')).toEqual(['a', 'c']);
    uthan.send('history.undo', { workshopId });
    expect(texts(uthan, boardId, 'opportunity')).toEqual(['a', 'b', 'c']);
  });
});
