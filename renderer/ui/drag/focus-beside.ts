// Where the focus goes when what held it goes.

/** Puts the focus on the grip of the item beside the one named, which is about to be deleted. */
export function focusBeside(id: string): void {
  const item = itemNamed(id);
  gripOf(item?.nextElementSibling ?? item?.previousElementSibling)?.focus();
}

/** After an item was moved: gives it the focus back, where being drawn elsewhere has taken it. */
export function focusMoved(id: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) gripOf(itemNamed(id))?.focus();
  });
}

function itemNamed(id: string): Element | null {
  return document.querySelector(`[data-drag-item="${CSS.escape(id)}"]`);
}

function gripOf(item: Element | null | undefined): HTMLElement | null {
  return item?.querySelector<HTMLElement>('[data-drag-handle]') ?? null;
}
