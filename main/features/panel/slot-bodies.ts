// A plan's time before the panel: presented, then talked about.
import type { PanelSlot } from '../../../shared/features/panel/model.ts';
import {
  newClock,
  paused,
  reportMinutes,
  reportState,
  resumed,
} from '../../../shared/features/run/rules.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

type SlotBodies = Pick<Bodies<'panel.'>, `panel.${string}Slot` & keyof Bodies<'panel.'>>;

export const slotBodies: SlotBodies = {
  'panel.startSlot': (tx, { id, planId, itemId }, { now }) => {
    const { workshopId } = tx.need('plan', planId);
    const item = itemId === null ? undefined : tx.need('agendaItem', itemId);
    const running = tx.list('panelSlot', { workshopId, endedAt: null });
    if (running.some((slot) => slot.planId === planId)) return; // pressed twice
    for (const slot of running) end(tx, slot, now);
    const minutes = reportMinutes(item ?? { perGroup: null, questionMinutes: null });
    const clock = newClock(now);
    tx.insert('panelSlot', { id, workshopId, planId, itemId, ...clock, ...minutes, endedAt: null });
  },
  'panel.pauseSlot': (tx, { id }, { now }) => {
    tx.edit('panelSlot', id, { pausedAt: paused(onNow(tx, id), now).pausedAt });
  },
  'panel.resumeSlot': (tx, { id }, { now }) => {
    const { pausedAt, pausedFor } = resumed(onNow(tx, id), now);
    tx.edit('panelSlot', id, { pausedAt, pausedFor });
  },
  'panel.stretchSlot': (tx, { id, minutes }, { now }) => {
    const slot = onNow(tx, id);
    const part = reportState(slot, now).part === 'talk' ? 'talk' : 'questions';
    const length = Math.min(1440, Math.max(0, slot[part] + minutes));
    tx.edit('panelSlot', id, { [part]: length });
  },
  'panel.endSlot': (tx, { id }, { now }) => end(tx, onNow(tx, id), now),
};

function onNow(tx: Transaction, id: string): PanelSlot {
  const slot = tx.need('panelSlot', id);
  if (slot.endedAt !== null) throw new Refusal('nothing-running');
  return slot;
}

function end(tx: Transaction, slot: PanelSlot, now: number): void {
  const { pausedAt, pausedFor } = resumed(slot, now);
  tx.edit('panelSlot', slot.id, { pausedAt, pausedFor, endedAt: now });
}
