// Where cards come to lie on a board: in a column, behind another card, off a stack left behind.
import type { Board, Card, Column } from '../../../shared/features/board/model.ts';
import { placeIn } from '../../../shared/features/board/placement.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** Behind the card named, or first where null. */
type Place = { readonly column: Column; readonly after: string | null };

/**
 * Puts cards of one board one behind the other. Cards that go to another column leave a stack of
 * which others stay behind.
 */
export function putCards(
  tx: Transaction,
  board: Board,
  cards: readonly Card[],
  { column, after }: Place,
): void {
  const { id: boardId } = board;
  const moved = new Set(cards.map(({ id }) => id));
  let behind = unmoved(tx, { boardId, column, after }, moved);
  for (const card of cards) {
    const order = tx.orderAfter('card', { boardId, column }, behind, card.id);
    tx.edit('card', card.id, { column, order, ...placed(board, card, column) });
    behind = card.id;
  }
  const gone = cards.filter((card) => card.column !== column);
  leaveStacks(
    tx,
    gone.filter(({ stackId }) => isTorn(tx, stackId, moved)),
  );
}

/** Takes cards off the stacks they lie on. */
export function leaveStacks(tx: Transaction, cards: readonly Card[]): void {
  for (const { id } of cards) tx.edit('card', id, { stackId: null });
  dissolveSmall(tx, cards);
}

/** Dissolves the stacks of these cards on which fewer than two cards are left. */
export function dissolveSmall(
  tx: Transaction,
  cards: readonly { readonly stackId: string | null }[],
): void {
  for (const id of new Set(cards.map(({ stackId }) => stackId))) {
    if (id !== null && tx.get('stack', id) && tx.list('card', { stackId: id }).length < 2)
      tx.remove('stack', id);
  }
}

/** Of an impact/effort board: where in its field a card lies; of any other, nothing. */
export function placed(
  { kind }: Pick<Board, 'kind'>,
  card: Pick<Card, 'impact' | 'effort'>,
  column: Column,
): Partial<Pick<Card, 'impact' | 'effort'>> {
  return kind === 'impact' ? (placeIn(column, card) ?? {}) : {};
}

/** The card to go behind: where that one moves too, the last before it that stays. */
function unmoved(
  tx: Transaction,
  { boardId, column, after }: Place & { readonly boardId: string },
  moved: ReadonlySet<string>,
): string | null {
  if (after === null || !moved.has(after)) return after;
  const siblings = inOrder(tx.list('card', { boardId, column })).map(({ id }) => id);
  const before = siblings.slice(0, Math.max(0, siblings.indexOf(after)));
  return before.findLast((id) => !moved.has(id)) ?? null;
}

function isTorn(tx: Transaction, stackId: string | null, moved: ReadonlySet<string>): boolean {
  return stackId !== null && tx.list('card', { stackId }).some(({ id }) => !moved.has(id));
}
