// The three timers beside the agenda, and how a workshop's clocks ring and warn.

import { newClock, paused, resumed } from '../../../shared/features/run/rules.ts';
import { usualSettings } from '../../../shared/features/run/thresholds.ts';
import { begunClock } from '../../../shared/features/run/turns.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';

type SettingsBodies = Pick<Bodies<'run.'>, 'run.editSettings'>;
type TimerBodies = Pick<Bodies<'run.'>, `run.${string}Timer` & keyof Bodies<'run.'>>;

/** A clock that has not begun. */
export const notBegun = { startedAt: null, pausedAt: null, pausedFor: 0, added: 0 } as const;

export const settingsBodies: SettingsBodies = {
  'run.editSettings': (tx, { id, patch, base }) => {
    tx.need('workshop', id);
    if (!tx.get('runSettings', id)) {
      tx.insert('runSettings', { id, workshopId: id, ...usualSettings });
    }
    tx.edit('runSettings', id, patch, base);
  },
};

export const timerBodies: TimerBodies = {
  'run.addTimer': (tx, input) => {
    const { id: workshopId } = tx.need('workshop', input.workshopId);
    const taken = tx.list('auxTimer', { workshopId, slot: input.slot }).length > 0;
    if (taken) throw new Refusal('exists');
    tx.insert('auxTimer', { ...input, ...notBegun });
  },
  'run.editTimer': (tx, { id, patch, base }) => tx.edit('auxTimer', id, patch, base),
  'run.startTimer': (tx, { id }, { now }) => {
    const clock = begunClock(tx.need('auxTimer', id));
    if (!clock) return tx.edit('auxTimer', id, newClock(now, tx.need('auxTimer', id).added));
    const { pausedAt, pausedFor } = resumed(clock, now);
    tx.edit('auxTimer', id, { pausedAt, pausedFor });
  },
  'run.pauseTimer': (tx, { id }, { now }) => {
    const clock = begunClock(tx.need('auxTimer', id));
    if (!clock) throw new Refusal('nothing-running');
    tx.edit('auxTimer', id, { pausedAt: paused(clock, now).pausedAt });
  },
  'run.stretchTimer': (tx, { id, by }) =>
    tx.edit('auxTimer', id, { added: tx.need('auxTimer', id).added + by }),
  'run.resetTimer': (tx, { id }) => tx.edit('auxTimer', id, notBegun),
  'run.removeTimer': (tx, { id }) => tx.remove('auxTimer', id),
};
