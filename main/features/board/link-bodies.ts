// What cards rest on and what comes of them: links, lessons, lines of plans, strategies.
import { newLine } from '../../../shared/features/action-plan/plain.ts';
import type { CardLink } from '../../../shared/features/board/model.ts';
import { plainCard } from '../../../shared/features/board/plain.ts';
import { isStrategy } from '../../../shared/features/board/rules.ts';
import { mayCite } from '../../../shared/features/board/tows.ts';
import type { Bodies, Body } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needColumn, needUnlocked } from './need.ts';

type LinkBodies = Pick<
  Bodies<'board.'>,
  'board.link' | 'board.unlink' | 'board.makeLesson' | 'board.makeAction' | 'board.addStrategy'
>;

const targetNames = ['toCardId', 'captureId', 'fileId', 'lineId'] as const;
type TargetName = (typeof targetNames)[number];

const nowhere = { toCardId: null, captureId: null, fileId: null, lineId: null };
/** Which of the ids a link of a kind may have. */
const targets: Readonly<Record<CardLink['kind'], readonly TargetName[]>> = {
  cites: ['toCardId'],
  evidence: ['toCardId', 'captureId', 'fileId'],
  became: ['toCardId', 'lineId'],
};

const makeLesson: Body<'board.makeLesson'> = (tx, { id, linkId, cardId, boardId, column }) => {
  const { text, groupId, boardId: from, workshopId } = tx.need('card', cardId);
  const board = tx.need('board', boardId);
  needColumn(board, column);
  needUnlocked(board, 'write', column);
  const ofGroup = groupId ?? tx.need('board', from).groupId;
  const order = tx.orderAtEnd('card', { boardId, column });
  const lesson = { ...plainCard, id, workshopId, boardId, column, order, text, groupId: ofGroup };
  tx.insert('card', lesson);
  addLink(tx, { ...nowhere, id: linkId, cardId, kind: 'became', toCardId: id });
};

const makeAction: Body<'board.makeAction'> = (tx, { id, linkId, cardId, planId }) => {
  const { text, workshopId } = tx.need('card', cardId);
  const order = tx.orderAtEnd('planLine', { planId });
  tx.insert('planLine', { ...newLine(id), activity: text, workshopId, planId, order });
  addLink(tx, { ...nowhere, id: linkId, cardId, kind: 'became', lineId: id });
};

const addStrategy: Body<'board.addStrategy'> = (tx, { id, boardId, column, text, cites }) => {
  const board = tx.need('board', boardId);
  needColumn(board, column);
  needUnlocked(board, 'write', column);
  const { workshopId } = board;
  const order = tx.orderAtEnd('card', { boardId, column });
  tx.insert('card', { ...plainCard, id, workshopId, boardId, column, order, text });
  for (const cite of cites) {
    addLink(tx, { ...nowhere, id: cite.id, cardId: id, kind: 'cites', toCardId: cite.cardId });
  }
};

export const linkBodies: LinkBodies = {
  'board.link': (tx, link) => addLink(tx, link),
  'board.unlink': (tx, { id }) => tx.remove('cardLink', id),
  'board.makeLesson': makeLesson,
  'board.makeAction': makeAction,
  'board.addStrategy': addStrategy,
};

/**
 * Links a card. Refuses with `malformed` a link that does not lead to one thing its kind may lead
 * to, with `exists` one that is there already.
 */
function addLink(tx: Transaction, link: Omit<CardLink, 'workshopId'>): void {
  const { cardId, kind, toCardId } = link;
  const { workshopId, column } = tx.need('card', cardId);
  const set = targetNames.filter((name) => link[name] !== null);
  const [target] = set;
  if (!target || set.length > 1 || !targets[kind].includes(target) || toCardId === cardId)
    throw new Refusal('malformed', { field: 'kind' });
  const siblings = tx.list('cardLink', { cardId, kind });
  if (siblings.some((each) => each[target] === link[target])) throw new Refusal('exists');
  if (kind === 'cites' && toCardId !== null && isStrategy(column)) {
    if (!mayCite(column, tx.need('card', toCardId).column)) throw new Refusal('other-quadrants');
  }
  tx.insert('cardLink', { ...link, workshopId });
}
