// Where things lie on a day's time axis: lanes, gaps and what overlaps, all in minutes.
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { latestEnd } from '../../../shared/features/agenda/notes.ts';
import {
  type ItemList,
  type Stretch,
  stretchesOf,
} from '../../../shared/features/agenda/places.ts';
import {
  type PlannedItem,
  plannedEnd,
  takesNoTime,
} from '../../../shared/features/agenda/rules.ts';

/** Minutes that a list is drawn long at least, so that something can be put into it. */
const shortestList = 10;
/** A gap under so many minutes is not worth a word. */
const shortestGap = 5;

export type Bar = {
  readonly planned: PlannedItem;
  /** Free minutes in its line right before it. */
  readonly gap: number;
  /** Minutes at its start in which what is before it still goes on. */
  readonly clash: number;
};
export type LaneList = {
  readonly list: ItemList<AgendaItem>;
  /** Minutes since midnight between which the list is drawn. */
  readonly from: number;
  readonly to: number;
  /** Which of how many lanes beside one another it is in, from 0. */
  readonly lane: number;
  readonly lanes: number;
  readonly bars: readonly Bar[];
};
export type DayLayout = {
  /** The full hours between which all of it lies, in minutes since midnight. */
  readonly from: number;
  readonly to: number;
  readonly lists: readonly LaneList[];
  /** Points in time, and what is left out: neither takes any. */
  readonly milestones: readonly PlannedItem[];
  readonly leftOut: readonly AgendaItem[];
  /** Minutes of the shortest thing that is drawn. */
  readonly shortest: number;
};

/**
 * @param planned the day's items in order, with their times
 * @param tracks the day's, in order
 */
export function timelineOf(
  day: Day,
  planned: readonly PlannedItem[],
  tracks: readonly { readonly id: string }[],
): DayLayout {
  const byId = new Map(planned.map((each) => [each.item.id, each]));
  const stretches = stretchesOf(
    day.id,
    planned.map(({ item }) => item),
    tracks,
  );
  const lists: LaneList[] = [];
  let reached = day.start;
  for (const stretch of stretches) {
    const own = listsOf(stretch, byId, reached);
    reached = Math.max(reached, ...own.map(({ to }) => to));
    lists.push(...own);
  }
  const drawn = lists.flatMap(({ bars }) => bars.map((bar) => bar.planned));
  const starts = planned.map(({ start }) => start);
  const ends = [reached, plannedEnd(day, planned), latestEnd(day) ?? 0];
  return {
    from: Math.floor(Math.min(day.start, ...starts) / 60) * 60,
    to: Math.ceil(Math.max(...ends) / 60) * 60,
    lists,
    milestones: planned.filter(({ item }) => item.kind === 'milestone' && !item.skipped),
    leftOut: planned.flatMap(({ item }) => (item.skipped ? [item] : [])),
    shortest: Math.min(60, ...drawn.map(({ start, end }) => Math.max(1, end - start))),
  };
}

function listsOf(
  { lists }: Stretch<AgendaItem>,
  byId: ReadonlyMap<string, PlannedItem>,
  reached: number,
): LaneList[] {
  const bars = lists.map(({ items }) =>
    items.flatMap((item) => {
      const planned = byId.get(item.id);
      return planned && !takesNoTime(item) ? [barOf(planned)] : [];
    }),
  );
  const all = bars.flat().map(({ planned }) => planned);
  const from = all.length === 0 ? reached : Math.min(...all.map(({ start }) => start));
  const to = Math.max(from + shortestList, ...all.map(({ end }) => end));
  return lists.map((list, lane) => {
    return { list, from, to, lane, lanes: lists.length, bars: bars[lane] ?? [] };
  });
}

function barOf(planned: PlannedItem): Bar {
  const { start, end, free, previous } = planned;
  const gap = start - free >= shortestGap ? start - free : 0;
  const clash = previous ? Math.max(0, Math.min(free, end) - start) : 0;
  return { planned, gap, clash };
}
