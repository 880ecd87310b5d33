// What runs beside what: all do one thing together, or each track has an item of its own on the clock.
import type { AgendaItem } from '../agenda/model.ts';
import { takesNoTime } from '../agenda/rules.ts';
import type { RunEntry } from './model.ts';

type Placed = Pick<AgendaItem, 'dayId' | 'trackId'>;

/** Whether one of two items on the clock has to end for the other: only tracks of a day run beside each other. */
export function excludes(one: Placed, other: Placed): boolean {
  if (one.dayId !== other.dayId || one.trackId === null || other.trackId === null) return true;
  return one.trackId === other.trackId;
}

/**
 * The item before or behind another in its line, those left out and milestones stepped over.
 * Undefined where there is none, and where a track would go on to what all do together while
 * other tracks are still at it.
 * @param items the day's, in order
 * @param running every stretch on the clock
 */
export function neighbourOf(
  items: readonly AgendaItem[],
  itemId: string,
  step: 1 | -1,
  running: readonly RunEntry[],
): AgendaItem | undefined {
  const current = items.find(({ id }) => id === itemId);
  if (!current) return undefined;
  const line = items.filter(
    (item) => item === current || (!takesNoTime(item) && excludes(item, current)),
  );
  const found = line[line.indexOf(current) + step];
  const waits = step === 1 && found?.trackId === null && current.trackId !== null;
  return waits && running.some((entry) => isBeside(entry, current, items)) ? undefined : found;
}

/**
 * What Next starts: the item behind another in its line; behind what all do together, where tracks
 * part there, the first of each track. A track's first item that starts by the clock at a fixed time
 * is left to the clock, unless it is the one that stands first.
 * @param items the day's, in order
 * @param running every stretch on the clock
 */
export function followersOf(
  items: readonly AgendaItem[],
  itemId: string,
  running: readonly RunEntry[],
): AgendaItem[] {
  const current = items.find(({ id }) => id === itemId);
  const next = neighbourOf(items, itemId, 1, running);
  if (!current || !next) return [];
  return current.trackId !== null ? [next] : startersWith(items, next);
}

/**
 * What starts with an item: itself alone where all do it together; where tracks part there, the
 * first of each track from it on, as `followersOf` says.
 * @param items the day's, in order
 */
export function startersWith(items: readonly AgendaItem[], next: AgendaItem): AgendaItem[] {
  if (next.trackId === null) return [next];
  const from = items.findIndex(({ id }) => id === next.id);
  const behind = items.slice(from).filter((item) => !takesNoTime(item));
  const meets = behind.findIndex(({ trackId }) => trackId === null);
  const firsts = new Map<string | null, AgendaItem>();
  for (const item of meets < 0 ? behind : behind.slice(0, meets))
    if (!firsts.has(item.trackId)) firsts.set(item.trackId, item);
  const waits = ({ rolls, fixedStart }: AgendaItem) => rolls && fixedStart !== null;
  return [...firsts.values()].filter((item) => item.id === next.id || !waits(item));
}

function isBeside({ itemId }: RunEntry, current: AgendaItem, items: readonly AgendaItem[]) {
  const item = items.find(({ id }) => id === itemId);
  return item !== undefined && !excludes(item, current);
}

/**
 * A track nobody runs the clock of while others do is taken to keep to its plan: it is often in
 * another room, under another facilitator.
 */
export function isUnattended({ trackId }: AgendaItem, begun: ReadonlySet<string | null>): boolean {
  return trackId !== null && !begun.has(trackId) && [...begun].some((other) => other !== null);
}
