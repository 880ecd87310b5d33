import { describe, expect, test } from 'vitest';
import { boardScene } from '../../../../main/features/board/scene.ts';
import { viewOf } from '../../../../main/features/room/seat-view.ts';
import { phases } from '../../../../shared/features/board/kinds.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { type HouseOfBoards, houseOfBoards, refusal } from '../../../support/house-of-boards.ts';

const [rahima, kamal] = ['person-0000', 'person-0001'];

const writer = (house: HouseOfBoards) => (at: number, boardId: string, column: Column) => {
  const id = newId();
  house.phone(at, 'board.write', { id, boardId, column, text: 'From the room' });
  return id;
};

function openBoard(house: HouseOfBoards, more: Parameters<HouseOfBoards['board']>[1] = {}) {
  const id = house.board('swot', more);
  house.send('board.open', { boardId: id, on: true });
  return id;
}

describe('a card from a phone', () => {
  test('says whose it is, from which phone, and of which group', () => {
    const house = houseOfBoards([{ personId: rahima }, { groupId: 'group-0001' }, {}]);
    const boardId = openBoard(house);
    const write = writer(house);
    const written = [0, 1, 2].map((at) => house.cardOf(write(at, boardId, 'threat')));
    const own = house.groupOf(rahima);
    expect(written).toMatchObject([
      { personId: rahima, groupId: own, seatId: 'seat-00000', source: 'phone' },
      { personId: null, groupId: 'group-0001', seatId: 'seat-00001', byName: '' },
      { personId: null, groupId: null, seatId: 'seat-00002', byName: 'X' },
    ]);
    expect(house.texts(boardId, 'threat')).toHaveLength(3);
  });

  test('is changed and taken back by its writer alone, on whichever phone they hold', () => {
    const house = houseOfBoards([{ personId: rahima }, { personId: kamal }, { personId: rahima }]);
    const boardId = openBoard(house);
    const id = writer(house)(0, boardId, 'threat');
    const rewrite = (at: number, text: string) => () =>
      house.phone(at, 'board.rewrite', { id, text });
    expect(refusal(rewrite(1, 'Mine now'))).toBe('not-yours');
    expect(refusal(() => house.phone(1, 'board.withdraw', { id }))).toBe('not-yours');
    expect(refusal(rewrite(0, '  \n'))).toBe('empty-card');
    rewrite(2, 'Floods')();
    expect(house.cardOf(id)?.text).toBe('Floods');
    house.phone(0, 'board.withdraw', { id });
    expect(house.cardOf(id)).toBeUndefined();
  });

  test("of somebody who went on with the phone is not the next one's", () => {
    const house = houseOfBoards([{ personId: rahima }]);
    const id = writer(house)(0, openBoard(house), 'threat');
    house.store.rows.update('seat', 'seat-00000', { personId: kamal });
    expect(refusal(() => house.phone(0, 'board.withdraw', { id }))).toBe('not-yours');
  });

  test('of a name that is not on the list is that name’s alone on a phone that many share', () => {
    const house = houseOfBoards([{ name: 'Mina' }]);
    const boardId = openBoard(house);
    const id = writer(house)(0, boardId, 'threat');
    house.phone(0, 'room.sitAs', { personId: null, name: 'Tuhin' });
    expect(refusal(() => house.phone(0, 'board.rewrite', { id, text: 'Mine' }))).toBe('not-yours');
    const seen = () => Object.keys(viewOf(house.store.rows, house.workshopId, mine, 0));
    const mine = { seat: 'seat-00000' };
    expect(seen()).not.toContain(`own:${id}`);
    house.phone(0, 'room.sitAs', { personId: null, name: ' MINA ' });
    expect(seen()).toContain(`own:${id}`);
    house.phone(0, 'board.rewrite', { id, text: 'Mine again' });
    const told = viewOf(house.store.rows, house.workshopId, 'everybody', 0);
    expect(told).toMatchObject({ [`card:${id}`]: { by: 'Mina' } });
    house.send('board.step', { boardId, cardId: id });
    expect(boardScene(house.store.rows, house.workshopId, boardId)?.board.step?.by).toBe('Mina');
    // On the list after all, she is the same.
    house.send('people.edit', { id: kamal, patch: { name: 'Mina' }, base: {} });
    house.phone(0, 'room.sitAs', { personId: kamal, name: '' });
    house.phone(0, 'board.withdraw', { id });
    expect(house.cardOf(id)).toBeUndefined();
  });

  test('of a group is taken back by the phone it was written on, or by its rapporteur', () => {
    const writes = { groupId: 'group-0000' };
    const reports = { ...writes, role: 'rapporteur' } as const;
    const house = houseOfBoards([writes, writes, reports]);
    const boardId = openBoard(house);
    const write = writer(house);
    const [one, two] = [write(0, boardId, 'threat'), write(0, boardId, 'threat')];
    const withdraw = (at: number, id: string) => () => house.phone(at, 'board.withdraw', { id });
    house.phone(1, 'board.rewrite', { id: one, text: 'In other words' });
    expect(refusal(withdraw(1, one))).toBe('not-yours');
    withdraw(0, one)();
    withdraw(2, two)();
    expect(house.texts(boardId, 'threat')).toEqual([]);
  });

  test('brought to another board is nobody’s own there, and says no more than its first board did', () => {
    const house = houseOfBoards([{ personId: rahima }, { name: 'Mina' }]);
    const [anonymous, plenary] = [openBoard(house), openBoard(house)];
    house.send('board.edit', { id: anonymous, patch: { hidesAuthors: true }, base: {} });
    const write = writer(house);
    const origins = [write(0, anonymous, 'threat'), write(1, anonymous, 'threat')];
    const cards = origins.map((originId) => ({ id: newId(), originId }));
    house.send('board.merge', { boardId: plenary, cards, stacks: [] });
    const copies = cards.map(({ id }) => house.cardOf(id));
    const nobody = { personId: null, seatId: null, byName: '' };
    expect(copies).toMatchObject([{ ...nobody, groupId: house.groupOf(rahima) }, nobody]);
    house.send('board.edit', { id: anonymous, patch: { hidesAuthors: false }, base: {} });
    const named = { id: newId(), originId: write(0, anonymous, 'threat') };
    house.send('board.merge', { boardId: plenary, cards: [named], stacks: [] });
    expect(house.cardOf(named.id)).toMatchObject({ personId: rahima });
    const rewrite = () => house.phone(0, 'board.rewrite', { id: named.id, text: 'Other words' });
    expect(refusal(rewrite)).toBe('not-yours');
  });

  test("typed at the desk for a person stays the desk's", () => {
    const house = houseOfBoards([{ personId: rahima }]);
    const boardId = openBoard(house);
    const id = house.card(boardId, 'threat', 'On paper', { personId: rahima, source: 'paper' });
    expect(refusal(() => house.phone(0, 'board.withdraw', { id }))).toBe('not-yours');
  });

  test('is one of as many as the board takes of each in a column; a group has them together', () => {
    const house = houseOfBoards([{ personId: rahima }, { groupId: 'group-0000' }]);
    const boardId = openBoard(house);
    house.send('board.edit', { id: boardId, patch: { cardsEach: 2 }, base: {} });
    const write = writer(house);
    const first = write(0, boardId, 'threat');
    write(0, boardId, 'threat');
    expect(refusal(() => write(0, boardId, 'threat'))).toBe('enough-cards');
    write(0, boardId, 'strength');
    house.phone(0, 'board.withdraw', { id: first });
    write(0, boardId, 'threat');
    for (let at = 0; at < 4; at += 1) write(1, boardId, 'threat');
    expect(refusal(() => write(1, boardId, 'threat'))).toBe('enough-cards');
  });

  test('leaves no stack of one behind when it is taken back', () => {
    const house = houseOfBoards([{ personId: rahima }]);
    const boardId = openBoard(house);
    const ids = [writer(house)(0, boardId, 'threat'), house.card(boardId, 'threat')];
    house.send('board.stack', { id: newId(), ids, title: '' });
    house.phone(0, 'board.withdraw', { id: ids[0] ?? '' });
    expect(house.rows('stack')).toEqual([]);
  });
});

describe('a phone', () => {
  test.each([
    ['waiting', 'seat-waits'],
    ['removed', 'seat-removed'],
  ] as const)('that is %s writes nothing', (state, code) => {
    const house = houseOfBoards([{ personId: rahima, state }]);
    const boardId = openBoard(house);
    expect(refusal(() => writer(house)(0, boardId, 'threat'))).toBe(code);
  });

  test('writes on the boards of everybody and of its own group, not on those of others', () => {
    const house = houseOfBoards([{ personId: rahima }, {}]);
    const own = house.groupOf(rahima) ?? '';
    const other = house.groupIds.find((id) => id !== own) ?? '';
    const [ours, theirs] = [own, other].map((groupId) => openBoard(house, { groupId }));
    const write = writer(house);
    write(0, ours ?? '', 'threat');
    expect(refusal(() => write(0, theirs ?? '', 'threat'))).toBe('other-groups-board');
    expect(refusal(() => write(1, ours ?? '', 'threat'))).toBe('other-groups-board');
  });

  test("of a rapporteur edits all of the group's board, and nothing more than others elsewhere", () => {
    const house = houseOfBoards([{ personId: rahima, role: 'rapporteur' }]);
    const ours = openBoard(house, { groupId: house.groupOf(rahima) ?? null });
    const plenary = openBoard(house);
    const [here, there] = [ours, plenary].map((boardId) => house.card(boardId, 'threat'));
    const own = writer(house)(0, ours, 'threat');
    house.send('board.setPhase', { boardId: ours, phase: 'round-robin' });
    house.phone(0, 'board.rewrite', { id: own, text: 'Their own as well' });
    house.phone(0, 'board.rewrite', { id: here ?? '', text: 'As the group says it' });
    writer(house)(0, ours, 'lesson');
    expect(house.cardOf(here ?? '')?.text).toBe('As the group says it');
    expect(refusal(() => writer(house)(0, ours, 'so'))).toBe('no-such-column');
    expect(refusal(() => house.phone(0, 'board.withdraw', { id: there ?? '' }))).toBe('not-yours');
    house.send('board.setPhase', { boardId: ours, phase: 'vote' });
    expect(refusal(() => house.phone(0, 'board.withdraw', { id: here ?? '' }))).toBe('cards-fixed');
    house.send('board.setPhase', { boardId: ours, phase: 'writing' });
    const rewrite = () => house.phone(0, 'board.rewrite', { id: here ?? '', text: 'Unseen' });
    expect(refusal(rewrite), 'what is hidden from it').toBe('not-yours');
  });

  test('of a rapporteur puts cards of the group’s board elsewhere, and on and off stacks', () => {
    const house = houseOfBoards([{ personId: rahima, role: 'rapporteur' }, { personId: rahima }]);
    const ours = openBoard(house, { groupId: house.groupOf(rahima) ?? null });
    const plenary = openBoard(house);
    const cards = (boardId: string) =>
      [0, 1].map((at) => house.card(boardId, 'threat', `Threat ${at}`)) as [string, string];
    const [[first, second], [there, beside]] = [cards(ours), cards(plenary)];
    const stackId = newId();
    const [move, stack] = [
      (at: number, id: string) => () =>
        house.phone(at, 'board.moveCard', { id, column: 'weakness', after: null }),
      (at: number, ids: string[]) => () =>
        house.phone(at, 'board.stack', { id: stackId, ids, title: '' }),
    ];
    for (const work of [move(1, first), stack(1, [first, second])])
      expect(refusal(work)).toBe('not-allowed');
    for (const work of [move(0, there), stack(0, [there, beside])])
      expect(refusal(work)).toBe('not-allowed');
    move(0, first)();
    expect(house.texts(ours, 'weakness')).toEqual(['Threat 0']);
    stack(0, [second, first])();
    house.phone(0, 'board.editStack', { id: stackId, patch: { title: 'Both' }, base: {} });
    expect(house.rows('stack', {})).toMatchObject([{ id: stackId, title: 'Both' }]);
    expect(house.texts(ours, 'threat')).toEqual(['Threat 1', 'Threat 0']);
    house.phone(0, 'board.unstack', { ids: [first] });
    expect(house.rows('stack', {})).toEqual([]);
    house.send('board.hide', { boardId: ours, on: true });
    expect(refusal(move(0, first)), 'what is hidden from it').toBe('not-yours');
    house.send('board.hide', { boardId: ours, on: false });
    house.send('board.open', { boardId: ours, on: false });
    expect(refusal(move(0, first))).toBe('board-closed');
  });

  test('whose person has gone on to another group in this round is the first group’s no longer', () => {
    const house = houseOfBoards([{ personId: rahima, role: 'rapporteur' }, { personId: rahima }]);
    const first = house.groupOf(rahima) ?? '';
    const was = openBoard(house, { groupId: first });
    house.phone(1, 'room.forGroup', { groupId: first });
    const patch = { points: 'Ours' };
    const report = () => house.phone(0, 'groups.editReport', { id: first, patch, base: {} });
    report();
    const [sits] = house.rows('membership', { personId: rahima });
    const groupId = house.groupIds.find((id) => id !== first) ?? '';
    house.store.rows.update('membership', sits?.id ?? '', { groupId });
    const write = writer(house);
    expect([0, 1].map((at) => refusal(() => write(at, was, 'threat')))).toEqual([
      'other-groups-board',
      'other-groups-board',
    ]);
    expect(refusal(report)).toBe('not-allowed');
    const again = () => house.phone(0, 'room.forGroup', { groupId: first });
    expect(refusal(again)).toBe('not-your-group');
    const { me } = viewOf(house.store.rows, house.workshopId, { seat: 'seat-00001' }, 0);
    expect(me?.writesFor).toBeNull();
  });

  test('writes what its step lets it write', () => {
    const house = houseOfBoards([{ personId: rahima }]);
    const boardId = openBoard(house);
    house.send('board.edit', { id: boardId, patch: { insideFirst: true }, base: {} });
    const tries = ['strength', 'threat', 'lesson', 'so'] as const;
    const outcome = phases.map((phase) => {
      house.send('board.setPhase', { boardId, phase });
      const of = (column: Column) => {
        try {
          writer(house)(0, boardId, column);
          return 'written';
        } catch {
          return refusal(() => writer(house)(0, boardId, column));
        }
      };
      return [phase, ...tries.map(of)];
    });
    const none = ['not-writing', 'not-writing', 'not-writing', 'no-such-column'];
    expect(outcome).toEqual([
      ['free', 'written', 'written', 'written', 'no-such-column'],
      ['brief', ...none],
      ['writing', 'written', 'other-columns', 'other-columns', 'no-such-column'],
      ['round-robin', ...none],
      ['cluster', ...none],
      ['vote', ...none],
      ['merge', ...none],
      ['lessons', 'only-lessons', 'only-lessons', 'written', 'no-such-column'],
    ]);
    house.send('board.open', { boardId, on: false });
    expect(refusal(() => writer(house)(0, boardId, 'lesson'))).toBe('board-closed');
  });
});
