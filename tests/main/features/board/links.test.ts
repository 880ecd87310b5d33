import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { houseOfBoards, refusal } from '../../../support/house-of-boards.ts';

const nowhere = { toCardId: null, captureId: null, fileId: null, lineId: null } as const;

function withCard() {
  const house = houseOfBoards();
  const { send, workshopId, groupIds } = house;
  const boardId = house.board('swot', { groupId: groupIds[0] ?? null });
  const cardId = house.card(boardId, 'strength', 'Young farmers');
  const captureId = newId();
  send('run.capture', { id: captureId, workshopId, kind: 'note', text: 'Seen' });
  const planId = newId();
  send('actionPlan.addPlan', { id: planId, workshopId, title: 'P', owner: '' });
  return { ...house, boardId, cardId, captureId, planId };
}

describe('a link', () => {
  test('leads to exactly one thing, of those its kind may lead to, and only once', () => {
    const { send, cardId, captureId, card, boardId } = withCard();
    const toCardId = card(boardId, 'opportunity');
    const link = (kind: 'cites' | 'evidence' | 'became', to: object) => () =>
      send('board.link', { ...nowhere, id: newId(), cardId, kind, ...to });
    link('evidence', { captureId })();
    expect(refusal(link('evidence', { captureId }))).toBe('exists');
    expect(refusal(link('evidence', {}))).toBe('malformed');
    expect(refusal(link('evidence', { captureId, toCardId }))).toBe('malformed');
    expect(refusal(link('cites', { captureId }))).toBe('malformed');
    expect(refusal(link('cites', { toCardId: cardId }))).toBe('malformed');
    link('cites', { toCardId })();
    link('became', { toCardId })();
    expect(refusal(link('became', { captureId }))).toBe('malformed');
  });

  test('goes with either of its ends, and undo brings both back', () => {
    const { send, rows, cardId, captureId, undo } = withCard();
    const id = newId();
    send('board.link', { ...nowhere, id, cardId, kind: 'evidence', captureId });
    send('run.removeCapture', { id: captureId });
    expect(rows('cardLink')).toEqual([]);
    undo();
    expect(rows('cardLink')).toMatchObject([{ id, captureId }]);
    send('board.unlink', { id });
    expect(rows('cardLink')).toEqual([]);
  });
});

test('a lesson of a card has its words and its group, and says what it came of', () => {
  const { send, cardOf, rows, board, cardId, groupIds } = withCard();
  const [id, boardId] = [newId(), board('lessons')];
  const made = { linkId: newId(), cardId, column: 'lesson' } as const;
  send('board.makeLesson', { ...made, id, boardId });
  const lesson = { boardId, column: 'lesson', text: 'Young farmers', groupId: groupIds[0] };
  expect(cardOf(id)).toMatchObject(lesson);
  expect(rows('cardLink')).toMatchObject([{ cardId, kind: 'became', toCardId: id }]);
  const nowhereToPut = { ...made, id: newId(), boardId: board('pestle') };
  expect(refusal(() => send('board.makeLesson', nowhereToPut))).toBe('no-such-column');
});

test('an action of a card is a line at the end of the plan', () => {
  const { send, rows, cardId, planId } = withCard();
  const id = newId();
  send('board.makeAction', { id, linkId: newId(), cardId, planId });
  expect(rows('planLine')).toMatchObject([{ id, planId, activity: 'Young farmers' }]);
  expect(rows('cardLink')).toMatchObject([{ cardId, kind: 'became', lineId: id }]);
  send('actionPlan.removeLine', { id });
  expect(rows('cardLink')).toEqual([]);
});

describe('a strategy', () => {
  test('cites cards of the two quadrants it pairs, and no others', () => {
    const { send, board, card, cardId, boardId, rows, boardOf, groupIds } = withCard();
    const tows = board('tows', { groupId: groupIds[0] ?? null });
    expect(boardOf(tows)?.sourceId, 'pairs the SWOT of the same group').toBe(boardId);
    const threat = card(boardId, 'threat');
    const add = (column: 'so' | 'st') => () =>
      send('board.addStrategy', {
        ...{ id: newId(), boardId: tows, column, text: 'Sell early' },
        cites: [cardId, threat].map((each) => ({ id: newId(), cardId: each })),
      });
    expect(refusal(add('so'))).toBe('other-quadrants');
    expect(rows('card', { boardId: tows })).toEqual([]);
    add('st')();
    expect(rows('cardLink', { kind: 'cites' }).map(({ toCardId }) => toCardId)).toEqual([
      cardId,
      threat,
    ]);
  });

  test('is written on a TOWS board alone', () => {
    const { send, boardId } = withCard();
    const add = () =>
      send('board.addStrategy', { id: newId(), boardId, column: 'so', text: '', cites: [] });
    expect(refusal(add)).toBe('no-such-column');
  });
});
