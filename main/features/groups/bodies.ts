// What the groups' commands do to arrangements and groups; the rest lies beside this file.
import { groupLimit } from '../../../shared/features/groups/limits.ts';
import { plainArrangement, plainGroup } from '../../../shared/features/groups/plain.ts';
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { clockBodies } from './clock-bodies.ts';
import { copyArrangement } from './copy-arrangement.ts';
import { reportBodies } from './report-bodies.ts';
import { roleBodies } from './role-bodies.ts';
import { seatBodies } from './seat-bodies.ts';
import { wishBodies } from './wish-bodies.ts';

export const groupsBodies: Bodies<'groups.'> = {
  ...seatBodies,
  ...roleBodies,
  ...reportBodies,
  ...wishBodies,
  ...clockBodies,
  'groups.addArrangement': (tx, input) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    const order = tx.orderAtEnd('arrangement', { workshopId });
    tx.insert('arrangement', { ...input, ...plainArrangement, order });
  },
  'groups.copyArrangement': (tx, input, { newId }) => copyArrangement(tx, input, newId),
  'groups.editArrangement': (tx, { id, patch, base }) => tx.edit('arrangement', id, patch, base),
  'groups.removeArrangement': (tx, { id }) => tx.remove('arrangement', id),
  'groups.setRounds': (tx, { arrangementId, rounds }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    if (rounds <= arrangement.round) throw new Refusal('round-held');
    for (const row of tx.list('absence', { arrangementId })) {
      if (row.round >= rounds) tx.remove('absence', row.id);
    }
    for (const { id: groupId } of tx.list('group', { arrangementId })) leave(tx, groupId, rounds);
    tx.edit('arrangement', arrangementId, { rounds });
  },
  'groups.goToRound': (tx, { arrangementId, round }) => {
    const { rounds } = tx.need('arrangement', arrangementId);
    if (round >= rounds) throw new Refusal('malformed', { field: 'round' });
    tx.edit('arrangement', arrangementId, { round });
  },
  'groups.addGroups': (tx, { arrangementId, groups }) => {
    const { workshopId } = tx.need('arrangement', arrangementId);
    const siblings = inOrder(tx.list('group', { arrangementId }));
    if (siblings.length + groups.length > groupLimit) {
      throw new Refusal('malformed', { field: 'groups' });
    }
    const orders = keysAfter(siblings.at(-1)?.order ?? null, groups.length);
    groups.forEach((group, at) => {
      const order = orders[at] ?? '';
      tx.insert('group', { ...group, ...plainGroup, workshopId, arrangementId, order });
    });
  },
  'groups.editGroup': (tx, { id, patch, base }) => tx.edit('group', id, patch, base),
  'groups.moveGroup': (tx, { id, after }) => {
    const { arrangementId } = tx.need('group', id);
    tx.edit('group', id, { order: tx.orderAfter('group', { arrangementId }, after, id) });
  },
  'groups.orderGroups': (tx, { arrangementId, groupIds }) => {
    tx.need('arrangement', arrangementId);
    const all = new Set(tx.list('group', { arrangementId }).map(({ id }) => id));
    // One that was added or deleted meanwhile has no place in the order that was asked for.
    const isWhole = groupIds.length === all.size && groupIds.every((id) => all.delete(id));
    if (!isWhole) throw new Refusal('gone');
    const orders = keysAfter(null, groupIds.length);
    groupIds.forEach((id, at) => {
      tx.edit('group', id, { order: orders[at] ?? '' });
    });
  },
  'groups.lock': (tx, { id, on }) => tx.edit('group', id, { locked: on }),
  'groups.removeGroup': (tx, { id }) => tx.remove('group', id),
};

/** Takes everybody out of a group from a round on. */
function leave(tx: Transaction, groupId: string, from: number): void {
  for (const member of tx.list('membership', { groupId })) {
    if (member.round >= from) tx.remove('membership', member.id);
  }
}
