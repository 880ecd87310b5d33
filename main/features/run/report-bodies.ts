// The report-back: the groups in order, each with its talk and its questions.

import type { ReportTurn } from '../../../shared/features/run/model.ts';
import {
  newClock,
  paused,
  reportMinutes,
  reportState,
  resumed,
} from '../../../shared/features/run/rules.ts';
import { groupsInTurn, reporting, stillToReport } from '../../../shared/features/run/turns.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

type ReportBodies = Pick<Bodies<'run.'>, `run.${string}Report` & keyof Bodies<'run.'>>;

export const reportBodies: ReportBodies = {
  'run.startReport': (tx, { id, itemId, groupId }, { now }) =>
    startReport(tx, { id, itemId, groupId }, now),
  'run.nextReport': (tx, { id, itemId }, { now }) => {
    const item = tx.need('agendaItem', itemId);
    const turns = tx.list('reportTurn', { itemId });
    const groups = groupsInTurn(item, groupsOf(tx, item.workshopId));
    const [next] = stillToReport(groups, turns);
    const current = reporting(turns);
    if (next) startReport(tx, { id, itemId, groupId: next.id }, now);
    else if (current) end(tx, current, now);
    else throw new Refusal('no-groups-left');
  },
  'run.pauseReport': (tx, { id }, { now }) => {
    tx.edit('reportTurn', id, { pausedAt: paused(onNow(tx, id), now).pausedAt });
  },
  'run.resumeReport': (tx, { id }, { now }) => {
    const { pausedAt, pausedFor } = resumed(onNow(tx, id), now);
    tx.edit('reportTurn', id, { pausedAt, pausedFor });
  },
  'run.stretchReport': (tx, { id, minutes }, { now }) => {
    const turn = onNow(tx, id);
    const part = reportState(turn, now).part === 'talk' ? 'talk' : 'questions';
    const length = Math.min(1440, Math.max(0, turn[part] + minutes));
    tx.edit('reportTurn', id, { [part]: length });
  },
  'run.endReport': (tx, { id }, { now }) => end(tx, onNow(tx, id), now),
};

type Begun = { readonly id: string; readonly itemId: string; readonly groupId: string };

function startReport(tx: Transaction, { id, itemId, groupId }: Begun, now: number): void {
  const item = tx.need('agendaItem', itemId);
  const { workshopId } = item;
  if (tx.need('group', groupId).workshopId !== workshopId) throw new Refusal('gone');
  const current = reporting(tx.list('reportTurn', { itemId }));
  if (current?.groupId === groupId) return; // pressed twice
  if (current) end(tx, current, now);
  const clock = newClock(now);
  const minutes = reportMinutes(item);
  tx.insert('reportTurn', { id, workshopId, itemId, groupId, ...clock, ...minutes, endedAt: null });
}

/** Groups as they stand on the groups' screen: by arrangement, then in their order. */
function groupsOf(tx: Transaction, workshopId: string) {
  return inOrder(tx.list('group', { workshopId }));
}

function onNow(tx: Transaction, id: string): ReportTurn {
  const turn = tx.need('reportTurn', id);
  if (turn.endedAt !== null) throw new Refusal('nothing-running');
  return turn;
}

function end(tx: Transaction, turn: ReportTurn, now: number): void {
  const { pausedAt, pausedFor } = resumed(turn, now);
  tx.edit('reportTurn', turn.id, { pausedAt, pausedFor, endedAt: now });
}
