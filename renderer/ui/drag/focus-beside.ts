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

/** While something is moved: what has the focus gets it back, where being put elsewhere has taken it. */
export function keepFocus(move: () => void, tries = 30): void {
  const { activeElement } = document;
  move();
  const again = (left: number) => {
    const lost = document.activeElement === document.body;
    if (lost && activeElement instanceof HTMLElement) activeElement.focus();
    if (left > 0) requestAnimationFrame(() => again(left - 1));
  };
  again(tries);
}

function itemNamed(id: string): Element | null {
  return document.querySelector(`[data-drag-item="${CSS.escape(id)}"]`);
}

function gripOf(item: Element | null | undefined): HTMLElement | null {
  return item?.querySelector<HTMLElement>('[data-drag-handle]') ?? null;
}
