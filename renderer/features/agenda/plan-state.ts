// Which items are selected and whose details are open: of this screen alone, kept while it is there.
import { createStore, type StoreApi } from 'zustand/vanilla';

export type PlanState = {
  /** Boxes to select by are drawn though nothing is selected yet. */
  readonly selecting: boolean;
  readonly selected: ReadonlySet<string>;
  /** From where Shift selects. */
  readonly anchor: string | null;
  readonly open: ReadonlySet<string>;
};
export type PlanStore = StoreApi<PlanState>;

const none: ReadonlySet<string> = new Set();

export function createPlanStore(): PlanStore {
  return createStore<PlanState>(() => ({
    selecting: false,
    selected: none,
    anchor: null,
    open: none,
  }));
}

/** Selects these items, or, where all of them are selected, takes them out. */
export function toggleSelected(plan: PlanStore, ids: readonly string[]): void {
  plan.setState(({ selected }) => {
    const all = ids.every((id) => selected.has(id));
    const next = new Set(selected);
    for (const id of ids) all ? next.delete(id) : next.add(id);
    return { selected: next, anchor: ids.at(-1) ?? null };
  });
}

/**
 * Selects from where the selection was begun to an item.
 * @param order all items as they are read
 */
export function selectUpTo(plan: PlanStore, order: readonly string[], id: string): void {
  plan.setState(({ anchor }) => {
    const to = order.indexOf(id);
    const from = anchor === null ? to : Math.max(0, order.indexOf(anchor));
    const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    return { selected: new Set(range), anchor: order[from] ?? id };
  });
}

export function endSelection(plan: PlanStore): void {
  plan.setState({ selecting: false, selected: none, anchor: null });
}

export function toggleSelecting(plan: PlanStore): void {
  if (isSelecting(plan.getState())) endSelection(plan);
  else plan.setState({ selecting: true });
}

export function toggleOpen(plan: PlanStore, id: string): void {
  plan.setState(({ open }) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    return { open: next };
  });
}

/** Whether boxes to select by are drawn. */
export function isSelecting({ selecting, selected }: PlanState): boolean {
  return selecting || selected.size > 0;
}
