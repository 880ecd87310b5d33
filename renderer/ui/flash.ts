// Marking for a moment what was gone to: its stylesheet says how, by `[data-flash]`.

/** Milliseconds for which it is marked. */
const marked = 1600;

export function flash(place: HTMLElement): void {
  for (const other of document.querySelectorAll('[data-flash]')) {
    other.removeAttribute('data-flash');
  }
  place.setAttribute('data-flash', '');
  setTimeout(() => place.removeAttribute('data-flash'), marked);
}
