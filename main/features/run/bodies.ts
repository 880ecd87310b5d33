// The live clock's commands. Only anchors are written; what the clock shows follows from them.
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { sceneOnStart } from '../../../shared/features/room/rules.ts';
import { endsByTheWall } from '../../../shared/features/run/countdown.ts';
import {
  excludes,
  followersOf,
  neighbourOf,
  startersWith,
} from '../../../shared/features/run/lines.ts';
import type { ClockEvent, RunEntry } from '../../../shared/features/run/model.ts';
import {
  carriedOver,
  newClock,
  paused,
  remaining,
  resumed,
  runningEntries,
} from '../../../shared/features/run/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies, BodyContext } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { countdownIn } from './on-clock.ts';
import { nothingYet, parkingBodies } from './parking.ts';
import { applyRepair, bringBack, takenFrom } from './repair.ts';
import { reportBodies } from './report-bodies.ts';
import { settingsBodies, timerBodies } from './timer-bodies.ts';
import { turnBodies } from './turn-bodies.ts';

export const runBodies: Bodies<'run.'> = {
  ...settingsBodies,
  ...timerBodies,
  ...turnBodies,
  ...reportBodies,
  'run.start': (tx, { itemId, entryId, beside }, { now, newId }) => {
    if (beside) for (const { id } of unbegunBeside(tx, itemId)) start(tx, id, newId(), now);
    start(tx, itemId, entryId, now);
  },
  'run.pause': (tx, input, context) => {
    const entry = running(tx, input);
    if (entry.pausedAt !== null) return; // pressed twice
    tx.edit('runEntry', entry.id, { pausedAt: paused(entry, context.now).pausedAt });
    note(tx, entry, context, 'pause', 0);
  },
  'run.resume': (tx, input, context) => {
    const entry = running(tx, input);
    if (entry.pausedAt === null) return;
    const { pausedAt, pausedFor } = resumed(entry, context.now);
    tx.edit('runEntry', entry.id, { pausedAt, pausedFor });
    note(tx, entry, context, 'resume', 0);
  },
  'run.addTime': (tx, input, context) => give(tx, running(tx, input), context, 'added', input.by),
  'run.setRemaining': (tx, input, context) => {
    const entry = running(tx, input);
    const item = tx.need('agendaItem', entry.itemId);
    const { clock, planned } = countdownIn(tx, item, entry, context.now);
    give(tx, entry, context, 'set', input.left - remaining(clock, planned, context.now));
  },
  'run.next': (tx, input, { now, newId }) => {
    const [next, ...beside] = around(tx, input, followersOf);
    if (!next) throw new Refusal('no-next');
    for (const item of beside) start(tx, item.id, newId(), now);
    // Last, so that of several scenes that the items bring, the stage shows this one's.
    start(tx, next.id, input.entryId, now);
  },
  'run.back': (tx, input, { now }) => {
    const [before] = around(tx, input, (items, itemId, entries) => {
      const found = neighbourOf(items, itemId, -1, entries);
      return found ? [found] : [];
    });
    if (!before) throw new Refusal('no-previous');
    start(tx, before.id, input.entryId, now);
  },
  'run.stop': (tx, input, { now }) => end(tx, running(tx, input), now),
  'run.applyRepair': applyRepair,
  'run.capture': (tx, { runningId, ...input }, { now }) => {
    const { id: workshopId } = tx.need('workshop', input.workshopId);
    const entries = runningEntries(tx.list('runEntry', { workshopId }));
    const entry = entries.find(({ id }) => id === runningId) ?? entries[0];
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

type Meant = { readonly workshopId: string; readonly runningId?: string | undefined };

/** The stretch that is meant, else the one started last. */
function running(tx: Transaction, { workshopId, runningId }: Meant): RunEntry {
  const entries = runningEntries(tx.list('runEntry', { workshopId }));
  const entry = runningId === undefined ? entries[0] : entries.find(({ id }) => id === runningId);
  if (!entry) throw new Refusal('nothing-running');
  return entry;
}

function give(
  tx: Transaction,
  entry: RunEntry,
  context: BodyContext,
  kind: ClockEvent['kind'],
  by: number,
): void {
  if (by === 0) return;
  tx.edit('runEntry', entry.id, { added: entry.added + by });
  note(tx, entry, context, kind, by);
}

/** Kept so that the report can tell what was done to the clock. */
function note(
  tx: Transaction,
  { id: entryId, workshopId }: RunEntry,
  { now, newId }: BodyContext,
  kind: ClockEvent['kind'],
  by: number,
): void {
  tx.insert('clockEvent', { id: newId(), workshopId, entryId, kind, at: now, by });
}

/** The first items of the other tracks that begin where this one does. */
function unbegunBeside(tx: Transaction, itemId: string): AgendaItem[] {
  const item = tx.need('agendaItem', itemId);
  const items = inOrder(tx.list('agendaItem', { dayId: item.dayId }));
  const begun = ({ id }: AgendaItem) => tx.list('runEntry', { itemId: id }).length > 0;
  return startersWith(items, item).filter((other) => other.id !== itemId && !begun(other));
}

function start(tx: Transaction, itemId: string, entryId: string, now: number): void {
  const item = tx.need('agendaItem', itemId);
  const { workshopId } = item;
  const entries = runningEntries(tx.list('runEntry', { workshopId }));
  if (entries.some((entry) => entry.itemId === itemId)) return; // pressed twice: it runs already
  for (const entry of entries) {
    if (excludes(tx.need('agendaItem', entry.itemId), item)) end(tx, entry, now);
  }
  const own = tx.list('runEntry', { itemId });
  const byTheWall = endsByTheWall(item);
  const cut = byTheWall ? 0 : takenFrom(tx, item, now);
  const clock = newClock(now, carriedOver(itemId, own, now, byTheWall) || cut);
  bringBack(tx, item);
  tx.insert('runEntry', { id: entryId, workshopId, itemId, ...clock, endedAt: null });
  const scene = sceneOnStart(tx.get('stage', workshopId), item);
  if (scene) tx.edit('stage', workshopId, scene);
}

function end(tx: Transaction, entry: RunEntry, now: number): void {
  const { pausedAt, pausedFor } = resumed(entry, now);
  tx.edit('runEntry', entry.id, { pausedAt, pausedFor, endedAt: now });
}

/** Items around the one meant, in its day: another day is begun by hand. */
function around(tx: Transaction, meant: Meant, find: typeof followersOf): AgendaItem[] {
  const { itemId } = running(tx, meant);
  const { dayId, workshopId } = tx.need('agendaItem', itemId);
  const items = inOrder(tx.list('agendaItem', { dayId }));
  return find(items, itemId, runningEntries(tx.list('runEntry', { workshopId })));
}
