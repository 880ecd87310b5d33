import { describe, expect, test } from 'vitest';
import { boardScene } from '../../../../main/features/board/scene.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';
import { houseOfBoards } from '../../../support/house-of-boards.ts';

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
    board: {
      title: 'Crab',
      subject: 'Crab culture',
      piles: [
        { column: 'strength', text: 'Demand' },
        { column: 'threat', text: 'Virus' },
        { column: 'lesson', text: 'Start small' },
      ],
    },
    beside: null,
  });
});

test("names the group whose board it is, and nobody for the plenary's", () => {
  const { uthan, workshopId, first, second } = twoBoards();
  const [arrangementId, groupId] = [newId(), newId()];
  uthan.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  uthan.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'Jasmine' }] });
  uthan.send('board.edit', { id: first, patch: { groupId }, base: {} });
  expect(boardScene(uthan.store.rows, workshopId, first)?.board.subject).toBe('Jasmine');
  uthan.send('board.edit', { id: second, patch: { caseId: null }, base: {} });
  expect(boardScene(uthan.store.rows, workshopId, second)?.board.subject).toBe('');
});

test('shows the first board where none is named or the one named is gone', () => {
  const { uthan, workshopId, second } = twoBoards();
  expect(boardScene(uthan.store.rows, workshopId, null)?.board.title).toBe('All');
  uthan.send('board.remove', { id: second });
  expect(boardScene(uthan.store.rows, workshopId, second)?.board.title).toBe('All');
});

test('never shows a board of another workshop', () => {
  const { uthan, second } = twoBoards();
  expect(boardScene(uthan.store.rows, uthan.workshop(), second)).toBeNull();
});

describe('the cards', () => {
  test('that are hidden are told by their number alone, whatever else is on show', () => {
    const { send, board, card, store, workshopId } = houseOfBoards();
    const boardId = board();
    const ids = ['Secret one', 'Secret two'].map((text) => card(boardId, 'threat', text));
    send('board.stack', { id: newId(), ids, title: 'Secret name' });
    const beside = board('swot', { title: 'Other' });
    send('board.edit', { id: beside, patch: { besideId: boardId }, base: {} });
    send('board.setPhase', { boardId, phase: 'writing' });
    send('board.step', { boardId, cardId: ids[0] ?? null });
    for (const shown of [boardId, beside]) {
      const scene = boardScene(store.rows, workshopId, shown);
      expect(JSON.stringify(scene)).not.toContain('Secret');
      const hidden = shown === boardId ? scene?.board : scene?.beside;
      expect(hidden).toMatchObject({ hidden: true, piles: [], step: null });
      expect(hidden?.columns.find(({ column }) => column === 'threat')?.count).toBe(2);
    }
  });

  test('that a strategy cites are not shown while they are hidden on their own board', () => {
    const { send, board, card, store, workshopId } = houseOfBoards();
    const [swot, tows] = [board('swot'), board('tows')];
    const cardId = card(swot, 'threat', 'Secret');
    const id = newId();
    const cites = [{ id: newId(), cardId }];
    send('board.addStrategy', { id, boardId: tows, column: 'st', text: 'Sell early', cites });
    send('board.step', { boardId: tows, cardId: id });
    const step = () => boardScene(store.rows, workshopId, tows)?.board.step;
    expect(step()?.cites).toEqual([{ column: 'threat', text: 'Secret' }]);
    send('board.hide', { boardId: swot, on: true });
    expect(step()?.cites).toEqual([]);
  });

  test('on a stack are one, with its name, their number and the groups they came of', () => {
    const { send, board, card, store, workshopId, groupIds } = houseOfBoards();
    const boardId = board();
    const [one, two] = groupIds;
    const ids = [
      card(boardId, 'threat', 'Floods', { groupId: one }),
      card(boardId, 'threat', 'The flood', { groupId: two }),
      card(boardId, 'threat', 'Flooding', { groupId: one }),
    ];
    send('board.stack', { id: newId(), ids, title: 'Water' });
    card(boardId, 'threat', 'Virus', { groupId: two });
    expect(boardScene(store.rows, workshopId, boardId)?.board.piles).toMatchObject([
      { text: 'Water', count: 3, from: 'Jasmine, Lily' },
      { text: 'Virus', count: 1, from: 'Lily' },
    ]);
  });

  test("say no group where the board is that group's own", () => {
    const { board, card, store, workshopId, groupIds } = houseOfBoards();
    const groupId = groupIds[0] ?? null;
    const boardId = board('swot', { groupId });
    card(boardId, 'threat', 'Floods', { groupId });
    expect(boardScene(store.rows, workshopId, boardId)?.board.piles[0]?.from).toBe('');
  });
});

test('the card that is talked about says who wrote it, unless authors are hidden', () => {
  const { send, board, card, store, workshopId, groupIds, personIds } = houseOfBoards();
  const boardId = board();
  const [personId = '', groupId = ''] = [personIds[0], groupIds[1]];
  const cardId = card(boardId, 'threat', 'Floods', { personId, groupId });
  const step = () => boardScene(store.rows, workshopId, boardId)?.board.step;
  expect(step()).toBeNull();
  send('board.step', { boardId, cardId });
  expect(step()).toMatchObject({ text: 'Floods', by: 'Rahima · Lily' });
  send('board.edit', { id: boardId, patch: { hidesAuthors: true }, base: {} });
  expect(step()?.by).toBe('');
});

test('a step tells its clock, and a board of its own columns their names', () => {
  const { send, board, store, clock, workshopId } = houseOfBoards();
  const boardId = board('columns');
  send('board.edit', { id: boardId, patch: { columnTitles: 'Seen\nLearned' }, base: {} });
  send('board.setPhase', { boardId, phase: 'brief' });
  expect(boardScene(store.rows, workshopId, boardId)?.board).toMatchObject({
    phase: 'brief',
    clock: { startedAt: clock.now(), length: 300_000 },
    columns: [{ title: 'Seen' }, { title: 'Learned' }],
  });
});
