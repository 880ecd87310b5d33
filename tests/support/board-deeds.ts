// What can be done to boards, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import type { BoardKind, Column } from '../../shared/features/board/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { asSeat, edit, fileOf, type House, minute } from './lively-house.ts';

const ofNobody = { caseId: null, groupId: null } as const;

/** Another board; returns its id. */
function boardIn({ workshopId, send }: House, kind: BoardKind = 'swot'): string {
  const id = newId();
  send('board.add', { id, workshopId, title: 'Another', ...ofNobody, kind });
  return id;
}

/** A card at the end of a column; returns its id. */
function cardIn({ board, send, rows }: House, column: Column = 'strength', boardId = board.id) {
  const id = newId();
  const after = rows('card', { boardId, column }).at(-1)?.id ?? null;
  send('board.addCard', { id, boardId, column, after, text: 'Young farmers' });
  return id;
}

/** A stack of three cards; returns its id and theirs. */
function stacked(house: House) {
  const id = newId();
  const ids = [cardIn(house), cardIn(house, 'weakness'), cardIn(house)];
  house.send('board.stack', { id, ids, title: 'Farmers' });
  return { id, ids };
}

const nowhere = { toCardId: null, captureId: null, fileId: null, lineId: null } as const;

/** A link to a file; returns its id. */
function linked(house: House) {
  const file = fileOf(house);
  house.send('library.addFile', file);
  const link = { ...nowhere, id: newId(), cardId: house.card.id, fileId: file.id };
  house.send('board.link', { ...link, kind: 'evidence' });
  return { id: link.id };
}

/** A board of everybody's, open to phones; returns its id. */
function openBoard(house: House): string {
  const boardId = boardIn(house);
  house.send('board.open', { boardId, on: true });
  return boardId;
}

/** A card written on the phone of the house; returns its id. */
function written(house: House): { readonly id: string } {
  const card = { id: newId(), boardId: openBoard(house), column: 'threat' } as const;
  asSeat(house, 'board.write', { ...card, text: 'Floods' });
  return card;
}

type Deed = Extract<FeatureCommandName, `board.${string}`>;

export const boardDeeds: { readonly [N in Deed]: (house: House) => CommandInput<N> } = {
  'board.add': ({ workshopId, caseStudy }) => ({
    ...{ id: newId(), workshopId, title: 'Honey', caseId: caseStudy.id, groupId: null },
    kind: 'tows',
  }),
  'board.edit': ({ board }) =>
    edit(board, { title: 'Renamed', cardsEach: 3, minutes: '5, 8', kind: 'weighted' as const }),
  'board.remove': (house) => {
    const { board, card, send } = house;
    stacked(house);
    send('board.step', { boardId: board.id, cardId: card.id });
    send('board.makeLesson', {
      ...{ id: newId(), linkId: newId(), cardId: card.id, boardId: boardIn(house) },
      column: 'lesson',
    });
    return { id: board.id };
  },
  'board.setPhase': ({ board }) => ({ boardId: board.id, phase: 'writing', half: 'inside' }),
  'board.stretchPhase': ({ board, send }) => {
    send('board.setPhase', { boardId: board.id, phase: 'brief' });
    return { boardId: board.id, by: minute };
  },
  'board.stopClock': ({ board, send }) => {
    send('board.setPhase', { boardId: board.id, phase: 'brief' });
    return { boardId: board.id };
  },
  'board.hide': ({ board }) => ({ boardId: board.id, on: true }),
  'board.open': ({ board }) => ({ boardId: board.id, on: true }),
  'board.step': ({ board, card }) => ({ boardId: board.id, cardId: card.id }),
  'board.merge': (house) => {
    const boardId = boardIn(house);
    const cards = [house.card.id, cardIn(house)].map((originId) => ({ id: newId(), originId }));
    const cardIds = cards.map(({ id }) => id);
    return { boardId, cards, stacks: [{ id: newId(), title: 'The same', cardIds }] };
  },
  'board.addCard': ({ board, person, group }) => ({
    ...{ id: newId(), boardId: board.id, column: 'threat', after: null, text: 'Floods' },
    ...{ personId: person.id, groupId: group.id, source: 'paper' },
  }),
  'board.editCard': ({ card, person }) =>
    edit(card, { text: 'Said better', importance: 20, rating: 2, personId: person.id }),
  'board.moveCard': ({ card }) => ({
    ...{ id: card.id, after: null },
    column: card.column === 'lesson' ? 'threat' : 'lesson',
  }),
  'board.moveCards': (house) => {
    const { ids } = stacked(house);
    return { ids: [house.card.id, ...ids.slice(1)], column: 'threat', after: null };
  },
  'board.removeCard': ({ card }) => ({ id: card.id }),
  'board.removeCards': (house) => ({ ids: stacked(house).ids.slice(1) }),
  'board.stack': (house) => ({
    ...{ id: newId(), title: 'Another name' },
    ids: [house.card.id, ...stacked(house).ids.slice(1)],
  }),
  'board.editStack': (house) => edit(stacked(house), { title: 'Named better' }),
  'board.unstack': (house) => ({ ids: stacked(house).ids.slice(1) }),
  'board.dissolveStack': (house) => ({ id: stacked(house).id }),
  'board.link': ({ card, capture }) => ({
    ...{ ...nowhere, id: newId(), cardId: card.id, captureId: capture.id },
    kind: 'evidence',
  }),
  'board.unlink': linked,
  'board.makeLesson': (house) => ({
    ...{ id: newId(), linkId: newId(), cardId: house.card.id, boardId: boardIn(house, 'lessons') },
    column: 'recommendation',
  }),
  'board.makeAction': ({ card, plan }) => ({
    ...{ id: newId(), linkId: newId(), cardId: card.id, planId: plan.id },
  }),
  'board.addStrategy': (house) => ({
    ...{ id: newId(), boardId: boardIn(house, 'tows'), column: 'wo', text: 'Sell together' },
    cites: (['weakness', 'opportunity'] as const).map((column) => ({
      ...{ id: newId(), cardId: cardIn(house, column) },
    })),
  }),
  'board.write': (house) => ({
    ...{ id: newId(), boardId: openBoard(house), column: 'threat', text: 'Floods' },
  }),
  'board.rewrite': (house) => ({ id: written(house).id, text: 'Floods every year' }),
  'board.withdraw': (house) => ({ id: written(house).id }),
};
