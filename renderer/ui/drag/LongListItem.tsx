import { type ComponentProps, type ReactNode, useRef } from 'react';
import { useNear } from '../use-near.ts';
import { DragItem } from './Drag.tsx';

/**
 * A `DragItem` of a list that may be long: its name alone stands in its place until it comes near
 * what is in sight.
 */
export function LongListItem({
  far,
  atOnce,
  children,
  ...item
}: Omit<ComponentProps<typeof DragItem>, 'children'> & {
  /** How it looks until then: it should be about as high as it will be. */
  readonly far: string | undefined;
  /** Drawn in full wherever it is. */
  readonly atOnce: boolean;
  readonly children: () => ReactNode;
}) {
  const part = useRef<HTMLLIElement>(null);
  if (useNear(part, atOnce)) return <DragItem {...item}>{children()}</DragItem>;
  const { id, name, style } = item;
  return (
    <li ref={part} data-drag-item={id} data-drag-name={name} className={far} style={style}>
      {name}
    </li>
  );
}
