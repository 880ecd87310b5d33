// What is being written and not handed over yet. It outlives the field: a change of screens, a
// closed page, a power cut. It stays in this browser and is forgotten once it is handed over.
import { type SetStateAction, useCallback, useSyncExternalStore } from 'react';
import { isRehearsed, placeHere } from './world.ts';

const prefix = 'uthan.writing ';
const texts = new Map<string, string>();
const listeners = new Set<() => void>();

/** What was last written at a place, e.g. `card <boardId> strength`; '' where nothing was. */
export function keptText(place: string): string {
  const here = placeHere(place);
  const known = texts.get(here);
  if (known !== undefined) return known;
  const found = fromDisk(place);
  texts.set(here, found);
  return found;
}

/** Keeps what is written at a place; '' forgets it. */
export function keepText(place: string, text: string): void {
  texts.set(placeHere(place), text);
  toDisk(place, text);
  for (const listener of listeners) listener();
}

/** Like `useState('')`, but the text is still there when the place is drawn again. */
export function useKeptText(
  place: string,
): readonly [string, (next: SetStateAction<string>) => void] {
  const text = useSyncExternalStore(subscribe, () => keptText(place));
  const set = useCallback(
    (next: SetStateAction<string>) =>
      keepText(place, typeof next === 'function' ? next(keptText(place)) : next),
    [place],
  );
  return [text, set];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// A browser that refuses its storage, or has no room in it, still keeps the text while the page lasts.
function fromDisk(place: string): string {
  if (isRehearsed()) return '';
  try {
    return localStorage.getItem(prefix + place) ?? '';
  } catch {
    return '';
  }
}

function toDisk(place: string, text: string): void {
  if (isRehearsed()) return;
  try {
    if (text === '') localStorage.removeItem(prefix + place);
    else localStorage.setItem(prefix + place, text);
  } catch {
    // kept in `texts`
  }
}
