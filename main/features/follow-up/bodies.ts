// What the follow-up's commands do.
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { newLine } from '../../../shared/features/action-plan/plain.ts';
import type { LineUpdate } from '../../../shared/features/follow-up/model.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';
import { carryOn } from './carry.ts';

export const followUpBodies: Bodies<'followUp.'> = {
  'followUp.addDates': (tx, { workshopId, dates }) => {
    tx.need('workshop', workshopId);
    for (const date of dates) {
      const order = tx.orderAtEnd('followUp', { workshopId });
      tx.insert('followUp', { ...date, workshopId, order });
    }
  },
  'followUp.editDate': (tx, { id, patch, base }) => tx.edit('followUp', id, patch, base),
  'followUp.removeDate': (tx, { id }) => tx.remove('followUp', id),
  'followUp.tell': (tx, { id, lineId, followUpId, ...told }, { now }) => {
    const line = tx.need('planLine', lineId);
    const { date } = tx.need('followUp', followUpId);
    const updates = tx.list('lineUpdate', { lineId });
    const there = newest(updates.filter((update) => update.followUpId === followUpId));
    const { workshopId } = line;
    if (there) tx.edit('lineUpdate', there.id, { ...told, at: now });
    else tx.insert('lineUpdate', { id, workshopId, lineId, followUpId, ...told, at: now });
    if (isLatest(tx, updates, date)) stand(tx, line, standingIn(told), now);
  },
  'followUp.removeUpdate': (tx, { id }) => tx.remove('lineUpdate', id),
  'followUp.merge': (tx, { workshopId, followUpId, lines, added }, { now }) => {
    tx.need('workshop', workshopId);
    for (const { updateId, lineId, byName, patch, base } of lines) {
      const line = tx.need('planLine', lineId);
      if (line.workshopId !== workshopId) throw new Refusal('gone');
      stand(tx, line, patch, now, base);
      write(tx, { id: updateId, followUpId, byName, at: now }, lineId);
    }
    for (const { id, updateId, planId, byName, values } of added) {
      if (tx.need('plan', planId).workshopId !== workshopId) throw new Refusal('gone');
      const order = tx.orderAtEnd('planLine', { planId });
      const given = withoutGaps(values);
      tx.insert('planLine', {
        ...newLine(id),
        ...given,
        workshopId,
        planId,
        order,
        updatedAt: now,
      });
      write(tx, { id: updateId, followUpId, byName, at: now }, id);
    }
  },
  'followUp.carry': (tx, { id, workshopId }, context) => carryOn(tx, workshopId, id, context),
};

type Standing = Pick<LineUpdate, 'status' | 'percent' | 'comment' | 'evidence'>;

function standingIn({ status, percent, comment, evidence }: Standing): Standing {
  return { status, percent, comment, evidence };
}

/** The line as it stands now; when that was is kept where anything of it changes. */
function stand(
  tx: Transaction,
  line: PlanLine,
  patch: Patch<PlanLine>,
  now: number,
  base?: Patch<PlanLine>,
): void {
  const changed = { ...line, ...withoutGaps(patch) };
  const moved = (['status', 'percent', 'comment', 'evidence'] as const).some(
    (field) => changed[field] !== line[field],
  );
  tx.edit('planLine', line.id, moved ? { ...patch, updatedAt: now } : patch, base);
}

/** How a line stands now, kept for a date. */
function write(
  tx: Transaction,
  of: Pick<LineUpdate, 'id' | 'followUpId' | 'byName' | 'at'>,
  lineId: string,
): void {
  const line = tx.need('planLine', lineId);
  tx.insert('lineUpdate', { ...of, workshopId: line.workshopId, lineId, ...standingIn(line) });
}

function newest(updates: readonly LineUpdate[]): LineUpdate | undefined {
  return updates.reduce<LineUpdate | undefined>(
    (latest, update) => (latest && latest.at > update.at ? latest : update),
    undefined,
  );
}

/** Whether nothing was told for a later date. */
function isLatest(tx: Transaction, updates: readonly LineUpdate[], date: string): boolean {
  return updates.every(({ followUpId }) => {
    const told = followUpId === null ? undefined : tx.get('followUp', followUpId);
    return told === undefined || told.date <= date;
  });
}

function withoutGaps<P extends object>(patch: P): { [K in keyof P]: Exclude<P[K], undefined> } {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof P]: Exclude<P[K], undefined> };
}
