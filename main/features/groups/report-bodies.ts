// What a group reports back: one row a group, from the first edit on.
import { plainReport } from '../../../shared/features/groups/plain.ts';
import type { Bodies } from '../../engine/body.ts';
import { needRapporteur } from '../../engine/rapporteur.ts';

export const reportBodies: Pick<Bodies<'groups.'>, 'groups.editReport'> = {
  'groups.editReport': (tx, { id, patch, base }, context) => {
    const { workshopId } = tx.need('group', id);
    needRapporteur(tx, context, id);
    if (!tx.get('groupReport', id)) {
      tx.insert('groupReport', { id, workshopId, groupId: id, ...plainReport });
    }
    tx.edit('groupReport', id, patch, base);
  },
};
