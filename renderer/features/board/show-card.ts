// Bringing a card into sight and marking it for a moment, wherever on the screen it stands.
import { flash } from '../../ui/flash.ts';

/** Frames within which a card that was far away is drawn in full. */
const patience = 30;

/**
 * Goes to a card of the board on the screen.
 * @param focus whether it gets the focus; false where keys go on to mean something else
 */
export function showCard(id: string, { focus = true, tries = patience } = {}): void {
  const name = CSS.escape(id);
  const item = document.querySelector<HTMLElement>(`[data-drag-item="${name}"]`);
  const place = item ?? document.querySelector<HTMLElement>(`[data-source-card="${name}"]`);
  if (!place) {
    if (tries > 0) requestAnimationFrame(() => showCard(id, { focus, tries: tries - 1 }));
    return;
  }
  place.scrollIntoView({ block: 'center' });
  flash(place);
  if (focus) focusOn(name, patience);
}

function focusOn(name: string, tries: number): void {
  const there = document.querySelector<HTMLElement>(
    `[data-drag-item="${name}"] [data-drag-handle], [data-source-card="${name}"] button`,
  );
  if (there) there.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusOn(name, tries - 1));
}
