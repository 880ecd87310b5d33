// What can be done to votes, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import type { Vote } from '../../shared/features/vote/model.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { edit, type House } from './lively-house.ts';

/** A vote on two options of its own; returns their ids in order. */
function voteIn({ workshopId, send }: House, how: Partial<Vote> = {}) {
  const id = newId();
  const { kind, dots, mostOnOne, notOwn, live } = { ...plainVote, ...how };
  const fields = { kind, dots, mostOnOne, notOwn, live, boardId: null };
  send('vote.add', { id, workshopId, title: 'Which first?', ...fields });
  const options = ['Price', 'Road'].map((title) => ({ id: newId(), title }));
  send('vote.addOptions', { voteId: id, options });
  const [first = '', second = ''] = options.map((option) => option.id);
  return { id, first, second };
}

/** One at a time. */
function openVote(house: House) {
  for (const { id } of house.rows('vote', { state: 'open' })) house.send('vote.close', { id });
  const vote = voteIn(house);
  house.send('vote.open', { id: vote.id });
  const dots = (first: number, second: number) => [
    { optionId: vote.first, aspect: '' as const, value: first },
    { optionId: vote.second, aspect: '' as const, value: second },
  ];
  return { ...vote, dots };
}

function paperIn(house: House) {
  const vote = openVote(house);
  const id = newId();
  const paper = { voteId: vote.id, personId: house.person.id, label: '7' };
  house.send('vote.paper', { id, ...paper, marks: vote.dots(2, 1) });
  return { vote, id, paper };
}

type Deed = Extract<FeatureCommandName, `vote.${string}`>;

export const voteDeeds: { readonly [N in Deed]: (house: House) => CommandInput<N> } = {
  'vote.add': ({ workshopId, board }) => ({
    ...{ ...plainVote, id: newId(), workshopId },
    ...{ title: 'Which first?', boardId: board.id },
  }),
  'vote.edit': (house) => edit(voteIn(house), { title: 'What next?', kind: 'ranking', live: true }),
  'vote.remove': (house) => ({ id: paperIn(house).vote.id }),
  'vote.addOptions': ({ workshopId, board, card, send }) => {
    const voteId = newId();
    const about = { ...plainVote, title: 'Which?', boardId: board.id };
    send('vote.add', { id: voteId, workshopId, ...about });
    return { voteId, options: [{ id: newId(), title: 'Weather', cardId: card.id }] };
  },
  'vote.editOption': (house) => edit({ id: voteIn(house).first }, { title: 'Prices' }),
  'vote.moveOption': (house) => ({ id: voteIn(house).second, after: null }),
  'vote.removeOption': (house) => ({ id: voteIn(house).first }),
  'vote.open': ({ workshopId, board, card, send }) => {
    const id = newId();
    const more = { boardId: board.id, column: card.column, after: null, text: 'One more' };
    send('board.addCard', { id: newId(), ...more });
    send('vote.add', { ...plainVote, id, workshopId, title: 'Which?', boardId: board.id });
    return { id };
  },
  'vote.close': (house) => ({ id: paperIn(house).vote.id }),
  'vote.reopen': (house) => {
    const { id } = paperIn(house).vote;
    house.send('vote.close', { id });
    return { id };
  },
  'vote.count': (house) => {
    const { id: voteId, dots } = openVote(house);
    house.send('vote.count', { id: newId(), voteId, people: 4, marks: dots(4, 1) });
    return { id: newId(), voteId, people: 5, marks: dots(5, 0) };
  },
  'vote.paper': (house) => {
    const { paper, vote } = paperIn(house);
    return { id: newId(), ...paper, label: '8', marks: vote.dots(0, 3) };
  },
  'vote.removeBallot': (house) => ({ id: paperIn(house).id }),
  'vote.cast': (house) => {
    const { id: voteId, dots } = openVote(house);
    return { voteId, marks: dots(1, 2) };
  },
};
