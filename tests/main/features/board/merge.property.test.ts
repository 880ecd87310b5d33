// Merging groups' boards, over and over while they go on writing: nothing is lost, nothing doubled.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePlan } from '../../../../shared/features/board/merge.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { type HouseOfBoards, houseOfBoards } from '../../../support/house-of-boards.ts';

type Step =
  | { readonly do: 'write'; readonly on: number; readonly column: Column; readonly text: string }
  | { readonly do: 'stack'; readonly on: number }
  | { readonly do: 'merge'; readonly from: readonly number[]; readonly suggested: boolean }
  | { readonly do: 'unstack' };

const board = fc.constantFrom(0, 1, 2);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      on: board,
      column: fc.constantFrom('strength' as const, 'threat' as const),
      text: fc.constantFrom(
        'Floods',
        'The flood',
        'Late credit',
        'দেরিতে ঋণ',
        'বন্যা',
        'Young farmers',
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stack' as const), on: board }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('merge' as const),
      from: fc.uniqueArray(board, { minLength: 1 }),
      suggested: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'unstack' as const }) },
);

const rowsOf = ({ rows }: HouseOfBoards) => ({
  boards: rows('board'),
  cards: rows('card'),
  stacks: rows('stack'),
});
const sorted = (house: HouseOfBoards) =>
  JSON.stringify(
    Object.values(rowsOf(house)).map((list) => list.sort((a, b) => (a.id < b.id ? -1 : 1))),
  );

function mergeInto(house: HouseOfBoards, intoId: string, from: string[], suggested: boolean): void {
  const into = house.boardOf(intoId);
  if (!into) throw new Error('the board should be there');
  const plan = mergePlan(into, from, rowsOf(house), newId);
  const stacks = suggested ? [...plan.stacks, ...plan.suggestions] : plan.stacks;
  const before = sorted(house);
  const { revision } = house.send('board.merge', { boardId: intoId, cards: plan.cards, stacks });
  if (revision > 0 && sorted(house) !== before) {
    const after = sorted(house);
    house.undo();
    expect(sorted(house), 'undo is exact').toBe(before);
    house.send('history.redo', { workshopId: house.workshopId });
    expect(sorted(house)).toBe(after);
  }
  expect(mergePlan(into, from, rowsOf(house), newId)).toMatchObject({ cards: [], stacks: [] });
}

function checkCopies(house: HouseOfBoards, intoId: string, from: readonly string[]): void {
  const copies = house.rows('card', { boardId: intoId });
  for (const boardId of from) {
    const groupId = house.boardOf(boardId)?.groupId;
    for (const card of house.rows('card', { boardId })) {
      const own = copies.filter(({ originId }) => originId === card.id);
      expect(own, 'neither lost nor doubled').toHaveLength(1);
      const { text, column } = card;
      expect(own[0]).toMatchObject({ text, column, groupId: card.groupId ?? groupId });
    }
  }
}

test('merging brings each card once, with its group, and is taken back to the letter', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) => {
      const house = houseOfBoards();
      const { card, send, rows, groupIds } = house;
      const sources = [0, 1, 2].map((at) => house.board('swot', { groupId: groupIds[at] ?? null }));
      const plenary = house.board();
      for (const each of steps) {
        const on = 'on' in each ? (sources[each.on] ?? '') : '';
        if (each.do === 'write') card(on, each.column, each.text);
        if (each.do === 'stack') {
          const ids = rows('card', { boardId: on, column: 'threat' }).map(({ id }) => id);
          if (ids.length > 1)
            send('board.stack', { id: newId(), ids: ids.slice(0, 3), title: 'S' });
        }
        if (each.do === 'merge') {
          const from = each.from.map((at) => sources[at] ?? '');
          mergeInto(house, plenary, from, each.suggested);
          checkCopies(house, plenary, from);
        }
        const [first] = rows('card', { boardId: plenary });
        if (each.do === 'unstack' && first) send('board.unstack', { ids: [first.id] });
        for (const { id } of rows('stack')) {
          expect(rows('card', { stackId: id }).length).toBeGreaterThan(1);
          expect(new Set(rows('card', { stackId: id }).map(({ column }) => column)).size).toBe(1);
        }
      }
    }),
    { numRuns: 40 },
  );
});
