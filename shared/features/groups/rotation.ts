// Who moves where between two rounds of an arrangement.
import { inOrder } from '../../lib/ordering.ts';
import type { Group, Membership } from './model.ts';

/** People who go into one group together; without a name: who are in none now. */
export type Move = Pick<Group, 'name' | 'place' | 'colour'> & {
  readonly people: readonly string[];
};

/** What becomes of those who sat in one group, or in none. */
export type Leaving = {
  /** null: they were in none. */
  readonly from: Group | null;
  readonly stay: readonly string[];
  /** Person ids by the group they go to, in the groups' order; null, the last: to none. */
  readonly to: readonly { readonly group: Group | null; readonly personIds: readonly string[] }[];
};

type Seat = Pick<Membership, 'groupId' | 'personId' | 'order' | 'id'>;

/**
 * The rotation from one round to the next, by the groups people come from; those who were in none
 * come last. Groups that nobody was in are left out.
 * @param groups the arrangement's, in order
 * @param before the seats of the round before
 * @param now the seats of this round
 */
export function rotationOf(
  groups: readonly Group[],
  before: readonly Seat[],
  now: readonly Seat[],
): Leaving[] {
  const to = new Map(now.map(({ personId, groupId }) => [personId, groupId]));
  const had = new Set(before.map(({ personId }) => personId));
  const leaving = (from: Group | null, personIds: readonly string[]): Leaving => {
    const own = from?.id ?? null;
    const going = Map.groupBy(personIds, (personId) => to.get(personId) ?? null);
    return {
      from,
      stay: going.get(own) ?? [],
      to: [...groups, null].flatMap((group) => {
        const id = group?.id ?? null;
        const people = id === own ? undefined : going.get(id);
        return people ? [{ group, personIds: people }] : [];
      }),
    };
  };
  const seated = inOrder(before);
  const all = groups.map((group) =>
    leaving(
      group,
      seated.filter(({ groupId }) => groupId === group.id).map(({ personId }) => personId),
    ),
  );
  const fresh = inOrder(now).filter(({ personId }) => !had.has(personId));
  return [
    ...all,
    leaving(
      null,
      fresh.map(({ personId }) => personId),
    ),
  ].filter(({ stay, to: going }) => stay.length + going.length > 0);
}
