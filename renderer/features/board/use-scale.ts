// How small the sheet is drawn so that all of its cards are in sight at once.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { useRows } from '../../state/use-rows.ts';
import { useBoardView } from './board-state.ts';

const smallest = 0.3;
/** Halvings of the range between the smallest and whole: to less than a hundredth. */
const steps = 7;
/** Pixels left free above the sheet, where the tools stay in sight, and beneath it. */
const above = 64;
const beneath = 16;

/**
 * The share of its size (0.3 to 1) at which the sheet fits into the window. It is tried out on the
 * page itself, whenever cards come or go or the window changes.
 */
export function useFitted(sheet: RefObject<HTMLElement | null>, on: boolean): number {
  const { id: boardId } = useBoardView();
  const cards = useRows('card', on ? { boardId } : { boardId: '' });
  const [scale, setScale] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards need another size
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!on || !element) return;
    const measure = () => setScale(largestFitting(element));
    measure();
    // Cards that come into sight are drawn in full, and may be higher than their place was.
    const grown = new ResizeObserver(() => {
      if (heightOf(element) > roomFor(element)) measure();
    });
    grown.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      grown.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [sheet, on, cards]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at another size it begins elsewhere
  useEffect(() => {
    if (on && sheet.current) beginBeneathTools(sheet.current);
  }, [sheet, on, scale]);
  return scale;
}

function largestFitting(element: HTMLElement): number {
  const room = roomFor(element);
  const before = element.style.zoom;
  const fits = (scale: number) => {
    element.style.zoom = String(scale);
    return heightOf(element) <= room;
  };
  let [low, high] = [smallest, 1];
  if (fits(1)) low = 1;
  else {
    for (let step = 0; step < steps; step += 1) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
  }
  element.style.zoom = before;
  return low;
}

function roomFor(element: HTMLElement): number {
  return portOf(element).clientHeight - above - beneath;
}

function beginBeneathTools(element: HTMLElement): void {
  const port = portOf(element);
  const top = element.getBoundingClientRect().top - port.getBoundingClientRect().top;
  port.scrollBy(0, top - above);
}

function portOf(element: HTMLElement): HTMLElement {
  return element.closest('main') ?? document.documentElement;
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}
