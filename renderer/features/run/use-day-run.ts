// A day of the open workshop as it is going, drawn anew as time passes.
import { useMemo } from 'react';
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { type PlannedItem, timesOf } from '../../../shared/features/agenda/rules.ts';
import { type Countdown, countdownOf } from '../../../shared/features/run/countdown.ts';
import { followersOf, neighbourOf } from '../../../shared/features/run/lines.ts';
import type { RunEntry, RunSettings } from '../../../shared/features/run/model.ts';
import {
  dayAtHand,
  firstAhead,
  type Projection,
  projectDay,
} from '../../../shared/features/run/projection.ts';
import { runningEntries } from '../../../shared/features/run/rules.ts';
import { type Thresholds, thresholdsOf } from '../../../shared/features/run/thresholds.ts';
import { useNow } from '../../state/clock.ts';
import { useRow, useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useFrontTrack } from './front-track.ts';

export type OnClock = {
  readonly entry: RunEntry;
  readonly item: AgendaItem;
  readonly countdown: Countdown;
  readonly thresholds: Thresholds;
};

export type DayRun = {
  readonly day: Day;
  readonly planned: readonly PlannedItem[];
  readonly projection: Projection | null;
  readonly timeZone: string;
  readonly now: number;
  /** What is on the clock, in whichever day it stands; of several tracks, the one in front. */
  readonly running: OnClock | null;
  /** What the other tracks have on the clock. */
  readonly others: readonly OnClock[];
  /** Whether the item on the clock is one of this day. */
  readonly isOn: boolean;
  /** The items around the one on the clock; with none, what would be started next. */
  readonly next: PlannedItem | undefined;
  readonly previous: PlannedItem | undefined;
  /** What Next starts beside the next item: the first of each other track. */
  readonly beside: readonly PlannedItem[];
};

/**
 * The day named, or the one at hand where it is not there; undefined where there are no days.
 * @param every milliseconds between two drawings
 */
export function useDayRun(dayId: string | null, every = 1000): DayRun | undefined {
  const workshopId = useWorkshopId();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const days = useRows('day', { workshopId });
  const items = useRows('agendaItem', { workshopId });
  const entries = useRows('runEntry', { workshopId });
  const settings = useRow('runSettings', workshopId);
  const track = useFrontTrack();
  const now = useNow(every);
  const day = days.find(({ id }) => id === dayId) ?? dayAtHand(days, items, entries, now, timeZone);
  const planned = useMemo(() => (day ? timesOf(day, items) : []), [day, items]);
  if (!day) return undefined;
  const projection = projectDay(day, planned, entries, now, timeZone);
  const clocks = runningEntries(entries).flatMap((entry) => {
    const item = items.find(({ id }) => id === entry.itemId);
    return item ? [onClock(entry, item, projection, settings)] : [];
  });
  const running = clocks.find(({ item }) => item.trackId === track) ?? clocks[0] ?? null;
  const placeOf = ({ item }: OnClock) => planned.findIndex((each) => each.item === item);
  const others = clocks
    .filter((clock) => clock !== running)
    .sort((a, b) => placeOf(a) - placeOf(b));
  const isOn = running?.item.dayId === day.id;
  const around = isOn
    ? neighbours(planned, running, clocks)
    : { next: firstAhead(projection, planned), previous: undefined, beside: [] };
  return { day, planned, projection, timeZone, now, running, others, isOn, ...around };
}

function onClock(
  entry: RunEntry,
  item: AgendaItem,
  projection: Projection | null,
  settings: RunSettings | undefined,
): OnClock {
  const projected = projection?.items.find(({ itemId }) => itemId === item.id);
  const end = projected?.state === 'now' ? projected.plannedEnd : null;
  const countdown = countdownOf(item, entry, end);
  return { entry, item, countdown, thresholds: thresholdsOf(item, settings) };
}

function neighbours(
  planned: readonly PlannedItem[],
  running: OnClock,
  clocks: readonly OnClock[],
): Pick<DayRun, 'next' | 'previous' | 'beside'> {
  const items = planned.map(({ item }) => item);
  const entries = clocks.map(({ entry }) => entry);
  const plannedOf = (item: AgendaItem | undefined) => planned.find((each) => each.item === item);
  const next = plannedOf(neighbourOf(items, running.item.id, 1, entries));
  const previous = plannedOf(neighbourOf(items, running.item.id, -1, entries));
  const followers = followersOf(items, running.item.id, entries);
  const beside = planned.filter(({ item }) => item !== next?.item && followers.includes(item));
  return { next, previous, beside };
}
