// A second arrangement that begins as another stands, e.g. the same groups with other rounds to come.
import type { CommandInput } from '../../../shared/contract/registry.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** Copies all but the clocks. No round of the copy was held. */
export function copyArrangement(
  tx: Transaction,
  { id, arrangementId, title }: CommandInput<'groups.copyArrangement'>,
  newId: () => string,
): void {
  const original = tx.need('arrangement', arrangementId);
  const { workshopId } = original;
  const order = tx.orderAfter('arrangement', { workshopId }, arrangementId);
  tx.insert('arrangement', { ...original, id, title, order, round: 0 });
  const copyOf = new Map<string, string>();
  for (const group of tx.list('group', { arrangementId })) {
    const groupId = newId();
    copyOf.set(group.id, groupId);
    tx.insert('group', { ...group, id: groupId, arrangementId: id });
    for (const member of tx.list('membership', { groupId: group.id })) {
      tx.insert('membership', { ...member, id: newId(), groupId });
    }
  }
  for (const absence of tx.list('absence', { arrangementId })) {
    tx.insert('absence', { ...absence, id: newId(), arrangementId: id });
  }
  for (const choice of tx.list('choice', { arrangementId })) {
    const groupId = copyOf.get(choice.groupId) ?? choice.groupId;
    tx.insert('choice', { ...choice, id: newId(), arrangementId: id, groupId });
  }
}
