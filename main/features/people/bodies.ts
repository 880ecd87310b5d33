// What the participants' commands do.
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';

export const peopleBodies: Bodies<'people.'> = {
  'people.add': (tx, person) => {
    const { workshopId } = tx.need('workshop', person.workshopId);
    const order = tx.orderAtEnd('person', { workshopId });
    tx.insert('person', { ...person, order, present: false });
  },
  'people.edit': (tx, { id, patch, base }) => tx.edit('person', id, patch, base),
  'people.remove': (tx, { id }) => tx.remove('person', id),
  'people.import': (tx, { workshopId, people }) => {
    tx.need('workshop', workshopId);
    const last = inOrder(tx.list('person', { workshopId })).at(-1)?.order ?? null;
    const orders = keysAfter(last, people.length);
    people.forEach((person, at) => {
      const order = orders[at] ?? '';
      tx.insert('person', { ...person, workshopId, order, present: false });
    });
  },
  'people.setPresent': (tx, { ids, present }) => {
    const workshops = new Set(ids.map((id) => tx.need('person', id).workshopId));
    if (workshops.size > 1) throw new Refusal('malformed', { field: 'ids' });
    for (const id of ids) tx.edit('person', id, { present });
  },
};
