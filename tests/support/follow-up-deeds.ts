// What can be done in a follow-up, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { edit, type House } from './lively-house.ts';

/** A date of the follow-up. */
function dateIn({ workshopId, send }: House): { readonly id: string } {
  const id = newId();
  const date = { id, title: 'Three months', date: '2011-03-15', kind: 'month-3' } as const;
  send('followUp.addDates', { workshopId, dates: [date] });
  return { id };
}

const told = {
  status: 'delayed',
  percent: 40,
  comment: 'Rain',
  evidence: 'Photo',
  byName: 'Rahima',
} as const;

/** What was told of the line of the house, for a date. */
function toldIn(house: House): { readonly id: string } {
  const id = newId();
  const followUpId = dateIn(house).id;
  house.send('followUp.tell', { id, lineId: house.line.id, followUpId, ...told });
  return { id };
}

type Deed = Extract<FeatureCommandName, `followUp.${string}`>;

export const followUpDeeds: { readonly [N in Deed]: (house: House) => CommandInput<N> } = {
  'followUp.addDates': ({ workshopId }) => ({
    workshopId,
    dates: ['week-1', 'month-3'].map((title) => ({
      ...{ id: newId(), title, date: '2011-01-01', kind: '' as const },
    })),
  }),
  'followUp.editDate': (house) => edit(dateIn(house), { date: '2011-04-01' }),
  'followUp.removeDate': (house) => {
    toldIn(house);
    const [date] = house.rows('followUp');
    if (!date) throw new Error('what was told should have a date');
    return { id: date.id };
  },
  'followUp.tell': (house) => ({
    ...{ id: newId(), lineId: house.line.id, followUpId: dateIn(house).id },
    ...told,
  }),
  'followUp.removeUpdate': (house) => toldIn(house),
  'followUp.merge': (house) => ({
    workshopId: house.workshopId,
    followUpId: dateIn(house).id,
    lines: [
      {
        ...{ updateId: newId(), lineId: house.line.id, byName: 'Rahima' },
        ...{ patch: { status: 'done', percent: 100 }, base: { status: house.line.status } },
      },
    ],
    added: [
      {
        ...{ id: newId(), updateId: newId(), planId: house.plan.id, byName: 'Rahima' },
        values: { activity: 'Buy a boat' },
      },
    ],
  }),
  'followUp.carry': (house) => {
    toldIn(house);
    return { id: newId(), workshopId: house.workshopId };
  },
};
