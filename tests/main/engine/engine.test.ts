import { describe, expect, it } from 'vitest';
import { type AnyBody, makeEngine } from '../../../main/engine/engine.ts';
import { Refusal } from '../../../main/engine/refusal.ts';
import { libraryBodies } from '../../../main/features/library/bodies.ts';
import { commands } from '../../../shared/contract/registry.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
};

function engineWithBoard() {
  const engine = testEngine();
  const workshopId = engine.workshop();
  const boardId = newId();
  engine.send('board.add', { id: boardId, workshopId, title: 'Crab', caseId: null, groupId: null });
  const addCard = (text: string, after: string | null = null) => {
    const id = newId();
    engine.send('board.addCard', { id, boardId, column: 'strength', after, text });
    return id;
  };
  return { ...engine, workshopId, boardId, addCard };
}

describe('dispatch', () => {
  it.each(Object.keys(commands))('does not let a stage do %s', (name) => {
    const { engine } = testEngine();
    const call = { role: 'stage', actor: 'stage', request: newId(), input: {} } as const;
    expect(codeOf(() => engine.dispatch({ ...call, name }))).toBe('not-allowed');
  });

  it('is done though a screen cannot be told, and the others are', () => {
    const told: string[] = [];
    const failed: unknown[] = [];
    const { store, clock } = testEngine();
    const onListenerError = (error: unknown) => failed.push(error);
    const guard = () => () => undefined;
    const parts = { store, clock, newId, guard, onDiskTrouble: () => undefined };
    const body = { 'library.create': libraryBodies['library.create'] as AnyBody };
    const engine = makeEngine({ ...parts, bodies: body, onListenerError });
    engine.subscribe(() => {
      throw new Error('the screen is gone');
    });
    engine.subscribe(({ workshopId }) => told.push(workshopId));
    const id = newId();
    const input = { id, template: 'blank', language: 'en', title: '' };
    const call = { role: 'desk', actor: 'desk', request: newId(), name: 'library.create' } as const;
    expect(engine.dispatch({ ...call, input })).toEqual({ revision: 1 });
    expect(told).toEqual([id]);
    expect(failed).toHaveLength(1);
  });

  it('answers a request that comes again with the first result and does it once', () => {
    const { engine, rows, boardId } = engineWithBoard();
    const call = {
      role: 'desk',
      actor: 'desk',
      request: newId(),
      name: 'board.addCard',
      input: { id: newId(), boardId, column: 'threat', after: null, text: 'floods' },
    } as const;
    const first = engine.dispatch(call);
    expect(engine.dispatch(call)).toEqual(first);
    expect(rows('card')).toHaveLength(1);
  });

  it('refuses a malformed command, names the field and changes nothing', () => {
    const { engine, rows, workshopId, store } = engineWithBoard();
    const before = store.journal.head();
    const malformed = {
      role: 'desk',
      actor: 'desk',
      request: newId(),
      name: 'workshop.edit',
      input: { id: workshopId, patch: { startDate: 'tomorrow' }, base: {} },
    } as const;
    try {
      engine.dispatch(malformed);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'malformed', detail: { field: 'startDate' } });
    }
    expect(store.journal.head()).toEqual(before);
    expect(rows('workshop')[0]?.startDate).toBe('');
  });

  it('refuses a command it does not know, and one that the role may not call', () => {
    const { engine, workshopId } = engineWithBoard();
    const call = { actor: 'x', request: newId(), input: { workshopId, on: true } };
    expect(codeOf(() => engine.dispatch({ ...call, role: 'desk', name: 'room.burn' }))).toBe(
      'unknown-command',
    );
    expect(codeOf(() => engine.dispatch({ ...call, role: 'desk', name: 'toString' }))).toBe(
      'unknown-command',
    );
    expect(codeOf(() => engine.dispatch({ ...call, role: 'stage', name: 'room.blank' }))).toBe(
      'not-allowed',
    );
  });

  it('leaves nothing of a command that is refused half way', () => {
    const { send, rows, boardId, addCard } = engineWithBoard();
    const id = addCard('one');
    const again = { id, boardId, column: 'threat', after: null, text: 'two' } as const;
    expect(codeOf(() => send('board.addCard', again))).toBe('exists');
    expect(rows('card').map(({ text }) => text)).toEqual(['one']);
  });

  it('answers a change based on an older text with a conflict that carries the other one', () => {
    const { send, rows, addCard } = engineWithBoard();
    const id = addCard('crab fattening');
    const base = { text: 'crab fattening' };
    send('board.editCard', { id, patch: { text: 'crab fattening in cages' }, base });
    try {
      send('board.editCard', { id, patch: { text: 'soft-shell crab' }, base });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'conflict',
        detail: { field: 'text', theirs: 'crab fattening in cages' },
      });
    }
    expect(rows('card')[0]?.text).toBe('crab fattening in cages');
  });

  it('publishes the row changes of a commit, and nothing where nothing changed', () => {
    const { engine, send, addCard } = engineWithBoard();
    const id = addCard('credit at the pond');
    const published: unknown[] = [];
    engine.subscribe(({ changes }) => published.push(...changes));
    send('board.editCard', { id, patch: { text: 'credit' }, base: {} });
    send('board.editCard', { id, patch: { text: 'credit' }, base: {} });
    expect(published).toHaveLength(1);
    expect(published[0]).toMatchObject({
      op: 'update',
      table: 'card',
      id,
      after: { text: 'credit' },
    });
  });
});

describe('undo and redo', () => {
  it('takes typing in one field back as one gesture', () => {
    const { send, rows, addCard, workshopId } = engineWithBoard();
    const id = addCard('c');
    const gesture = newId();
    for (const text of ['cr', 'cra', 'crab']) {
      send('board.editCard', { id, patch: { text }, base: {} }, gesture);
    }
    send('history.undo', { workshopId });
    expect(rows('card')[0]?.text).toBe('c');
    send('history.redo', { workshopId });
    expect(rows('card')[0]?.text).toBe('crab');
  });

  it('says which command was taken back', () => {
    const { send, addCard, workshopId } = engineWithBoard();
    addCard('one');
    expect(send('history.undo', { workshopId })).toMatchObject({ about: 'board.addCard' });
  });

  it('brings a board back with all that hung on it', () => {
    const { send, rows, addCard, boardId, workshopId } = engineWithBoard();
    addCard('one');
    addCard('two');
    const before = rows('card');
    send('board.remove', { id: boardId });
    expect(rows('card')).toHaveLength(0);
    send('history.undo', { workshopId });
    expect(rows('card')).toEqual(before);
  });

  it('ends the redo at a new change', () => {
    const { send, addCard, workshopId } = engineWithBoard();
    addCard('one');
    send('history.undo', { workshopId });
    addCard('two');
    expect(codeOf(() => send('history.redo', { workshopId }))).toBe('nothing-to-redo');
  });

  it('never undoes what somebody else has changed since', () => {
    const { engine, send, rows, addCard, workshopId } = engineWithBoard();
    const id = addCard('mine');
    const other = { role: 'desk', actor: 'another', request: newId() } as const;
    const input = { id, patch: { text: 'theirs' }, base: {} };
    engine.dispatch({ ...other, name: 'board.editCard', input });
    expect(codeOf(() => send('history.undo', { workshopId }))).toBe('changed-since');
    expect(rows('card')[0]?.text).toBe('theirs');
  });

  it('never deletes a parent on which somebody else has built', () => {
    const { engine, send, rows, boardId, workshopId } = engineWithBoard();
    const input = { id: newId(), boardId, column: 'lesson', after: null, text: 'theirs' };
    const call = {
      role: 'desk',
      actor: 'another',
      request: newId(),
      name: 'board.addCard',
      input,
    } as const;
    engine.dispatch(call);
    expect(codeOf(() => send('history.undo', { workshopId }))).toBe('in-use');
    expect(rows('board')).toHaveLength(1);
    expect(rows('card')).toHaveLength(1);
  });

  it('keeps a workshop deleted on Home apart from changes inside workshops', () => {
    const { send, rows, addCard, workshopId } = engineWithBoard();
    addCard('one');
    send('workshop.remove', { id: workshopId });
    expect(rows('workshop')).toHaveLength(0);
    send('history.undo', { workshopId: null });
    expect(rows('workshop')).toHaveLength(1);
    expect(rows('card')).toHaveLength(1);
    expect(send('history.undo', { workshopId })).toMatchObject({ about: 'board.addCard' });
  });

  it('goes on from the journal after a restart', () => {
    const { store, addCard, workshopId } = engineWithBoard();
    addCard('one');
    const again = testEngine(store);
    expect(again.engine.history(workshopId, 'desk').undo).toBe('board.addCard');
    again.send('history.undo', { workshopId });
    expect(again.rows('card')).toHaveLength(0);
    const third = testEngine(store);
    expect(third.engine.history(workshopId, 'desk').redo).toBe('board.addCard');
  });
});
