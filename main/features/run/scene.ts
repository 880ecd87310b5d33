// What the room sees of the clock: anchors, from which each screen draws the time by itself.
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import type { RunEntry } from '../../../shared/features/run/model.ts';
import {
  clockOf,
  dayAtHand,
  projectDay,
  runningEntry,
} from '../../../shared/features/run/rules.ts';
import type { ClockScene } from '../../../shared/features/run/scene.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The item on the clock and the one behind it; with nothing on the clock, the next one ahead.
 * @param refId the day to look at while nothing runs; null: the one at hand
 * @param now main's clock (ms)
 */
export function clockScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
  now: number,
): ClockScene {
  const timeZone = reader.get('workshop', workshopId)?.timeZone ?? 'UTC';
  const days = reader.list('day', { workshopId });
  const items = reader.list('agendaItem', { workshopId });
  const entries = reader.list('runEntry', { workshopId });
  const running = runningEntry(entries);
  const item = items.find(({ id }) => id === running?.itemId);
  const named = item ? undefined : days.find(({ id }) => id === refId);
  const day = named ?? dayAtHand(days, items, entries, now, timeZone);
  if (!day) return { kind: 'clock', timeZone, current: null, next: null };
  const planned = timesOf(day, items);
  const projection = projectDay(day, planned, entries, now, timeZone);
  const at = planned.findIndex((one) => one.item.id === item?.id);
  const next = item
    ? planned[at + 1]
    : planned.find((_, index) => (projection?.items[index]?.state ?? 'ahead') === 'ahead');
  const expected = projection?.items.find(({ itemId }) => itemId === next?.item.id);
  const waits = next !== undefined && (item === undefined || next.item.fixedStart !== null);
  const notBefore = waits ? (expected?.plannedStart ?? null) : null;
  return {
    kind: 'clock',
    timeZone,
    current: item && running ? currentOf(item, running) : null,
    next: next ? { title: next.item.title, notBefore } : null,
  };
}

function currentOf({ title, lead, duration }: AgendaItem, entry: RunEntry): ClockScene['current'] {
  return { title, lead, clock: clockOf(entry), planned: duration * minute };
}
