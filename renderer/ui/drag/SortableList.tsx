// One list whose things can be put in another order, and the menu way of doing the same.
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { useWords } from '../language.tsx';
import type { MenuItem } from '../Menu.tsx';
import { DragArea, DragItem, DragList } from './Drag.tsx';

type Identified = { readonly id: string };

/** A list in an order of its own. Each item draws a `DragHandle` where its grip belongs. */
export function SortableList<T extends Identified>({
  items,
  name = '',
  across = false,
  nameOf,
  onMove,
  children,
  className,
  itemClassName,
}: {
  /** The list's own, as it is spoken; left out where what stands above it says enough. */
  readonly name?: string;
  /** Its things stand side by side. */
  readonly across?: boolean;
  readonly items: readonly T[];
  /** What an item is called when it is spoken of. */
  readonly nameOf: (item: T) => string;
  /** Put behind `after`; null: first. */
  readonly onMove: (id: string, after: string | null) => void;
  readonly children: (item: T, index: number) => ReactNode;
  readonly className?: string | undefined;
  readonly itemClassName?: string | undefined;
}) {
  return (
    <DragArea onMove={({ id, after }) => onMove(id, after)}>
      <DragList id="all" name={name} across={across} className={className}>
        {items.map((item, index) => (
          <DragItem key={item.id} id={item.id} name={nameOf(item)} className={itemClassName}>
            {children(item, index)}
          </DragItem>
        ))}
      </DragList>
    </DragArea>
  );
}

/** “Move up” and “Move down” for an item's menu. */
export function useMoveItems(
  onMove: (id: string, after: string | null) => void,
): (siblings: readonly Identified[], id: string) => readonly MenuItem[] {
  const words = useWords(ui);
  return (siblings, id) => {
    const at = siblings.findIndex((sibling) => sibling.id === id);
    const up = siblings[at - 2]?.id ?? null;
    const down = siblings[at + 1]?.id;
    return [
      { label: words.moveUp, icon: ArrowUp, disabled: at <= 0, onPress: () => onMove(id, up) },
      {
        label: words.moveDown,
        icon: ArrowDown,
        disabled: down === undefined,
        onPress: () => onMove(id, down ?? null),
      },
    ];
  };
}
