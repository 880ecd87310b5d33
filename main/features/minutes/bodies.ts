// What the minutes' commands do.
import type { Rows } from '../../../shared/contract/registry.ts';
import type { Paper, PartKind } from '../../../shared/features/minutes/model.ts';
import {
  keyBehind,
  type PlacedPart,
  partsOf,
} from '../../../shared/features/minutes/part-order.ts';
import { plainMinutes, plainPhoto } from '../../../shared/features/minutes/plain.ts';
import type { Bodies, BodyContext } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

export const minutesBodies: Bodies<'minutes.'> = {
  'minutes.edit': (tx, { id, patch, base }) => {
    tx.need('workshop', id);
    if (!tx.get('minutesText', id)) {
      tx.insert('minutesText', { id, workshopId: id, ...plainMinutes });
    }
    tx.edit('minutesText', id, patch, base);
  },
  'minutes.showPart': (tx, { workshopId, paper, part, shown }, context) =>
    placePart(tx, { workshopId, paper, part, to: { shown } }, context),
  'minutes.movePart': (tx, { workshopId, paper, part, after }, context) => {
    const order = keyBehind(partsNow(tx, workshopId, paper), part, after);
    placePart(tx, { workshopId, paper, part, to: { order } }, context);
  },
  'minutes.usualParts': (tx, { workshopId, paper }) => {
    tx.need('workshop', workshopId);
    for (const { id } of tx.list('paperPart', { workshopId, paper })) tx.remove('paperPart', id);
  },
  'minutes.retext': (tx, { id, workshopId, place, assembled, text, base }) => {
    tx.need('workshop', workshopId);
    const known = tx.list('textEdit', { workshopId, place })[0];
    if (known && known.text !== base && known.text !== text)
      throw new Refusal('conflict', { field: 'text', theirs: known.text });
    if (text === assembled) {
      if (known) tx.remove('textEdit', known.id);
    } else if (known) tx.edit('textEdit', known.id, { text, basedOn: assembled });
    else tx.insert('textEdit', { id, workshopId, place, basedOn: assembled, text });
  },
  'minutes.dropText': (tx, { id }) => tx.remove('textEdit', id),
  'minutes.keepText': (tx, { id, assembled }) => {
    tx.need('textEdit', id);
    tx.edit('textEdit', id, { basedOn: assembled });
  },
  'minutes.editPhoto': (tx, { id, patch, base }) => {
    const capture = photoOf(tx, id);
    const { workshopId } = capture;
    if (!tx.get('photoNote', id)) {
      tx.insert('photoNote', { id, workshopId, captureId: id, ...plainPhoto(capture) });
    }
    tx.edit('photoNote', id, patch, base);
  },
  'minutes.addLogo': (tx, { id, workshopId, fileId }) => {
    if (tx.need('file', fileId).workshopId !== workshopId) throw new Refusal('gone');
    const order = tx.orderAtEnd('logo', { workshopId });
    tx.insert('logo', { id, workshopId, order, fileId });
  },
  'minutes.moveLogo': (tx, { id, after }) => {
    const { workshopId } = tx.need('logo', id);
    tx.edit('logo', id, { order: tx.orderAfter('logo', { workshopId }, after, id) });
  },
  'minutes.removeLogo': (tx, { id }) => tx.remove('logo', id),
};

function partsNow(tx: Transaction, workshopId: string, paper: Paper): readonly PlacedPart[] {
  tx.need('workshop', workshopId);
  return partsOf(paper, tx.list('paperPart', { workshopId, paper }));
}

type Placing = {
  readonly workshopId: string;
  readonly paper: Paper;
  readonly part: PartKind;
  readonly to: Partial<Pick<PlacedPart, 'order' | 'shown'>>;
};

/** A part without a row of its own gets one that says where it stands until now. */
function placePart(
  tx: Transaction,
  { workshopId, paper, part, to }: Placing,
  { newId }: BodyContext,
): void {
  const known = tx.list('paperPart', { workshopId, paper, part })[0];
  if (known) {
    tx.edit('paperPart', known.id, to);
    return;
  }
  const now = partsNow(tx, workshopId, paper).find((each) => each.part === part);
  if (now) tx.insert('paperPart', { id: newId(), workshopId, paper, ...now, ...to });
}

/** Refuses with `gone` where a capture is no photo. */
function photoOf(tx: Transaction, id: string): Rows['capture'] {
  const capture = tx.need('capture', id);
  if (capture.kind !== 'photo') throw new Refusal('gone');
  return capture;
}
