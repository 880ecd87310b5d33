import { expect, test } from 'vitest';
import { boardAlarms } from '../../../../main/features/board/alarms.ts';
import { houseOfBoards } from '../../../support/house-of-boards.ts';

const minute = 60_000;

test('a step warns a minute before its end, and sounds at its end', () => {
  const { send, board, store, clock, workshopId } = houseOfBoards();
  const boardId = board();
  expect(boardAlarms(store.rows)).toEqual([]);
  send('board.setPhase', { boardId, phase: 'brief' });
  const end = clock.now() + 5 * minute;
  expect(boardAlarms(store.rows)).toEqual([
    { at: end - minute, kind: 'board-warning', workshopId },
    { at: end, kind: 'board-end', workshopId },
  ]);
  send('board.stretchPhase', { boardId, by: -3 * minute });
  expect(boardAlarms(store.rows)).toMatchObject([{ at: end - 3 * minute, kind: 'board-end' }]);
  send('board.stopClock', { boardId });
  expect(boardAlarms(store.rows)).toEqual([]);
});

test('steps of several boards that end together sound once', () => {
  const { send, board, store } = houseOfBoards();
  for (const boardId of [board(), board()]) send('board.setPhase', { boardId, phase: 'vote' });
  expect(boardAlarms(store.rows)).toHaveLength(2);
});
