import { describe, expect, test } from 'vitest';
import { phases } from '../../../../shared/features/board/kinds.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { houseOfBoards, refusal } from '../../../support/house-of-boards.ts';

const minute = 60_000;

describe('a step of the method', () => {
  test('starts its clock with the usual minutes, or those of the board', () => {
    const { send, board, boardOf, clock } = houseOfBoards();
    const boardId = board();
    send('board.edit', { id: boardId, patch: { minutes: '৬, , 0' }, base: {} });
    const begun = (phase: (typeof phases)[number]) => {
      send('board.setPhase', { boardId, phase });
      return boardOf(boardId);
    };
    expect(begun('brief')).toMatchObject({ phaseStartedAt: clock.now(), phaseLength: 6 * minute });
    expect(begun('writing')).toMatchObject({ phaseLength: 7 * minute });
    expect(begun('round-robin')).toMatchObject({ phaseStartedAt: null, phaseLength: 0 });
    expect(begun('free')).toMatchObject({ phaseStartedAt: null, phaseLength: 0 });
  });

  test('hides what is written in silence, reveals it behind that, and undo hides it again', () => {
    const { send, board, boardOf, undo } = houseOfBoards();
    const boardId = board();
    send('board.setPhase', { boardId, phase: 'writing' });
    expect(boardOf(boardId)?.hidden).toBe(true);
    send('board.setPhase', { boardId, phase: 'free' });
    expect(boardOf(boardId)?.hidden, 'free work reveals nothing by itself').toBe(true);
    send('board.setPhase', { boardId, phase: 'round-robin' });
    expect(boardOf(boardId)?.hidden).toBe(false);
    undo();
    expect(boardOf(boardId)?.hidden).toBe(true);
    send('board.hide', { boardId, on: false });
    expect(boardOf(boardId)?.hidden).toBe(false);
  });

  test('writes what is within before what is around where the board says so', () => {
    const { send, board, boardOf } = houseOfBoards();
    const boardId = board();
    send('board.edit', { id: boardId, patch: { insideFirst: true }, base: {} });
    send('board.setPhase', { boardId, phase: 'writing' });
    expect(boardOf(boardId)).toMatchObject({ half: 'inside', phaseLength: 4 * minute });
    send('board.setPhase', { boardId, phase: 'writing', half: 'outside' });
    expect(boardOf(boardId)?.half).toBe('outside');
    send('board.setPhase', { boardId, phase: 'cluster', half: 'outside' });
    expect(boardOf(boardId)?.half).toBe('all');
  });

  test('has a clock that is stretched, shortened and stopped', () => {
    const { send, board, boardOf } = houseOfBoards();
    const boardId = board();
    expect(refusal(() => send('board.stretchPhase', { boardId, by: minute }))).toBe(
      'no-step-clock',
    );
    expect(refusal(() => send('board.stopClock', { boardId }))).toBe('no-step-clock');
    send('board.setPhase', { boardId, phase: 'vote' });
    send('board.stretchPhase', { boardId, by: 2 * minute });
    expect(boardOf(boardId)?.phaseLength).toBe(7 * minute);
    send('board.stretchPhase', { boardId, by: -30 * minute });
    expect(boardOf(boardId)?.phaseLength).toBe(1000);
    send('board.stopClock', { boardId });
    expect(boardOf(boardId)).toMatchObject({ phase: 'vote', phaseStartedAt: null, phaseLength: 0 });
  });

  test('begins without a card that is talked about', () => {
    const { send, board, card, boardOf } = houseOfBoards();
    const [boardId, other] = [board(), board()];
    const cardId = card(boardId, 'threat');
    send('board.step', { boardId, cardId });
    expect(boardOf(boardId)?.stepCardId).toBe(cardId);
    expect(refusal(() => send('board.step', { boardId: other, cardId }))).toBe('gone');
    send('board.setPhase', { boardId, phase: 'cluster' });
    expect(boardOf(boardId)?.stepCardId).toBeNull();
  });

  test('that a kind of board does not have is refused', () => {
    const { send, board } = houseOfBoards();
    const begin = (boardId: string, phase: 'lessons' | 'brief') => () =>
      send('board.setPhase', { boardId, phase });
    expect(refusal(begin(board('pestle'), 'lessons'))).toBe('malformed');
    expect(refusal(begin(board('parking'), 'brief'))).toBe('malformed');
  });
});

describe('what a step locks', () => {
  const acts = ['write', 'rewrite', 'move', 'stack', 'remove', 'merge', 'lesson'] as const;
  /** The acts that go through in each step, on cards of a quadrant; `lesson` makes one. */
  const open = {
    free: acts,
    brief: acts,
    writing: ['write', 'rewrite', 'move', 'remove', 'lesson'],
    'round-robin': acts,
    cluster: ['move', 'stack'],
    vote: [],
    merge: acts,
    lessons: ['lesson'],
  } as const satisfies Record<(typeof phases)[number], readonly (typeof acts)[number][]>;

  test.each(phases)('in %s', (phase) => {
    const { send, board, card } = houseOfBoards();
    const [boardId, other] = [board(), board()];
    const ids = ['a', 'b', 'c'].map((text) => card(boardId, 'strength', text));
    const [a = '', b = '', c = ''] = ids;
    const originId = card(other, 'threat');
    send('board.setPhase', { boardId, phase });
    const id = newId;
    const doing = {
      write: () => card(boardId, 'threat'),
      rewrite: () => send('board.editCard', { id: a, patch: { text: 'Other' }, base: {} }),
      move: () => send('board.moveCard', { id: a, column: 'threat', after: null }),
      stack: () => send('board.stack', { id: id(), ids: [b, c], title: '' }),
      remove: () => send('board.removeCard', { id: a }),
      merge: () => send('board.merge', { boardId, cards: [{ id: id(), originId }], stacks: [] }),
      lesson: () =>
        send('board.makeLesson', { id: id(), linkId: id(), cardId: b, boardId, column: 'lesson' }),
    };
    const codes = new Set<string>();
    const done = acts.filter((act) => {
      try {
        doing[act]();
        return true;
      } catch {
        codes.add(refusal(doing[act]));
        return false;
      }
    });
    expect(done).toEqual(open[phase]);
    expect(codes.size).toBe(done.length === acts.length ? 0 : 1);
    send('board.setPhase', { boardId, phase: 'free' });
    for (const act of acts.filter((each) => !done.includes(each))) doing[act]();
  });

  test('is never the importance of a card, nor who wrote it', () => {
    const { send, board, card, cardOf, personIds } = houseOfBoards();
    const boardId = board('weighted');
    const id = card(boardId, 'strength');
    send('board.setPhase', { boardId, phase: 'vote' });
    const patch = { importance: 40, rating: 3, personId: personIds[0] ?? null };
    send('board.editCard', { id, patch, base: {} });
    expect(cardOf(id)).toMatchObject(patch);
  });
});

describe('a board', () => {
  test('of another kind is refused while cards stand where that kind has no column', () => {
    const { send, board, card } = houseOfBoards();
    const boardId = board();
    const id = card(boardId, 'weakness');
    const become = (kind: 'weighted' | 'soar') => () =>
      send('board.edit', { id: boardId, patch: { kind }, base: {} });
    become('weighted')();
    expect(refusal(become('soar'))).toBe('kind-has-cards');
    send('board.moveCard', { id, column: 'strength', after: null });
    become('soar')();
  });

  test('leaves a step that its new kind does not have', () => {
    const { send, board, boardOf } = houseOfBoards();
    const boardId = board();
    send('board.setPhase', { boardId, phase: 'lessons' });
    send('board.edit', { id: boardId, patch: { kind: 'pestle' }, base: {} });
    expect(boardOf(boardId)).toMatchObject({ phase: 'free', phaseStartedAt: null });
  });

  test('takes cards in its own columns alone', () => {
    const { send, board, card } = houseOfBoards();
    const boardId = board('columns');
    card(boardId, 'free-3');
    expect(refusal(() => card(boardId, 'free-4'))).toBe('no-such-column');
    const columnTitles = 'To do\nDoing\nDone\nLater';
    send('board.edit', { id: boardId, patch: { columnTitles }, base: {} });
    const id = card(boardId, 'free-4');
    const move = () => send('board.moveCard', { id, column: 'threat', after: null });
    expect(refusal(move)).toBe('no-such-column');
  });

  test('says what is wrong with minutes, columns and boards beside it', () => {
    const { send, board } = houseOfBoards();
    const id = board();
    const set = (patch: object) => () => send('board.edit', { id, patch, base: {} });
    expect(refusal(set({ minutes: 'five' }))).toBe('unclear-minutes');
    expect(refusal(set({ columnTitles: 'x\n'.repeat(9) }))).toBe('too-many-columns');
    expect(refusal(set({ besideId: id }))).toBe('malformed');
    expect(refusal(set({ sourceId: id }))).toBe('malformed');
  });

  test('deleted with the card that is talked about comes back with it', () => {
    const { send, board, card, boardOf, undo } = houseOfBoards();
    const boardId = board();
    const cardId = card(boardId, 'threat');
    send('board.step', { boardId, cardId });
    send('board.remove', { id: boardId });
    undo();
    expect(boardOf(boardId)?.stepCardId).toBe(cardId);
  });
});
