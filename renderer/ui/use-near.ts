// Long lists are drawn in full only near what is in sight; what has been near once stays drawn.
import { type RefObject, useEffect, useState } from 'react';

/** How far beyond the window's edges counts as near. */
const margin = '800px 0px';
/** The same of lists that scroll by themselves: the one above ends where they do. */
const withinLists = '200px 0px';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

/**
 * Whether a part of the page is near what is in sight, or was.
 * @param always true where it is to be drawn in any case
 */
export function useNear(part: RefObject<Element | null>, always: boolean): boolean {
  const [near, setNear] = useState(always);
  useEffect(() => {
    const element = part.current;
    if (near || always || !element) return;
    return watch(element, () => setNear(true));
  }, [part, near, always]);
  return near || always;
}

/** Calls back once, when the element comes near; returns a function that ends the waiting. */
function watch(element: Element, cameNear: () => void): () => void {
  observer ??= new IntersectionObserver(told, { rootMargin: margin, scrollMargin: withinLists });
  waiting.set(element, cameNear);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

function told(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    waiting.get(target)?.();
  }
}
