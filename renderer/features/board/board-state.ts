// What of a board is this screen's alone: what is selected, filtered, unfolded, gone through.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Board, Card, CardSource, Column } from '../../../shared/features/board/model.ts';
import type { WalkOrder } from './walk-order.ts';

export type CardFilter = {
  readonly text: string;
  /** '' for all; `nobody` for cards of no group. */
  readonly groupId: string;
  readonly column: Column | '';
  readonly source: CardSource | '';
};
export type BoardState = {
  /** Boxes to select by are drawn though nothing is selected yet. */
  readonly selecting: boolean;
  readonly selected: ReadonlySet<string>;
  /** From where Shift selects. */
  readonly anchor: string | null;
  readonly filter: CardFilter;
  /** The stacks whose cards are all to be seen. */
  readonly unfolded: ReadonlySet<string>;
  /** The stack that was just made: its name is ready to be written. */
  readonly naming: string | null;
  /** All cards are in sight at once. */
  readonly fitted: boolean;
  /** The cards are gone through, one by one, in this order. */
  readonly walk: WalkOrder | null;
  /** The card whose details are open. */
  readonly open: string | null;
  /** Cards of the source of a TOWS board that a strategy is about to cite. */
  readonly picked: readonly string[];
};
export type BoardStore = StoreApi<BoardState>;

const none: ReadonlySet<string> = new Set();
export const noFilter: CardFilter = { text: '', groupId: '', column: '', source: '' };

/** @param walk in which order cards are gone through already; null where they are not */
export function createBoardStore(walk: WalkOrder | null): BoardStore {
  return createStore<BoardState>(() => ({
    selecting: false,
    selected: none,
    anchor: null,
    filter: noFilter,
    unfolded: none,
    naming: null,
    fitted: false,
    walk,
    open: null,
    picked: [],
  }));
}

/** What every part of a board's screen knows of its board. */
export type BoardView = Pick<Board, 'id' | 'kind' | 'columnTitles' | 'hidesAuthors' | 'groupId'> & {
  readonly store: BoardStore;
  /** Cards that were drawn in full: put elsewhere, they are at once, so that the focus finds them. */
  readonly drawn: Set<string>;
};

const BoardContext = createContext<BoardView | null>(null);
export const BoardProvider = BoardContext.Provider;

export function useBoardView(): BoardView {
  const view = useContext(BoardContext);
  if (!view) throw new Error('This component stands outside a board.');
  return view;
}

/** A narrow piece of the screen's state of the board. */
export function useBoardState<V>(select: (state: BoardState) => V): V {
  return useStore(useBoardView().store, select);
}

/**
 * Selects these cards, or, where all of them are selected, takes them out.
 * @param item what they are: a card, or a stack of them
 */
export function toggleSelected(
  store: BoardStore,
  ids: readonly string[],
  item: string | null = ids.at(-1) ?? null,
): void {
  store.setState(({ selected }) => {
    const all = ids.every((id) => selected.has(id));
    const next = new Set(selected);
    for (const id of ids) all ? next.delete(id) : next.add(id);
    return { selected: next, anchor: item };
  });
}

/**
 * Selects from where the selection was begun to a card or a stack.
 * @param order cards and stacks in sight, as they are read
 * @param idsOf the cards that an item is
 */
export function selectUpTo(
  store: BoardStore,
  order: readonly string[],
  item: string,
  idsOf: (item: string) => readonly string[],
): void {
  store.setState(({ anchor }) => {
    const to = order.indexOf(item);
    const from = anchor === null ? to : Math.max(0, order.indexOf(anchor));
    const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    return { selected: new Set(range.flatMap(idsOf)), anchor: order[from] ?? item };
  });
}

export function endSelection(store: BoardStore): void {
  store.setState({ selecting: false, selected: none, anchor: null });
}

/** Whether boxes to select by are drawn. */
export function isSelecting({ selecting, selected }: BoardState): boolean {
  return selecting || selected.size > 0;
}

export function toggleUnfolded(store: BoardStore, id: string): void {
  store.setState(({ unfolded }) => {
    const next = new Set(unfolded);
    if (!next.delete(id)) next.add(id);
    return { unfolded: next };
  });
}

/** Unfolds the stack that a card lies on, so that it can be gone to. */
export function unfoldFor(store: BoardStore, { stackId }: Pick<Card, 'stackId'>): void {
  const { unfolded } = store.getState();
  if (stackId === null || unfolded.has(stackId)) return;
  store.setState({ unfolded: new Set([...unfolded, stackId]) });
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: CardFilter): boolean {
  return (
    filter.text !== '' || filter.groupId !== '' || filter.column !== '' || filter.source !== ''
  );
}

export const nobody = 'nobody';

/** Whether a card is among those a filter lets through. */
export function passes(filter: CardFilter, card: Card): boolean {
  if (filter.column !== '' && card.column !== filter.column) return false;
  if (filter.source !== '' && card.source !== filter.source) return false;
  const group = filter.groupId === nobody ? null : filter.groupId;
  if (filter.groupId !== '' && card.groupId !== group) return false;
  const { text } = filter;
  return text === '' || plain(card.text).includes(plain(text));
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}
