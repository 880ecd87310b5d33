// Days, items and stretches on the clock, made by hand.

import type { AgendaItem, Day } from '../../shared/features/agenda/model.ts';
import { plainItem, unrepaired } from '../../shared/features/agenda/plain.ts';
import type { RunEntry } from '../../shared/features/run/model.ts';

const workshopId = 'workshop-1';
export const minute = 60_000;

/** Monday 13 December 2010 from 14:00, in Dhaka. */
export const aDay: Day = {
  id: 'day-00001',
  workshopId,
  order: 'a0',
  title: '',
  date: '2010-12-13',
  place: '',
  start: 14 * 60,
  end: null,
  ...unrepaired,
};

/** Instants of that day, by the clocks of Dhaka (UTC+6). */
export function at(hour: number, minutes = 0, date = 13): number {
  return Date.UTC(2010, 11, date, hour - 6, minutes);
}

const blank: Omit<AgendaItem, 'id' | 'order' | 'title'> = {
  workshopId,
  ...plainItem,
  dayId: aDay.id,
  duration: 15,
};

/** Items in the order given, titled `Item 1` and so on, with ids `item-0001` and so on. */
export function itemsOf(...fields: readonly Partial<AgendaItem>[]): AgendaItem[] {
  return fields.map((own, index) => ({
    ...blank,
    id: `item-000${index + 1}`,
    order: `a${String.fromCharCode(65 + index)}`,
    title: `Item ${index + 1}`,
    ...own,
  }));
}

let stretches = 0;

/** A stretch of `item-000<number>`, running unless it is said when it ended. */
export function stretch(number: number, startedAt: number, more: Partial<RunEntry> = {}): RunEntry {
  stretches += 1;
  return {
    id: `entry-${String(stretches).padStart(4, '0')}`,
    workshopId,
    itemId: `item-000${number}`,
    startedAt,
    pausedAt: null,
    pausedFor: 0,
    added: 0,
    endedAt: null,
    ...more,
  };
}
