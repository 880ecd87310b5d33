// What the minutes' commands do.
import type { Bodies } from '../../engine/body.ts';

export const minutesBodies: Bodies<'minutes.'> = {
  'minutes.edit': (tx, { id, patch, base }) => {
    tx.need('workshop', id);
    const blank = { id, workshopId: id, summary: '' };
    if (!tx.get('minutesText', id)) tx.insert('minutesText', blank);
    tx.edit('minutesText', id, patch, base);
  },
};
