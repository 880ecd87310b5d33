// Short messages at the edge of the screen. They never take the focus.
import { createStore } from 'zustand/vanilla';
import { newId } from '../../shared/lib/ids.ts';

export type Toast = {
  readonly id: string;
  readonly text: string;
  readonly tone: 'plain' | 'danger';
  /** Takes back what the toast tells of. */
  readonly undo: (() => void) | null;
  /** Something that can be done about it, with the words on its button. */
  readonly offer: { readonly label: string; readonly take: () => void } | null;
};
export type NewToast = {
  readonly text: string;
  readonly tone?: Toast['tone'];
  readonly undo?: () => void;
  readonly offer?: NonNullable<Toast['offer']>;
};

/** At most this many at once: the oldest makes room. */
const limit = 3;
export const toastStore = createStore<{ readonly toasts: readonly Toast[] }>(() => ({
  toasts: [],
}));

/** Shows a toast. It takes the place of one that says the same, and of plain news before it. */
export function showToast({ text, tone = 'plain', undo, offer }: NewToast): void {
  const toast: Toast = { id: newId(), text, tone, undo: undo ?? null, offer: offer ?? null };
  toastStore.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => other.text !== text && !isNews(other)), toast].slice(
      -limit,
    ),
  }));
}

/** News that asks for nothing: the next word makes it old. */
function isNews({ tone, undo, offer }: Toast): boolean {
  return tone === 'plain' && undo === null && offer === null;
}

export function dismissToast(id: string): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Takes away toasts whose Undo would no longer take back what they tell of. */
export function dismissUndoToasts(): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => !toast.undo) }));
}
