// Who may write for a group from the room: whoever reports for it, and a co-facilitator.
import type { BodyContext } from './body.ts';
import { Refusal } from './refusal.ts';
import { isOfGroup } from './seat-groups.ts';
import type { Transaction } from './transaction.ts';
import { needSeat } from './visitor.ts';

/**
 * Lets the facilitator and a co-facilitator pass, and a rapporteur of this group. Refuses everybody
 * else with `not-allowed`, as `needSeat` does who is not in the room.
 */
export function needRapporteur(
  tx: Transaction,
  context: Pick<BodyContext, 'visitor'>,
  groupId: string | null,
): void {
  if (context.visitor === null) return;
  const seat = needSeat(tx, context);
  if (seat.role === 'cofacilitator') return;
  const own = seat.role === 'rapporteur' && groupId !== null && isOfGroup(tx, seat, groupId);
  if (!own) throw new Refusal('not-allowed');
}
