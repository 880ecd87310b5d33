// The live clock's commands. Only anchors are written; what the clock shows follows from them.
import { sceneOnStart } from '../../../shared/features/room/rules.ts';
import type { RunEntry } from '../../../shared/features/run/model.ts';
import {
  carriedOver,
  newClock,
  paused,
  resumed,
  runningEntry,
} from '../../../shared/features/run/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { nothingYet, parkingBodies } from './parking.ts';
import { applyRepair, bringBack, takenFrom } from './repair.ts';

export const runBodies: Bodies<'run.'> = {
  'run.start': (tx, { itemId, entryId }, { now }) => start(tx, itemId, entryId, now),
  'run.pause': (tx, { workshopId }, { now }) => {
    const entry = running(tx, workshopId);
    tx.edit('runEntry', entry.id, { pausedAt: paused(entry, now).pausedAt });
  },
  'run.resume': (tx, { workshopId }, { now }) => {
    const entry = running(tx, workshopId);
    const { pausedAt, pausedFor } = resumed(entry, now);
    tx.edit('runEntry', entry.id, { pausedAt, pausedFor });
  },
  'run.addTime': (tx, { workshopId, by }) => {
    const entry = running(tx, workshopId);
    tx.edit('runEntry', entry.id, { added: entry.added + by });
  },
  'run.next': (tx, { workshopId, entryId }, { now }) => {
    start(tx, neighbour(tx, workshopId, 1), entryId, now);
  },
  'run.back': (tx, { workshopId, entryId }, { now }) => {
    start(tx, neighbour(tx, workshopId, -1), entryId, now);
  },
  'run.stop': (tx, { workshopId }, { now }) => end(tx, running(tx, workshopId), now),
  'run.applyRepair': applyRepair,
  'run.capture': (tx, input, { now }) => {
    tx.need('workshop', input.workshopId);
    const entry = runningEntry(tx.list('runEntry', { workshopId: input.workshopId }));
    const { rationale = '', owner = '', due = '', fileId = null } = input;
    const itemId = entry?.itemId ?? null;
    tx.insert('capture', {
      ...input,
      rationale,
      owner,
      due,
      fileId,
      ...nothingYet,
      itemId,
      at: now,
    });
  },
  'run.editCapture': (tx, { id, patch, base }) => tx.edit('capture', id, patch, base),
  'run.removeCapture': (tx, { id }) => tx.remove('capture', id),
  ...parkingBodies,
};

function running(tx: Transaction, workshopId: string): RunEntry {
  const entry = runningEntry(tx.list('runEntry', { workshopId }));
  if (!entry) throw new Refusal('nothing-running');
  return entry;
}

function start(tx: Transaction, itemId: string, entryId: string, now: number): void {
  const item = tx.need('agendaItem', itemId);
  const { workshopId } = item;
  const entry = runningEntry(tx.list('runEntry', { workshopId }));
  if (entry?.itemId === itemId) return; // pressed twice: it runs already
  if (entry) end(tx, entry, now);
  const added =
    carriedOver(itemId, tx.list('runEntry', { itemId }), now) || takenFrom(tx, item, now);
  const clock = newClock(now, added);
  bringBack(tx, item);
  tx.insert('runEntry', { id: entryId, workshopId, itemId, ...clock, endedAt: null });
  const scene = sceneOnStart(tx.get('stage', workshopId), item);
  if (scene) tx.edit('stage', workshopId, scene);
}

function end(tx: Transaction, entry: RunEntry, now: number): void {
  const { pausedAt, pausedFor } = resumed(entry, now);
  tx.edit('runEntry', entry.id, { pausedAt, pausedFor, endedAt: now });
}

/** The item `step` places from the one running, in its day: another day is begun by hand. */
function neighbour(tx: Transaction, workshopId: string, step: 1 | -1): string {
  const { itemId } = running(tx, workshopId);
  const { dayId } = tx.need('agendaItem', itemId);
  const items = inOrder(tx.list('agendaItem', { dayId }));
  const found = items[items.findIndex(({ id }) => id === itemId) + step];
  if (!found) throw new Refusal(step > 0 ? 'no-next' : 'no-previous');
  return found.id;
}
