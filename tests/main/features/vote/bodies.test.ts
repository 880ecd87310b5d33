import { describe, expect, test } from 'vitest';
import type { Column } from '../../../../shared/features/board/model.ts';
import { plainVote } from '../../../../shared/features/vote/plain.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { dotsOn, openedVote, type VotingHouse, votingHouse } from '../../../support/voting.ts';

/** A SWOT board with these cards, one a column, and two of strength on a stack. */
function boardIn({ send, rows, store, workshopId }: VotingHouse) {
  const boardId = newId();
  send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
  const write = (column: Column, text: string) => {
    const id = newId();
    const last = inOrder(rows('card', { boardId, column })).at(-1)?.id ?? null;
    send('board.addCard', { id, boardId, column, after: last, text });
    return id;
  };
  const stackId = newId();
  store.rows.insert('stack', { id: stackId, workshopId, boardId, title: 'Prices' });
  const threat = write('threat', 'Floods');
  const stacked = [write('strength', 'Good price'), write('strength', 'Dear fish')];
  for (const id of stacked) store.rows.update('card', id, { stackId });
  const strength = write('strength', 'Known\n  buyers');
  write('strength', ' ');
  write('lesson', 'Start early');
  return { boardId, stackId, threat, strength, stacked };
}

const optionsOf = ({ rows }: VotingHouse, voteId: string) =>
  inOrder(rows('voteOption', { voteId }));

describe('opening a vote', () => {
  test('makes options of the stacks and lone cards of its board, column by column', () => {
    const house = votingHouse();
    const { boardId, stackId, threat, strength } = boardIn(house);
    const { id } = openedVote(house, { boardId }, []);
    expect(
      optionsOf(house, id).map(({ title, cardId, stackId }) => [title, cardId, stackId]),
    ).toEqual([
      ['Prices', null, stackId],
      ['Known buyers', strength, null],
      ['Floods', threat, null],
    ]);
    const [vote] = house.rows('vote', { id });
    expect([vote?.state, vote?.openedAt, vote?.closedAt]).toEqual([
      'open',
      house.clock.now(),
      null,
    ]);
  });

  test('leaves it at the cards that were chosen', () => {
    const house = votingHouse();
    const { boardId, threat } = boardIn(house);
    const id = newId();
    const { workshopId, send } = house;
    send('vote.add', { ...plainVote, id, workshopId, title: '?', boardId, kind: 'yes-no' });
    const options = [{ id: newId(), title: 'Floods', cardId: threat }];
    send('vote.addOptions', { voteId: id, options });
    send('vote.open', { id });
    expect(optionsOf(house, id).map(({ title }) => title)).toEqual(['Floods']);
  });

  test('makes of a motion alone its own option', () => {
    const house = votingHouse();
    const { id } = openedVote(house, { kind: 'yes-no' }, []);
    expect(optionsOf(house, id).map(({ title }) => title)).toEqual(['Which first?']);
  });

  test('is refused without options, with one where a choice is needed, and twice', () => {
    const house = votingHouse();
    expect(() => openedVote(house, {}, [])).toThrow('vote-no-options');
    expect(() => openedVote(house, {}, ['A'])).toThrow('vote-one-option');
    const { workshopId, send } = house;
    const boardId = newId();
    send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
    expect(() => openedVote(house, { boardId }, [])).toThrow('vote-board-without-cards');
    const { id } = openedVote(house);
    expect(() => send('vote.open', { id })).toThrow('vote-opened');
  });

  test('keeps the words of a card that goes', () => {
    const house = votingHouse();
    const { boardId, threat } = boardIn(house);
    const { id } = openedVote(house, { boardId }, []);
    house.send('board.removeCard', { id: threat });
    expect(optionsOf(house, id).at(-1)).toMatchObject({ title: 'Floods', cardId: null });
  });
});

describe('a vote on cards that are hidden', () => {
  test('is not opened, and none of them are listed, until they are revealed', () => {
    const house = votingHouse();
    const { boardId, threat } = boardIn(house);
    const { workshopId, send } = house;
    const id = newId();
    send('vote.add', { ...plainVote, id, workshopId, title: '?', boardId, kind: 'yes-no' });
    send('board.hide', { boardId, on: true });
    const list = () =>
      send('vote.addOptions', {
        voteId: id,
        options: [{ id: newId(), title: 'Floods', cardId: threat }],
      });
    expect(list).toThrow('cards-hidden');
    expect(() => send('vote.open', { id })).toThrow('cards-hidden');
    send('board.hide', { boardId, on: false });
    list();
    send('board.hide', { boardId, on: true });
    expect(() => send('vote.open', { id })).toThrow('cards-hidden');
    send('board.hide', { boardId, on: false });
    send('vote.open', { id });
    expect(optionsOf(house, id).map(({ title }) => title)).toEqual(['Floods']);
  });
});

describe('a vote that asks more than a phone can send', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `Option ${at}`);

  test('is not opened, and does not become so while it is open', () => {
    const house = votingHouse();
    const { send } = house;
    expect(() => openedVote(house, { kind: 'criteria' }, many(40))).toThrow('vote-too-much');
    expect(() => openedVote(house, { kind: 'ranking' }, many(171))).toThrow('vote-too-much');
    const { id } = openedVote(house, { kind: 'criteria' }, many(34));
    const more = many(6).map((title) => ({ id: newId(), title }));
    expect(() => send('vote.addOptions', { voteId: id, options: more })).toThrow('vote-too-much');
    send('vote.edit', { id, patch: { kind: 'dots' }, base: {} });
    send('vote.addOptions', { voteId: id, options: more });
    const patch = { kind: 'criteria' } as const;
    expect(() => send('vote.edit', { id, patch, base: {} })).toThrow('vote-too-much');
    send('vote.close', { id });
    openedVote(house, {}, many(500));
  });
});

describe('a second vote', () => {
  test('is neither opened nor reopened while one is open, which is named', () => {
    const house = votingHouse();
    const { send } = house;
    const first = openedVote(house);
    expect(() => openedVote(house)).toThrow('vote-another-open');
    const [second] = house.rows('vote', { state: 'draft' });
    send('vote.close', { id: first.id });
    send('vote.open', { id: second?.id ?? '' });
    let said: unknown;
    try {
      send('vote.reopen', { id: first.id });
    } catch (error) {
      said = error;
    }
    expect(said).toMatchObject({
      code: 'vote-another-open',
      detail: { values: ['Which first?'] },
    });
  });
});

describe('what people have voted on', () => {
  test('stays as it was when they voted', () => {
    const house = votingHouse();
    const { id, options } = openedVote(house);
    house.cast('seat-0001', id, dotsOn(options, 3));
    const [first = ''] = options;
    const { send } = house;
    const edit = (patch: object) => () => send('vote.edit', { id, patch, base: {} });
    for (const work of [
      edit({ dots: 5 }),
      edit({ kind: 'ranking' }),
      edit({ notOwn: true }),
      () => send('vote.addOptions', { voteId: id, options: [{ id: newId(), title: 'D' }] }),
      () => send('vote.removeOption', { id: first }),
      () => send('vote.moveOption', { id: first, after: options[2] ?? null }),
    ]) {
      expect(work).toThrow('vote-has-ballots');
    }
    edit({ title: 'Which?', live: true })();
    send('vote.editOption', { id: first, patch: { title: 'Price' }, base: {} });
    expect(house.rows('vote', { id })[0]).toMatchObject({ title: 'Which?', live: true, dots: 3 });
  });

  test('is of one board: another one takes the chosen cards away', () => {
    const house = votingHouse();
    const { boardId, threat } = boardIn(house);
    const { workshopId, send } = house;
    const id = newId();
    send('vote.add', { ...plainVote, id, workshopId, title: '?', boardId });
    const options = [
      { id: newId(), title: 'Floods', cardId: threat },
      { id: newId(), title: 'None' },
    ];
    send('vote.addOptions', { voteId: id, options });
    send('vote.edit', { id, patch: { boardId: null }, base: {} });
    expect(optionsOf(house, id).map(({ title }) => title)).toEqual(['None']);
    expect(() =>
      send('vote.addOptions', {
        voteId: id,
        options: [{ id: newId(), title: 'F', cardId: threat }],
      }),
    ).toThrow('gone');
  });
});

describe('where nobody votes for their own', () => {
  test('a card of one’s own is refused, a stack with others’ cards is not', () => {
    const house = votingHouse();
    const { boardId, threat, stacked } = boardIn(house);
    const by = (id: string, personId: string) => house.store.rows.update('card', id, { personId });
    by(threat, 'person-01');
    by(stacked[0] ?? '', 'person-01');
    by(stacked[1] ?? '', 'person-02');
    const vote = openedVote(house, { boardId, notOwn: true }, []);
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 3, 0, 0));
    expect(() => house.cast('seat-0001', vote.id, dotsOn(vote.options, 2, 0, 1))).toThrow(
      'vote-own-card',
    );
    expect(() => house.paper(vote.id, dotsOn(vote.options, 2), '', 'person-01')).toThrow(
      'vote-by-phone-already',
    );
    house.cast('seat-0002', vote.id, dotsOn(vote.options, 2, 0, 1));
    by(threat, 'person-03');
    expect(() => house.paper(vote.id, dotsOn(vote.options, 2, 0, 1), '', 'person-03')).toThrow(
      'vote-own-card',
    );
    by(stacked[1] ?? '', 'person-01');
    expect(() => house.cast('seat-0001', vote.id, dotsOn(vote.options, 3, 0, 0))).toThrow(
      'vote-own-card',
    );
  });
});
