// The clocks groups work by: one for all of an arrangement, and one for each that has its own.
import type { GroupTimer } from '../../../shared/features/groups/model.ts';
import { newClock, paused, resumed } from '../../../shared/features/run/rules.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needGroup } from './need.ts';

type ClockBodies = Pick<
  Bodies<'groups.'>,
  Extract<keyof Bodies<'groups.'>, `groups.${string}${'Timer' | 'Timers' | 'Time'}`>
>;

export const clockBodies: ClockBodies = {
  'groups.startTimer': (tx, { groupId, ...input }, { now }) => {
    const arrangement = tx.need('arrangement', input.arrangementId);
    if (groupId !== null) needGroup(tx, groupId, arrangement);
    clear(tx, { arrangementId: arrangement.id, groupId });
    const { workshopId } = arrangement;
    tx.insert('groupTimer', { ...input, ...newClock(now), groupId, workshopId });
  },
  'groups.startTimers': (tx, { arrangementId, timers }, { now }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    const { workshopId } = arrangement;
    if (new Set(timers.map(({ groupId }) => groupId)).size < timers.length)
      throw new Refusal('malformed', { field: 'timers' });
    clear(tx, { arrangementId, groupId: null });
    for (const timer of timers) {
      needGroup(tx, timer.groupId, arrangement);
      tx.insert('groupTimer', { ...timer, ...newClock(now), arrangementId, workshopId });
    }
  },
  'groups.pauseTimer': (tx, which, { now }) => {
    for (const timer of needClocks(tx, which)) {
      tx.edit('groupTimer', timer.id, { pausedAt: paused(timer, now).pausedAt });
    }
  },
  'groups.resumeTimer': (tx, which, { now }) => {
    for (const timer of needClocks(tx, which)) {
      const { pausedAt, pausedFor } = resumed(timer, now);
      tx.edit('groupTimer', timer.id, { pausedAt, pausedFor });
    }
  },
  'groups.addTime': (tx, { by, ...which }) => {
    for (const timer of needClocks(tx, which)) {
      tx.edit('groupTimer', timer.id, { added: timer.added + by });
    }
  },
  'groups.stopTimer': (tx, which) => {
    for (const timer of needClocks(tx, which)) tx.remove('groupTimer', timer.id);
  },
};

type Which = { readonly arrangementId: string; readonly groupId: string | null };

/** The clock of one group; with `groupId` null, every clock of the arrangement. */
function clocksOf(tx: Transaction, { arrangementId, groupId }: Which): GroupTimer[] {
  const all = tx.list('groupTimer', { arrangementId });
  return groupId === null ? all : all.filter((timer) => timer.groupId === groupId);
}

function needClocks(tx: Transaction, which: Which): GroupTimer[] {
  const found = clocksOf(tx, which);
  if (found.length === 0) throw new Refusal('nothing-running');
  return found;
}

function clear(tx: Transaction, which: Which): void {
  for (const timer of clocksOf(tx, which)) tx.remove('groupTimer', timer.id);
}
