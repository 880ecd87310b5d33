// Carrying with the keyboard: Enter on the handle, arrows to choose, Enter to put down; or Alt and
// an arrow, which moves at once.
import type { KeyboardEvent } from 'react';
import type { Words } from '../../../shared/contract/catalogue.ts';
import type { ui } from '../../../shared/contract/ui-messages.ts';
import { newLine, showLine } from './landing-line.ts';
import { areaMark, listsIn, nameOf, othersIn, type Place, placeOf } from './places.ts';

export type KeyboardCarry = { readonly place: Place; readonly line: HTMLElement; end(): void };
export type Keyed = {
  readonly picked: KeyboardCarry | null;
  readonly spoken?: string;
  /** Set where the item is put down: at a place, or null where it was. */
  readonly drop?: Place | null;
};

type UiWords = Words<(typeof ui)['en']>;

/** What a key does to an item, or null where it does nothing. */
export function keyboardCarry(
  event: KeyboardEvent,
  item: HTMLElement,
  picked: KeyboardCarry | null,
  words: UiWords,
): Keyed | null {
  const from = placeOf(item);
  if (!from) return null;
  if (event.altKey) return moveAtOnce(event.key, item, from, picked);
  const onHandle = event.target instanceof Element && event.target.matches('[data-drag-handle]');
  if (!onHandle) return null;
  if (!picked) return event.key === 'Enter' || event.key === ' ' ? pickUp(item, from, words) : null;
  if (event.key === 'Escape') return putDown(picked, null);
  if (event.key === 'Enter' || event.key === ' ') return putDown(picked, picked.place);
  const place = neighbour(along(event.key, picked.place), item, picked.place);
  return place ? hover(item, picked, place, words) : null;
}

function moveAtOnce(
  pressed: string,
  item: HTMLElement,
  from: Place,
  picked: KeyboardCarry | null,
): Keyed | null {
  const key = along(pressed, from);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  picked?.end();
  return { picked: null, drop: neighbour(key, item, from) };
}

/** In a list whose things stand side by side, left and right are what up and down are elsewhere. */
function along(key: string, { list }: Place): string {
  if (!list.hasAttribute('data-drag-across')) return key;
  return { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' }[key] ?? key;
}

function pickUp(item: HTMLElement, place: Place, words: UiWords): Keyed {
  const line = newLine();
  const handle = item.querySelector('[data-drag-handle]');
  handle?.setAttribute('aria-pressed', 'true');
  const end = () => {
    line.remove();
    handle?.removeAttribute('aria-pressed');
  };
  showLine(line, item, place);
  const count = othersIn(place.list, item).length + 1;
  const spoken = words.picked(nameOf(item), place.index + 1, count, nameOf(place.list));
  return { picked: { place, line, end }, spoken };
}

function putDown(picked: KeyboardCarry, drop: Place | null): Keyed {
  picked.end();
  return { picked: null, drop };
}

function hover(item: HTMLElement, picked: KeyboardCarry, place: Place, words: UiWords): Keyed {
  showLine(picked.line, item, place);
  place.list.scrollIntoView({ block: 'nearest' });
  const count = othersIn(place.list, item).length + 1;
  const spoken = words.wouldBe(place.index + 1, count, nameOf(place.list));
  return { picked: { ...picked, place }, spoken };
}

/**
 * The next place in a direction: up and down in the list, left and right to the list beside it.
 * Where lists flow, up and down lead on into the list before or behind.
 */
export function neighbour(key: string, item: HTMLElement, { list, index }: Place): Place | null {
  const last = othersIn(list, item).length;
  if (key === 'ArrowUp' && index > 0) return { list, index: index - 1 };
  if (key === 'ArrowDown' && index < last) return { list, index: index + 1 };
  const area = list.closest<HTMLElement>(areaMark);
  const upright = key === 'ArrowUp' || key === 'ArrowDown';
  if (!area || !key.startsWith('Arrow') || (upright && !area.hasAttribute('data-drag-flows'))) {
    return null;
  }
  const lists = listsIn(area);
  const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  const next = lists[lists.indexOf(list) + by];
  if (!next) return null;
  const end = othersIn(next, item).length;
  return { list: next, index: upright ? (by > 0 ? 0 : end) : Math.min(index, end) };
}
