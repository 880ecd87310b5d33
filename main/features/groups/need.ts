// What the groups' commands refuse alike.
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** Refuses with `round-held` what would change a round that was held; `malformed`: there is none. */
export function needOpenRound({ round: on, rounds }: Arrangement, round: number): void {
  if (round >= rounds) throw new Refusal('malformed', { field: 'round' });
  if (round < on) throw new Refusal('round-held');
}

/** Refuses with `gone` where a person is not of the arrangement's workshop. */
export function needPerson(tx: Transaction, personId: string, { workshopId }: Arrangement): void {
  if (tx.need('person', personId).workshopId !== workshopId) throw new Refusal('gone');
}

/** Refuses with `gone` where a group is not one of the arrangement's. */
export function needGroup(tx: Transaction, groupId: string, { id }: Pick<Arrangement, 'id'>): void {
  if (tx.need('group', groupId).arrangementId !== id) throw new Refusal('gone');
}
