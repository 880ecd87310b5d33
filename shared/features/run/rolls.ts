// Items that start by the clock: at their fixed start, or when what is before them has had its time.
import { minute } from '../../lib/time.ts';
import type { AgendaItem, Day } from '../agenda/model.ts';
import { type PlannedItem, takesNoTime } from '../agenda/rules.ts';
import { countdownOf } from './countdown.ts';
import { excludes } from './lines.ts';
import type { RunEntry } from './model.ts';
import { type ProjectedItem, projectDay } from './projection.ts';

export type Roll = {
  readonly itemId: string;
  /** The instant at which it is due. */
  readonly at: number;
  /** From then on its time has gone by: it waits for a press. */
  readonly until: number;
  /** What makes it due. It starts once for each: taken back by hand, it stays taken back. */
  readonly because: string;
};

/**
 * What starts by the clock in a day that is running, or is today's. What is paused keeps what
 * follows it waiting; a fixed start waits for nothing.
 */
export function rollsOf(
  day: Day,
  planned: readonly PlannedItem[],
  entries: readonly RunEntry[],
  now: number,
  timeZone: string,
): Roll[] {
  if (!planned.some(({ item }) => item.rolls)) return [];
  const projection = projectDay(day, planned, entries, now, timeZone);
  if (!projection?.live) return [];
  return planned.flatMap(({ item, start, end }, at) => {
    const own = projection.items[at];
    if (!item.rolls || takesNoTime(item) || own?.state !== 'ahead') return [];
    const fixed = { at: own.plannedStart, because: String(own.plannedStart) };
    const due =
      item.fixedStart === null ? dueBehind(at, planned, projection.items, entries) : fixed;
    if (!due) return [];
    const length = (item.fixedEnd === null ? item.duration : end - start) * minute;
    return [{ itemId: item.id, ...due, until: due.at + length }];
  });
}

type Due = Pick<Roll, 'at' | 'because'>;

/** When all that comes right before an item in its line has had its time; null where that is not known. */
function dueBehind(
  at: number,
  planned: readonly PlannedItem[],
  projected: readonly ProjectedItem[],
  entries: readonly RunEntry[],
): Due | null {
  const own = planned[at]?.item;
  if (!own) return null;
  const left = (place: number) => projected[place]?.state === 'skipped';
  // An item gone back to is waited for as well, wherever it stands.
  const isOn = (place: number) => projected[place]?.state === 'now';
  const backAt = planned
    .slice(0, at)
    .flatMap(({ item }, place) => (isOn(place) && excludes(item, own) ? [place] : []));
  const before = [...new Set([...lastBefore(planned, at, own, left), ...backAt])];
  if (before.length === 0) {
    const { plannedStart = 0 } = projected[at] ?? {};
    return { at: plannedStart, because: String(plannedStart) };
  }
  const dues = before.map((place) => dueAfter(planned[place], projected[place], entries));
  return dues.reduce((a, b) => (a && b ? (a.at >= b.at ? a : b) : null));
}

/**
 * The places of the items that end where an item begins: one, or the last of each track.
 * @param left whether the item at a place was left out
 */
function lastBefore(
  planned: readonly PlannedItem[],
  at: number,
  own: AgendaItem,
  left: (place: number) => boolean,
): number[] {
  const last = new Map<string | null, number>();
  planned.slice(0, at).forEach(({ item }, place) => {
    if (takesNoTime(item) || left(place) || !excludes(item, own)) return;
    if (item.trackId === null) last.clear();
    last.set(item.trackId, place);
  });
  const parted = [...last].filter(([trackId]) => trackId !== null);
  return (parted.length > 0 ? parted : [...last]).map(([, place]) => place);
}

/** When an item has had its time; null for one that has not begun, or is paused. */
function dueAfter(
  plan: PlannedItem | undefined,
  projected: ProjectedItem | undefined,
  entries: readonly RunEntry[],
): Due | null {
  if (!plan || !projected) return null;
  const last = entries
    .filter(({ itemId }) => itemId === plan.item.id)
    .reduce<RunEntry | null>((a, b) => (a && a.startedAt > b.startedAt ? a : b), null);
  if (!last) return null;
  if (last.endedAt === null && last.pausedAt !== null) return null;
  const { clock, planned } = countdownOf(plan.item, last, projected.plannedEnd);
  const used = clock.startedAt + clock.pausedFor + planned + clock.added;
  return { at: used, because: last.id };
}
