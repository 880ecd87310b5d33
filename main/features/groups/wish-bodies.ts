// What dealing has to go by: who is kept together or apart, who is absent, who wishes for what.
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import { needGroup, needOpenRound, needPerson } from './need.ts';

type WishBodies = Pick<
  Bodies<'groups.'>,
  'groups.bond' | 'groups.unbond' | 'groups.setAbsent' | 'groups.setChoices'
>;

export const wishBodies: WishBodies = {
  'groups.bond': (tx, { workshopId, kind, pairs }, { newId }) => {
    tx.need('workshop', workshopId);
    const known = new Map(
      tx.list('bond', { workshopId }).map(({ id, ...pair }) => [pairKey(pair), id]),
    );
    for (const { personId, otherId } of pairs) {
      if (personId === otherId) throw new Refusal('malformed', { field: 'pairs' });
      const key = pairKey({ personId, otherId });
      const id = known.get(key) ?? newId();
      if (known.has(key)) tx.edit('bond', id, { kind });
      else tx.insert('bond', { id, workshopId, kind, personId, otherId });
      known.set(key, id);
    }
  },
  'groups.unbond': (tx, { workshopId, ids }) => {
    for (const id of new Set(ids)) {
      if (tx.need('bond', id).workshopId !== workshopId) throw new Refusal('gone');
      tx.remove('bond', id);
    }
  },
  'groups.setAbsent': (tx, { arrangementId, round, personId, absent }, { newId }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    const { workshopId } = arrangement;
    needOpenRound(arrangement, round);
    needPerson(tx, personId, arrangement);
    const known = tx.list('absence', { arrangementId, personId, round });
    if (absent && known.length === 0)
      tx.insert('absence', { id: newId(), workshopId, arrangementId, personId, round });
    for (const { id } of absent ? [] : known) tx.remove('absence', id);
  },
  'groups.setChoices': (tx, { arrangementId, personId, groupIds }, { newId }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    const { workshopId } = arrangement;
    needPerson(tx, personId, arrangement);
    if (new Set(groupIds).size < groupIds.length)
      throw new Refusal('malformed', { field: 'groupIds' });
    const known = tx.list('choice', { arrangementId, personId });
    for (const { id, groupId } of known) if (!groupIds.includes(groupId)) tx.remove('choice', id);
    groupIds.forEach((groupId, rank) => {
      needGroup(tx, groupId, arrangement);
      const there = known.find((choice) => choice.groupId === groupId);
      if (there) tx.edit('choice', there.id, { rank });
      else tx.insert('choice', { id: newId(), workshopId, arrangementId, personId, groupId, rank });
    });
  },
};

type Pair = { readonly personId: string; readonly otherId: string };

/** The same for a pair whichever of them is named first. */
function pairKey({ personId, otherId }: Pair): string {
  return personId < otherId ? `${personId} ${otherId}` : `${otherId} ${personId}`;
}
