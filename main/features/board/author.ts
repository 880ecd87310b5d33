import type { Card } from '../../../shared/features/board/model.ts';
import type { Reader } from '../../engine/transaction.ts';

/** Who wrote a card, by name: somebody on the list, or a name that was typed; '' where nobody is known. */
export function authorOf(
  reader: Reader,
  { personId, byName }: Pick<Card, 'personId' | 'byName'>,
): string {
  return (personId === null ? undefined : reader.get('person', personId)?.name) ?? byName;
}
