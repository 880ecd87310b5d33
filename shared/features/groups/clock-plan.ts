// The groups' clocks beside the agenda: which item they belong to, how long to give, what comes after.
import { minute } from '../../lib/time.ts';
import type { AgendaItem } from '../agenda/model.ts';
import type { Arrangement } from './model.ts';
import { type Timer, timerState } from './timer-rules.ts';

type Named = Pick<AgendaItem, 'kind' | 'arrangementId'>;

/**
 * The arrangement whose groups work in an item: the one it names; for group work that names none,
 * the only one there is. A report-back has clocks of its own.
 */
export function arrangementAt<A extends Pick<Arrangement, 'id'>>(
  item: Named,
  arrangements: readonly A[],
): A | undefined {
  if (item.kind === 'report-back') return undefined;
  if (item.arrangementId === null && item.kind === 'group-work') {
    return arrangements.length === 1 ? arrangements[0] : undefined;
  }
  return arrangements.find(({ id }) => id === item.arrangementId);
}

/** The first report-back of an arrangement among items in the order of the plan; of those that have not begun. */
export function reportBackOf<I extends Named & { readonly id: string }>(
  items: readonly I[],
  begun: ReadonlySet<string>,
  arrangementId: string,
  arrangements: readonly Pick<Arrangement, 'id'>[],
): I | undefined {
  const isOnly = arrangements.length === 1 && arrangements[0]?.id === arrangementId;
  return items.find(
    (item) =>
      item.kind === 'report-back' &&
      !begun.has(item.id) &&
      (item.arrangementId === arrangementId || (isOnly && item.arrangementId === null)),
  );
}

/**
 * The time that an item leaves its groups: all of it in the last round, else whole minutes, alike
 * for every round to come.
 * @param end the instant (ms) at which the item ends
 * @param rounds how many rounds there are to come, the one at hand among them
 * @returns milliseconds; null where there is not a minute for each round
 */
export function timeLeftFor(end: number, now: number, rounds: number): number | null {
  const left = end - now;
  const each = rounds <= 1 ? left : Math.floor(left / rounds / minute) * minute;
  return each >= minute ? Math.floor(each / 1000) * 1000 : null;
}

/** Whether there are clocks and the time of all of them is up. */
export function allOver(timers: readonly Timer[], now: number): boolean {
  return timers.length > 0 && timers.every((timer) => timerState(timer, now).phase === 'over');
}

/**
 * What a running clock is to be given, or to lose, so that it ends with the item in which it runs.
 * @param clockEnd the instant (ms) at which the clock ends
 * @param itemEnd the instant at which the item ends
 * @returns milliseconds, no more than an hour; null where it is less than a minute, or the item's
 *   end is not a minute away
 */
export function timeToFollow(clockEnd: number, itemEnd: number, now: number): number | null {
  const by = Math.round((itemEnd - clockEnd) / 1000) * 1000;
  if (Math.abs(by) < minute || itemEnd - now < minute) return null;
  return Math.max(-60 * minute, Math.min(60 * minute, by));
}
