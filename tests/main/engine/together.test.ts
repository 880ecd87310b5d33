import { describe, expect, it } from 'vitest';
import { openStore } from '../../../main/store/open.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';

function house(engine = testEngine()) {
  const workshopId = engine.workshop();
  const add = (text: string, request = newId(), id = newId()) => ({
    ...({ role: 'desk', actor: 'desk', request, name: 'workshop.addQuestion' } as const),
    input: { id, workshopId, after: null, text },
  });
  const texts = () =>
    engine
      .rows('question', { workshopId })
      .map(({ text }) => text)
      .toSorted();
  return { ...engine, workshopId, add, texts };
}

describe('commands that come at the same time', () => {
  it('are done one after another, and one that is refused hinders no other', () => {
    const { engine, add, texts, store } = house();
    const before = engine.revision();
    const told: number[] = [];
    engine.subscribe(({ revision }) => told.push(revision));
    const twice = add('twice');
    const taken = add('taken');
    const calls = [
      ...[add('one'), { ...add('x'), role: 'seat' as const }, twice, taken],
      ...[add('again', newId(), taken.input.id), { ...add('x'), input: 1 }, twice, add('two')],
    ];
    const outcomes = engine.dispatchAll(calls);
    expect(outcomes.map((one) => ('done' in one ? one.done.revision - before : one.error))).toEqual(
      [
        ...[1, expect.objectContaining({ code: 'not-allowed' }), 2, 3],
        ...[
          expect.objectContaining({ code: 'exists' }),
          expect.objectContaining({ code: 'malformed' }),
        ],
        ...[2, 4],
      ],
    );
    expect(texts()).toEqual(['one', 'taken', 'twice', 'two']);
    expect(told.map((revision) => revision - before)).toEqual([1, 2, 3, 4]);
    expect(store.check()).toEqual([]);
  });

  it('are undone one by one', () => {
    const { engine, add, texts, send, workshopId } = house();
    engine.dispatchAll([add('one'), add('two')]);
    send('history.undo', { workshopId });
    expect(texts()).toEqual(['one']);
  });

  it('name the newest entry beside the database only when all are on the disk', async () => {
    const folder = testFolder();
    const store = await openStore(folder, Date.now);
    const { engine, add } = house(testEngine(store));
    engine.dispatchAll([add('one'), add('two'), add('three')]);
    store.close();
    const again = await openStore(folder, Date.now);
    expect(again.notices).toEqual([]);
    expect(again.check()).toEqual([]);
    again.close();
  });
});
