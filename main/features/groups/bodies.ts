// What the groups' commands do.
import { deal } from '../../../shared/features/groups/deal.ts';
import type { GroupTimer } from '../../../shared/features/groups/model.ts';
import { paused, resumed } from '../../../shared/features/run/rules.ts';
import { inOrder, keyAfter, keyAtEnd, keysAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

export const groupsBodies: Bodies<'groups.'> = {
  'groups.addArrangement': (tx, input) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    tx.insert('arrangement', { ...input, order: keyAtEnd(tx.list('arrangement', { workshopId })) });
  },
  'groups.editArrangement': (tx, { id, patch, base }) => tx.edit('arrangement', id, patch, base),
  'groups.removeArrangement': (tx, { id }) => tx.remove('arrangement', id),
  'groups.addGroups': (tx, { arrangementId, groups }) => {
    const { workshopId } = tx.need('arrangement', arrangementId);
    const last = inOrder(tx.list('group', { arrangementId })).at(-1)?.order ?? null;
    const orders = keysAfter(last, groups.length);
    groups.forEach((group, at) => {
      const empty = { question: '', place: '', moderatorId: null, rapporteurId: null };
      tx.insert('group', { ...group, ...empty, workshopId, arrangementId, order: orders[at] ?? '' });
    });
  },
  'groups.editGroup': (tx, { id, patch, base }) => tx.edit('group', id, patch, base),
  'groups.removeGroup': (tx, { id }) => tx.remove('group', id),
  'groups.deal': (tx, { arrangementId, personIds, seed }, { newId }) => {
    const { workshopId } = tx.need('arrangement', arrangementId);
    const groups = inOrder(tx.list('group', { arrangementId }));
    if (groups.length === 0) throw new Refusal('no-groups');
    for (const group of groups) empty(tx, group.id);
    const dealt = deal({ people: personIds, groups: groups.length, seed });
    groups.forEach((group, at) => {
      const members = dealt[at] ?? [];
      const orders = keysAfter(null, members.length);
      members.forEach((personId, place) => {
        tx.need('person', personId);
        const order = orders[place] ?? '';
        tx.insert('membership', { id: newId(), workshopId, groupId: group.id, personId, order });
      });
      releaseRoles(tx, group.id);
    });
  },
  'groups.place': (tx, { arrangementId, personId, groupId, after }, { newId }) => {
    const { workshopId } = tx.need('arrangement', arrangementId);
    tx.need('person', personId);
    const groups = tx.list('group', { arrangementId });
    const current = tx
      .list('membership', { personId })
      .find((member) => groups.some((group) => group.id === member.groupId));
    if (groupId === null) {
      if (current) tx.remove('membership', current.id);
    } else {
      tx.need('group', groupId);
      const siblings = tx.list('membership', { groupId });
      const order = keyAfter(siblings, after, current?.id);
      if (current) tx.edit('membership', current.id, { groupId, order });
      else tx.insert('membership', { id: newId(), workshopId, groupId, personId, order });
    }
    if (current && current.groupId !== groupId) releaseRoles(tx, current.groupId);
  },
  'groups.startTimer': (tx, input, { now }) => {
    const { workshopId } = tx.need('arrangement', input.arrangementId);
    for (const timer of tx.list('groupTimer', { arrangementId: input.arrangementId })) {
      tx.remove('groupTimer', timer.id);
    }
    const clock = { startedAt: now, pausedAt: null, pausedFor: 0, added: 0 };
    tx.insert('groupTimer', { ...input, ...clock, workshopId });
  },
  'groups.pauseTimer': (tx, { arrangementId }, { now }) => {
    const timer = timerOf(tx, arrangementId);
    tx.edit('groupTimer', timer.id, { pausedAt: paused(timer, now).pausedAt });
  },
  'groups.resumeTimer': (tx, { arrangementId }, { now }) => {
    const timer = timerOf(tx, arrangementId);
    const { pausedAt, pausedFor } = resumed(timer, now);
    tx.edit('groupTimer', timer.id, { pausedAt, pausedFor });
  },
  'groups.addTime': (tx, { arrangementId, by }) => {
    const timer = timerOf(tx, arrangementId);
    tx.edit('groupTimer', timer.id, { added: timer.added + by });
  },
  'groups.stopTimer': (tx, { arrangementId }) => {
    tx.remove('groupTimer', timerOf(tx, arrangementId).id);
  },
};

function timerOf(tx: Transaction, arrangementId: string): GroupTimer {
  const timer = tx.list('groupTimer', { arrangementId })[0];
  if (!timer) throw new Refusal('nothing-running');
  return timer;
}

function empty(tx: Transaction, groupId: string): void {
  for (const member of tx.list('membership', { groupId })) tx.remove('membership', member.id);
}

/** A moderator or rapporteur who is no longer in the group gives the role up. */
function releaseRoles(tx: Transaction, groupId: string): void {
  const group = tx.need('group', groupId);
  const members = new Set(tx.list('membership', { groupId }).map((member) => member.personId));
  const gone = (personId: string | null) => personId !== null && !members.has(personId);
  tx.edit('group', groupId, {
    ...(gone(group.moderatorId) ? { moderatorId: null } : {}),
    ...(gone(group.rapporteurId) ? { rapporteurId: null } : {}),
  });
}
