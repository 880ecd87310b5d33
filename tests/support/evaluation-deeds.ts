// What can be done to forms, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { edit, type House } from './lively-house.ts';

/** A form of two questions; returns their ids in order. */
export function formIn({ workshopId, send }: Pick<House, 'workshopId' | 'send'>) {
  const id = newId();
  const items = ['Was it useful?', 'What will you do?'].map((titleEn) => ({
    id: newId(),
    titleEn,
  }));
  send('evaluation.add', { id, workshopId, kind: 'end', titleEn: 'How was it?', items });
  const [first = '', second = ''] = items.map((item) => item.id);
  return { id, first, second };
}

function openForm(house: House) {
  const form = formIn(house);
  house.send('evaluation.open', { id: form.id });
  return form;
}

type Deed = Extract<FeatureCommandName, `evaluation.${string}`>;

export const evaluationDeeds: { readonly [N in Deed]: (house: House) => CommandInput<N> } = {
  'evaluation.add': ({ workshopId }) => ({
    ...{ id: newId(), workshopId, kind: 'daily' },
    items: [{ id: newId(), kind: 'mood', titleEn: 'How was today?' }],
  }),
  'evaluation.edit': (house) => edit(formIn(house), { titleBn: 'কেমন হলো?', expected: 25 }),
  'evaluation.remove': (house) => ({ id: formIn(house).id }),
  'evaluation.addItem': (house) => ({
    ...{ id: newId(), formId: formIn(house).id, after: null },
    ...{ kind: 'choice', titleEn: 'Which?', optionsEn: 'Crabs\nFlowers' },
  }),
  'evaluation.editItem': (house) => edit({ id: formIn(house).first }, { kind: 'yes-no' }),
  'evaluation.moveItem': (house) => ({ id: formIn(house).second, after: null }),
  'evaluation.removeItem': (house) => ({ id: formIn(house).first }),
  'evaluation.open': (house) => ({ id: formIn(house).id }),
  'evaluation.close': (house) => ({ id: openForm(house).id }),
  'evaluation.passRound': ({ seat }) => ({ seatId: seat.id, on: true }),
  'evaluation.answer': (house) => {
    const { id: formId, first } = openForm(house);
    return { formId, said: [{ item: first, value: 4 }] };
  },
  'evaluation.keyPaper': (house) => {
    const { id: formId, first } = openForm(house);
    return { formId, label: '7', said: [{ item: first, value: 2 }] };
  },
  'evaluation.removePaper': (house) => {
    const { id: formId, first } = openForm(house);
    const label = '7';
    house.send('evaluation.keyPaper', { formId, label, said: [{ item: first, value: 2 }] });
    return { formId, label };
  },
  'evaluation.reopen': (house) => {
    const { id } = openForm(house);
    house.send('evaluation.close', { id });
    return { id };
  },
};
