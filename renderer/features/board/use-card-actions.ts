// What is done to cards, one or many: one command, one step of undo.
import { useMemo } from 'react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { columns } from '../../../shared/features/board/kinds.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card, Column } from '../../../shared/features/board/model.ts';
import { shownColumns } from '../../../shared/features/board/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { type Send, useSend } from '../../state/use-send.ts';
import { focusBeside, focusMoved } from '../../ui/drag/focus-beside.ts';
import type { Move } from '../../ui/drag/places.ts';
import { useWords } from '../../ui/language.tsx';
import { type BoardView, endSelection, useBoardView } from './board-state.ts';

type ReadRows = ReturnType<typeof useReadRows>;

export function useCardActions() {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const send = useSend();
  const read = useReadRows();
  const view = useBoardView();
  return useMemo(() => {
    const remove = (ids: readonly string[]) => {
      const [first] = ids;
      if (first === undefined) return;
      focusBeside(first);
      endSelection(view.store);
      const undoable = ids.length === 1 ? words.cardDeleted : desk.cardsDeleted(ids.length);
      if (ids.length === 1) void send('board.removeCard', { id: first }, { undoable });
      else void send('board.removeCards', { ids: [...ids] }, { undoable });
    };
    return { remove, ...moves(view, send, read), ...stacks(view, send, read) };
  }, [words, desk, send, read, view]);
}

/** The cards named, as they are read on the board. */
export function inReadingOrder(
  view: Pick<BoardView, 'id' | 'kind' | 'columnTitles'>,
  read: ReadRows,
  ids: ReadonlySet<string>,
): readonly Card[] {
  const cards = read('card', { boardId: view.id });
  return shownColumns(view, cards).flatMap((column) =>
    cards.filter((card) => card.column === column && ids.has(card.id)),
  );
}

function moves(view: BoardView, send: Send, read: ReadRows) {
  const { id: boardId, store } = view;
  /** Behind the column's other cards, where it is not said behind which. */
  const moveTo = (ids: readonly string[], column: Column, after?: string | null) => {
    const others = read('card', { boardId, column }).filter(({ id }) => !ids.includes(id));
    const behind = after === undefined ? (others.at(-1)?.id ?? null) : after;
    const [first] = ids;
    if (first === undefined) return;
    const sent =
      ids.length === 1
        ? send('board.moveCard', { id: first, column, after: behind })
        : send('board.moveCards', { ids: [...ids], column, after: behind });
    void sent.then(() => focusMoved(first));
  };
  /** What goes along with an item that is carried: all that is selected, or all of a stack. */
  const carried = (id: string): readonly string[] => {
    const { selected } = store.getState();
    const own = read('card', { boardId, stackId: id }).map((card) => card.id);
    const ids = own.length > 0 ? own : [id];
    return ids.some((each) => selected.has(each))
      ? inReadingOrder(view, read, selected).map((card) => card.id)
      : ids;
  };
  const dropped = ({ id, list, after }: Move) => {
    const to = columns.find((column) => column === list);
    if (!to) return;
    const ids = carried(id);
    const behind = placeBehind(read('card', { boardId, column: to }), ids, after);
    const [card] = read('card', { boardId, id });
    if (ids.length === 1 && card && card.stackId !== null) {
      const gesture = newId();
      void send('board.unstack', { ids: [id] }, { gesture });
      void send('board.moveCard', { id, column: to, after: behind }, { gesture });
    } else moveTo(ids, to, behind);
  };
  return { moveTo, carried, dropped };
}

/**
 * The card behind which others come to stand that are put behind an item of a column: a stack stands
 * where the first of its cards does; what is carried along itself is no place.
 */
function placeBehind(
  column: readonly Card[],
  carried: readonly string[],
  after: string | null,
): string | null {
  if (after === null) return null;
  const at = column.findIndex(({ id, stackId }) => id === after || stackId === after);
  const before = column.slice(0, at + 1).findLast(({ id }) => !carried.includes(id));
  return before?.id ?? null;
}

function stacks(view: BoardView, send: Send, read: ReadRows) {
  const { id: boardId, store } = view;
  /** Lays cards under one name, which is asked for at once, where the first of those named stands. */
  const stackAs = (ids: readonly string[]) => {
    const id = newId();
    endSelection(store);
    store.setState({ naming: id }); // it is drawn before its answer comes
    void send('board.stack', { id, ids: [...ids], title: '' }).then(({ ok }) => {
      if (!ok) store.setState({ naming: null });
    });
  };
  const stack = (ids: readonly string[]) =>
    stackAs(inReadingOrder(view, read, new Set(ids)).map((card) => card.id));
  /** Lays cards on a stack that is there, under the name it has. */
  const joinStack = (id: string, ids: readonly string[]) => {
    if (ids.length > 0) void send('board.stack', { id, ids: [...ids], title: '' });
  };
  /** Lays what is carried upon a card, or upon the stack that is there. */
  const layUpon = (id: string, upon: string, carried: readonly string[]) => {
    const [card] = read('card', { boardId, id: upon });
    const [known] = read('stack', { boardId, id: card?.stackId ?? upon });
    const others = carried.filter((each) => each !== upon);
    if (known) {
      const isOn = (each: string) => read('card', { id: each, stackId: known.id }).length > 0;
      joinStack(
        known.id,
        others.filter((each) => !isOn(each)),
      );
    } else if (others.length > 0) stackAs([upon, ...others]);
    focusMoved(id);
  };
  const unstack = (ids: readonly string[]) => void send('board.unstack', { ids: [...ids] });
  const dissolve = (id: string) => void send('board.dissolveStack', { id });
  return { stack, joinStack, layUpon, unstack, dissolve };
}
