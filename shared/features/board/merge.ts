// Several groups' boards into one: which cards are new there, which stacks come along, and what
// seems to say the same.
import { inOrder } from '../../lib/ordering.ts';
import { alikeCards } from './duplicates.ts';
import { columns } from './kinds.ts';
import type { Board, Card, Stack } from './model.ts';
import { columnsOfBoard } from './rules.ts';

type Laid = { readonly id: string; readonly title: string; readonly cardIds: string[] };
export type MergePlan = {
  /** The cards to be copied, each under the id of its copy. */
  readonly cards: { readonly id: string; readonly originId: string }[];
  /** Stacks that come along with their cards, or grow by them. */
  readonly stacks: Laid[];
  /** Stacks of what seems to say the same, at least one of it new: to be looked at. */
  readonly suggestions: Laid[];
  /** Cards that stand in columns the board does not have. */
  readonly leftOut: readonly Card[];
};
type Rows = {
  readonly boards: readonly Board[];
  readonly cards: readonly Card[];
  readonly stacks: readonly Stack[];
};

/** The first of the cards of which each is a copy of the one before, by its id. */
export function rootOf(card: Card, get: (id: string) => Card | undefined): string {
  const seen = new Set<string>();
  let root = card;
  while (root.originId !== null && !seen.has(root.id)) {
    seen.add(root.id);
    const origin = get(root.originId);
    if (!origin) break;
    root = origin;
  }
  return root.id;
}

/**
 * What merging boards into another would bring. What was brought before is not brought again, so
 * that it can be done anew when a group has gone on writing.
 * @param fromIds the boards whose cards are copied, in the order in which they are to stand
 * @param rows boards, cards and stacks of the workshop
 */
export function mergePlan(
  into: Board,
  fromIds: readonly string[],
  rows: Rows,
  newId: () => string,
): MergePlan {
  const brought = bring(into, fromIds, rows, newId);
  const stacks = stacksAlong(brought, rows, newId);
  const suggestions = suggest(brought, stacks, newId);
  const cards = brought.copies.map(({ id, origin }) => ({ id, originId: origin.id }));
  return { cards, stacks, suggestions, leftOut: brought.leftOut };
}

type Brought = {
  /** The cards that are on the board already. */
  readonly here: readonly Card[];
  readonly copies: readonly { readonly id: string; readonly origin: Card }[];
  /** The card on the board, old or new, by the id of the card that it is a copy of. */
  readonly copyOf: ReadonlyMap<string, string>;
  readonly leftOut: readonly Card[];
};

function bring(
  into: Board,
  fromIds: readonly string[],
  { cards }: Rows,
  newId: () => string,
): Brought {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const root = (card: Card) => rootOf(card, (id) => byId.get(id));
  const here = inOrder(cards.filter(({ boardId }) => boardId === into.id));
  const known = new Map(here.map((card) => [root(card), card.id]));
  const own = columnsOfBoard(into);
  const copies: { readonly id: string; readonly origin: Card }[] = [];
  const copyOf = new Map<string, string>();
  const leftOut: Card[] = [];
  for (const origin of fromIds.flatMap((id) => cardsOn(id, cards))) {
    const there = known.get(root(origin));
    if (there === undefined && !own.includes(origin.column)) {
      leftOut.push(origin);
      continue;
    }
    const id = there ?? newId();
    if (there === undefined) copies.push({ id, origin });
    known.set(root(origin), id);
    copyOf.set(origin.id, id);
  }
  return { here, copies, copyOf, leftOut };
}

/** Cards of a board, column by column as they stand there. */
function cardsOn(boardId: string, cards: readonly Card[]): Card[] {
  const own = inOrder(cards.filter((card) => card.boardId === boardId));
  return columns.flatMap((column) => own.filter((card) => card.column === column));
}

/**
 * The stacks that new cards lie on where they come from. Where others of such a stack lie on one
 * here already, that one grows.
 */
function stacksAlong({ here, copies, copyOf }: Brought, rows: Rows, newId: () => string): Laid[] {
  const stackOf = new Map(here.map((card) => [card.id, card.stackId]));
  const laid = new Set(copies.map(({ origin }) => origin.stackId));
  return rows.stacks.flatMap(({ id, title }) => {
    if (!laid.has(id)) return [];
    const origins = inOrder(rows.cards.filter(({ stackId }) => stackId === id));
    const cardIds = origins.flatMap((origin) => copyOf.get(origin.id) ?? []);
    const grown = cardIds.map((cardId) => stackOf.get(cardId)).find((stackId) => stackId);
    if (grown) return [{ id: grown, title: '', cardIds }];
    return cardIds.length > 1 ? [{ id: newId(), title, cardIds }] : [];
  });
}

function suggest({ here, copies }: Brought, stacks: readonly Laid[], newId: () => string): Laid[] {
  const stackOf = new Map(stacks.flatMap(({ id, cardIds }) => cardIds.map((card) => [card, id])));
  const copied = copies.map(({ id, origin }) => ({ ...origin, id, stackId: null }));
  const board = [...here, ...copied].map((card) => ({
    ...card,
    stackId: stackOf.get(card.id) ?? card.stackId,
  }));
  const fresh = new Set([...copies, ...stacks].map(({ id }) => id));
  return alikeCards(board).flatMap(({ stackId, cardIds, title }) => {
    const isNew = cardIds.some((id) => fresh.has(id)) || fresh.has(stackId ?? '');
    if (!isNew) return [];
    return [
      { id: stackId ?? newId(), title: stackId === null ? title : '', cardIds: [...cardIds] },
    ];
  });
}
