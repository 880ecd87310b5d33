// Picking cards of a SWOT board for a strategy: of one quadrant within, and of one around.
import type { Card, Column } from '../../../shared/features/board/model.ts';
import { strategyOf } from '../../../shared/features/board/tows.ts';

const inside: readonly Column[] = ['strength', 'weakness'];

/**
 * What is picked once a card is pressed: it comes in, or goes where it was in. Cards of the other
 * quadrant on its side go: a strategy is about strengths or weaknesses, opportunities or threats.
 * @returns also the strategy's column, where the pick has just become whole
 */
export function pickFor(
  picked: readonly string[],
  card: Pick<Card, 'id' | 'column'>,
  columnOf: (id: string) => Column | undefined,
) {
  if (picked.includes(card.id)) {
    return { picked: picked.filter((id) => id !== card.id), strategy: null };
  }
  const isRival = (column: Column | undefined) =>
    column === undefined ||
    (column !== card.column && inside.includes(column) === inside.includes(card.column));
  const next = [...picked.filter((id) => !isRival(columnOf(id))), card.id];
  const columns = next.map((id) => (id === card.id ? card.column : columnOf(id)));
  return { picked: next, strategy: strategyOf(columns.filter((each) => each !== undefined)) };
}
