// Copies of items, with everything that hangs on them.
import type { TableName } from '../../../shared/contract/registry.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

const parts = ['customValue', 'speaker', 'attachment'] as const satisfies readonly TableName[];

/**
 * Copies items, each day's behind the last of those that are copied of it.
 * @param blockId the block the copies are in; left out, that of what they are copied from
 */
export function copyItems(
  tx: Transaction,
  copies: readonly { readonly id: string; readonly copyId: string }[],
  newId: () => string,
  blockId?: string,
): void {
  const names = new Map(copies.map(({ id, copyId }) => [id, copyId]));
  if (names.size !== copies.length) throw new Refusal('malformed', { field: 'copies' });
  const items = copies.map(({ id }) => tx.need('agendaItem', id));
  for (const ofDay of Map.groupBy(items, ({ dayId }) => dayId).values()) {
    const originals = inOrder(ofDay);
    let after = originals.at(-1)?.id ?? null;
    for (const item of originals) {
      const copyId = names.get(item.id) ?? newId();
      const order = tx.orderAfter('agendaItem', { dayId: item.dayId }, after);
      const own = { id: copyId, order, blockId: blockId ?? item.blockId, cut: 0 };
      tx.insert('agendaItem', { ...item, ...own });
      copyParts(tx, item, copyId, newId);
      after = copyId;
    }
  }
}

function copyParts(tx: Transaction, { id }: AgendaItem, itemId: string, newId: () => string): void {
  for (const table of parts) {
    for (const row of tx.list(table, { itemId: id })) {
      tx.insert(table, { ...row, id: newId(), itemId });
    }
  }
}
