// Deeds to the list of people, for the test that asks one of every command.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { edit, type House, nobody } from './lively-house.ts';

type PeopleDeeds = {
  readonly [N in Extract<FeatureCommandName, `people.${string}`>]: (
    house: House,
  ) => CommandInput<N>;
};

export const peopleDeeds: PeopleDeeds = {
  'people.add': ({ workshopId }) => ({ id: newId(), workshopId, ...nobody }),
  'people.edit': ({ person }) =>
    edit(person, { name: 'Somebody else', quoteNamed: 'yes' as const }),
  'people.remove': (house) => {
    const { person, day, send } = house;
    send('people.setValue', aValueOf(house, fieldOf(house).id));
    send('people.tick', { ...onDay(day.id), personIds: [person.id] });
    return { id: person.id };
  },
  'people.import': (house) => {
    const { workshopId, person } = house;
    const fieldId = newId();
    const values = [{ id: newId(), fieldId, text: 'Halal' }];
    return {
      workshopId,
      fields: [{ id: fieldId, title: 'Food' }],
      people: [{ id: newId(), ...nobody, values }],
      merges: [
        {
          id: person.id,
          patch: { phone: '01711555010', photoPublic: 'no' },
          base: { phone: person.phone },
          values: [{ id: newId(), fieldId, text: 'None', base: '' }],
        },
      ],
    };
  },
  'people.setPresent': ({ person }) => ({ ids: [person.id], present: !person.present }),
  'people.tick': ({ person, day }) => ({ ...onDay(day.id), personIds: [person.id] }),
  'people.tag': ({ person }) => ({ ids: [person.id], tag: 'Host', on: true }),
  'people.editSettings': ({ workshopId }) => ({
    id: workshopId,
    patch: { halfDays: true, asksDisability: true },
    base: {},
  }),
  'people.addField': ({ workshopId }) => ({ id: newId(), workshopId, after: null, title: 'Food' }),
  'people.editField': (house) => edit(fieldOf(house), { title: 'Meals' }),
  'people.moveField': (house) => {
    fieldOf(house);
    return { id: fieldOf(house).id, after: null };
  },
  'people.removeField': (house) => {
    const field = fieldOf(house);
    house.send('people.setValue', aValueOf(house, field.id));
    return { id: field.id };
  },
  'people.setValue': (house) => aValueOf(house, fieldOf(house).id),
  'people.addSigner': ({ workshopId }) => ({ id: newId(), workshopId, name: 'S', role: 'Chair' }),
  'people.editSigner': (house) => edit(signerOf(house), { role: 'Director' }),
  'people.moveSigner': (house) => {
    signerOf(house);
    return { id: signerOf(house).id, after: null };
  },
  'people.removeSigner': (house) => ({ id: signerOf(house).id }),
};

const onDay = (dayId: string) => ({ dayId, half: '', on: true, source: 'paper' }) as const;

function fieldOf({ workshopId, send, rows }: House) {
  const id = newId();
  const after = rows('personField', { workshopId }).at(-1)?.id ?? null;
  send('people.addField', { id, workshopId, after, title: 'Food' });
  const [field] = rows('personField', { id });
  if (!field) throw new Error('the field should be there');
  return field;
}

function signerOf({ workshopId, send, rows }: House) {
  const id = newId();
  send('people.addSigner', { id, workshopId, name: 'Signer', role: '' });
  const [signer] = rows('signer', { id });
  if (!signer) throw new Error('the signer should be there');
  return signer;
}

const aValueOf = ({ person }: House, fieldId: string) => ({
  id: newId(),
  personId: person.id,
  fieldId,
  text: 'No fish',
  base: '',
});
