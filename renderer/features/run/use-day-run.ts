// A day of the open workshop as it is going, drawn anew as time passes.
import { useMemo } from 'react';
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { type PlannedItem, timesOf } from '../../../shared/features/agenda/rules.ts';
import type { RunEntry } from '../../../shared/features/run/model.ts';
import {
  dayAtHand,
  type Projection,
  projectDay,
  runningEntry,
} from '../../../shared/features/run/rules.ts';
import { useNow } from '../../state/clock.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';

export type DayRun = {
  readonly day: Day;
  readonly planned: readonly PlannedItem[];
  readonly projection: Projection | null;
  readonly timeZone: string;
  readonly now: number;
  /** What is on the clock, in whichever day it stands. */
  readonly running: { readonly entry: RunEntry; readonly item: AgendaItem } | null;
  /** Whether the item on the clock is one of this day. */
  readonly isOn: boolean;
  /** The items around the one on the clock; with none, what would be started next. */
  readonly next: PlannedItem | undefined;
  readonly previous: PlannedItem | undefined;
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
  const now = useNow(every);
  const day = days.find(({ id }) => id === dayId) ?? dayAtHand(days, items, entries, now, timeZone);
  const planned = useMemo(() => (day ? timesOf(day, items) : []), [day, items]);
  if (!day) return undefined;
  const entry = runningEntry(entries);
  const item = items.find(({ id }) => id === entry?.itemId);
  const running = entry && item ? { entry, item } : null;
  const projection = projectDay(day, planned, entries, now, timeZone);
  const isOn = running?.item.dayId === day.id;
  const around = neighbours(planned, projection, isOn ? (running?.item.id ?? null) : null);
  return { day, planned, projection, timeZone, now, running, isOn, ...around };
}

function neighbours(
  planned: readonly PlannedItem[],
  projection: Projection | null,
  currentId: string | null,
): Pick<DayRun, 'next' | 'previous'> {
  if (currentId === null) {
    const states = projection?.items.map(({ state }) => state);
    return {
      next: planned.find((_, at) => !states || states[at] === 'ahead'),
      previous: undefined,
    };
  }
  const at = planned.findIndex(({ item }) => item.id === currentId);
  return { next: planned[at + 1], previous: planned[at - 1] };
}
