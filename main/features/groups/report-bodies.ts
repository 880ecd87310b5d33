// What a group reports back: one row a group, from the first edit on.
import { plainReport } from '../../../shared/features/groups/plain.ts';
import type { Bodies } from '../../engine/body.ts';
import { needRapporteur } from '../../engine/rapporteur.ts';

export const reportBodies: Pick<Bodies<'groups.'>, 'groups.editReport'> = {
  'groups.editReport': (tx, { groupId, patch, base }, context) => {
    const { workshopId } = tx.need('group', groupId);
    needRapporteur(tx, context, groupId);
    if (!tx.get('groupReport', groupId)) {
      tx.insert('groupReport', { id: groupId, workshopId, groupId, ...plainReport });
    }
    tx.edit('groupReport', groupId, patch, base);
  },
};
