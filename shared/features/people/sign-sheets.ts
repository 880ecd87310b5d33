// On which attendance sheets people sign, and for what.
import type { DayHalf } from './model.ts';

export type SignColumn = {
  /** The day's place in the workshop, from 1. */
  readonly number: number;
  /** '' where it has none. */
  readonly date: string;
  readonly half: DayHalf;
};

/** So many signatures have room beside what else is on a line. */
const mostColumns = 4;

/**
 * The columns of each sheet: all days on one, as long as they have room, and otherwise as evenly as
 * can be on several; or a sheet for each day. Without days there is one to sign all the same.
 * @param days in order
 */
export function signSheets(
  days: readonly { readonly date: string }[],
  { halfDays, apart }: { readonly halfDays: boolean; readonly apart: boolean },
): SignColumn[][] {
  const halves: readonly DayHalf[] = halfDays ? ['morning', 'afternoon'] : [''];
  const known = days.length === 0 ? [{ date: '' }] : days;
  const byDay = known.map(({ date }, at) =>
    halves.map((half): SignColumn => ({ number: at + 1, date, half })),
  );
  if (apart) return byDay;
  const perSheet = Math.floor(mostColumns / halves.length);
  const count = Math.ceil(byDay.length / perSheet);
  const evenly = Math.ceil(byDay.length / count);
  return Array.from({ length: count }, (_, at) =>
    byDay.slice(at * evenly, (at + 1) * evenly).flat(),
  ).filter(({ length }) => length > 0);
}
