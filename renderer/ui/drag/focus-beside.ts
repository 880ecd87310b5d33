/** Puts the focus on the grip of the item beside the one named, which is about to be deleted. */
export function focusBeside(id: string): void {
  const item = document.querySelector(`[data-drag-item="${CSS.escape(id)}"]`);
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  beside?.querySelector<HTMLElement>('[data-drag-handle]')?.focus();
}
