import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { type HouseOfBoards, houseOfBoards, refusal } from '../../../support/house-of-boards.ts';

function twoGroups() {
  const house = houseOfBoards();
  const [first, second] = house.groupIds.map((groupId) => house.board('swot', { groupId }));
  return { ...house, first: first ?? '', second: second ?? '', plenary: house.board() };
}

/** Merges every card of some boards, laying all that are named on one stack. */
function merge(house: HouseOfBoards, boardId: string, from: readonly string[], stackIt = false) {
  const origins = from.flatMap((id) => inOrder(house.rows('card', { boardId: id })));
  const cards = origins.map(({ id: originId }) => ({ id: newId(), originId }));
  const stacks = [{ id: newId(), title: 'Same', cardIds: cards.map(({ id }) => id) }];
  house.send('board.merge', { boardId, cards, stacks: stackIt ? stacks : [] });
}

describe('merging', () => {
  test('copies cards with where they came from, whose they are, and the group whose board it was', () => {
    const house = twoGroups();
    const { card, rows, first, second, plenary, groupIds, personIds } = house;
    const one = card(first, 'threat', 'Floods', { personId: personIds[0] });
    card(second, 'strength', 'Demand', { groupId: groupIds[0] });
    merge(house, plenary, [first, second]);
    expect(rows('card', { boardId: plenary, column: 'threat' })).toMatchObject([
      { text: 'Floods', groupId: groupIds[0], personId: personIds[0], originId: one },
    ]);
    expect(rows('card', { boardId: plenary, column: 'strength' })).toMatchObject([
      { text: 'Demand', groupId: groupIds[0] },
    ]);
    expect(rows('card', { boardId: first })).toHaveLength(1);
  });

  test('again brings only what is new, also by way of another board', () => {
    const house = twoGroups();
    const { card, rows, first, second, plenary } = house;
    card(first, 'threat', 'Floods');
    merge(house, second, [first]);
    merge(house, plenary, [first]);
    card(first, 'threat', 'Virus');
    merge(house, plenary, [first, second]);
    expect(rows('card', { boardId: plenary }).map(({ text }) => text)).toEqual(['Floods', 'Virus']);
  });

  test('lays what says the same on a stack, also with a card that was brought before', () => {
    const house = twoGroups();
    const { card, rows, first, second, plenary } = house;
    card(first, 'threat', 'Floods');
    merge(house, plenary, [first]);
    card(second, 'threat', 'The floods');
    merge(house, plenary, [first, second], true);
    const [stack] = rows('stack');
    expect(stack).toMatchObject({ boardId: plenary, title: 'Same' });
    expect(rows('card', { stackId: stack?.id ?? '' })).toHaveLength(2);
    merge(house, plenary, [first, second], true);
    expect(rows('card', { boardId: plenary })).toHaveLength(2);
  });

  test('is taken back by one undo', () => {
    const house = twoGroups();
    const { card, rows, first, second, plenary, undo } = house;
    card(first, 'threat');
    card(second, 'threat');
    merge(house, plenary, [first, second], true);
    undo();
    expect(rows('card', { boardId: plenary })).toEqual([]);
    expect(rows('stack')).toEqual([]);
  });

  test("refuses cards of the board itself, of columns it does not have, and stacks of others' cards", () => {
    const house = twoGroups();
    const { card, board, send, plenary, first } = house;
    const own = card(plenary, 'threat');
    const weakness = card(first, 'weakness');
    const into =
      (boardId: string, originId: string, cardIds: string[] = []) =>
      () =>
        send('board.merge', {
          ...{ boardId, cards: [{ id: newId(), originId }] },
          stacks: [{ id: newId(), title: '', cardIds }],
        });
    expect(refusal(into(plenary, own))).toBe('malformed');
    expect(refusal(into(board('soar'), weakness))).toBe('no-such-column');
    expect(refusal(into(plenary, weakness, [own, weakness]))).toBe('gone');
  });
});
