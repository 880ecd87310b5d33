// The speaker queue: at most one has the floor.
import type { Clock, Turn } from '../../../shared/features/run/model.ts';
import { newClock, paused, resumed, runningEntries } from '../../../shared/features/run/rules.ts';
import { begunClock, speaking, waiting } from '../../../shared/features/run/turns.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { notBegun } from './timer-bodies.ts';

type TurnBodies = Pick<Bodies<'run.'>, `run.${string}Turn` & keyof Bodies<'run.'>>;

export const turnBodies: TurnBodies = {
  'run.addTurn': (tx, { id, workshopId, runningId, name, personId }) => {
    tx.need('workshop', workshopId);
    if (personId !== null && tx.need('person', personId).workshopId !== workshopId) {
      throw new Refusal('gone');
    }
    const order = tx.orderAtEnd('turn', { workshopId });
    const itemId = itemAtHand(tx, { workshopId, runningId });
    const about = { name, personId, seatId: null, itemId };
    tx.insert('turn', { id, workshopId, order, ...about, ...notBegun, endedAt: null });
  },
  'run.moveTurn': (tx, { id, after }) => {
    const { workshopId } = tx.need('turn', id);
    tx.edit('turn', id, { order: tx.orderAfter('turn', { workshopId }, after, id) });
  },
  'run.startTurn': (tx, { id, runningId }, { now }) =>
    giveFloor(tx, tx.need('turn', id), runningId, now),
  'run.nextTurn': (tx, { workshopId, runningId }, { now }) => {
    tx.need('workshop', workshopId);
    const turns = inOrder(tx.list('turn', { workshopId }));
    const [next] = waiting(turns);
    const current = speaking(turns);
    if (next) giveFloor(tx, next, runningId, now);
    else if (current) end(tx, current, now);
    else throw new Refusal('nobody-waits');
  },
  'run.pauseTurn': (tx, { id }, { now }) => {
    tx.edit('turn', id, { pausedAt: paused(hasFloor(tx, id), now).pausedAt });
  },
  'run.resumeTurn': (tx, { id }, { now }) => {
    const { pausedAt, pausedFor } = resumed(hasFloor(tx, id), now);
    tx.edit('turn', id, { pausedAt, pausedFor });
  },
  'run.stretchTurn': (tx, { id, by }) =>
    tx.edit('turn', id, { added: hasFloor(tx, id).added + by }),
  'run.endTurn': (tx, { id }, { now }) => {
    const turn = tx.need('turn', id);
    if (turn.startedAt === null) throw new Refusal('nothing-running');
    if (turn.endedAt === null) end(tx, turn, now);
  },
  'run.removeTurn': (tx, { id }) => tx.remove('turn', id),
};

/** The clock of a turn that is on. */
function hasFloor(tx: Transaction, id: string): Clock {
  const turn = tx.need('turn', id);
  const clock = begunClock(turn);
  if (!clock || turn.endedAt !== null) throw new Refusal('nothing-running');
  return clock;
}

/** A pause that it ends in is no time spoken. */
function end(tx: Transaction, { id }: Turn, now: number): void {
  const { pausedAt, pausedFor } = resumed(hasFloor(tx, id), now);
  tx.edit('turn', id, { pausedAt, pausedFor, endedAt: now });
}

/** Somebody whose turn is over keeps the floor that they had: asking again is another turn. */
function giveFloor(
  tx: Transaction,
  { id, workshopId, startedAt }: Turn,
  runningId: string | undefined,
  now: number,
): void {
  if (startedAt !== null) return;
  const current = speaking(tx.list('turn', { workshopId }));
  if (current) end(tx, current, now);
  tx.edit('turn', id, { ...newClock(now), itemId: itemAtHand(tx, { workshopId, runningId }) });
}

/** The item of the stretch named, where it is on the clock; else of the one started last. */
function itemAtHand(
  tx: Transaction,
  {
    workshopId,
    runningId,
  }: { readonly workshopId: string; readonly runningId?: string | undefined },
): string | null {
  const entries = runningEntries(tx.list('runEntry', { workshopId }));
  return (entries.find(({ id }) => id === runningId) ?? entries[0])?.itemId ?? null;
}
