// Carrying with the pointer: dnd-kit follows it and finds the list; the place in the list is read
// from the page, so that no other item is drawn again meanwhile.
import {
  type CollisionDetection,
  type DragMoveEvent,
  type DragStartEvent,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useRef, useState } from 'react';
import { newLine, showFrame, showLine } from './landing-line.ts';
import { distance, indexAt, isAmid, othersIn, type Place } from './places.ts';
import { ItemPointerSensor } from './pointer-sensor.ts';

/** Pixels the pointer moves before a press becomes a carry. */
const activationConstraint = { distance: 5 };

type Point = { readonly x: number; readonly y: number };
type Held = {
  readonly item: HTMLElement;
  readonly line: HTMLElement;
  point: Point | null;
  place: Place | null;
  /** What it would lie upon. */
  upon: HTMLElement | null;
};

/** The list nearest to the pointer, wherever in the area it is. */
const nearestList =
  (pointed: (point: Point) => void): CollisionDetection =>
  ({ pointerCoordinates, droppableContainers, droppableRects }) => {
    if (!pointerCoordinates) return [];
    pointed(pointerCoordinates);
    const { x, y } = pointerCoordinates;
    return droppableContainers
      .flatMap((list) => {
        const box = droppableRects.get(list.id);
        return box ? [{ id: list.id, data: { value: distance(box, x, y) } }] : [];
      })
      .sort((a, b) => a.data.value - b.data.value)
      .slice(0, 1);
  };

/**
 * What a `DndContext` needs, and the item that is being carried.
 * @param into the list at a point, where things are carried into lists of another area
 * @param onOver told when it comes over another list, and with null when it is let go
 */
export function usePointerCarry(
  onDrop: (item: HTMLElement, place: Place | null) => void,
  {
    into,
    onOver,
    onUpon,
  }: {
    readonly into: ((x: number, y: number) => HTMLElement | null) | undefined;
    readonly onOver: (item: HTMLElement, list: HTMLElement | null) => void;
    readonly onUpon: ((item: HTMLElement, upon: string) => void) | undefined;
  },
) {
  const sensors = useSensors(useSensor(ItemPointerSensor, { activationConstraint }));
  const held = useRef<Held | null>(null);
  const [carried, setCarried] = useState<HTMLElement | null>(null);
  const [collisionDetection] = useState(() =>
    nearestList((point) => {
      if (held.current) held.current.point = point;
    }),
  );

  const start = ({ active }: DragStartEvent) => {
    const item: unknown = active.data.current?.item?.current;
    if (!(item instanceof HTMLElement)) return;
    held.current = { item, line: newLine(), point: null, place: null, upon: null };
    item.setAttribute('data-carried', '');
    window.getSelection()?.removeAllRanges();
    setCarried(item);
  };
  const move = ({ over }: DragMoveEvent) => {
    const now = held.current;
    if (!now?.point) return;
    const list: unknown = into ? into(now.point.x, now.point.y) : over?.data.current?.list?.current;
    if (into && list === null) {
      now.place = null;
      showLine(now.line, now.item, null);
    }
    if (!(list instanceof HTMLElement)) return;
    if (now.place?.list !== list) onOver(now.item, list);
    const { x, y } = now.point;
    const others = othersIn(list, now.item);
    const boxes = others.map((other) => other.getBoundingClientRect());
    const amid = onUpon ? boxes.findIndex((box) => isAmid(box, x, y)) : -1;
    now.upon = others[amid] ?? null;
    now.place = { list, index: indexAt(boxes, x, y) };
    if (now.upon) showFrame(now.line, now.upon);
    else showLine(now.line, now.item, now.place);
  };
  const end = (dropped: boolean) => {
    const now = held.current;
    held.current = null;
    setCarried(null);
    if (!now) return;
    now.line.remove();
    now.item.removeAttribute('data-carried');
    onOver(now.item, null);
    const upon = dropped ? now.upon?.dataset.dragItem : undefined;
    if (upon !== undefined) onUpon?.(now.item, upon);
    else onDrop(now.item, dropped ? now.place : null);
  };
  const context = {
    sensors,
    collisionDetection,
    onDragStart: start,
    onDragMove: move,
    onDragEnd: () => end(true),
    onDragCancel: () => end(false),
  };
  return { carried, context };
}
