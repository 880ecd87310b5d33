import { describe, expect, it } from 'vitest';
import { resultsScene } from '../../../../main/features/evaluation/scene.ts';
import type { FormState } from '../../../../shared/features/evaluation/model.ts';
import { testEngine } from '../../../support/engine.ts';

const words = { titleEn: 'How it went', titleBn: 'কেমন হলো' };
const plain = { optionsEn: '', optionsBn: '', several: false, topic: '', pairId: null } as const;

/** A workshop whose form has a scale and a text, answered by as many. */
function house(state: FormState, answered: number) {
  const { store, workshop } = testEngine();
  const id = workshop();
  const rows = { workshopId: id };
  const insert = store.rows.insert;
  insert('form', {
    ...{ id: 'form-0001', ...rows, order: 'a0', ...words, kind: 'end', dayId: null, pairId: null },
    ...{ pictograms: false, asksSex: false, asksOrganisation: false, expected: 8, state },
    ...{ openedAt: 1000, closedAt: state === 'closed' ? 2000 : null },
  });
  const item = { ...rows, formId: 'form-0001', titleEn: 'Useful?', titleBn: '', ...plain };
  insert('formItem', { ...item, id: 'item-0001', order: 'a0', kind: 'scale' });
  insert('formItem', { ...item, id: 'item-0002', order: 'a1', kind: 'text' });
  for (let at = 0; at < answered; at += 1) {
    const responseId = `response-${at}`;
    const nobody = { label: '', code: '', sex: '', organisation: '' } as const;
    insert('response', {
      id: responseId,
      ...rows,
      formId: 'form-0001',
      source: 'paper',
      ...nobody,
    });
    const said = { ...rows, responseId, time: '', option: null } as const;
    insert('answer', { ...said, id: `scale-${at}000`, itemId: 'item-0001', value: 4, text: '' });
    insert('answer', {
      ...said,
      id: `text-${at}0000`,
      itemId: 'item-0002',
      value: null,
      text: 'Secret',
    });
  }
  return resultsScene(store.rows, { id, language: 'en' }, null);
}

describe('an evaluation on the stage', () => {
  it('tells how many have answered while it is open, and nothing of what', () => {
    expect(house('open', 6)).toEqual({
      ...{ kind: 'results', title: 'How it went', state: 'open', n: 6, could: 8, lines: null },
    });
  });

  it('tells what was measured once it is closed, and no text', () => {
    const scene = house('closed', 6);
    expect(scene?.lines).toMatchObject([{ title: 'Useful?', kind: 'steps', counts: [0, 0, 0, 6] }]);
    expect(JSON.stringify(scene)).not.toContain('Secret');
  });

  it('tells nothing of fewer than five', () => {
    expect(house('closed', 4)).toMatchObject({ n: 4, lines: [] });
  });

  it('tells what changed for those whose forms before and after go together', () => {
    const { store, workshop } = testEngine();
    const workshopId = workshop();
    const { insert } = store.rows;
    for (const [at, id] of ['form-pre0', 'form-post'].entries()) {
      insert('form', {
        ...{ id, workshopId, order: `a${at}`, ...words, kind: at === 0 ? 'pre' : 'post' },
        ...{ dayId: null, pairId: at === 0 ? null : 'form-pre0', pictograms: false },
        ...{ asksSex: false, asksOrganisation: false, expected: null, state: 'closed' },
        ...{ openedAt: 1000 + at, closedAt: 2000 },
      });
      const paired = { pairId: at === 0 ? null : 'item-form-pre0', titleEn: 'I can', titleBn: '' };
      const asked = { ...plain, ...paired, workshopId, formId: id, order: 'a0' };
      insert('formItem', { ...asked, id: `item-${id}`, kind: 'scale' });
      for (let one = 0; one < 5; one += 1) {
        const responseId = `${id}-${one}`;
        const nobody = { source: '', label: '', sex: '', organisation: '' } as const;
        insert('response', { id: responseId, workshopId, formId: id, code: `C${one}`, ...nobody });
        const said = { time: '', option: null, value: 2 + at, text: '' } as const;
        const of = { responseId, itemId: `item-${id}` };
        insert('answer', { id: `answer-${responseId}`, workshopId, ...of, ...said });
      }
    }
    const scene = resultsScene(store.rows, { id: workshopId, language: 'en' }, 'form-post');
    expect(scene?.lines).toMatchObject([
      { kind: 'steps' },
      { kind: 'bars', title: 'I can', bars: [{ share: 500 }, { share: 750 }] },
    ]);
    expect(scene?.lines?.[1]?.said).toContain('5 pairs');
  });
});
