// Where things are and where they would go: read from the page, so that nothing has to be drawn
// again while something is being carried.

/** A place in a list: behind `after`, or first where it is null. */
export type Move = { readonly id: string; readonly list: string; readonly after: string | null };

/** What is being carried, and the list it would land in now. */
export type Over = { readonly id: string; readonly list: string };

export type Place = {
  readonly list: HTMLElement;
  /** Among the others, from 0. */
  readonly index: number;
};

const listMark = '[data-drag-list]';
const itemMark = '[data-drag-item]';
export const areaMark = '[data-drag-hint]';

export function listsIn(area: HTMLElement): readonly HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(listMark)].filter(
    (list) => list.closest(areaMark) === area, // an item may have an area of its own within it
  );
}

/** The items of a list that are not the one being carried. */
export function othersIn(list: HTMLElement, carried: HTMLElement): readonly HTMLElement[] {
  return itemsOf(list).filter((item) => item !== carried);
}

/** The items of a list, less those that lie within another: it stands for them. */
function itemsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(itemMark)].filter(
    (item) => item.closest(listMark) === list && outerOf(item, list) === null,
  );
}

/** The item of the same list within which another lies; null where it lies in none. */
function outerOf(item: HTMLElement, list: HTMLElement): HTMLElement | null {
  const outer = item.parentElement?.closest<HTMLElement>(itemMark) ?? null;
  return outer && list.contains(outer) ? outer : null;
}

export function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(itemMark) : null;
}

export function placeOf(item: HTMLElement): Place | null {
  const list = item.closest<HTMLElement>(listMark);
  if (!list) return null;
  return { list, index: itemsOf(list).indexOf(outerOf(item, list) ?? item) };
}

/** The move that puts an item at a place. */
export function moveTo(item: HTMLElement, { list, index }: Place): Move {
  const before = othersIn(list, item)[index - 1];
  return {
    id: item.dataset.dragItem ?? '',
    list: list.dataset.dragList ?? '',
    after: before?.dataset.dragItem ?? null,
  };
}

export function nameOf(part: HTMLElement): string {
  return part.dataset.dragName ?? '';
}

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Where in a list a point falls, among boxes in reading order: behind every box whose middle has
 * been passed. Boxes that stand beside each other are passed from the start of the line.
 */
export function indexAt(boxes: readonly Box[], x: number, y: number): number {
  const index = boxes.findIndex((box, at) => {
    const middle = (box.top + box.bottom) / 2;
    if (!standsBeside(boxes, at)) return y < middle;
    return y < box.top || (y <= box.bottom && x < (box.left + box.right) / 2);
  });
  return index < 0 ? boxes.length : index;
}

function standsBeside(boxes: readonly Box[], at: number): boolean {
  const box = boxes[at];
  return [boxes[at - 1], boxes[at + 1]].some(
    (other) =>
      box !== undefined && other !== undefined && other.top < box.bottom && box.top < other.bottom,
  );
}

/** How far a point is from a box; 0 inside. */
export function distance(box: Box, x: number, y: number): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

/** Whether a point is in the inner half of a box, away from its edges. */
export function isAmid({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  const [dx, dy] = [(right - left) / 4, (bottom - top) / 4];
  return x > left + dx && x < right - dx && y > top + dy && y < bottom - dy;
}
