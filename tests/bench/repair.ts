// The repair of a late day, and the time of an early one: 200 items, in one line and in tracks.
import { timesOf } from '../../shared/features/agenda/rules.ts';
import { projectDay } from '../../shared/features/run/projection.ts';
import { repairsOf } from '../../shared/features/run/repair.ts';
import { restOf, turnsFrom } from '../../shared/features/run/rest-of-day.ts';
import { keysAfter } from '../../shared/lib/ordering.ts';
import { aDay, at, itemsOf, minute, stretch } from '../support/agenda-rows.ts';
import { median, type Result } from './result.ts';

const rounds = 30;
const count = 200;
const dhaka = 'Asia/Dhaka';

export function benchRepair(): Result[] {
  return [
    { name: 'repair of a late day', late: 45 },
    { name: 'time of an early day given back', late: -30 },
  ]
    .flatMap(({ name, late }) => [
      { name: `${name}, ${count} items`, late, tracks: [null] },
      { name: `${name}, ${count} items in tracks`, late, tracks: ['track-A', 'track-B', null] },
    ])
    .map(({ name, late, tracks }) => {
      const going = dayAt(late, tracks);
      const times = Array.from({ length: rounds }, () => timed(going));
      return { name, measured: median(times), peer: null, unit: 'ms', limit: 50 };
    });
}

/** From the rows to the plans, as the desk does it while the day runs. */
function timed(work: () => number): number {
  const start = performance.now();
  if (work() === 0) throw new Error('Such a day should have plans.');
  return performance.now() - start;
}

/** A day of short items, every fourth of which may be left out, its first ending late or early (minutes). */
function dayAt(late: number, tracks: readonly (string | null)[]): () => number {
  const keys = keysAfter(null, count);
  const items = itemsOf(
    ...keys.map((order, place) => ({
      id: `item-${String(place).padStart(4, '0')}`,
      order,
      trackId: tracks[place % tracks.length] ?? null,
      duration: place === 0 ? 40 : 4 + (place % 5),
      preferredDuration: place % 3 === 0 ? 15 : null,
      minDuration: 3,
      priority: place % 4 === 3 ? ('drop' as const) : ('should' as const),
      fixedStart: null,
    })),
  );
  const day = { ...aDay, start: 0 };
  const entry = { ...stretch(1, at(0)), itemId: 'item-0000', added: late * minute };
  return () => {
    const now = at(0, 3);
    const planned = timesOf(day, items);
    const projection = projectDay(day, planned, [entry], now, dhaka);
    const turnsIn = turnsFrom([], 0, 0);
    const source = { day, planned, projection, entries: [entry], now, timeZone: dhaka, turnsIn };
    const rest = restOf(source);
    return rest ? repairsOf(rest).plans.length : 0;
  };
}
