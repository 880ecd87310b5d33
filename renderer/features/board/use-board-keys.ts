// Selecting cards with the keyboard and with Ctrl and Shift, heard in one place for all of them.
import type { KeyboardEvent, MouseEvent } from 'react';
import { useStore } from 'zustand';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import {
  endSelection,
  isSelecting,
  selectUpTo,
  toggleSelected,
  useBoardView,
} from './board-state.ts';
import { useCardActions } from './use-card-actions.ts';

/** Registers the board's keys, and returns what its sheet hears before its cards do. */
export function useBoardKeys() {
  const words = useWords(deskWords);
  const { id: boardId, store } = useBoardView();
  const read = useReadRows();
  const { stack, remove } = useCardActions();
  const selecting = useStore(store, isSelecting);
  const several = useStore(store, ({ selected }) => selected.size > 1);
  const any = useStore(store, ({ selected }) => selected.size > 0);
  const idsOf = (item: string) => {
    const own = read('card', { boardId, stackId: item });
    return own.length > 0 ? own.map(({ id }) => id) : [item];
  };
  useShortcut('x', words.selectKey, () => {
    const item = itemWithFocus();
    if (item) toggleSelected(store, idsOf(item), item);
  });
  const extend = (by: 1 | -1) => {
    const order = itemsInSight();
    const at = order.indexOf(itemWithFocus() ?? '');
    const next = order[at + by];
    const here = order[at];
    if (here === undefined || next === undefined) return;
    if (store.getState().selected.size === 0) toggleSelected(store, idsOf(here), here);
    selectUpTo(store, order, next, idsOf);
    handleOf(next)?.focus();
  };
  useShortcut('shift+ArrowUp', words.extendUp, () => extend(-1));
  useShortcut('shift+ArrowDown', words.extendDown, () => extend(1));
  useShortcut(several ? 's' : null, words.stackKey, () => stack([...store.getState().selected]));
  useShortcut(any ? 'Delete' : null, words.deleteKey, () => remove([...store.getState().selected]));
  useShortcut(selecting ? 'Escape' : null, words.endSelection, () => endSelection(store));
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const all = (event.ctrlKey || event.metaKey) && event.key === 'a';
      const target = event.target instanceof Element ? event.target : null;
      if (!all || target?.closest('input, textarea, select')) return;
      event.preventDefault();
      const ids = itemsInSight().flatMap(idsOf);
      store.setState({ selected: new Set(ids), anchor: ids[0] ?? null });
    },
    onClickCapture: (event: MouseEvent) => {
      const more = event.ctrlKey || event.metaKey;
      if (!more && !event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (!target || target.closest('input, textarea, [popover]')) return;
      const item = target.closest<HTMLElement>('[data-drag-item]')?.dataset.dragItem;
      if (!item) return;
      event.preventDefault();
      event.stopPropagation();
      if (more) toggleSelected(store, idsOf(item), item);
      else selectUpTo(store, itemsInSight(), item, idsOf);
    },
  };
}

function itemWithFocus(): string | null {
  const item = document.activeElement?.closest<HTMLElement>('[data-drag-item]');
  return item?.dataset.dragItem ?? null;
}

/** As they are read, column after column. */
function itemsInSight(): readonly string[] {
  const items = document.querySelectorAll<HTMLElement>('[data-column] [data-drag-item]');
  return [...items].flatMap((item) => item.dataset.dragItem ?? []);
}

function handleOf(id: string): HTMLElement | null {
  const item = `[data-drag-item="${CSS.escape(id)}"]`;
  return document.querySelector<HTMLElement>(`${item} [data-drag-handle]`);
}
