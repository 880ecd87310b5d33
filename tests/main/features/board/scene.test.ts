import { expect, test } from 'vitest';
import { boardScene } from '../../../../main/features/board/scene.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';

function twoBoards() {
  const uthan = testEngine();
  const workshopId = uthan.workshop();
  const [caseId, first, second] = [newId(), newId(), newId()];
  const crab = { title: 'Crab culture', place: 'Satkhira', host: 'NGF' };
  uthan.send('workshop.addCase', { id: caseId, workshopId, after: null, ...crab });
  const none = { caseId: null, groupId: null };
  uthan.send('board.add', { id: first, workshopId, title: 'All', ...none });
  uthan.send('board.add', { id: second, workshopId, title: 'Crab', caseId, groupId: null });
  return { uthan, workshopId, first, second };
}

test('shows the board named, whose it is, and its cards column by column', () => {
  const { uthan, workshopId, second } = twoBoards();
  const add = (column: 'threat' | 'strength' | 'lesson', text: string) =>
    uthan.send('board.addCard', { id: newId(), boardId: second, column, after: null, text });
  add('lesson', 'Start small');
  add('threat', 'Virus');
  add('strength', 'Demand');
  expect(boardScene(uthan.store.rows, workshopId, second)).toMatchObject({
    kind: 'board',
    title: 'Crab',
    subject: 'Crab culture',
    cards: [
      { column: 'strength', text: 'Demand' },
      { column: 'threat', text: 'Virus' },
      { column: 'lesson', text: 'Start small' },
    ],
  });
});

test("names the group whose board it is, and nobody for the plenary's", () => {
  const { uthan, workshopId, first, second } = twoBoards();
  const [arrangementId, groupId] = [newId(), newId()];
  uthan.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  uthan.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'Jasmine' }] });
  uthan.send('board.edit', { id: first, patch: { groupId }, base: {} });
  expect(boardScene(uthan.store.rows, workshopId, first)?.subject).toBe('Jasmine');
  uthan.send('board.edit', { id: second, patch: { caseId: null }, base: {} });
  expect(boardScene(uthan.store.rows, workshopId, second)?.subject).toBe('');
});

test('shows the first board where none is named or the one named is gone', () => {
  const { uthan, workshopId, second } = twoBoards();
  expect(boardScene(uthan.store.rows, workshopId, null)?.title).toBe('All');
  uthan.send('board.remove', { id: second });
  expect(boardScene(uthan.store.rows, workshopId, second)?.title).toBe('All');
});

test('never shows a board of another workshop', () => {
  const { uthan, second } = twoBoards();
  expect(boardScene(uthan.store.rows, uthan.workshop(), second)).toBeNull();
});
