import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { testEngine } from '../../support/engine.ts';

/** Each step puts a new question, or moves one that is there, behind another or first. */
const steps = fc.array(
  fc.record({ add: fc.boolean(), which: fc.nat(30), behind: fc.option(fc.nat(30)) }),
  { maxLength: 30 },
);

describe('order among siblings', () => {
  it('is the order of the places that were asked for, whatever was moved before', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { send, rows, workshop } = testEngine();
        const workshopId = workshop();
        const model: string[] = [];
        for (const { add, which, behind } of list) {
          const after = behind === null ? null : (model[behind % model.length] ?? null);
          const moved = model[which % model.length];
          if (add || moved === undefined) {
            const id = newId();
            send('workshop.addQuestion', { id, workshopId, after, text: '' });
            model.splice(after === null ? 0 : model.indexOf(after) + 1, 0, id);
          } else if (after !== moved) {
            send('workshop.moveQuestion', { id: moved, after });
            model.splice(model.indexOf(moved), 1);
            model.splice(after === null ? 0 : model.indexOf(after) + 1, 0, moved);
          }
        }
        expect(inOrder(rows('question', { workshopId })).map(({ id }) => id)).toEqual(model);
      }),
    );
  });

  it('leaves a row that is put behind itself where it is', () => {
    const { send, rows, workshop } = testEngine();
    const workshopId = workshop();
    const [first, second] = [newId(), newId()];
    send('workshop.addQuestion', { id: first, workshopId, after: null, text: '' });
    send('workshop.addQuestion', { id: second, workshopId, after: first, text: '' });
    send('workshop.moveQuestion', { id: first, after: first });
    expect(inOrder(rows('question')).map(({ id }) => id)).toEqual([first, second]);
  });

  it('puts a row behind all where the one it should follow is not among its siblings', () => {
    const { send, rows, workshop } = testEngine();
    const workshopId = workshop();
    const [first, second] = [newId(), newId()];
    send('workshop.addQuestion', { id: first, workshopId, after: null, text: '' });
    send('workshop.addQuestion', { id: second, workshopId, after: newId(), text: '' });
    expect(inOrder(rows('question')).map(({ id }) => id)).toEqual([first, second]);
  });
});
