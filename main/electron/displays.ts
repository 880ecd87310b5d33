// Which window goes on which display: pure decisions, from what Electron says is plugged in.
import type { Display } from 'electron';

/** A place on the desktop, in device-independent pixels. */
export type Box = { x: number; y: number; width: number; height: number };
export type Screen = Pick<Display, 'id' | 'label' | 'bounds' | 'workArea'>;

/** At least this much of a window must be on a display, so that it can be seen and taken hold of. */
const graspable = 120;

/** A display by what stays the same when it is plugged in again; Electron's ids do not. */
export function nameOf(display: Screen): string {
  const { width, height } = display.bounds;
  return `${display.label} ${width}x${height}`;
}

/** The displays that are plugged in, as one key. */
export function nameOfSet(displays: readonly Screen[]): string {
  return displays
    .map((display) => `${nameOf(display)}@${display.bounds.x},${display.bounds.y}`)
    .sort()
    .join(' + ');
}

/** Where a window of `size` goes: where it was, if that can still be seen, else the middle of `home`. */
export function placeFor(
  remembered: Box | undefined,
  displays: readonly Screen[],
  home: Screen,
  size: { readonly width: number; readonly height: number },
): Box {
  const seenOn = displays.find((display) => remembered && canBeSeen(remembered, display.workArea));
  return remembered && seenOn ? within(remembered, seenOn.workArea) : centred(size, home.workArea);
}

/**
 * A display for each stage: one it wishes for, as far as no stage before it has that one, else any
 * that is left. Undefined for those that get none: no two share one, and the desk's is nobody's.
 * @param wishes by stage: names of displays, the dearest first
 */
export function displaysForStages(
  displays: readonly Screen[],
  desk: Screen,
  wishes: readonly (readonly (string | undefined)[])[],
): (Screen | undefined)[] {
  const free = displays.filter((display) => display.id !== desk.id);
  const wished = wishes.map((names) => {
    const found = names.flatMap((name) => free.filter((each) => nameOf(each) === name))[0];
    if (found) free.splice(free.indexOf(found), 1);
    return found;
  });
  return wished.map((display) => display ?? free.shift());
}

/** A window of `size`, no larger than the area, in its middle. */
export function centred(
  size: { readonly width: number; readonly height: number },
  area: Readonly<Box>,
): Box {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function canBeSeen(box: Box, area: Readonly<Box>): boolean {
  const across = Math.min(box.x + box.width, area.x + area.width) - Math.max(box.x, area.x);
  const down = Math.min(box.y + box.height, area.y + area.height) - Math.max(box.y, area.y);
  return across >= graspable && down >= graspable;
}

/** Keeps the title bar below the area's top edge and the size inside the area. */
function within(box: Box, area: Readonly<Box>): Box {
  return {
    x: box.x,
    y: Math.max(box.y, area.y),
    width: Math.min(box.width, area.width),
    height: Math.min(box.height, area.height),
  };
}
