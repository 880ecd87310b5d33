// Selecting and moving with the keyboard and with Ctrl and Shift, heard in one place for all rows.
import type { KeyboardEvent, MouseEvent } from 'react';
import { useStore } from 'zustand';
import { blockOfHead } from '../../../shared/features/agenda/places.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import {
  endSelection,
  isSelecting,
  type PlanStore,
  selectUpTo,
  toggleSelected,
} from './plan-state.ts';
import type { AgendaActions } from './use-agenda-actions.ts';

/** Registers the plan's keys, and returns what its days hear before their rows do. */
export function usePlanKeys(plan: PlanStore, actions: AgendaActions) {
  const words = useWords(planWords);
  const selecting = useStore(plan, isSelecting);
  const any = useStore(plan, ({ selected }) => selected.size > 0);
  const step = (by: 1 | -1) => {
    const { selected } = plan.getState();
    if (selected.size > 0) actions.step(selected, by);
  };
  useShortcut('x', words.selectKey, () => {
    const id = entryOf(document.activeElement);
    if (id) toggleSelected(plan, itemsOf(id, actions));
  });
  const extend = (by: 1 | -1) => {
    const order = actions.order();
    const at = order.indexOf(entryOf(document.activeElement) ?? '');
    const next = order[at + by];
    if (at < 0 || next === undefined) return;
    if (plan.getState().selected.size === 0) toggleSelected(plan, [order[at] ?? next]);
    selectUpTo(plan, order, next);
    handleOf(next)?.focus();
  };
  useShortcut('shift+ArrowUp', words.extendUp, () => extend(-1));
  useShortcut('shift+ArrowDown', words.extendDown, () => extend(1));
  useShortcut('alt+ArrowUp', words.moveUpKey, () => step(-1));
  useShortcut('alt+ArrowDown', words.moveDownKey, () => step(1));
  useShortcut(any ? 'Delete' : null, words.removeKey, () => {
    actions.removeItems(plan.getState().selected);
    endSelection(plan);
  });
  useShortcut(selecting ? 'Escape' : null, words.clear, () => endSelection(plan));
  return {
    onClickCapture: (event: MouseEvent) => {
      const more = event.ctrlKey || event.metaKey;
      if (!more && !event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest('[data-drag-handle]') ? entryOf(target) : null;
      if (!id) return;
      if (more || blockOfHead(id)) toggleSelected(plan, itemsOf(id, actions));
      else selectUpTo(plan, actions.order(), id);
    },
    onKeyDownCapture: (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      if (!event.altKey || by === null) return;
      const id = entryOf(event.target);
      const { selected } = plan.getState();
      const together = id !== null && (selected.has(id) || blockOfHead(id) !== null);
      if (!together) return;
      event.preventDefault();
      event.stopPropagation();
      actions.step(selected.has(id) ? selected : new Set(itemsOf(id, actions)), by);
    },
  };
}

/** The id of the row or the block's head that a part of the page is in; null elsewhere. */
export function entryOf(part: EventTarget | null): string | null {
  if (!(part instanceof Element)) return null;
  const entry = part.closest<HTMLElement>('[data-drag-item]');
  // The speakers of an item are carried too, but are no items.
  return entry?.matches('[data-plan] [data-drag-item] *')
    ? null
    : (entry?.dataset.dragItem ?? null);
}

/** An item alone; all items of a block whose head it is. */
export function itemsOf(entryId: string, actions: AgendaActions): readonly string[] {
  const blockId = blockOfHead(entryId);
  return blockId === null ? [entryId] : actions.idsOfBlock(blockId);
}

function handleOf(id: string): HTMLElement | null {
  return document.querySelector(`[data-drag-item="${CSS.escape(id)}"] [data-drag-handle]`);
}
