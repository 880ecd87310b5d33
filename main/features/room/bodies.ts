// What the projector shows is a row like any other: it survives a crash and can be undone.
import { plainStyle } from '../../../shared/features/room/kinds.ts';
import type { Stage } from '../../../shared/features/room/model.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';
import { seatBodies } from './seat-bodies.ts';

export const roomBodies: Bodies<'room.'> = {
  'room.show': (tx, { workshopId, kind, refId, text = '' }, { now }) => {
    refuseOthers(tx, refId, workshopId);
    takeProjector(tx, workshopId, { kind, refId, text, blank: false }, now);
  },
  'room.blank': (tx, { workshopId, on }, { now }) => {
    takeProjector(tx, workshopId, { blank: on }, now);
  },
  'room.prepare': (tx, { workshopId, kind, refId, text = '' }) => {
    refuseOthers(tx, refId, workshopId);
    const next = kind === null ? nothingNext : { nextKind: kind, nextRefId: refId, nextText: text };
    change(tx, workshopId, next);
  },
  'room.cut': (tx, { workshopId }, { now }) => {
    const stage = tx.get('stage', workshopId);
    if (!stage || stage.nextKind === null) throw new Refusal('nothing-prepared');
    const { nextKind: kind, nextRefId: refId, nextText: text } = stage;
    takeProjector(tx, workshopId, { kind, refId, text, blank: false, ...nothingNext }, now);
  },
  'room.freeze': (tx, { workshopId, on }) => change(tx, workshopId, { frozen: on }),
  'room.follow': (tx, { workshopId, on }) => change(tx, workshopId, { follows: on }),
  'room.style': (tx, { workshopId, kind, patch }, { newId }) => {
    tx.need('workshop', workshopId);
    const known = tx.list('sceneStyle', { workshopId }).find((style) => style.kind === kind);
    const id = known?.id ?? newId();
    if (!known) tx.insert('sceneStyle', { id, workshopId, kind, ...plainStyle });
    tx.edit('sceneStyle', id, patch);
  },
  'room.addOutput': (tx, { id, workshopId, name }) => {
    tx.need('workshop', workshopId);
    const order = tx.orderAtEnd('output', { workshopId });
    tx.insert('output', { id, workshopId, order, name, ...newOutput });
  },
  'room.editOutput': (tx, { id, patch, base }) => {
    const { workshopId } = tx.need('output', id);
    refuseOthers(tx, patch.refId ?? null, workshopId);
    tx.edit('output', id, patch, base);
  },
  'room.removeOutput': (tx, { id }) => tx.remove('output', id),
  ...seatBodies,
};

const nothingNext = { nextKind: null, nextRefId: null, nextText: '' } as const;
const firstStage = {
  kind: 'welcome',
  refId: null,
  text: '',
  blank: false,
  frozen: false,
  follows: false,
  ...nothingNext,
  /** Nothing was shown yet. */
  shownAt: 0,
} as const;
const newOutput = { mirrors: true, kind: 'welcome', refId: null, text: '', blank: false } as const;

/** What a scene can be of: none of it may be another workshop's. */
const shown = ['day', 'question', 'arrangement', 'board', 'vote', 'form', 'plan', 'file'] as const;

function refuseOthers(tx: Transaction, refId: string | null, workshopId: string): void {
  if (refId === null) return;
  const others = shown.some((table) => {
    const row = tx.get(table, refId);
    return row !== undefined && row.workshopId !== workshopId;
  });
  if (others) throw new Refusal('gone');
}

function change(tx: Transaction, workshopId: string, patch: Patch<Stage>): void {
  tx.need('workshop', workshopId);
  if (!tx.get('stage', workshopId)) {
    tx.insert('stage', { id: workshopId, workshopId, ...firstStage });
  }
  tx.edit('stage', workshopId, patch);
}

/** The one shown last is on the projector, also where the clock was set back since the others. */
function takeProjector(
  tx: Transaction,
  workshopId: string,
  patch: Patch<Stage>,
  now: number,
): void {
  const others = tx.list('stage', {}).filter(({ id }) => id !== workshopId);
  const shownAt = others.reduce((last, other) => Math.max(last, other.shownAt + 1), now);
  change(tx, workshopId, { ...patch, shownAt });
}
