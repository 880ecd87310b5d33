// What an item's clock counts down from. Nothing in it changes while time passes.
import { minute } from '../../lib/time.ts';
import type { AgendaItem } from '../agenda/model.ts';
import type { Clock, RunEntry } from './model.ts';

export type Countdown = {
  readonly clock: Clock;
  /** Planned milliseconds. */
  readonly planned: number;
};

/** Whether an item ends by the clock on the wall, so that a late start makes it shorter. */
export function endsByTheWall({
  countToEnd,
  fixedEnd,
}: Pick<AgendaItem, 'countToEnd' | 'fixedEnd'>): boolean {
  return countToEnd || fixedEnd !== null;
}

/**
 * An item on the clock. One that ends by the wall has the time until then, whatever was paused.
 * @param plannedEnd the instant of its planned end; null where this running of it has none
 */
export function countdownOf(
  item: AgendaItem,
  entry: RunEntry,
  plannedEnd: number | null,
): Countdown {
  const { startedAt, pausedAt, pausedFor, added } = entry;
  if (plannedEnd === null || !endsByTheWall(item)) {
    return { clock: { startedAt, pausedAt, pausedFor, added }, planned: item.duration * minute };
  }
  const clock = { startedAt, pausedAt: null, pausedFor: 0, added };
  return { clock, planned: plannedEnd - startedAt };
}
