// The line that shows where what is carried would land.
import styles from './drag.module.css';
import { othersIn, type Place } from './places.ts';

export function newLine(): HTMLElement {
  const line = document.createElement('div');
  line.className = styles.line ?? '';
  document.body.append(line);
  return line;
}

/** Draws the line at a place: between two others, or at the edge of an empty list. */
export function showLine(line: HTMLElement, item: HTMLElement, place: Place | null): void {
  line.hidden = place === null;
  delete line.dataset.upon;
  if (!place) return;
  const others = othersIn(place.list, item);
  const before = others[place.index - 1]?.getBoundingClientRect();
  const behind = others[place.index]?.getBoundingClientRect();
  const list = place.list.getBoundingClientRect();
  if (before && behind && before.bottom > behind.top) {
    put(line, behind.left - 5, behind.top, 3, behind.height);
    return;
  }
  const wide = before ?? behind ?? list;
  put(line, wide.left, topOf(before, behind, list) - 1, wide.width, 3);
}

/** Draws a frame instead, around what the item would lie upon. */
export function showFrame(line: HTMLElement, upon: HTMLElement): void {
  const { left, top, width, height } = upon.getBoundingClientRect();
  line.hidden = false;
  line.dataset.upon = '';
  put(line, left - 3, top - 3, width + 6, height + 6);
}

function topOf(before: DOMRect | undefined, behind: DOMRect | undefined, list: DOMRect): number {
  if (before && behind) return (before.bottom + behind.top) / 2;
  if (before) return before.bottom + 3;
  return behind ? behind.top - 4 : list.top + 4;
}

function put(line: HTMLElement, left: number, top: number, width: number, height: number): void {
  line.style.transform = `translate(${left}px, ${top}px)`;
  line.style.inlineSize = `${width}px`;
  line.style.blockSize = `${height}px`;
}
