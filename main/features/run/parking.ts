// The parking lot's ways in and out: from the agenda and the plans, into them, and back.

import { longestLine } from '../../../shared/contract/limits.ts';
import { newLine } from '../../../shared/features/action-plan/plain.ts';
import { plainItem } from '../../../shared/features/agenda/plain.ts';
import type { Capture } from '../../../shared/features/run/model.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** What a capture has become at first. */
export const nothingYet = { becameItemId: null, becameLineId: null } as const;

type Parking = 'run.captureToAgenda' | 'run.captureToAction' | 'run.captureBack' | 'run.park';

/** Minutes of an item made of an entry: enough to talk about one thing. */
const usualLength = 15;

export const parkingBodies: Bodies<Parking> = {
  'run.captureToAgenda': (tx, { id, itemId, dayId, after }) => {
    const { text, workshopId } = parked(tx, id);
    const title = text.replace(/\s+/g, ' ').trim().slice(0, longestLine).toWellFormed();
    const objective = text.trim().length > title.length ? text : '';
    const order = tx.orderAfter('agendaItem', { dayId }, after);
    const what = { ...plainItem, title, objective, duration: usualLength };
    tx.insert('agendaItem', { ...what, id: itemId, workshopId, dayId, order });
    tx.edit('capture', id, { becameItemId: itemId });
  },
  'run.captureToAction': (tx, { id, lineId, planId }) => {
    const { text: activity, owner: responsible, due, workshopId } = parked(tx, id);
    const order = tx.orderAtEnd('planLine', { planId });
    const what = { ...newLine(lineId), activity, responsible, due };
    tx.insert('planLine', { ...what, workshopId, planId, order });
    tx.edit('capture', id, { becameLineId: lineId });
  },
  'run.captureBack': (tx, { id }) => {
    const { becameItemId, becameLineId } = tx.need('capture', id);
    if (becameItemId !== null) tx.remove('agendaItem', becameItemId);
    if (becameLineId !== null) tx.remove('planLine', becameLineId);
    tx.edit('capture', id, nothingYet);
  },
  'run.parkItem': (tx, { itemId, captureId }, { now }) => {
    const { title, workshopId } = tx.need('agendaItem', itemId);
    if (tx.list('runEntry', { itemId }).some(({ endedAt }) => endedAt === null)) {
      throw new Refusal('in-use');
    }
    tx.remove('agendaItem', itemId);
    park(tx, { id: captureId, workshopId, text: title, at: now });
  },
  'run.parkLine': (tx, { lineId, captureId }, { now }) => {
    const { activity, responsible, due, workshopId } = tx.need('planLine', lineId);
    tx.remove('planLine', lineId);
    park(tx, { id: captureId, workshopId, text: activity, owner: responsible, due, at: now });
  },
};

/** An entry of the parking lot that is still there; one that became something is elsewhere. */
function parked(tx: Transaction, id: string): Capture {
  const capture = tx.need('capture', id);
  const gone = capture.becameItemId !== null || capture.becameLineId !== null;
  if (gone || capture.kind !== 'parking') throw new Refusal('changed-since');
  return capture;
}

function park(
  tx: Transaction,
  entry: Pick<Capture, 'id' | 'workshopId' | 'text' | 'at'> & Partial<Capture>,
): void {
  const empty = { rationale: '', owner: '', due: '', fileId: null, itemId: null };
  tx.insert('capture', { kind: 'parking', ...empty, ...nothingYet, ...entry });
}
