// What the minutes' commands do.
import { plainMinutes } from '../../../shared/features/minutes/plain.ts';
import type { Bodies } from '../../engine/body.ts';

export const minutesBodies: Bodies<'minutes.'> = {
  'minutes.edit': (tx, { id, patch, base }) => {
    tx.need('workshop', id);
    if (!tx.get('minutesText', id)) {
      tx.insert('minutesText', { id, workshopId: id, ...plainMinutes });
    }
    tx.edit('minutesText', id, patch, base);
  },
};
