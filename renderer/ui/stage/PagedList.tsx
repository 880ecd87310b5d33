// A list that shows only whole things: as many as fit, and the rest on further pages.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { pageBreaks, pageOf } from './page-breaks.ts';
import styles from './paged-list.module.css';

type Identified = { readonly id: string };

/**
 * Draws all things, so that they can be measured, and hides those of other pages.
 * @param page counted round: page 4 of 3 pages is the first
 * @param onBreaks told the index of the first thing on each page, whenever that changes
 */
export function PagedList<T extends Identified>({
  items,
  page,
  onBreaks,
  className,
  children,
}: {
  readonly items: readonly T[];
  readonly page: number;
  readonly onBreaks: (breaks: readonly number[]) => void;
  readonly className?: string | undefined;
  readonly children: (item: T) => ReactNode;
}) {
  const room = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items, other heights
  useLayoutEffect(() => {
    const [box, all] = [room.current, list.current];
    if (!box || !all) return;
    const measure = () => {
      const found = pageBreaks(extentsIn(all), box.clientHeight);
      setBreaks((known) => (String(known) === String(found) ? known : found));
    };
    measure();
    const observer = new ResizeObserver(measure); // also once the fonts are there
    observer.observe(box);
    observer.observe(all);
    return () => observer.disconnect();
  }, [items]);
  useLayoutEffect(() => onBreaks(breaks), [onBreaks, breaks]);
  const shown = page % breaks.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items, other heights
  useLayoutEffect(() => {
    const all = list.current;
    if (all)
      all.style.transform = `translateY(${-(extentsIn(all)[breaks[shown] ?? 0]?.top ?? 0)}px)`;
  }, [breaks, shown, items]);
  return (
    <div ref={room} className={styles.room}>
      <ul ref={list} className={`${styles.list} ${className ?? ''}`}>
        {items.map((item, index) => (
          <li key={item.id} className={pageOf(breaks, index) === shown ? undefined : styles.other}>
            {children(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function extentsIn(list: HTMLElement) {
  return [...list.children].flatMap((child) =>
    child instanceof HTMLElement
      ? [{ top: child.offsetTop, bottom: child.offsetTop + child.offsetHeight }]
      : [],
  );
}
