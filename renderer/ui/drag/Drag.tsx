// Moving things within and across lists: with the pointer, with the keyboard, spoken as it goes.
import {
  type Announcements,
  DndContext,
  DragOverlay,
  useDraggable,
  useDroppable,
} from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { classNames } from '../class-names.ts';
import { useWords } from '../language.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { CarriedCopy } from './CarriedCopy.tsx';
import styles from './drag.module.css';
import { type KeyboardCarry, keyboardCarry } from './keyboard-carry.ts';
import {
  distance,
  itemOf,
  type Move,
  moveTo,
  nameOf,
  type Over,
  othersIn,
  type Place,
  placeOf,
} from './places.ts';
import { usePointerCarry } from './use-pointer-carry.ts';

// dnd-kit would read ids aloud; the area speaks for itself, of names, whatever carries.
const unspoken: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/**
 * Everything between whose lists things may be carried. Lists are `DragList`, things `DragItem`.
 * @param flows lists follow one another, so that going up or down leads from one into the next
 * @param into its things are carried into the lists beneath what this picks, and with the pointer
 *   alone: there must be another way for the keyboard
 * @param onMove called once, when something was put at another place than it had
 * @param onUpon where it is given, a thing can be let go upon another, with the pointer alone
 * @param carries how many things go along with one that is carried, itself among them
 * @param onOver told of each list that something is carried over, and with null when it is let go
 */
export function DragArea({
  flows = false,
  into,
  onMove,
  onUpon,
  onOver,
  carries,
  children,
  className,
}: {
  readonly flows?: boolean;
  readonly into?: string;
  readonly onMove: (move: Move) => void;
  readonly onUpon?: (id: string, upon: string) => void;
  readonly carries?: (id: string) => number;
  readonly onOver?: (over: Over | null) => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  const words = useWords(ui);
  const area = useRef<HTMLDivElement>(null);
  const picked = useRef<KeyboardCarry | null>(null);
  const [spoken, setSpoken] = useState('');
  const hint = useId();

  const put = (item: HTMLElement, place: Place | null, byKey: boolean) => {
    if (!place || isAt(item, place)) return setSpoken(words.leftAlone(nameOf(item)));
    const count = othersIn(place.list, item).length + 1;
    setSpoken(words.dropped(nameOf(item), place.index + 1, count, nameOf(place.list)));
    const move = moveTo(item, place);
    onMove(move);
    if (byKey && area.current) focusAgain(area.current, move.id);
  };
  const over = (item: HTMLElement, list: HTMLElement | null | undefined) => {
    const at = list?.dataset.dragList;
    onOver?.(at === undefined ? null : { id: idOf(item), list: at });
  };
  const listAt = (x: number, y: number) =>
    area.current && into && outside(area.current, into, x, y);
  const { carried, context } = usePointerCarry((item, place) => put(item, place, false), {
    into: into === undefined ? undefined : (x, y) => listAt(x, y) || null,
    onOver: over,
    onUpon: onUpon && ((item, upon) => onUpon(idOf(item), upon)),
  });
  const keyed = (event: KeyboardEvent<HTMLDivElement>) => {
    const item = itemOf(event.target);
    if (!item || event.defaultPrevented) return;
    const now = keyboardCarry(event, item, picked.current, words);
    if (!now) return;
    event.preventDefault();
    event.stopPropagation();
    if (now.picked?.place.list !== picked.current?.place.list) over(item, now.picked?.place.list);
    picked.current = now.picked;
    if (now.spoken) setSpoken(now.spoken);
    if (now.drop !== undefined) put(item, now.drop, true);
  };
  const left = () => {
    if (picked.current) onOver?.(null);
    picked.current?.end();
    picked.current = null;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its items' handles are told
    <div
      ref={area}
      className={classNames(styles.area, className)}
      data-drag-hint={hint}
      data-drag-flows={flows ? '' : undefined}
      onKeyDown={into === undefined ? keyed : undefined}
      onBlur={left}
    >
      <DndContext
        {...context}
        accessibility={{ announcements: unspoken, restoreFocus: false }}
        autoScroll={into === undefined}
      >
        {children}
        <DragOverlay dropAnimation={null}>
          {carried && <CarriedCopy of={carried} count={carries?.(idOf(carried)) ?? 1} />}
        </DragOverlay>
      </DndContext>
      <VisuallyHidden>
        <span id={hint}>{words.moveHint}</span>
        <span aria-live="assertive" data-drag-spoken>
          {spoken}
        </span>
      </VisuallyHidden>
    </div>
  );
}

function isAt(item: HTMLElement, { list, index }: Place): boolean {
  const from = placeOf(item);
  return from?.list === list && from.index === index;
}

function idOf(item: HTMLElement): string {
  return item.dataset.dragItem ?? '';
}

/** The list beneath what `into` picks that is nearest to a point; null where that is in sight of its own. */
function outside(area: HTMLElement, into: string, x: number, y: number): HTMLElement | null {
  const own = (area.closest('aside') ?? area).getBoundingClientRect();
  if (distance(own, x, y) === 0) return null;
  const lists = [...document.querySelectorAll<HTMLElement>(into)].flatMap((part) => [
    ...part.querySelectorAll<HTMLElement>('[data-drag-list]'),
  ]);
  const away = (list: HTMLElement) => distance(list.getBoundingClientRect(), x, y);
  return lists.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** A list that things can be put into. */
export function DragList({
  id,
  name,
  across = false,
  className,
  children,
}: {
  readonly id: string;
  /** As it is spoken; '' where there is only one list. */
  readonly name: string;
  /** Its things stand side by side: left and right lead from one to the next as well. */
  readonly across?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { setNodeRef } = useDroppable({ id, data: { list } });
  const kept = (node: HTMLUListElement | null) => {
    list.current = node;
    setNodeRef(node);
  };
  return (
    <ul
      ref={kept}
      data-drag-list={id}
      data-drag-across={across ? '' : undefined}
      data-drag-name={name}
      aria-label={name || undefined}
      className={className}
    >
      {children}
    </ul>
  );
}

/** A thing in a list. Put a `DragHandle` into it: the keyboard and the finger carry by that. */
export function DragItem({
  id,
  name,
  className,
  style,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly children: ReactNode;
}) {
  const item = useRef<HTMLLIElement>(null);
  const { setNodeRef, listeners } = useDraggable({ id, data: { item } });
  const kept = (node: HTMLLIElement | null) => {
    item.current = node;
    setNodeRef(node);
  };
  return (
    <li
      ref={kept}
      {...listeners}
      data-drag-item={id}
      data-drag-name={name}
      className={className}
      style={style}
    >
      {children}
    </li>
  );
}

/** The grip of the item it stands in. */
export function DragHandle({ name }: { readonly name: string }) {
  const words = useWords(ui);
  return (
    <button
      type="button"
      data-drag-handle
      className={styles.handle}
      aria-label={words.move(name)}
      aria-description={words.moveHint}
    >
      <GripVertical aria-hidden size={18} />
    </button>
  );
}

/** A grip for the pointer alone, where the keyboard has another way. */
export function DragGrip() {
  return (
    <span data-drag-handle aria-hidden className={styles.handle}>
      <GripVertical size={18} />
    </span>
  );
}

/** A moved item is drawn anew in its place: the focus goes with it, once it is there. */
function focusAgain(area: HTMLElement, id: string, tries = 30): void {
  requestAnimationFrame(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (lost) {
      const moved = area.querySelector(`[data-drag-item="${CSS.escape(id)}"]`);
      moved?.querySelector<HTMLElement>('[data-drag-handle]')?.focus();
    }
    if (tries > 0) focusAgain(area, id, tries - 1);
  });
}
