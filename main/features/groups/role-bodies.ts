// Moderator, rapporteur, timekeeper, presenter: each at most once in a group and round.
import type { GroupRole } from '../../../shared/features/groups/kinds.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import { needGroup, needOpenRound } from './need.ts';

type RoleBodies = Pick<Bodies<'groups.'>, 'groups.setRole' | 'groups.setRoles'>;

export const roleBodies: RoleBodies = {
  'groups.setRole': (tx, { membershipId, role, on }) => {
    const { groupId, round } = tx.need('membership', membershipId);
    needOpenRound(tx.need('arrangement', tx.need('group', groupId).arrangementId), round);
    for (const { id } of on ? tx.list('membership', { groupId, round, [role]: true }) : []) {
      tx.edit('membership', id, { [role]: id === membershipId });
    }
    tx.edit('membership', membershipId, { [role]: on });
  },
  'groups.setRoles': (tx, { arrangementId, roles }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    const holders = new Map<string, string>();
    for (const { round, groupId, personId, role } of roles) {
      needOpenRound(arrangement, round);
      needGroup(tx, groupId, arrangement);
      const place = keyOf(groupId, round, role);
      if (holders.has(place)) throw new Refusal('malformed', { field: 'roles' });
      holders.set(place, personId);
    }
    let given = 0;
    for (const { id: groupId } of tx.list('group', { arrangementId })) {
      for (const { id, round, personId } of tx.list('membership', { groupId })) {
        if (round < arrangement.round) continue;
        const has = (role: GroupRole) => holders.get(keyOf(groupId, round, role)) === personId;
        const held = {
          moderator: has('moderator'),
          rapporteur: has('rapporteur'),
          timekeeper: has('timekeeper'),
          presenter: has('presenter'),
        };
        given += Object.values(held).filter(Boolean).length;
        tx.edit('membership', id, held);
      }
    }
    if (given < roles.length) throw new Refusal('gone'); // to somebody who is not a member
  },
};

function keyOf(groupId: string, round: number, role: GroupRole): string {
  return `${groupId} ${round} ${role}`;
}
