import { describe, expect, test } from 'vitest';
import { stageView } from '../../../../main/features/room/stage-view.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';

const viewOf = (uthan: TestEngine) => stageView(uthan.store.rows, uthan.clock.now());

function withBoard() {
  const uthan = testEngine();
  const workshopId = uthan.workshop();
  const boardId = newId();
  const none = { caseId: null, groupId: null };
  uthan.send('board.add', { id: boardId, workshopId, title: 'Crab', ...none });
  return { uthan, workshopId, boardId };
}

describe('the stage', () => {
  test('is empty until something was chosen', () => {
    const { uthan } = withBoard();
    expect(viewOf(uthan)).toMatchObject({ workshopId: null, scene: { kind: 'empty' } });
  });

  test('shows the scene chosen, in the language and time zone of its workshop', () => {
    const { uthan, workshopId, boardId } = withBoard();
    const patch = { language: 'bn', timeZone: 'Asia/Dhaka' } as const;
    uthan.send('workshop.edit', { id: workshopId, patch, base: {} });
    uthan.send('room.show', { workshopId, kind: 'board', refId: boardId });
    const scene = { kind: 'board', board: { title: 'Crab' } };
    expect(viewOf(uthan)).toMatchObject({ workshopId, ...patch, scene });
  });

  test.each(['agenda', 'clock'] as const)(
    'shows the %s where no such time zone is known',
    (kind) => {
      const { uthan, workshopId } = withBoard();
      uthan.send('workshop.edit', {
        id: workshopId,
        patch: { timeZone: 'Nowhere/Else' },
        base: {},
      });
      uthan.send('room.show', { workshopId, kind, refId: null });
      expect(viewOf(uthan).scene.kind).toBe(kind);
    },
  );

  test('follows the workshop that was shown last', () => {
    const { uthan, workshopId } = withBoard();
    const other = uthan.workshop();
    uthan.send('room.show', { workshopId, kind: 'welcome', refId: null });
    uthan.clock.advance(1000);
    uthan.send('room.show', { workshopId: other, kind: 'welcome', refId: null });
    expect(viewOf(uthan).workshopId).toBe(other);
    uthan.send('workshop.remove', { id: other });
    expect(viewOf(uthan).workshopId).toBe(workshopId);
  });

  test('goes blank and comes back to the scene it had', () => {
    const { uthan, workshopId, boardId } = withBoard();
    uthan.send('room.show', { workshopId, kind: 'board', refId: boardId });
    uthan.send('room.blank', { workshopId, on: true });
    expect(viewOf(uthan).scene).toEqual({ kind: 'blank' });
    uthan.send('room.blank', { workshopId, on: false });
    expect(viewOf(uthan).scene.kind).toBe('board');
  });

  test('is no longer blank once a scene is chosen', () => {
    const { uthan, workshopId } = withBoard();
    uthan.send('room.blank', { workshopId, on: true });
    uthan.send('room.show', { workshopId, kind: 'welcome', refId: null });
    expect(viewOf(uthan).scene.kind).toBe('welcome');
  });

  test.each(['groups', 'actions'] as const)('welcomes where there are no %s to show', (kind) => {
    const { uthan, workshopId } = withBoard();
    uthan.send('room.show', { workshopId, kind, refId: newId() });
    expect(viewOf(uthan).scene).toMatchObject({ kind: 'welcome', title: 'Test workshop' });
  });

  test('shows another board where the one on show is deleted, and undo brings it back', () => {
    const { uthan, workshopId, boardId } = withBoard();
    const second = newId();
    const none = { caseId: null, groupId: null };
    uthan.send('board.add', { id: second, workshopId, title: 'Flower', ...none });
    uthan.send('room.show', { workshopId, kind: 'board', refId: second });
    uthan.send('board.remove', { id: second });
    expect(viewOf(uthan).scene).toMatchObject({ board: { title: 'Crab' } });
    uthan.send('board.remove', { id: boardId });
    expect(viewOf(uthan).scene.kind).toBe('welcome');
    uthan.send('history.undo', { workshopId });
    uthan.send('history.undo', { workshopId });
    expect(viewOf(uthan).scene).toMatchObject({ board: { title: 'Flower' } });
  });

  test('changes with a card that is written while the board is on show', () => {
    const { uthan, workshopId, boardId } = withBoard();
    uthan.send('room.show', { workshopId, kind: 'board', refId: boardId });
    const card = { id: newId(), boardId, column: 'threat', after: null, text: 'Virus' } as const;
    uthan.send('board.addCard', card);
    expect(viewOf(uthan).scene).toMatchObject({
      board: { piles: [{ column: 'threat', text: 'Virus' }] },
    });
  });

  test('takes no orders from a stage', () => {
    const { uthan, workshopId } = withBoard();
    const input = { workshopId, on: true };
    const call = { role: 'stage', actor: 'stage', request: newId(), name: 'room.blank' } as const;
    expect(() => uthan.engine.dispatch({ ...call, input })).toThrow('not-allowed');
    expect(uthan.rows('stage')).toEqual([]);
  });
});
