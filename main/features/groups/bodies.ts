// What the groups' commands do.
import { deal } from '../../../shared/features/groups/deal.ts';
import { groupLimit } from '../../../shared/features/groups/limits.ts';
import type {
  Arrangement,
  Group,
  GroupTimer,
  Membership,
} from '../../../shared/features/groups/model.ts';
import { newClock, paused, resumed } from '../../../shared/features/run/rules.ts';
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';

export const groupsBodies: Bodies<'groups.'> = {
  'groups.addArrangement': (tx, input) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    tx.insert('arrangement', { ...input, order: tx.orderAtEnd('arrangement', { workshopId }) });
  },
  'groups.editArrangement': (tx, { id, patch, base }) => tx.edit('arrangement', id, patch, base),
  'groups.removeArrangement': (tx, { id }) => tx.remove('arrangement', id),
  'groups.addGroups': (tx, { arrangementId, groups }) => {
    const { workshopId } = tx.need('arrangement', arrangementId);
    const siblings = inOrder(tx.list('group', { arrangementId }));
    if (siblings.length + groups.length > groupLimit) {
      throw new Refusal('malformed', { field: 'groups' });
    }
    const orders = keysAfter(siblings.at(-1)?.order ?? null, groups.length);
    groups.forEach((group, at) => {
      const empty = { question: '', place: '', moderatorId: null, rapporteurId: null };
      const order = orders[at] ?? '';
      tx.insert('group', { ...group, ...empty, workshopId, arrangementId, order });
    });
  },
  'groups.editGroup': (tx, { id, patch, base }) => {
    tx.edit('group', id, patch, base);
    needMembersInRoles(tx, id, patch);
  },
  'groups.removeGroup': (tx, { id }) => tx.remove('group', id),
  'groups.deal': (tx, { arrangementId, personIds, seed }, { newId }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    const groups = inOrder(tx.list('group', { arrangementId }));
    if (groups.length === 0) throw new Refusal('no-groups');
    const people = [...new Set(personIds)];
    for (const personId of people) needPerson(tx, personId, arrangement);
    for (const group of groups) empty(tx, group.id);
    const dealt = deal({ people, groups: groups.length, seed });
    groups.forEach((group, at) => {
      fill(tx, group, dealt[at] ?? [], newId);
      releaseRoles(tx, group.id);
    });
  },
  'groups.place': (tx, { arrangementId, personId, groupId, after }, { newId }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    needPerson(tx, personId, arrangement);
    const current = membershipIn(tx, arrangementId, personId);
    if (groupId === null) {
      if (current) tx.remove('membership', current.id);
    } else {
      if (tx.need('group', groupId).arrangementId !== arrangementId) throw new Refusal('gone');
      const order = tx.orderAfter('membership', { groupId }, after, current?.id);
      const { workshopId } = arrangement;
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
    tx.insert('groupTimer', { ...input, ...newClock(now), workshopId });
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

function needPerson(tx: Transaction, personId: string, { workshopId }: Arrangement): void {
  if (tx.need('person', personId).workshopId !== workshopId) throw new Refusal('gone');
}

/** Where a person is in an arrangement, if anywhere. */
function membershipIn(
  tx: Transaction,
  arrangementId: string,
  personId: string,
): Membership | undefined {
  return tx
    .list('membership', { personId })
    .find(({ groupId }) => tx.need('group', groupId).arrangementId === arrangementId);
}

function empty(tx: Transaction, groupId: string): void {
  for (const member of tx.list('membership', { groupId })) tx.remove('membership', member.id);
}

function fill(
  tx: Transaction,
  { id: groupId, workshopId }: Group,
  personIds: readonly string[],
  newId: () => string,
): void {
  const orders = keysAfter(null, personIds.length);
  personIds.forEach((personId, at) => {
    tx.insert('membership', {
      id: newId(),
      workshopId,
      groupId,
      personId,
      order: orders[at] ?? '',
    });
  });
}

/** Only a member can be given a role. */
function needMembersInRoles(tx: Transaction, groupId: string, patch: Patch<Group>): void {
  for (const field of ['moderatorId', 'rapporteurId'] as const) {
    const personId = patch[field];
    if (typeof personId !== 'string') continue;
    const isMember = tx.list('membership', { groupId, personId }).length > 0;
    if (!isMember) throw new Refusal('malformed', { field });
  }
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
