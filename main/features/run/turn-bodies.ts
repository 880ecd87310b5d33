// The speaker queue: at most one has the floor.
import type { Turn } from '../../../shared/features/run/model.ts';
import { newClock, runningEntry } from '../../../shared/features/run/rules.ts';
import { speaking, waiting } from '../../../shared/features/run/turns.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { notBegun } from './timer-bodies.ts';

type TurnBodies = Pick<Bodies<'run.'>, `run.${string}Turn` & keyof Bodies<'run.'>>;

export const turnBodies: TurnBodies = {
  'run.addTurn': (tx, { id, workshopId, name, personId }) => {
    tx.need('workshop', workshopId);
    if (personId !== null && tx.need('person', personId).workshopId !== workshopId) {
      throw new Refusal('gone');
    }
    const order = tx.orderAtEnd('turn', { workshopId });
    const itemId = itemAtHand(tx, workshopId);
    tx.insert('turn', {
      id,
      workshopId,
      order,
      name,
      personId,
      itemId,
      ...notBegun,
      endedAt: null,
    });
  },
  'run.moveTurn': (tx, { id, after }) => {
    const { workshopId } = tx.need('turn', id);
    tx.edit('turn', id, { order: tx.orderAfter('turn', { workshopId }, after, id) });
  },
  'run.startTurn': (tx, { id }, { now }) => giveFloor(tx, tx.need('turn', id), now),
  'run.nextTurn': (tx, { workshopId }, { now }) => {
    tx.need('workshop', workshopId);
    const turns = inOrder(tx.list('turn', { workshopId }));
    const [next] = waiting(turns);
    const current = speaking(turns);
    if (next) giveFloor(tx, next, now);
    else if (current) tx.edit('turn', current.id, { endedAt: now });
    else throw new Refusal('nobody-waits');
  },
  'run.endTurn': (tx, { id }, { now }) => {
    const { startedAt, endedAt } = tx.need('turn', id);
    if (startedAt === null) throw new Refusal('nothing-running');
    if (endedAt === null) tx.edit('turn', id, { endedAt: now });
  },
  'run.removeTurn': (tx, { id }) => tx.remove('turn', id),
};

/** Somebody whose turn is over keeps the floor that they had: asking again is another turn. */
function giveFloor(tx: Transaction, { id, workshopId, startedAt }: Turn, now: number): void {
  if (startedAt !== null) return;
  const current = speaking(tx.list('turn', { workshopId }));
  if (current) tx.edit('turn', current.id, { endedAt: now });
  tx.edit('turn', id, { ...newClock(now), itemId: itemAtHand(tx, workshopId) });
}

function itemAtHand(tx: Transaction, workshopId: string): string | null {
  return runningEntry(tx.list('runEntry', { workshopId }))?.itemId ?? null;
}
