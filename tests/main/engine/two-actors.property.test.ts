import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../main/engine/refusal.ts';
import type { CommandInput, CommandName } from '../../../shared/contract/registry.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { type TestEngine, testEngine } from '../../support/engine.ts';

const steps = fc.array(
  fc.record({
    actor: fc.constantFrom('one', 'two'),
    kind: fc.constantFrom(
      'addBoard',
      'addCard',
      'editCard',
      'removeBoard',
      'removeCase',
      'undo',
      'redo',
      'restart',
    ),
    at: fc.nat(9),
    gesture: fc.constantFrom(undefined, 'gesture-1', 'gesture-2'),
  }),
  { maxLength: 40 },
);
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

function as(engine: TestEngine, actor: string, gesture?: string) {
  return <N extends CommandName>(name: N, input: CommandInput<N>): boolean => {
    const call = { role: 'desk', actor, request: newId(), name, input, gesture } as const;
    try {
      engine.engine.dispatch(call);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };
}

function take(engine: TestEngine, workshopId: string, { actor, kind, at, gesture }: Step): void {
  const send = as(engine, actor, gesture);
  const { rows } = engine;
  const pick = <R>(list: R[]): R | undefined => list[at % Math.max(1, list.length)];
  const [board, card, study] = [pick(rows('board')), pick(rows('card')), pick(rows('caseStudy'))];
  const id = newId();
  const run: Readonly<Record<string, () => unknown>> = {
    addBoard: () =>
      send('board.add', { id, workshopId, title: 'B', caseId: study?.id ?? null, groupId: null }),
    addCard: () =>
      board &&
      send('board.addCard', { id, boardId: board.id, column: 'threat', after: null, text: '' }),
    editCard: () =>
      card &&
      send('board.editCard', { id: card.id, patch: { text: `${card.text}${at}` }, base: {} }),
    removeBoard: () => board && send('board.remove', { id: board.id }),
    removeCase: () => study && send('workshop.removeCase', { id: study.id }),
    undo: () => send('history.undo', { workshopId }),
    redo: () => send('history.redo', { workshopId }),
  };
  run[kind]?.();
}

describe('undo where two people work', () => {
  it('never leaves half of anything, and is the same after a restart', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let engine = testEngine();
        const workshopId = newId();
        engine.send('library.addSample', { id: workshopId, sample: 'learning-route-2014' });
        for (const step of list) {
          if (step.kind === 'restart') {
            const before = ['one', 'two'].map((actor) => engine.engine.history(workshopId, actor));
            engine = testEngine(engine.store);
            const after = ['one', 'two'].map((actor) => engine.engine.history(workshopId, actor));
            expect(after).toEqual(before);
          } else {
            take(engine, workshopId, step);
          }
        }
        expect(engine.store.check()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('takes back one’s own work and leaves what the other did to it since', () => {
    const engine = testEngine();
    const workshopId = newId();
    engine.send('library.addSample', { id: workshopId, sample: 'learning-route-2014' });
    const [one, two] = [as(engine, 'one'), as(engine, 'two')];
    const boardId = newId();
    one('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
    const cardId = newId();
    two('board.addCard', { id: cardId, boardId, column: 'threat', after: null, text: 'Mine' });
    expect(one('history.undo', { workshopId })).toBe(false);
    expect(engine.rows('card', { boardId })).toHaveLength(1);
    expect(two('history.undo', { workshopId })).toBe(true);
    expect(one('history.undo', { workshopId })).toBe(true);
    expect(two('history.redo', { workshopId })).toBe(false);
    expect(engine.store.check()).toEqual([]);
  });
});
