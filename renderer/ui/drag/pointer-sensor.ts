// When a press begins a carry: dnd-kit's own sensor, with our rule of what is not carried by.
import { PointerSensor, type PointerSensorOptions } from '@dnd-kit/core';
import type { PointerEvent } from 'react';

/**
 * What has its own use for the pointer is not carried by it; but for a button that says so, which is
 * pressed where the pointer stays and carried where it goes.
 */
const ownUse =
  'input, textarea, select, a, button:not([data-drag-handle], [data-drag-through]), [contenteditable], [popover]';

function begins({ target, button, isPrimary, pointerType }: globalThis.PointerEvent): boolean {
  if (!isPrimary || button !== 0 || !(target instanceof Element)) return false;
  if (target.closest(ownUse)) return false;
  // A finger scrolls the page; it carries by the handle alone.
  return pointerType !== 'touch' || target.closest('[data-drag-handle]') !== null;
}

export class ItemPointerSensor extends PointerSensor {
  static override activators = [
    {
      eventName: 'onPointerDown' as const,
      handler: ({ nativeEvent }: PointerEvent, { onActivation }: PointerSensorOptions) => {
        if (!begins(nativeEvent)) return false;
        onActivation?.({ event: nativeEvent });
        return true;
      },
    },
  ];
}
