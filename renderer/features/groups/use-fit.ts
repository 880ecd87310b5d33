// Measures the groups, or names, as they would be drawn, and chooses how to draw them.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Layout, Measure, Room } from './fit-groups.ts';

/** Between two columns, in pixels of the stage's canvas; as in the style sheet. */
const gap = 12;
const atRest = { columns: 2, size: 28 } as const;

/**
 * `room` is the element the things must fit into, `ruler` an unseen grid that holds all of them.
 * Measured anew when the things, the room or the fonts change.
 * @param layOut chooses the layout; the same function every time
 */
export function useFit<Page>(
  things: readonly unknown[],
  layOut: (count: number, room: Room, measure: Measure) => Layout<Page>,
) {
  const room = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout<Page>>({ ...atRest, pages: [] });
  useLayoutEffect(() => {
    const [box, grid] = [room.current, ruler.current];
    if (!box || !grid) return;
    const choose = () => {
      const space = { width: box.clientWidth, height: box.clientHeight, gap };
      const found = layOut(things.length, space, (columns, size) => measured(grid, columns, size));
      // Back to one state between measurements: else the observer would see its own doing.
      measured(grid, atRest.columns, atRest.size);
      setLayout((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    choose();
    const observer = new ResizeObserver(choose);
    observer.observe(box);
    observer.observe(grid);
    return () => observer.disconnect();
  }, [things, layOut]);
  return { room, ruler, layout };
}

function measured(grid: HTMLElement, columns: number, size: number): number[] {
  grid.style.fontSize = `${size}px`;
  grid.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
  return [...grid.children].map((child) => (child instanceof HTMLElement ? child.offsetHeight : 0));
}
