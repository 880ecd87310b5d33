// Seats as the desk's plain "Deal" sends them.
import { deal } from '../../shared/features/groups/deal.ts';

/** The input of `groups.seat` that deals people evenly over the groups of one round. */
export function evenSeats(
  arrangementId: string,
  groupIds: readonly string[],
  people: readonly string[],
  { seed = 1, round = 0 } = {},
) {
  const dealt = deal({ people, groups: groupIds.length, seed });
  const groups = groupIds.map((groupId, at) => ({ groupId, personIds: dealt[at] ?? [] }));
  return { arrangementId, rounds: [{ round, groups }] };
}
