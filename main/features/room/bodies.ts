// What the projector shows is a row like any other: it survives a crash and can be undone.
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

export const roomBodies: Bodies<'room.'> = {
  'room.show': (tx, { workshopId, kind, refId, text = '' }, { now }) => {
    if (refId !== null) refuseOthers(tx, refId, workshopId);
    change(tx, workshopId, { kind, refId, text, blank: false }, now);
  },
  'room.blank': (tx, { workshopId, on }, { now }) => {
    change(tx, workshopId, { blank: on }, now);
  },
};

const firstStage = {
  kind: 'welcome',
  refId: null,
  text: '',
  blank: false,
  frozen: false,
  follows: false,
  nextKind: null,
  nextRefId: null,
  nextText: '',
} as const;

/** What a scene can be of: none of it may be another workshop's. */
const shown = ['day', 'arrangement', 'board', 'plan'] as const;

function refuseOthers(tx: Transaction, refId: string, workshopId: string): void {
  const others = shown.some((table) => {
    const row = tx.get(table, refId);
    return row !== undefined && row.workshopId !== workshopId;
  });
  if (others) throw new Refusal('gone');
}

function change(
  tx: Transaction,
  workshopId: string,
  patch: Parameters<typeof tx.edit<'stage'>>[2],
  now: number,
): void {
  tx.need('workshop', workshopId);
  if (!tx.get('stage', workshopId)) {
    tx.insert('stage', { id: workshopId, workshopId, ...firstStage, shownAt: now });
  }
  // The one shown last is on the projector, also where the clock was set back since the others.
  const others = tx.list('stage', {}).filter(({ id }) => id !== workshopId);
  const shownAt = others.reduce((last, other) => Math.max(last, other.shownAt + 1), now);
  tx.edit('stage', workshopId, { ...patch, shownAt });
}
