// The arithmetic of an agenda: when items start, and what cannot work, before anybody stands there.
import { inOrder } from '../../lib/ordering.ts';
import type { AgendaItem, Day } from './model.ts';

/** Minutes in a day. */
const midnight = 1440;

/** Planned times of an item, in minutes since midnight of its day. */
export type PlannedItem = {
  readonly item: AgendaItem;
  readonly start: number;
  readonly end: number;
};

/**
 * The times of a day's items: each starts when the one before ends, a fixed start holds whatever
 * comes before it. `items` may hold other days' items and be in any order.
 */
export function timesOf(day: Day, items: readonly AgendaItem[]): PlannedItem[] {
  let cursor = day.start;
  return inOrder(items.filter((item) => item.dayId === day.id)).map((item) => {
    const start = item.fixedStart ?? cursor;
    cursor = start + item.duration;
    return { item, start, end: cursor };
  });
}

/** When the day ends by plan, in minutes since its midnight. */
export function plannedEnd(day: Day, planned: readonly PlannedItem[]): number {
  return planned.reduce((latest, { end }) => Math.max(latest, end), day.start);
}

export type AgendaNote =
  /** A fixed start lies `minutes` before the item in front of it ends. */
  | {
      readonly kind: 'overlap';
      readonly itemId: string;
      readonly previousTitle: string;
      readonly minutes: number;
    }
  /** `groups` × `perGroup` minutes do not go into the slot; only `fitting` groups do. */
  | {
      readonly kind: 'report-back';
      readonly itemId: string;
      readonly groups: number;
      readonly perGroup: number;
      readonly needed: number;
      readonly slot: number;
      readonly fitting: number;
    }
  /** Groups report in it, and there are several arrangements: which one's is not said. */
  | { readonly kind: 'which-groups'; readonly itemId: string }
  /** The day runs past midnight; said at the first item that does. */
  | { readonly kind: 'past-midnight'; readonly itemId: string };

/**
 * What does not add up in a day.
 * @param groupsOf how many groups report in an item, null where nobody can tell; see
 * `groupsReporting`
 */
export function notesOf(
  planned: readonly PlannedItem[],
  groupsOf: (item: AgendaItem) => number | null,
): AgendaNote[] {
  const firstPastMidnight = planned.find(({ end }) => end > midnight);
  return planned.flatMap((here, at) => [
    ...overlapNote(planned[at - 1], here),
    ...reportBackNote(here.item, groupsOf(here.item)),
    ...(here === firstPastMidnight
      ? [{ kind: 'past-midnight' as const, itemId: here.item.id }]
      : []),
  ]);
}

/**
 * How many groups report in an item: those of its arrangement; without one those of the only
 * arrangement there is; without any, one a guiding question. Null where there are several and
 * none is chosen.
 */
export function groupsReporting(
  item: AgendaItem,
  groups: readonly { readonly arrangementId: string }[],
  questions: number,
): number | null {
  const arrangements = new Set(groups.map((group) => group.arrangementId));
  const only = arrangements.size === 1 ? [...arrangements][0] : undefined;
  const wanted = item.arrangementId ?? only;
  if (wanted === undefined) return arrangements.size === 0 ? questions : null;
  return groups.filter((group) => group.arrangementId === wanted).length;
}

function overlapNote(before: PlannedItem | undefined, here: PlannedItem): AgendaNote[] {
  if (!before || before.end <= here.start) return [];
  const minutes = before.end - here.start;
  return [{ kind: 'overlap', itemId: here.item.id, previousTitle: before.item.title, minutes }];
}

function reportBackNote(item: AgendaItem, groups: number | null): AgendaNote[] {
  const { id, perGroup, duration: slot } = item;
  if (perGroup === null) return [];
  if (groups === null) return [{ kind: 'which-groups', itemId: id }];
  if (groups * perGroup <= slot) return [];
  const needed = groups * perGroup;
  const fitting = Math.floor(slot / perGroup);
  return [{ kind: 'report-back', itemId: id, groups, perGroup, needed, slot, fitting }];
}
