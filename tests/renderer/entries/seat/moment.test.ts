// What stands on a phone's page, from the top, as the workshop goes on.
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../../renderer/entries/seat/moment.ts';
import type { Entries } from '../../../../renderer/state/seat/view.ts';
import type { SeatBoard, SeatVote } from '../../../../shared/contract/seat-view.ts';

const vote: SeatVote = {
  id: 'vote-0001',
  title: 'Which?',
  kind: 'dots',
  state: 'closed',
  closedAt: 1,
  dots: 3,
  mostOnOne: 3,
  options: [],
  results: [],
};
const board: SeatBoard = {
  id: 'board-0001',
  title: 'Crabs',
  order: 'a',
  groupId: null,
  columns: [{ column: 'strength', title: '' }],
  phase: 'cluster',
  half: 'all',
  hidden: false,
  cardsEach: 0,
  endsAt: null,
  writes: [],
};
const group = { id: 'group-0001', name: 'Crabs', question: '', place: '', members: [] };
const closed: Entries = { vote, group, 'board:board-0001': board };
const writing: Entries = {
  ...closed,
  'board:board-0001': { ...board, writes: ['strength'] },
};

describe('what came of a vote', () => {
  test('is on top as long as it is new', () => {
    expect(partsOf(closed, true)).toEqual(['results', 'group']);
  });

  test('goes beneath group and board after a while', () => {
    expect(partsOf(closed, false)).toEqual(['group', 'read', 'results']);
  });

  test('gives way to writing at once', () => {
    expect(partsOf(writing, true)).toEqual(['write', 'results']);
    expect(partsOf(writing, false)).toEqual(['write', 'results']);
  });

  test('is not there while another is open', () => {
    const open = { ...vote, state: 'open', closedAt: null, results: null } as const;
    expect(partsOf({ ...closed, vote: open }, true)).toEqual(['vote']);
  });
});
