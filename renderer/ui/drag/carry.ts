// Carrying with the pointer: a copy follows the pointer, a line shows where it would land.

import styles from './drag.module.css';
import { distance, indexAt, listsIn, othersIn, type Place } from './places.ts';

/** Pixels the pointer moves before a press becomes a carry. */
const threshold = 5;
/** Pixels from the edge of what scrolls at which it begins to, and how far it goes a frame. */
const edge = 56;
const pace = 14;

export type Carry = {
  /** Called once the pointer has let go, with the place chosen; null where it was called off. */
  readonly onDrop: (place: Place | null) => void;
};

/** Follows the pointer from a press on an item until it lets go. */
export function carry(
  area: HTMLElement,
  item: HTMLElement,
  press: PointerEvent,
  { onDrop }: Carry,
): void {
  const grip = item.getBoundingClientRect();
  const offset = { x: press.clientX - grip.left, y: press.clientY - grip.top };
  let point = { x: press.clientX, y: press.clientY };
  let held: Held | null = null;
  let frame = 0;

  const moved = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    point = { x: event.clientX, y: event.clientY };
    if (held) return;
    if (Math.hypot(point.x - press.clientX, point.y - press.clientY) < threshold) return;
    held = lift(item, grip);
    frame = requestAnimationFrame(step);
  };
  const step = () => {
    if (!held) return;
    held.copy.style.transform = `translate(${point.x - offset.x}px, ${point.y - offset.y}px)`;
    scrollNear(area, point);
    held.place = findPlace(area, item, point);
    showLine(held.line, item, held.place);
    frame = requestAnimationFrame(step);
  };
  const end = (place: Place | null) => {
    cancelAnimationFrame(frame);
    stop();
    if (!held) return;
    held.copy.remove();
    held.line.remove();
    item.removeAttribute('data-carried');
    swallowClick();
    onDrop(place);
  };
  const released = (event: PointerEvent) => {
    if (event.pointerId === press.pointerId) end(held?.place ?? null);
  };
  const calledOff = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    if (event instanceof KeyboardEvent) event.stopPropagation();
    end(null);
  };
  const stop = () => {
    window.removeEventListener('pointermove', moved);
    window.removeEventListener('pointerup', released);
    window.removeEventListener('pointercancel', calledOff);
    window.removeEventListener('keydown', calledOff, true);
  };
  window.addEventListener('pointermove', moved);
  window.addEventListener('pointerup', released);
  window.addEventListener('pointercancel', calledOff);
  window.addEventListener('keydown', calledOff, true);
}

type Held = { readonly copy: HTMLElement; readonly line: HTMLElement; place: Place | null };

function lift(item: HTMLElement, at: DOMRect): Held {
  const copy = item.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('An item to carry is an HTML element.');
  const written = [...item.querySelectorAll('textarea')];
  copy.querySelectorAll('textarea').forEach((area, index) => {
    area.value = written[index]?.value ?? '';
  });
  copy.removeAttribute('data-drag-item');
  copy.classList.add(styles.copy ?? '');
  copy.inert = true;
  copy.style.inlineSize = `${at.width}px`;
  copy.style.blockSize = `${at.height}px`;
  const line = document.createElement('div');
  line.className = styles.line ?? '';
  document.body.append(copy, line);
  item.setAttribute('data-carried', '');
  window.getSelection()?.removeAllRanges();
  return { copy, line, place: null };
}

function findPlace(
  area: HTMLElement,
  item: HTMLElement,
  { x, y }: { x: number; y: number },
): Place | null {
  let nearest: { readonly list: HTMLElement; readonly far: number } | null = null;
  for (const list of listsIn(area)) {
    const far = distance(list.getBoundingClientRect(), x, y);
    if (!nearest || far < nearest.far) nearest = { list, far };
  }
  if (!nearest) return null;
  const boxes = othersIn(nearest.list, item).map((other) => other.getBoundingClientRect());
  return { list: nearest.list, index: indexAt(boxes, x, y) };
}

/** Draws the line where the item would land: between two others, or at the edge of an empty list. */
export function showLine(line: HTMLElement, item: HTMLElement, place: Place | null): void {
  line.hidden = place === null;
  if (!place) return;
  const others = othersIn(place.list, item);
  const before = others[place.index - 1]?.getBoundingClientRect();
  const behind = others[place.index]?.getBoundingClientRect();
  const list = place.list.getBoundingClientRect();
  const across = before && behind && before.bottom > behind.top;
  const beside = across ? behind : null;
  if (beside) {
    put(line, beside.left - 5, beside.top, 3, beside.height);
    return;
  }
  const top =
    before && behind
      ? (before.bottom + behind.top) / 2
      : before
        ? before.bottom + 3
        : behind
          ? behind.top - 4
          : list.top + 4;
  const wide = before ?? behind ?? list;
  put(line, wide.left, top - 1, wide.width, 3);
}

function put(line: HTMLElement, left: number, top: number, width: number, height: number): void {
  line.style.transform = `translate(${left}px, ${top}px)`;
  line.style.inlineSize = `${width}px`;
  line.style.blockSize = `${height}px`;
}

function scrollNear(area: HTMLElement, { x, y }: { x: number; y: number }): void {
  const under = document.elementFromPoint(x, y) ?? area;
  for (let part: Element | null = under; part; part = part.parentElement) {
    if (part.scrollHeight <= part.clientHeight + 1) continue;
    const flow = getComputedStyle(part).overflowY;
    if (flow !== 'auto' && flow !== 'scroll' && part !== document.scrollingElement) continue;
    const box = part.getBoundingClientRect();
    if (y < box.top + edge) part.scrollTop -= pace;
    else if (y > box.bottom - edge) part.scrollTop += pace;
    return;
  }
}

/** The release of a carry is no click on what it was released over. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
